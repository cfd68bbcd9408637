import { Engine } from 'mrml';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands in HTML, where nothing in it is markup. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** Markup that has been written by us or made safe; nothing else goes into a mail as it is. */
export class Markup {
  constructor(readonly source: string) {}
}

type Part = string | number | Markup | readonly Markup[];

const sourceOf = (part: Part): string => {
  if (part instanceof Markup) return part.source;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(({ source }) => source).join('');
};

/** MJML as a template: whatever is put into it becomes text, unless it is markup of this tag itself. */
export const mjml = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(
    strings.map((string, index) => string + (index < parts.length ? sourceOf(parts[index] ?? '') : '')).join(''),
  );

const engine = new Engine();
// Without fonts of its own choosing a mail asks no other server for anything.
engine.setRenderOptions({ disableComments: false, socialIconOrigin: null, fonts: {} });

/** Compiles a whole MJML document into the HTML that mail programs understand. */
export const compiled = ({ source }: Markup): string => {
  const result = engine.toHtml(source);
  if (result.type === 'error') throw new Error(`The mail's markup does not compile: ${result.message}`);
  return result.content;
};
