const isTable = (line: string): boolean => /[\t|]|\S {4,}\S/.test(line);

const wrap = (line: string, width: number): string[] => {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = indent;
  for (const word of line.trim().split(/ +/)) {
    if (current.trim() !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = indent;
    }
    current += current.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, current];
};

/** The text as a program prints it that breaks lines at a width, the rows of tables left alone. */
export const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => (isTable(line) ? [line] : wrap(line, width)))
    .join('\n');

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Accidents of typing and of programs that may not change what is read. */
export const accidents: readonly (readonly [string, (text: string) => string])[] = [
  ['its accents lost', withoutAccents],
  ['its accents apart from their letters', (text) => text.normalize('NFD')],
  ['other line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['spaces that do not break', (text) => text.replace(/ (?=\w)/g, '\u00a0')],
  ['plain dashes', (text) => text.replace(/[–—]/g, '-')],
  ['long dashes', (text) => text.replace(/–/g, '—')],
  ['spaces behind its lines', (text) => text.replace(/\n/g, '  \n')],
  ['its lines indented', (text) => text.replace(/^/gm, '  ')],
  ['more empty lines', (text) => text.replace(/\n\n/g, '\n\n\n')],
  ['no empty line', (text) => text.replace(/\n\n+/g, '\n')],
  ['one bullet for all', (text) => text.replace(/^(\s*)[-•➤–*] /gmu, '$1• ')],
  ['spaces for tabs', (text) => text.replace(/\t/g, '      ')],
];
