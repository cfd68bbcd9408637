import { formatDate, formatMonthDay } from '../../lib/format.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { Reading, type ReadingText } from '../../ui/reading.js';

interface SessionGravestoneProps {
  readonly formerly: { readonly startsAt: string; readonly timeZone: string };
  readonly session: {
    readonly code: string;
    readonly startsAt: string | null | undefined;
    readonly timeZone: string | null | undefined;
    readonly group: { readonly slug: string };
    readonly title: { readonly in: ReadingText };
  };
}

/** What stands on the day that a session was moved away from, so that nobody who comes that day is left wondering. */
export const SessionGravestone = ({ formerly, session }: SessionGravestoneProps) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const { code, startsAt, timeZone, group, title } = session;
  return (
    <article className="grid gap-x-8 gap-y-1 text-soft tablet:grid-cols-[9.5rem_1fr]">
      <p className="tabular-nums line-through">{formatMonthDay(speech, formerly.startsAt, formerly.timeZone)}</p>
      <p>
        <Link href={paths.session(locale, group.slug, code)} className="font-serif">
          <Reading of={title.in} isQuiet />
        </Link>
        <span className="block text-fine">
          {startsAt && timeZone
            ? words('sessions.list.movedTo', { date: formatDate(speech, startsAt, timeZone) })
            : words('sessions.list.movedMark')}
        </span>
      </p>
    </article>
  );
};
