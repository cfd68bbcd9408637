import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { useWords } from '../../lib/words.js';
import { Doubt } from '../../ui/mark.js';
import { Section } from '../../ui/section.js';
import { Timetable } from '../../ui/timetable.js';
import { AgendaSlot } from './agenda-slot.js';

const SessionAgenda_session = graphql(/* GraphQL */ `
  fragment SessionAgenda_session on Session {
    id
    timeZone
    agenda {
      id
      title {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
      ...AgendaSlot_item
    }
    agendaDoubts {
      code
      position
      minutes
      statedMinutes
    }
  }
`);

/** The agenda as a timetable, each doubt beside the item it is about. */
export const SessionAgenda = ({ session }: { session: FragmentType<typeof SessionAgenda_session> }) => {
  const words = useWords();
  const data = usePart(SessionAgenda_session, session);
  const { agenda, agendaDoubts, timeZone } = data;
  return (
    <Section title={words('sessions.page.agenda')} readings={agenda.map(({ title }) => title.in)}>
      {agenda.length === 0 && <p className="font-serif text-read text-soft">{words('sessions.page.noAgenda')}</p>}
      {agenda.length > 0 && (
        <Timetable>
          {agenda.map((item, position) => (
            <AgendaSlot key={item.id} item={item} timeZone={timeZone ?? null}>
              {agendaDoubts
                .filter((doubt) => doubt.position === position)
                .map(({ code, minutes, statedMinutes }) => (
                  <Doubt key={code}>
                    {words(`sessions.doubt.${code}`, { minutes, statedMinutes: statedMinutes ?? 0 })}
                  </Doubt>
                ))}
            </AgendaSlot>
          ))}
        </Timetable>
      )}
    </Section>
  );
};
