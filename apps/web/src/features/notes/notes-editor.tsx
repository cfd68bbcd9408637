import type { Editor } from '@tiptap/core';
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { graphql } from '../../generated/gql.js';
import { useAct } from '../../lib/act.js';
import { useWords } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { State, type Tone } from '../../ui/state.js';
import { joinNotes, leaveNotes, type Desk, type LineState } from './notes-connection.js';
import { NotesToolbar } from './notes-toolbar.js';
import { paragraphAt, writeIn } from './notes-writing.js';

const DraftFromNotesDocument = graphql(/* GraphQL */ `
  mutation DraftConclusionFromNotes($session: ID!, $paragraph: ID!) {
    draftConclusionFromNotes(session: $session, paragraph: $paragraph) {
      id
      status
      fromNotes {
        paragraphId
        quote
      }
    }
  }
`);

const tones: Record<LineState, Tone> = {
  CONNECTING: 'waiting',
  SAVED: 'settled',
  SAVING: 'moving',
  OFFLINE: 'stopped',
  ELSEWHERE: 'waiting',
};

const endings: Record<
  string,
  'notes.ended.FORBIDDEN' | 'notes.ended.SIGN_IN' | 'notes.ended.TOO_LATE' | 'notes.ended.TOO_LARGE'
> = {
  FORBIDDEN: 'notes.ended.FORBIDDEN',
  NOT_FOUND: 'notes.ended.FORBIDDEN',
  SIGN_IN_NEEDED: 'notes.ended.SIGN_IN',
  TOO_LATE: 'notes.ended.TOO_LATE',
  NOT_OPEN: 'notes.ended.TOO_LATE',
  TOO_LARGE: 'notes.ended.TOO_LARGE',
};

/** How the line is and who else is here, in words. */
const DeskLine = ({ desk: { state, ended, others } }: { desk: Desk }) => {
  const words = useWords();
  if (ended !== null) {
    return (
      <Notice tone="failed" title={words('notes.ended.TITLE')} className="mb-3">
        <p>{words(endings[ended] ?? 'notes.ended.FAILED')}</p>
        {endings[ended] === undefined && (
          <Button look="quiet" onClick={() => window.location.reload()}>
            {words('notes.reload')}
          </Button>
        )}
      </Notice>
    );
  }
  return (
    <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <p role="status">
        <State tone={tones[state]}>{words(`notes.state.${state}`)}</State>
      </p>
      <p className="text-fine text-soft">
        {others.length === 0 ? words('notes.presentNobody') : words('notes.present', { names: others.join(', ') })}
      </p>
    </div>
  );
};

type Said = 'notes.candidateMade' | 'notes.candidateNothing' | 'notes.candidateLater';

interface NotesEditorProps {
  readonly sessionId: string;
  readonly language: string;
  /** The names of the paragraphs that are candidate conclusions. */
  readonly candidates: readonly string[];
  /** Something became a candidate: whoever shows them asks anew. */
  readonly onCandidateMade: () => void;
}

/** Notes to be written, together with whoever else does: loaded when somebody begins. */
export const NotesEditor = ({ sessionId, language, candidates, onCandidateMade }: NotesEditorProps) => {
  const words = useWords();
  const [connection] = useState(() => joinNotes(sessionId));
  const desk = useSyncExternalStore(connection.subscribe, connection.desk, connection.desk);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [made, setMade] = useState<readonly string[]>([]);
  const place = useRef<HTMLDivElement>(null);
  const draft = useAct(DraftFromNotesDocument);
  const { isReady, ended } = desk;

  const known = useRef(new Set<string>());
  useEffect(() => {
    known.current = new Set([...candidates, ...made]);
    if (editor && !editor.isDestroyed) editor.view.dispatch(editor.state.tr);
  }, [candidates, made, editor]);

  const makeCandidate = useEffectEvent(async (from: Editor): Promise<void> => {
    draft.reset();
    const { id, text } = paragraphAt(from);
    if (text === '' || id === null) return setSaid('notes.candidateNothing');
    if (!connection.isSaved) return setSaid('notes.candidateLater');
    const drafted = await draft.perform({ session: sessionId, paragraph: id });
    if (!drafted) return setSaid(null);
    setMade((before) => [...before, id]);
    setSaid('notes.candidateMade');
    onCandidateMade();
  });

  useEffect(() => {
    if (!isReady || !place.current) return undefined;
    const opened = writeIn({
      element: place.current,
      connection,
      label: words('notes.area'),
      language,
      candidateWord: words('notes.candidateMark'),
      isCandidate: (id) => known.current.has(id),
      onCandidate: () => void makeCandidate(opened),
    });
    setEditor(opened);
    opened.commands.focus('end');
    return () => {
      setEditor(null);
      opened.destroy();
    };
  }, [isReady, connection, language, words]);

  useEffect(() => {
    editor?.setEditable(ended === null);
  }, [editor, ended]);

  useEffect(() => () => leaveNotes(sessionId), [sessionId]);

  const refusal = draft.sentence([]);
  return (
    <div>
      <DeskLine desk={desk} />
      <div className="rounded-control border border-edge bg-sheet focus-within:border-river">
        {editor && ended === null && (
          <NotesToolbar editor={editor} onCandidate={() => editor.commands.keyboardShortcut('Mod-Alt-c')} />
        )}
        <div ref={place} className="notes-area max-w-none px-4 py-3 font-serif text-read" />
        {!isReady && <p className="px-4 pb-4 text-soft">{words('notes.waking')}</p>}
      </div>
      {said && (
        <Notice tone={said === 'notes.candidateMade' ? 'done' : 'waiting'} className="mt-3" title={words(said)} />
      )}
      {refusal && <Notice tone="failed" className="mt-3" title={refusal} />}
    </div>
  );
};
