import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { AnswerCard_ResponseFragment } from '../../generated/graphql.js';
import { formatDate } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { useReaderZone } from '../../lib/settings.js';
import { useSpeech, type Speech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { AnswerText } from './answer-text.js';
import type { EditedAnswer } from './edited-answer.js';
import { SummarizeDialog } from './summarize-dialog.js';
import { WithdrawDialog } from './withdraw-dialog.js';

const AnswerCard_response = graphql(/* GraphQL */ `
  fragment AnswerCard_response on Response {
    id
    version
    moment
    attribution
    personName
    createdAt
    isRecorded
    institution {
      id
      name {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
    country {
      code
      name(locale: $locale)
    }
    recordedBy {
      id
      name
    }
    text {
      original
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
      readings {
        ...Reading_reading @unmask
      }
    }
    summary {
      original
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
      readings {
        ...Reading_reading @unmask
      }
    }
    viewerCan {
      edit
      summarize
      withdraw
    }
  }
`);

/** Who stands behind an answer, the one that it is attributed to first. */
const namesOf = ({ words }: Speech, response: AnswerCard_ResponseFragment): string[] => {
  const { attribution, personName, institution, country } = response;
  const person = attribution === 'PERSON' ? [personName ?? words('responses.formerMember')] : [];
  return [...person, ...(institution ? [institution.name.in.text] : []), ...(country ? [country.name] : [])];
};

interface AnswerCardProps {
  readonly response: FragmentType<typeof AnswerCard_response>;
  readonly onEdit: (edited: EditedAnswer) => void;
  readonly onDone: (said: string) => void;
}

/** One answer that somebody stands behind. */
export const AnswerCard = ({ response, onEdit, onDone }: AnswerCardProps) => {
  const speech = useSpeech();
  const { words } = speech;
  const zone = useReaderZone() ?? 'UTC';
  const data = usePart(AnswerCard_response, response);
  const [open, setOpen] = useState<'withdraw' | 'summarize' | null>(null);
  const { id, version, moment, createdAt, isRecorded, recordedBy, text, summary, viewerCan } = data;
  const [first, ...others] = namesOf(speech, data);
  const recorded = recordedBy ? words('responses.recordedBy', { name: recordedBy.name }) : words('responses.recorded');
  const finish = (said: string): void => {
    setOpen(null);
    onDone(said);
  };
  return (
    <article>
      <p className="text-small">
        <span className="font-semibold">{first}</span>
        {others.map((name) => ` · ${name}`)}
      </p>
      <p className="text-fine text-soft">
        {words(`sessions.moment.${moment}`)} · <time dateTime={createdAt}>{formatDate(speech, createdAt, zone)}</time>
        {isRecorded && ` · ${recorded}`}
      </p>
      <AnswerText text={text.in} summary={summary?.in} />
      {(viewerCan.edit || viewerCan.summarize || viewerCan.withdraw) && (
        <div className="mt-1 -ml-2 flex flex-wrap gap-1">
          {viewerCan.edit && (
            <Button
              look="quiet"
              aria-label={`${words('responses.edit')}: ${first}`}
              onClick={() => onEdit({ id, version, text, summary })}
            >
              {words('responses.edit')}
            </Button>
          )}
          {viewerCan.summarize && !viewerCan.edit && (
            <Button
              look="quiet"
              aria-label={`${words('responses.summarize')}: ${first}`}
              onClick={() => setOpen('summarize')}
            >
              {words('responses.summarize')}
            </Button>
          )}
          {viewerCan.withdraw && (
            <Button
              look="quiet"
              aria-label={`${words('responses.withdraw')}: ${first}`}
              onClick={() => setOpen('withdraw')}
            >
              {words('responses.withdraw')}
            </Button>
          )}
        </div>
      )}
      {viewerCan.withdraw && (
        <WithdrawDialog
          id={id}
          kind={viewerCan.edit ? 'own' : 'other'}
          isOpen={open === 'withdraw'}
          onClose={() => setOpen(null)}
          onDone={finish}
        />
      )}
      {viewerCan.summarize && (
        <SummarizeDialog
          id={id}
          version={version}
          original={text.original}
          before={summary?.readings[0]?.text ?? ''}
          isOpen={open === 'summarize'}
          onClose={() => setOpen(null)}
          onDone={finish}
        />
      )}
    </article>
  );
};
