import { useWords } from '../lib/words.js';
import { VisuallyHidden } from './visually-hidden.js';

/** Holds the room of lines that are on their way. */
export const Skeleton = ({ lines = 3 }: { lines?: number }) => {
  const words = useWords();
  return (
    <div role="status" className="grid gap-3 py-4">
      <VisuallyHidden>{words('interface.page.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton block h-4" style={{ width: `${92 - ((line * 17) % 40)}%` }} />
      ))}
    </div>
  );
};
