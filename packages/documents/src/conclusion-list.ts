import { writeXlsx } from 'hucre/xlsx';
import type { ConclusionKind, ConclusionStanding, Lens } from '@cauce/domain/conclusion';
import type { Locale } from '@cauce/domain/locale';
import { wordsIn, type Words } from '@cauce/i18n/words';
import { csvOf } from './csv.js';

/** A conclusion as a line of a list. */
export interface ListedConclusion {
  /** Its citation; none while it has no number. */
  readonly citation: string | null;
  readonly group: string;
  readonly session: string;
  readonly kind: ConclusionKind;
  readonly standing: ConclusionStanding;
  readonly isProvisional: boolean;
  readonly isFictitious: boolean;
  readonly en: string | null;
  readonly es: string | null;
  readonly themes: readonly string[];
  readonly lenses: readonly Lens[];
  readonly adoptedAt: Date | null;
  readonly releasedAt: Date | null;
  /** Its page; none while it has no number. */
  readonly address: string | null;
}

/** A list of conclusions in one language, as it was at an instant. */
export interface ConclusionList {
  readonly locale: Locale;
  readonly takenAt: Date;
  readonly conclusions: readonly ListedConclusion[];
}

const columns = [
  'citation',
  'group',
  'session',
  'kind',
  'standing',
  'provisional',
  'es',
  'en',
  'themes',
  'lenses',
  'adopted',
  'released',
  'address',
  'fictitious',
] as const;
type Column = (typeof columns)[number];

const widths: Record<Column, number> = {
  citation: 16,
  group: 8,
  session: 10,
  kind: 18,
  standing: 18,
  provisional: 14,
  es: 70,
  en: 70,
  themes: 24,
  lenses: 30,
  adopted: 12,
  released: 12,
  address: 40,
  fictitious: 12,
};

const headOf = (words: Words, column: Column): string => words(`conclusion-list.column.${column}`);

const cellsOf = (words: Words, one: ListedConclusion): Record<Column, string | boolean | Date | null> => ({
  citation: one.citation,
  group: one.group,
  session: one.session,
  kind: words(`conclusions.kind.${one.kind}`),
  standing: words(`conclusions.standing.${one.standing}`),
  provisional: one.isProvisional,
  es: one.es,
  en: one.en,
  themes: one.themes.join('; '),
  lenses: one.lenses.map((lens) => words(`conclusions.lens.${lens}`)).join('; '),
  adopted: one.adoptedAt,
  released: one.releasedAt,
  address: one.address,
  fictitious: one.isFictitious,
});

const inCsv = (words: Words, value: string | boolean | Date | null): string => {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'boolean' ? words(value ? 'conclusion-list.yes' : 'conclusion-list.no') : value;
};

/** The list as CSV that spreadsheets open as it is. */
export const conclusionListCsv = ({ locale, conclusions }: ConclusionList): string => {
  const words = wordsIn(locale);
  const rows = conclusions.map((one) => {
    const cells = cellsOf(words, one);
    return columns.map((column) => inCsv(words, cells[column]));
  });
  return csvOf([columns.map((column) => headOf(words, column)), ...rows], { isBeginning: true });
};

/** The list as a workbook with typed cells, none of them a formula, and a sheet that explains the columns. */
export const conclusionListXlsx = async ({ locale, takenAt, conclusions }: ConclusionList): Promise<Uint8Array> => {
  const words = wordsIn(locale);
  return writeXlsx({
    sheets: [
      {
        name: words('conclusion-list.sheet.list'),
        columns: columns.map((column) => ({
          header: headOf(words, column),
          key: column,
          width: widths[column],
          ...(column === 'adopted' || column === 'released' ? { numFmt: 'yyyy-mm-dd' } : {}),
        })),
        data: conclusions.map((one) => cellsOf(words, one)),
        freezePane: { rows: 1 },
      },
      {
        name: words('conclusion-list.sheet.about'),
        columns: [
          { header: words('conclusion-list.sheet.column'), key: 'column', width: 26 },
          { header: words('conclusion-list.sheet.meaning'), key: 'meaning', width: 90 },
        ],
        data: [
          ...columns.map((column) => ({
            column: headOf(words, column),
            meaning: words(`conclusion-list.meaning.${column}`),
          })),
          {
            column: words('conclusion-list.sheet.taken'),
            meaning: takenAt.toISOString(),
          },
        ],
        freezePane: { rows: 1 },
      },
    ],
  });
};

/** The list for machines: states and kinds by their names, texts by language. */
export const conclusionListJson = ({ takenAt, conclusions }: Omit<ConclusionList, 'locale'>): string =>
  JSON.stringify(
    {
      takenAt: takenAt.toISOString(),
      conclusions: conclusions.map(({ en, es, adoptedAt, releasedAt, ...one }) => ({
        ...one,
        text: { en, es },
        adoptedOn: adoptedAt?.toISOString().slice(0, 10) ?? null,
        releasedOn: releasedAt?.toISOString().slice(0, 10) ?? null,
      })),
    },
    null,
    2,
  );
