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

/** What was published of a session, beside it: each version with its day, the latest as files too. */
export const SessionReleases = ({ session }: { session: FragmentType<typeof SessionReleases_session> }) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const { group, releases } = usePart(SessionReleases_session, session);
  const [latest] = releases;
  if (!latest) return null;
  const fileLocale = locale === 'es' || locale === 'pt' ? 'es' : 'en';
  const file = (format: 'pdf' | 'docx'): string =>
    paths.releaseFile(group.slug, latest.number, { format, locale: fileLocale });
  return (
    <div className="print:hidden">
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
                  <a href={file('pdf')} className="text-ink" hrefLang={fileLocale}>
                    {words('sessions.take.pdf')}
                  </a>
                  {' · '}
                  <a href={file('docx')} className="text-ink" hrefLang={fileLocale}>
                    {words('sessions.take.docx')}
                  </a>
                </span>
              )}
            </li>
          ))}
        </ul>
      </MarginBox>
    </div>
  );
};
