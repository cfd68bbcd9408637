import { useWords } from '../lib/words.js';

interface RowActionsProps {
  /** What the row is called, for those who listen. */
  readonly name: string;
  readonly onUp?: (() => void) | undefined;
  readonly onDown?: (() => void) | undefined;
  readonly onRemove: () => void;
  /** Whether its place in the list means something. */
  readonly isMovable?: boolean;
}

const look =
  'grid h-8 w-8 cursor-pointer place-items-center rounded-control text-soft hover:bg-river-wash hover:text-river disabled:cursor-not-allowed disabled:opacity-40';

const icons = {
  up: 'M6 10V2.5M2.5 6L6 2.5 9.5 6',
  down: 'M6 2v7.5M2.5 6L6 9.5 9.5 6',
  remove: 'M2.5 2.5l7 7M9.5 2.5l-7 7',
} as const;

const Icon = ({ shape }: { shape: keyof typeof icons }) => (
  <svg viewBox="0 0 12 12" className="h-3.5 w-3.5" aria-hidden="true">
    <path
      d={icons[shape]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

/** What is done with one row of a list: it moves, or it goes. */
export const RowActions = ({ name, onUp, onDown, onRemove, isMovable = true }: RowActionsProps) => {
  const words = useWords();
  const act = (shape: keyof typeof icons, label: string, title: string, run: (() => void) | undefined) => (
    <button type="button" className={look} aria-label={label} title={title} disabled={!run} onClick={run}>
      <Icon shape={shape} />
    </button>
  );
  return (
    <div className="ml-auto flex shrink-0">
      {isMovable && act('up', words('editing.row.upOf', { name }), words('editing.row.up'), onUp)}
      {isMovable && act('down', words('editing.row.downOf', { name }), words('editing.row.down'), onDown)}
      {act('remove', words('editing.row.removeOf', { name }), words('editing.row.remove'), onRemove)}
    </div>
  );
};
