import type { FileChild } from 'docx';
import type { Locale } from '@cauce/domain/locale';
import { wordsIn } from '@cauce/i18n/words';
import { columnsTable, contentWidth, said } from './docx-columns.js';
import { packPaper } from './docx-paper.js';
import { styleIds } from './docx-style.js';
import { instantInWords } from './time-words.js';

/** A text in the two languages that are interpreted; null where it is not in one. */
export interface SideBySide {
  readonly es: string | null;
  readonly en: string | null;
}

/** What interpreters prepare themselves with. */
export interface InterpreterPack {
  /** The language in which the file speaks to the interpreter. */
  readonly locale: Locale;
  readonly programme: string | null;
  readonly group: string;
  readonly session: { readonly code: string; readonly title: string };
  readonly agenda: readonly { readonly time: string; readonly title: SideBySide }[];
  readonly names: readonly { readonly name: string; readonly about: string; readonly country: string }[];
  readonly questions: readonly SideBySide[];
  readonly conclusions: readonly { readonly citation: string; readonly text: SideBySide }[];
  readonly stamp: { readonly address: string; readonly printedAt: string };
}

const narrow = 1_700;
const half = Math.floor((contentWidth - narrow) / 2);

/** The interpreter pack of a session as one Word document: agenda, names, questions and earlier conclusions. */
export const renderInterpreterPack = (pack: InterpreterPack): Promise<Uint8Array> => {
  const { locale, session, stamp } = pack;
  const words = wordsIn(locale);
  const title = words('translations.pack.title', { code: session.code, title: session.title });
  const [spanish, english] = [words('interface.languageName.es'), words('interface.languageName.en')];
  const sides = ({ es, en }: SideBySide) => [
    { text: es ?? words('translations.pack.missing'), ...(es === null ? {} : { lang: 'es' as const }) },
    { text: en ?? words('translations.pack.missing'), ...(en === null ? {} : { lang: 'en' as const }) },
  ];
  const beside = (first: string, rows: readonly { readonly key: string; readonly text: SideBySide }[]) =>
    columnsTable(
      [narrow, half, half],
      [first, spanish, english],
      rows.map(({ key, text }) => ({ cells: [{ text: key }, ...sides(text)] })),
    );
  const part = (heading: string, isThere: boolean, table: () => FileChild): FileChild[] =>
    isThere ? [...said(heading, styleIds.heading1), table()] : [];
  return packPaper(
    {
      lang: locale,
      fileTitle: `${words('translations.pack.label')} · ${title}`,
      label: words('translations.pack.label'),
      programme: pack.programme ?? '',
      group: pack.group,
      title: { text: title, lang: locale },
      marks: [],
      notes: [],
      unprintable: '',
      address: stamp.address,
      stamp: words('documents.stamp', { date: instantInWords(locale, stamp.printedAt) }),
      running: title,
      page: words('documents.page', { page: '{page}', pages: '{pages}' }),
    },
    [],
    [
      ...said(words('translations.pack.label'), styleIds.label),
      ...said(pack.group, styleIds.fact),
      ...said(title, styleIds.title),
      ...said(words('translations.pack.how'), styleIds.intro),
      ...part(words('translations.pack.agenda'), pack.agenda.length > 0, () =>
        beside(
          words('translations.pack.time'),
          pack.agenda.map(({ time, title: text }) => ({ key: time, text })),
        ),
      ),
      ...part(words('translations.pack.names'), pack.names.length > 0, () =>
        columnsTable(
          [half, half, narrow],
          [words('translations.pack.name'), words('translations.pack.about'), words('translations.pack.country')],
          pack.names.map(({ name, about, country }) => ({
            cells: [{ text: name }, { text: about }, { text: country }],
          })),
        ),
      ),
      ...part(words('translations.pack.questions'), pack.questions.length > 0, () =>
        beside(
          words('translations.pack.number'),
          pack.questions.map((text, position) => ({ key: String(position + 1), text })),
        ),
      ),
      ...part(words('translations.pack.conclusions'), pack.conclusions.length > 0, () =>
        beside(
          words('translations.pack.number'),
          pack.conclusions.map(({ citation, text }) => ({ key: citation, text })),
        ),
      ),
    ],
  );
};
