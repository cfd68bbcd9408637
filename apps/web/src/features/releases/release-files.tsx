import { requiredLocales } from '@cauce/domain/locale';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { MarginBox } from '../../ui/section.js';

/** What was published as files, in either language. */
export const ReleaseFiles = ({ group, number }: { group: string; number: number }) => {
  const { locale, words } = useSpeech();
  const own = requiredLocales.find((language) => language === locale);
  const languages = own ? [own, ...requiredLocales.filter((language) => language !== own)] : requiredLocales;
  return (
    <div className="print:hidden">
      <MarginBox title={words('releases.takeAway')}>
        <ul className="grid gap-1.5 text-soft">
          {languages.map((language) => (
            <li key={language}>
              {words('releases.files', { language: words(`interface.languageName.${language}`) })}:{' '}
              <a href={paths.releaseFile(group, number, { format: 'pdf', locale: language })} className="text-ink">
                {words('releases.pdf')}
              </a>
              {' · '}
              <a href={paths.releaseFile(group, number, { format: 'docx', locale: language })} className="text-ink">
                {words('releases.docx')}
              </a>
            </li>
          ))}
          <li>
            <a href={paths.releaseFile(group, number, 'json')} className="text-ink">
              {words('releases.json')}
            </a>
          </li>
        </ul>
      </MarginBox>
    </div>
  );
};
