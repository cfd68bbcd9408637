import { requiredLocales } from '../../lib/locales.js';
import type { Locale } from '../../generated/graphql.js';
import { useWords } from '../../lib/words.js';
import { Notice } from '../../ui/notice.js';

/** Before publishing: how many texts are missing or behind, by language. */
export const LackingTexts = ({ texts }: { texts: readonly { readonly lacking: readonly Locale[] }[] }) => {
  const words = useWords();
  const counts = requiredLocales
    .map((locale) => ({ locale, count: texts.filter(({ lacking }) => lacking.includes(locale)).length }))
    .filter(({ count }) => count > 0);
  return (
    <Notice tone="waiting" className="mt-4">
      {counts.map(({ locale, count }) => (
        <p key={locale}>
          {words('sessions.manage.publishLacking', { count, language: words(`interface.languageName.${locale}`) })}
        </p>
      ))}
    </Notice>
  );
};
