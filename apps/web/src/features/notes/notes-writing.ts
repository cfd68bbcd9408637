import { Editor, Extension, mergeAttributes } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Collaboration, isChangeOrigin } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { Document } from '@tiptap/extension-document';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UniqueID } from '@tiptap/extension-unique-id';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { safeHref } from '@cauce/domain/note';
import { nameOf, type NotesConnection } from './notes-connection.js';

const handCount = 5;

/** Which of the few looks a name has, the same on every page. */
const lookOf = (name: string): string => {
  const sum = Array.from(name, (letter) => letter.codePointAt(0) ?? 0).reduce((total, code) => total + code, 0);
  return `notes-hand-${sum % handCount}`;
};

// Above notes stand the title of the page and that of their part.
const NotesHeading = Heading.extend({
  renderHTML({ node, HTMLAttributes }) {
    const level = Number(node.attrs['level']);
    return [`h${Math.min(level + 1, 6)}`, mergeAttributes(HTMLAttributes), 0];
  },
}).configure({ levels: [2, 3] });

const NotesLink = Link.extend({ inclusive: false }).configure({
  openOnClick: false,
  isAllowedUri: (address) => safeHref(address) !== null,
  HTMLAttributes: { rel: 'noreferrer', target: null },
});

const caretOf = (user: unknown): HTMLElement => {
  const caret = document.createElement('span');
  const name = nameOf(user);
  caret.className = `notes-caret ${lookOf(name)}`;
  const label = document.createElement('span');
  label.className = 'notes-caret-name';
  label.textContent = name;
  caret.append(label);
  return caret;
};

const candidates = new PluginKey<DecorationSet>('candidates');

/** Marks the paragraphs that are candidate conclusions, in words of the reader's language. */
const marksOf = (isCandidate: (id: string) => boolean, word: string): Plugin =>
  new Plugin({
    key: candidates,
    props: {
      decorations: ({ doc }) => {
        const marks: Decoration[] = [];
        doc.descendants((node, position) => {
          const { id } = node.attrs;
          if (typeof id !== 'string' || !isCandidate(id)) return;
          marks.push(
            Decoration.node(position, position + node.nodeSize, { class: 'notes-candidate', 'data-mark': word }),
          );
        });
        return DecorationSet.create(doc, marks);
      },
    },
  });

/** What an editor of notes is made with. */
export interface Writing {
  readonly element: HTMLElement;
  readonly connection: NotesConnection;
  readonly label: string;
  readonly language: string;
  readonly candidateWord: string;
  readonly isCandidate: (id: string) => boolean;
  /** The one gesture by which the paragraph of the cursor becomes a candidate conclusion. */
  readonly onCandidate: () => void;
}

/** An editor over the shared document; it puts nothing into it by itself. */
export const writeIn = ({
  element,
  connection,
  label,
  language,
  candidateWord,
  isCandidate,
  onCandidate,
}: Writing): Editor =>
  new Editor({
    element,
    editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: language } },
    extensions: [
      Document,
      Paragraph,
      Text,
      NotesHeading,
      Bold,
      Italic,
      NotesLink,
      BulletList,
      OrderedList,
      ListItem,
      ListKeymap,
      UniqueID.configure({
        types: ['paragraph', 'heading'],
        generateID: () => crypto.randomUUID(),
        filterTransaction: (transaction) => !isChangeOrigin(transaction),
      }),
      Collaboration.configure({ document: connection.document, field: 'notes' }),
      CollaborationCaret.configure({
        provider: connection.provider,
        user: {},
        render: caretOf,
        selectionRender: (user) => ({ nodeName: 'span', class: `notes-selection ${lookOf(nameOf(user))}` }),
      }),
      Extension.create({
        name: 'candidates',
        addProseMirrorPlugins: () => [marksOf(isCandidate, candidateWord)],
        addKeyboardShortcuts: () => ({
          'Mod-Alt-c': () => {
            onCandidate();
            return true;
          },
        }),
      }),
    ],
  });

/** The paragraph in which the cursor stands: its lasting name, and what it says. */
export const paragraphAt = (editor: Editor): { id: string | null; text: string } => {
  const { parent } = editor.state.selection.$from;
  const { id } = parent.attrs;
  return { id: typeof id === 'string' ? id : null, text: parent.textContent.trim() };
};
