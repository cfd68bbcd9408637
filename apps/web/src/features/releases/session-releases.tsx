import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { formatDate } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { MarginBox } from '../../ui/section.js';

const SessionReleases_session = graphql(/* GraphQL */ `
  fragment SessionReleases_session on Session {
    id
    code
    viewerCanConclude {
      translate
      takePack
    }
    group {
      id
      slug
    }
    releases {
      id
      number
      at
    }
  }
`);

/** What was published of a session, beside it: each version with its day, the latest as files too; and the way to its languages. */
export const SessionReleases = ({ session }: { session: FragmentType<typeof SessionReleases_session> }) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const { code, group, releases, viewerCanConclude } = usePart(SessionReleases_session, session);
  const [latest] = releases;
  const { translate, takePack } = viewerCanConclude;
  const fileLocale = locale === 'es' || locale === 'pt' ? 'es' : 'en';
  const file = (number: number, format: 'pdf' | 'docx'): string =>
    paths.releaseFile(group.slug, number, { format, locale: fileLocale });
  return (
    <div className="grid gap-8 empty:hidden print:hidden">
      {latest && (
        <MarginBox title={words('sessions.take.releases')}>
          <ul className="grid gap-1.5 text-soft">
            {releases.map(({ id, number, at }) => (
              <li key={id}>
                <Link href={paths.release(locale, group.slug, number)} className="text-ink">
                  {words('sessions.take.release', { number })}
                </Link>
                {', '}
                {formatDate(speech, at, 'UTC')}
                {number === latest.number && (
                  <span className="block">
                    <a href={file(number, 'pdf')} className="text-ink" hrefLang={fileLocale}>
                      {words('sessions.take.pdf')}
                    </a>
                    {' · '}
                    <a href={file(number, 'docx')} className="text-ink" hrefLang={fileLocale}>
                      {words('sessions.take.docx')}
                    </a>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </MarginBox>
      )}
      {(translate || takePack) && (
        <MarginBox title={words('sessions.take.languages')}>
          <ul className="grid gap-1.5">
            {translate && (
              <li>
                <Link href={paths.translations(locale, group.slug, code)}>{words('sessions.take.translations')}</Link>
              </li>
            )}
            {takePack && (
              <li>
                <a href={paths.packFile(locale, group.slug, code)}>{words('sessions.take.pack')}</a>
              </li>
            )}
          </ul>
        </MarginBox>
      )}
    </div>
  );
};
