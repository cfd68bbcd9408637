import { useSpeech } from '../../lib/words.js';
import { useDesk, doubtId } from './desk.js';
import { countOpen, type Doubt } from './doubts.js';
import { placeName } from './place-names.js';
import { isSettled, Severity } from './severity.js';

const goTo = (index: number) => (event: React.MouseEvent<HTMLAnchorElement>) => {
  const card = document.getElementById(doubtId(index));
  if (!card) return;
  event.preventDefault();
  card.scrollIntoView({ block: 'center' });
  card.focus({ preventScroll: true });
};

const Entry = ({ doubt }: { doubt: Doubt }) => {
  const { words } = useSpeech();
  const { draft } = useDesk();
  const { index, anchor, finding } = doubt;
  const name = words('note-import.list.entry', { place: placeName(words, draft, anchor), line: finding.line });
  return (
    <li className="grid grid-cols-[1.1rem_1fr] items-baseline">
      <Severity doubt={doubt} isShapeOnly />
      {anchor === 'gone' ? (
        <span className="text-soft">{name}</span>
      ) : (
        <a
          href={`#${doubtId(index)}`}
          onClick={goTo(index)}
          className={`py-0.5 no-underline hover:underline ${isSettled(doubt) ? 'text-soft' : ''}`}
        >
          {name}
        </a>
      )}
    </li>
  );
};

/** How many doubts are left, and each with a link to its place; those that wait come first. */
export const DoubtList = () => {
  const { words } = useSpeech();
  const { draft, findings, doubts } = useDesk();
  const open = doubts.filter(({ state }) => state === 'OPEN');
  const notices = doubts.filter(({ state }) => state === 'NOTICE');
  const settled = doubts.filter(isSettled);
  const group = (title: string, members: readonly Doubt[]) =>
    members.length > 0 && (
      <li>
        <p className="mb-2 text-fine font-semibold text-soft">{title}</p>
        <ol className="grid gap-1">
          {members.map((doubt) => (
            <Entry key={doubt.index} doubt={doubt} />
          ))}
        </ol>
      </li>
    );
  if (doubts.length === 0) return <p className="text-small text-soft">{words('note-import.list.none')}</p>;
  return (
    <ol className="grid gap-6 text-small">
      {group(words('note-import.count.open', { count: countOpen(draft, findings) }), open)}
      {open.length === 0 && <li className="font-semibold text-adopted">{words('note-import.list.done')}</li>}
      {group(words('note-import.count.notices', { count: notices.length }), notices)}
      {group(words('note-import.count.settled', { count: settled.length }), settled)}
    </ol>
  );
};
