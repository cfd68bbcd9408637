import { stringify } from 'csv-stringify/sync';

/** Rows of a table as CSV that spreadsheets open as they are: no cell is taken for a formula. The first rows carry the mark of UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[], { isBeginning }: { isBeginning: boolean }): string =>
  stringify(
    rows.map((row) => [...row]),
    { bom: isBeginning, escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\n\r]/ },
  );
