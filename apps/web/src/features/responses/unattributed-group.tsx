import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { useParts } from '../../lib/part.js';
import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { AnswerText } from './answer-text.js';
import { SummarizeDialog } from './summarize-dialog.js';
import { WithdrawDialog } from './withdraw-dialog.js';

const UnattributedGroup_response = graphql(/* GraphQL */ `
  fragment UnattributedGroup_response on UnattributedResponse {
    id
    text {
      original
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    summary {
      in(locale: $locale) {
        ...Reading_reading @unmask
      }
    }
    viewerCan {
      moderate
      summarize
    }
  }
`);

interface UnattributedGroupProps {
  readonly responses: readonly FragmentType<typeof UnattributedGroup_response>[];
  readonly onDone: (said: string) => void;
}

/** The answers that nobody stands behind: one group without dates, in whatever order they came this time. */
export const UnattributedGroup = ({ responses, onDone }: UnattributedGroupProps) => {
  const words = useWords();
  const shown = useParts(UnattributedGroup_response, responses);
  const [open, setOpen] = useState<{ readonly act: 'moderate' | 'summarize'; readonly id: string } | null>(null);
  if (shown.length === 0) return null;
  const opened = shown.find(({ id }) => id === open?.id);
  const finish = (said: string): void => {
    setOpen(null);
    onDone(said);
  };
  return (
    <section className="border-l-2 border-line pl-4">
      <h4 className="text-small font-semibold">{words('responses.unattributed.title')}</h4>
      <p className="text-fine text-soft">{words('responses.unattributed.note', { count: shown.length })}</p>
      <ul className="mt-2 grid gap-4">
        {shown.map(({ id, text, summary, viewerCan }) => (
          <li key={id}>
            <AnswerText text={text.in} summary={summary?.in} />
            {(viewerCan.moderate || viewerCan.summarize) && (
              <div className="mt-1 -ml-2 flex flex-wrap gap-1">
                {viewerCan.summarize && (
                  <Button look="quiet" onClick={() => setOpen({ act: 'summarize', id })}>
                    {words('responses.summarize')}
                  </Button>
                )}
                {viewerCan.moderate && (
                  <Button look="quiet" onClick={() => setOpen({ act: 'moderate', id })}>
                    {words('responses.moderate')}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      <WithdrawDialog
        id={opened?.id ?? ''}
        kind="moderated"
        isOpen={open?.act === 'moderate' && opened !== undefined}
        onClose={() => setOpen(null)}
        onDone={finish}
      />
      <SummarizeDialog
        id={opened?.id ?? ''}
        original={opened?.text.original ?? 'en'}
        before={opened?.summary?.in.text ?? ''}
        isOpen={open?.act === 'summarize' && opened !== undefined}
        onClose={() => setOpen(null)}
        onDone={finish}
      />
    </section>
  );
};
