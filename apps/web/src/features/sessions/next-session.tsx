import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Countdown } from '../../ui/countdown.js';
import { Link } from '../../ui/link.js';
import { Reading } from '../../ui/reading.js';
import { SessionWhen } from './session-when.js';

const NextSession_session = graphql(/* GraphQL */ `
  fragment NextSession_session on Session {
    id
    code
    status
    startsAt
    timeZone
    isFictitious
    title {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    group {
      id
      slug
    }
    ...SessionWhen_session
  }
`);

/** The session to come: how long until then, when it is for this reader, what it is about. */
export const NextSession = ({ session }: { session: FragmentType<typeof NextSession_session> }) => {
  const { locale, words } = useSpeech();
  const data = usePart(NextSession_session, session);
  const { code, status, startsAt, timeZone, isFictitious, title, group } = data;
  return (
    <section>
      <p className="flex flex-wrap items-baseline gap-x-3 text-small">
        <span className="font-semibold">{words(status === 'LIVE' ? 'sessions.home.live' : 'sessions.home.next')}</span>
        {status !== 'LIVE' && startsAt && timeZone && (
          <span className="font-semibold text-river">
            <Countdown to={startsAt} timeZone={timeZone} />
          </span>
        )}
        {isFictitious && <span className="text-soft">{words('interface.mark.fictitious')}</span>}
      </p>
      <h2 className="mt-1.5 font-serif text-[1.6875rem]/tight font-semibold tracking-[-0.01em]">
        <Link href={paths.session(locale, group.slug, code)} className="no-underline hover:underline">
          <Reading of={title.in} />
        </Link>
      </h2>
      <div className="-mt-2">
        <SessionWhen session={data} />
      </div>
    </section>
  );
};
