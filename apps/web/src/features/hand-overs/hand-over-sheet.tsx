import { graphql } from '../../generated/gql.js';
import type { HandOverSheet_HandOverFragment } from '../../generated/graphql.js';
import { formatCalendarDay } from '../../lib/format.js';
import { roleKinds } from '../../lib/kinds.js';
import { useSpeech } from '../../lib/words.js';
import { Section } from '../../ui/section.js';

graphql(/* GraphQL */ `
  fragment HandOverSheet_handOver on HandOver {
    isDone
    on
    leaver {
      id
      name
    }
    successor {
      id
      name
    }
    moved {
      id
      what
      isMoved
      group {
        id
        name {
          in(locale: $locale) {
            text
          }
        }
      }
      institution {
        id
        name {
          in(locale: $locale) {
            text
          }
        }
      }
    }
  }
`);

/** The sheet of a hand-over, before it is done and after: what goes to whom. It prints as a page of its own. */
export const HandOverSheet = ({ handOver }: { handOver: HandOverSheet_HandOverFragment }) => {
  const speech = useSpeech();
  const { words } = speech;
  const { isDone, on, leaver, successor, moved } = handOver;
  const called = (what: string): string => {
    const role = roleKinds.find((kind) => kind === what);
    return role ? words(`institutions.role.${role}`) : what;
  };
  return (
    <Section title={words(isDone ? 'manage.handOver.sheetDone' : 'manage.handOver.sheet')}>
      <p className="font-serif text-read">
        {words('manage.handOver.summary', {
          leaver: leaver.name,
          successor: successor.name,
          day: formatCalendarDay(speech, on),
        })}
      </p>
      <p className="mt-1 text-small text-soft">
        {words('manage.handOver.count', { count: moved.length })}
        {!isDone && moved.length > 0 && ` ${words('manage.handOver.notYet')}`}
      </p>
      {moved.length > 0 && (
        <table className="mt-4 w-full text-small">
          <thead className="text-left text-fine text-soft">
            <tr className="border-b border-line">
              {(['what', 'where', 'becomes'] as const).map((column) => (
                <th key={column} scope="col" className="py-2 pr-5 font-semibold last:pr-0">
                  {words(`manage.handOver.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moved.map(({ id, what, group, institution, isMoved }) => (
              <tr key={id} className="border-b border-hair">
                <th scope="row" className="py-2.5 pr-5 text-left align-top font-semibold">
                  {called(what)}
                </th>
                <td className="py-2.5 pr-5 align-top">
                  {[institution?.name.in.text, group?.name.in.text].filter(Boolean).join(' · ')}
                </td>
                <td className="py-2.5 align-top">
                  {words(isMoved ? 'manage.handOver.moves' : 'manage.handOver.ends', { successor: successor.name })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
};
