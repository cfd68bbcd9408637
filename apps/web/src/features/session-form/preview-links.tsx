import { requiredLocales } from '../../lib/locales.js';
import { paths } from '../../lib/paths.js';
import { useWords } from '../../lib/words.js';

/** The session as its readers will see it, in both languages; each opens beside the form. */
export const PreviewLinks = ({ group, code }: { group: string; code: string }) => {
  const words = useWords();
  return (
    <p className="mt-4 text-small text-soft">
      {requiredLocales.map((locale, index) => (
        <span key={locale}>
          {index > 0 && ' · '}
          <a href={paths.session(locale, group, code)} target="_blank" rel="noreferrer">
            {words('session-form.preview.in', { language: words(`interface.languageName.${locale}`) })}
          </a>
        </span>
      ))}{' '}
      {words('session-form.preview.unsaved')}
    </p>
  );
};
