import { columnOf } from './columns.js';
import { isLabel } from './headings.js';
import type { Line } from './lines.js';

/** A row of a table whose first cell names what the second says is read as "Date: …". */
export const withLabel = (line: Line): Line => {
  const tab = line.text.indexOf('\t');
  if (tab <= 0 || line.text.includes('\t', tab + 1)) return line;
  const [label = '', value = ''] = line.folded.split('\t');
  if (!isLabel(label) || columnOf(value) !== null || value === '') return line;
  const withColon = (text: string): string => `${text.slice(0, tab)}: ${text.slice(tab + 1)}`;
  return {
    ...line,
    text: withColon(line.text),
    folded: withColon(line.folded),
    columnAt: (index) => line.columnAt(index <= tab ? index : index - 1),
  };
};
