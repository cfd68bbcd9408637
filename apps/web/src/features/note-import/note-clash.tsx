import { useSpeech } from '../../lib/words.js';
import type { Clash } from '../../lib/three-way.js';
import { ClashChoice, type ClashSide } from '../../ui/clash-choice.js';
import { fieldName } from './place-names.js';

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A value of the note in the words of a reader: a text, a list, what an item or a question says. */
const sayValue = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(sayValue).filter(Boolean).join('\n');
  if (isRecord(value)) return Object.values(value).map(sayValue).filter(Boolean).join(' · ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

const joined = (mine: unknown, theirs: unknown): unknown => {
  if (isTextList(mine) && isTextList(theirs)) return [...mine, ...theirs.filter((line) => !mine.includes(line))];
  return [mine, theirs].map(sayValue).filter(Boolean).join('\n\n');
};

const long = /^note\.(context|outcome|invited|methodology|closing)$/;

const canJoin = ({ path, mine, theirs }: Clash): boolean => long.test(path) || (isTextList(mine) && isTextList(theirs));

interface NoteClashProps {
  readonly clashes: readonly Clash[];
  readonly onChoose: (choices: ReadonlyMap<string, unknown>) => void;
}

/** What two people wrote differently into one note. */
export const NoteClash = ({ clashes, onChoose }: NoteClashProps) => {
  const { words } = useSpeech();
  const take = (sides: ReadonlyMap<string, ClashSide>): void => {
    const chosen = clashes.map((clash): [string, unknown] => {
      const side = sides.get(clash.path);
      if (side === 'both') return [clash.path, joined(clash.mine, clash.theirs)];
      return [clash.path, side === 'theirs' ? clash.theirs : clash.mine];
    });
    onChoose(new Map(chosen));
  };
  return (
    <ClashChoice
      clashes={clashes.map((clash) => ({
        path: clash.path,
        label: fieldName(words, clash.path),
        mine: sayValue(clash.mine),
        theirs: sayValue(clash.theirs),
        canJoin: canJoin(clash),
      }))}
      onTake={take}
    />
  );
};
