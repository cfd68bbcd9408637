import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { formatDate } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';

const VerifiedRelease_release = graphql(/* GraphQL */ `
  fragment VerifiedRelease_release on Release {
    id
    number
    at
    session {
      id
      code
      title {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
      group {
        id
        slug
      }
    }
    replacedBy {
      id
      number
      at
    }
  }
`);

/** Which version it is, and whether a later one replaced it. */
export const VerifiedRelease = ({ release }: { release: FragmentType<typeof VerifiedRelease_release> }) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const { number, at, session, replacedBy } = usePart(VerifiedRelease_release, release);
  if (!session) return null;
  const { slug } = session.group;
  const named = (one: number): string => words('releases.title', { number: one });
  return (
    <div className="mt-3 grid gap-1">
      <p>
        <Link href={paths.release(locale, slug, number)} className="font-semibold">
          {words('verify.which', { title: named(number), day: formatDate(speech, at, 'UTC') })}
        </Link>
      </p>
      <p className="text-soft">
        {words('sessions.group', { slug })} · {words('sessions.session', { code: session.code })} ·{' '}
        <span lang={session.title.in.locale}>{session.title.in.text}</span>
      </p>
      {replacedBy ? (
        <p className="text-waiting">
          {words('verify.replaced', { day: formatDate(speech, replacedBy.at, 'UTC') })}{' '}
          <Link href={paths.release(locale, slug, replacedBy.number)}>{named(replacedBy.number)}</Link>
        </p>
      ) : (
        <p className="text-soft">{words('verify.latest')}</p>
      )}
    </div>
  );
};
