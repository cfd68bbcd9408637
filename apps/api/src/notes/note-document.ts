import { randomUUID } from 'node:crypto';
import { safeHref, type NoteBlock, type NoteBlockKind, type NoteRun } from '@cauce/domain/note';
import {
  applyUpdate,
  ContentAny,
  ContentDeleted,
  ContentFormat,
  ContentString,
  ContentType,
  decodeUpdate,
  Doc,
  encodeStateAsUpdate,
  getState,
  Item,
  XmlElement,
  XmlText,
  type XmlFragment,
} from 'yjs';
import { z } from 'zod';

/** The name of the notes within their document. */
const root = 'notes';

const lists: Record<string, NoteBlockKind> = { bulletList: 'BULLET', orderedList: 'NUMBERED' };
const elements = new Set(['paragraph', 'heading', 'listItem', ...Object.keys(lists)]);
const marks = new Set(['bold', 'italic', 'link']);
const attributes = new Set(['id', 'level', 'start', 'type']);

const highestLevel = 3;

const runSchema = z.object({
  insert: z.string(),
  attributes: z
    .object({ bold: z.unknown(), italic: z.unknown(), link: z.object({ href: z.unknown() }).nullish().catch(null) })
    .partial()
    .optional(),
});

/** A block of notes with the numbers of the hands that wrote it. */
export interface WrittenBlock extends NoteBlock {
  readonly pens: readonly number[];
}

/** The document that edits make. */
export const documentOf = (updates: readonly Uint8Array[]): Doc => {
  const document = new Doc();
  document.transact(() => {
    for (const update of updates) applyUpdate(document, update);
  });
  return document;
};

/** The whole document as one edit. */
export const stateOf = (document: Doc): Uint8Array<ArrayBuffer> => Uint8Array.from(encodeStateAsUpdate(document));

const fragmentOf = (document: Doc): XmlFragment => document.getXmlFragment(root);

const runsOf = (text: XmlText): NoteRun[] => {
  const delta: unknown = text.toDelta();
  return z
    .array(z.unknown())
    .parse(delta)
    .flatMap((piece) => {
      const run = runSchema.safeParse(piece);
      if (!run.success) return [];
      const { insert, attributes: look } = run.data;
      const isOn = (value: unknown) => value !== undefined && value !== null;
      return [
        {
          text: insert.replaceAll('\u0000', ''),
          isBold: isOn(look?.bold),
          isItalic: isOn(look?.italic),
          href: safeHref(look?.link?.href),
        },
      ];
    });
};

/** The hands that wrote what stands in a text, by how much of it is theirs. */
const pensOf = (texts: readonly XmlText[]): number[] => {
  const written = new Map<number, number>();
  for (const text of texts) {
    for (let item = text._start; item !== null; item = item.right) {
      if (item.deleted || !(item.content instanceof ContentString)) continue;
      written.set(item.id.client, (written.get(item.id.client) ?? 0) + item.length);
    }
  }
  return [...written.entries()].toSorted((left, right) => right[1] - left[1]).map(([pen]) => pen);
};

const idSchema = z.uuid();

const blockOf = (element: XmlElement, kind: NoteBlockKind, depth: number, isFirst: boolean): WrittenBlock => {
  const texts = element.toArray().filter((child) => child instanceof XmlText);
  const id = idSchema.safeParse(element.getAttribute('id'));
  return {
    id: id.success ? id.data : null,
    kind,
    depth,
    isFirst,
    runs: texts.flatMap(runsOf),
    pens: pensOf(texts),
  };
};

const blocksIn = (parent: XmlFragment | XmlElement, kind: NoteBlockKind, depth: number): WrittenBlock[] => {
  let isFirst = true;
  return parent.toArray().flatMap((child) => {
    if (!(child instanceof XmlElement)) return [];
    const list = lists[child.nodeName];
    if (list) return blocksIn(child, list, depth + 1);
    if (child.nodeName === 'listItem') return blocksIn(child, kind, depth);
    if (child.nodeName === 'heading') {
      const level = Number(child.getAttribute('level'));
      return [
        blockOf(child, 'HEADING', Math.min(Math.max(Number.isInteger(level) ? level : 1, 1), highestLevel), true),
      ];
    }
    if (child.nodeName !== 'paragraph') return [];
    const block = blockOf(child, kind, depth, isFirst);
    isFirst = false;
    return [block];
  });
};

/** The notes as they are read: their blocks in order, without what nobody can read. */
export const blocksOf = (document: Doc): WrittenBlock[] => {
  const seen = new Set<string>();
  return blocksIn(fragmentOf(document), 'PARAGRAPH', 0).map((block) => {
    // Two people who split one paragraph at once leave its name on both; the first keeps it.
    if (block.id === null || !seen.has(block.id)) {
      if (block.id !== null) seen.add(block.id);
      return block;
    }
    return { ...block, id: null };
  });
};

const isContentOfNotes = (item: Item): boolean => {
  const { content, parentSub } = item;
  if (content instanceof ContentString || content instanceof ContentDeleted) return true;
  if (content instanceof ContentFormat) return marks.has(content.key);
  if (content instanceof ContentAny) {
    const isPlain = content.arr.every(
      (value: unknown) => value === null || ['string', 'number'].includes(typeof value),
    );
    return isPlain && (parentSub === null || attributes.has(parentSub));
  }
  if (!(content instanceof ContentType)) return false;
  if (content.type instanceof XmlText) return true;
  return content.type instanceof XmlElement && elements.has(content.type.nodeName);
};

/**
 * The numbers of the hands that an edit adds to a document. Throws where it is no edit, or adds anything but notes: what is
 * not read as a paragraph, a heading or a list would be carried along by everybody and seen by nobody.
 */
export const pensIn = (update: Uint8Array, document: Doc): number[] => {
  const { structs } = decodeUpdate(update);
  // What can be read can still be impossible; that is found out on a document of its own.
  applyUpdate(new Doc(), update);
  const pens = new Set<number>();
  for (const struct of structs) {
    const { client, clock } = struct.id;
    if (clock + struct.length <= getState(document.store, client)) continue;
    pens.add(client);
    if (!(struct instanceof Item)) continue;
    const parent: unknown = struct.parent;
    if (typeof parent === 'string' && parent !== root) throw new Error('It is written beside the notes.');
    if (!isContentOfNotes(struct)) throw new Error('It is nothing that notes hold.');
  }
  return [...pens];
};

/** One paragraph or heading, as the portal itself writes it. */
export interface PlainBlock {
  readonly kind: 'PARAGRAPH' | 'HEADING' | 'BULLET';
  readonly text: string;
}

const textNode = (name: string, text: string, level: number | null = null): XmlElement => {
  const element = new XmlElement(name);
  element.setAttribute('id', randomUUID());
  // Its type says that attributes are texts; the editor's level is a number, and is stored as one.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is applied to the element that it is taken from
  if (level !== null) Reflect.apply(element.setAttribute, element, ['level', level]);
  if (text !== '') element.insert(0, [new XmlText(text)]);
  return element;
};

const itemNode = (text: string): XmlElement => {
  const item = new XmlElement('listItem');
  item.insert(0, [textNode('paragraph', text)]);
  return item;
};

/** Writes blocks at the end of notes; an empty paragraph that ends them gives way. */
export const append = (document: Doc, blocks: readonly PlainBlock[]): void => {
  const fragment = fragmentOf(document);
  const last = fragment.length > 0 ? fragment.get(fragment.length - 1) : null;
  if (last instanceof XmlElement && last.nodeName === 'paragraph' && last.length === 0) {
    fragment.delete(fragment.length - 1, 1);
  }
  for (const { kind, text } of blocks) {
    const before = fragment.length > 0 ? fragment.get(fragment.length - 1) : null;
    if (kind === 'BULLET' && before instanceof XmlElement && before.nodeName === 'bulletList') {
      before.insert(before.length, [itemNode(text)]);
    } else if (kind === 'BULLET') {
      const list = new XmlElement('bulletList');
      list.insert(0, [itemNode(text)]);
      fragment.insert(fragment.length, [list]);
    } else {
      const element = kind === 'HEADING' ? textNode('heading', text, 2) : textNode('paragraph', text);
      fragment.insert(fragment.length, [element]);
    }
  }
};

/** Notes in which nothing is written yet: one paragraph to begin in. */
export const beginning = (): { state: Uint8Array<ArrayBuffer>; pen: number } => {
  const document = new Doc();
  append(document, [{ kind: 'PARAGRAPH', text: '' }]);
  return { state: stateOf(document), pen: document.clientID };
};

const cloned = (node: ReturnType<XmlFragment['toArray']>[number]): XmlElement[] =>
  node instanceof XmlElement ? [node.clone()] : [];

/** Makes notes say again what an earlier version said; what stands alike at the beginning and at the end is left as it is. */
export const bringBack = (document: Doc, earlier: Doc): void => {
  const [fragment, wanted] = [fragmentOf(document), fragmentOf(earlier)];
  const now = fragment.toArray().map(String);
  const then = wanted.toArray().map(String);
  let start = 0;
  while (start < now.length && start < then.length && now[start] === then[start]) start += 1;
  let end = 0;
  while (
    end < now.length - start &&
    end < then.length - start &&
    now[now.length - 1 - end] === then[then.length - 1 - end]
  ) {
    end += 1;
  }
  if (now.length - start - end > 0) fragment.delete(start, now.length - start - end);
  const missing = wanted.toArray().slice(start, then.length - end);
  fragment.insert(start, missing.flatMap(cloned));
};
