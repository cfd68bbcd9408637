import type { Line } from './lines.js';

/** The column of a line's last character. */
export const endOf = (line: Line): number => line.columnAt(line.text.length - 1);

/** Where lines were broken by the width of the paper and not by their writer, or null where they were not. */
export const wrapColumnOf = (lines: readonly Line[]): number | null => {
  const ends = lines.filter(({ text }) => text !== '').map(endOf);
  const widest = ends.reduce((most, end) => Math.max(most, end), 0);
  const full = ends.filter((end) => end > widest * 0.85).length;
  return widest >= 50 && widest <= 120 && full >= 4 && full > ends.length / 8 ? widest : null;
};
