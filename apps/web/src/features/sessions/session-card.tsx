import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { readClocks } from '../../lib/clocks.js';
import { formatMonthDay } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { Reading } from '../../ui/reading.js';
import { SessionStatus } from './session-status.js';

const SessionCard_session = graphql(/* GraphQL */ `
  fragment SessionCard_session on Session {
    id
    code
    status
    startsAt
    endsAt
    timeZone
    modality
    publishedAt
    isFictitious
    title {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    subtitle {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    group {
      id
      slug
    }
  }
`);

/** A session in a list: its day, its title, where it stands. */
export const SessionCard = ({ session }: { session: FragmentType<typeof SessionCard_session> }) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const readerZone = useReaderZone();
  const data = usePart(SessionCard_session, session);
  const { code, status, startsAt, endsAt, timeZone, modality, publishedAt, isFictitious, title, subtitle, group } =
    data;
  const clocks = startsAt && timeZone ? readClocks(speech, { startsAt, endsAt, timeZone }, readerZone) : null;
  const clock = clocks?.reader ?? clocks?.session;
  const day =
    startsAt && timeZone && formatMonthDay(speech, startsAt, clocks?.reader && readerZone ? readerZone : timeZone);
  return (
    <article className="grid gap-x-8 gap-y-2 tablet:grid-cols-[9.5rem_1fr]">
      <div className="tabular-nums">
        {day && <p className="font-semibold">{day}</p>}
        {clock && (
          <p className="text-fine text-soft">
            {clock.times} <span className="tablet:block">{clock.place}</span>
          </p>
        )}
      </div>
      <div className="min-w-0">
        <p className="text-fine text-soft">
          {words('sessions.group', { slug: group.slug })} · {words('sessions.session', { code })}
        </p>
        <h3
          className={`font-serif text-[1.3125rem]/tight font-semibold ${status === 'CANCELLED' ? 'line-through decoration-edge' : ''}`}
        >
          <Link href={paths.session(locale, group.slug, code)} className="no-underline hover:underline">
            <Reading of={title.in} isQuiet />
          </Link>
        </h3>
        {subtitle && (
          <p className="mt-1.5 max-w-measure font-serif text-body text-soft">
            <Reading of={subtitle.in} />
          </p>
        )}
        <p className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-fine text-soft">
          <SessionStatus status={status} />
          {modality && <span>{words(`sessions.modality.${modality}`)}</span>}
          {isFictitious && <span>{words('interface.mark.fictitious')}</span>}
          {!publishedAt && <span>{words('sessions.mark.unpublishedShort')}</span>}
        </p>
      </div>
    </article>
  );
};
