/** Markup of a converted document, read one tag at a time. */
const token = /<(\/?)([a-z][a-z0-9]*)(\s[^<>]*)?(\/?)>|([^<]+)|</gi;
const isFootnote = /\bid="(?:footnote|endnote)-\d/;
const footnoteSign = /^(?:\[\d{1,3}\]|↑)$/;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decode = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });

type Cell = { lines: string[] };
type Table = { rows: Cell[][]; outer: string[] };

/** Turns the HTML of a document into lines: paragraphs parted by empty lines, lists with their marks, table rows with tabs. */
class TextWriter {
  #lines: string[] = [];
  #text = '';
  readonly #tables: Table[] = [];
  readonly #lists: { ordered: boolean; count: number }[] = [];

  #hasFootnotes = false;

  open(name: string, attributes: string): void {
    switch (name) {
      case 'p':
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
      case 'div':
        this.#endLine();
        if (this.#lists.length === 0) this.#gap();
        return;
      case 'br':
        this.#endLine();
        return;
      case 'ul':
      case 'ol':
        this.#endLine();
        if (this.#lists.length === 0) this.#gap();
        this.#lists.push({ ordered: name === 'ol', count: 0 });
        return;
      case 'li':
        this.#endLine();
        if (isFootnote.test(attributes) && !this.#hasFootnotes) {
          // Footnotes come after everything else; without a heading they would follow on the agenda.
          this.#hasFootnotes = true;
          this.#lines.push('', 'References', '');
        }
        this.#text = this.#mark();
        return;
      case 'table':
        this.#endLine();
        this.#tables.push({ rows: [], outer: this.#lines });
        this.#lines = [];
        return;
      case 'tr':
        this.#tables.at(-1)?.rows.push([]);
        return;
      case 'td':
      case 'th':
        this.#endLine();
        this.#lines = [];
        return;
      default:
    }
  }

  close(name: string): void {
    switch (name) {
      case 'p':
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
      case 'div':
      case 'li':
        this.#endLine();
        return;
      case 'ul':
      case 'ol':
        this.#endLine();
        this.#lists.pop();
        return;
      case 'td':
      case 'th':
        this.#endLine();
        this.#tables
          .at(-1)
          ?.rows.at(-1)
          ?.push({ lines: this.#lines.filter((line) => line.trim() !== '') });
        this.#lines = [];
        return;
      case 'table':
        this.#closeTable();
        return;
      default:
    }
  }

  write(text: string): void {
    if (footnoteSign.test(text.trim())) return;
    this.#text += decode(text).replace(/[\t\n\r]+/g, ' ');
  }

  finish(): string {
    this.#endLine();
    while (this.#tables.length > 0) this.#closeTable();
    return this.#lines.join('\n').replace(/^\n+/, '').concat('\n');
  }

  #mark(): string {
    const list = this.#lists.at(-1);
    const indent = '  '.repeat(Math.max(0, this.#lists.length - 1));
    if (!list) return '- ';
    list.count += 1;
    return list.ordered ? `${indent}${list.count}. ` : `${indent}- `;
  }

  #endLine(): void {
    if (this.#text.trim() !== '') this.#lines.push(this.#text.trimEnd());
    this.#text = '';
  }

  #gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  /** The lines of a row's cells are set side by side, so that a cell of two paragraphs makes two lines. */
  #closeTable(): void {
    this.#endLine();
    const table = this.#tables.pop();
    if (!table) return;
    const rows = table.rows.flatMap((cells) => {
      const height = Math.max(0, ...cells.map(({ lines }) => lines.length));
      return Array.from({ length: height }, (_, index) =>
        cells
          .map(({ lines }) => lines[index] ?? '')
          .join('\t')
          .trimEnd(),
      );
    });
    this.#lines = [
      ...table.outer,
      ...(table.outer.length > 0 && this.#tables.length === 0 ? [''] : []),
      ...rows,
      ...(this.#tables.length === 0 ? [''] : []),
    ];
  }
}

/** The text of a document that was converted to HTML. */
export const textOfHtml = (html: string): string => {
  const writer = new TextWriter();
  for (const [, slash, name, attributes, empty, text] of html.matchAll(token)) {
    if (text !== undefined) writer.write(text);
    else if (name !== undefined) {
      if (slash === '/') writer.close(name.toLowerCase());
      else writer.open(name.toLowerCase(), attributes ?? '');
      if ((empty === '/' || attributes?.endsWith('/') === true) && name.toLowerCase() !== 'br')
        writer.close(name.toLowerCase());
    }
  }
  return writer.finish();
};
