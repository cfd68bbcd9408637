import type { FragmentType } from '@apollo/client';
import type { ReactNode } from 'react';
import { graphql } from '../../generated/gql.js';
import { readClocks } from '../../lib/clocks.js';
import { usePart } from '../../lib/part.js';
import { useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { Reading } from '../../ui/reading.js';
import { Slot } from '../../ui/timetable.js';
import { ContributionLine } from './contribution-line.js';

const AgendaSlot_item = graphql(/* GraphQL */ `
  fragment AgendaSlot_item on AgendaItem {
    id
    kind
    startsAt
    endsAt
    title {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    details {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    contributions {
      id
      ...ContributionLine_contribution
    }
  }
`);

interface AgendaSlotProps {
  readonly item: FragmentType<typeof AgendaSlot_item>;
  /** The session's zone. */
  readonly timeZone: string | null;
  /** What is in doubt about it. */
  readonly children?: ReactNode;
}

/** One item of an agenda: when, what, who. */
export const AgendaSlot = ({ item, timeZone, children }: AgendaSlotProps) => {
  const speech = useSpeech();
  const readerZone = useReaderZone();
  const data = usePart(AgendaSlot_item, item);
  const { kind, startsAt, endsAt, title, details, contributions } = data;
  const clocks = startsAt && timeZone ? readClocks(speech, { startsAt, endsAt, timeZone }, readerZone) : null;
  return (
    <Slot
      time={clocks && <span title={clocks.universal}>{(clocks.reader ?? clocks.session).times}</span>}
      otherTime={
        clocks?.reader && (
          <>
            {clocks.session.times} <span className="tablet:block">{clocks.session.place}</span>
          </>
        )
      }
    >
      <p className="text-fine text-soft">{speech.words(`sessions.kind.${kind}`)}</p>
      <h3 className="font-serif text-item font-semibold">
        <Reading of={title.in} isQuiet />
      </h3>
      {details && (
        <p className="mt-1 font-serif text-body text-soft">
          <Reading of={details.in} isQuiet />
        </p>
      )}
      {contributions.length > 0 && (
        <ul className="mt-2.5 grid gap-1.5">
          {contributions.map((contribution) => (
            <ContributionLine key={contribution.id} contribution={contribution} />
          ))}
        </ul>
      )}
      {children}
    </Slot>
  );
};
