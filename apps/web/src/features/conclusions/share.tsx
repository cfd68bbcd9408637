import { useState } from 'react';
import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';

type Outcome = 'copied' | 'failed' | null;

const copied = (text: string): Promise<Outcome> =>
  navigator.clipboard.writeText(text).then(
    () => 'copied' as const,
    () => 'failed' as const,
  );

interface ShareProps {
  readonly title: string;
  readonly address: string;
}

/** Hands the public address on, by the device's own way where it has one, else by a copy. */
export const Share = ({ title, address }: ShareProps) => {
  const words = useWords();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const share = async (): Promise<void> => {
    if (!('share' in navigator)) {
      setOutcome(await copied(address));
      return;
    }
    try {
      await navigator.share({ title, url: address });
      setOutcome(null);
    } catch (error) {
      // Leaving the device's dialog is no failure.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      setOutcome(await copied(address));
    }
  };
  return (
    <>
      <Button look="main" data-needs-scripts onClick={() => void share()}>
        {words('conclusions.share.action')}
      </Button>
      {outcome && (
        <Notice tone={outcome === 'copied' ? 'done' : 'waiting'} className="order-last w-full">
          {outcome === 'copied' ? words('conclusions.share.copied') : words('conclusions.share.failed', { address })}
        </Notice>
      )}
    </>
  );
};

/** A line to be cited, with a button that copies it. */
export const CopiedLine = ({ line }: { line: string }) => {
  const words = useWords();
  const [outcome, setOutcome] = useState<Outcome>(null);
  return (
    <>
      <p className="text-soft [overflow-wrap:anywhere]">{line}</p>
      <p className="mt-1 print:hidden" data-needs-scripts>
        <button
          type="button"
          className="min-h-6 cursor-pointer text-river underline underline-offset-3"
          onClick={() => void copied(line).then(setOutcome)}
        >
          {words('conclusions.cite.copy')}
        </button>{' '}
        <span role="status">{outcome === 'copied' && words('conclusions.cite.copied')}</span>
      </p>
    </>
  );
};
