import type { Clash } from '../../lib/three-way.js';
import { useWords } from '../../lib/words.js';
import { ClashChoice, type ClashSide } from '../../ui/clash-choice.js';
import type { SessionForm } from './form.js';
import { placeName } from './place-names.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bookkeeping = new Set(['id', 'original', 'saved', 'states', 'behind', 'checked', 'agendaItemId']);

/** What a value of the form says to a reader. */
const sayValue = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(sayValue).filter(Boolean).join('\n');
  if (isRecord(value)) {
    const said = Object.entries(value).filter(([key]) => !bookkeeping.has(key));
    return said
      .map(([, one]) => sayValue(one))
      .filter(Boolean)
      .join(' · ');
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const joined = ({ mine, theirs }: Clash): string => [mine, theirs].map(sayValue).filter(Boolean).join('\n\n');

const canJoin = ({ path, mine, theirs }: Clash): boolean =>
  /\.texts\.\w+$/.test(path) && typeof mine === 'string' && typeof theirs === 'string';

interface FormClashProps {
  readonly form: SessionForm;
  readonly clashes: readonly Clash[];
  readonly onChoose: (choices: ReadonlyMap<string, unknown>) => void;
}

/** What two people wrote differently into one session. */
export const FormClash = ({ form, clashes, onChoose }: FormClashProps) => {
  const words = useWords();
  const take = (sides: ReadonlyMap<string, ClashSide>): void => {
    const choices = clashes.map((clash): [string, unknown] => {
      const side = sides.get(clash.path);
      if (side === 'both') return [clash.path, joined(clash)];
      return [clash.path, side === 'theirs' ? clash.theirs : clash.mine];
    });
    onChoose(new Map(choices));
  };
  const shown = clashes.map((clash) => ({
    path: clash.path,
    label: placeName(words, form, clash.path),
    mine: sayValue(clash.mine),
    theirs: sayValue(clash.theirs),
    canJoin: canJoin(clash),
  }));
  return <ClashChoice clashes={shown} onTake={take} />;
};
