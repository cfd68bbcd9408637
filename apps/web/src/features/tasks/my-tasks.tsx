import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { dayNumber, formatCalendarDay } from '../../lib/format.js';
import { useParts } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useReaderZone, useSettings } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';

const MyTasks_task = graphql(/* GraphQL */ `
  fragment MyTasks_task on Task {
    id
    kind
    count
    since
    dueOn
    consultationId
    country {
      code
      name(locale: $locale)
    }
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
    conclusion {
      id
      number
      citation
    }
  }
`);

/** What waits for the reader, what presses most first. */
export const MyTasks = ({ tasks }: { tasks: readonly FragmentType<typeof MyTasks_task>[] }) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const { openedAt } = useSettings();
  const zone = useReaderZone() ?? 'UTC';
  const rows = useParts(MyTasks_task, tasks);
  if (rows.length === 0) return <p className="text-small text-soft">{words('tasks.none')}</p>;
  return (
    <ul className="divide-y divide-hair border-y border-hair">
      {rows.map(({ id, kind, count, since, dueOn, consultationId, country, session, conclusion }) => {
        if (!session) return null;
        const { slug } = session.group;
        const task = words(`tasks.kind.${kind}`, { count, country: country?.name ?? '' });
        const href = conclusion?.number
          ? paths.conclusion(locale, slug, session.code, conclusion.number)
          : consultationId
            ? paths.consultation(locale, slug, session.code, consultationId)
            : paths.session(locale, slug, session.code, 'AFTER');
        return (
          <li key={id} className="grid gap-y-0.5 py-3">
            <p className="font-semibold">
              <Link href={href}>
                {dueOn ? words('tasks.until', { task, day: formatCalendarDay(speech, dueOn) }) : task}
              </Link>
            </p>
            <p className="text-small text-soft">
              {conclusion?.citation ?? words('tasks.of', { session: session.code, title: session.title.in.text })}
              {' · '}
              {words('tasks.since', { days: dayNumber(openedAt, zone) - dayNumber(since, zone) })}
            </p>
          </li>
        );
      })}
    </ul>
  );
};
