import { useWords } from '../lib/words.js';
import { diffWords } from '../lib/word-diff.js';
import { VisuallyHidden } from './visually-hidden.js';

/** What became of a text, word by word: what was taken out and what was put in. */
export const WordChange = ({ before, after }: { before: string; after: string }) => {
  const words = useWords();
  return (
    <p className="max-w-measure font-serif text-read whitespace-pre-line">
      {diffWords(before, after).map(({ kind, text }, index) => {
        if (kind === 'both' || text.trim() === '') return <span key={index}>{text}</span>;
        return kind === 'mine' ? (
          <del key={index} className="bg-stopped-wash text-stopped decoration-stopped">
            <VisuallyHidden>[{words('conclusions.wordings.gone')}: </VisuallyHidden>
            {text}
            <VisuallyHidden>]</VisuallyHidden>
          </del>
        ) : (
          <ins key={index} className="bg-river-wash text-river-deep decoration-river">
            <VisuallyHidden>[{words('conclusions.wordings.new')}: </VisuallyHidden>
            {text}
            <VisuallyHidden>]</VisuallyHidden>
          </ins>
        );
      })}
    </p>
  );
};
