import type { AgendaItemKind, ContributionRole } from '@cauce/domain/concept-note';
import type { Locale } from '@cauce/domain/locale';
import { wordsIn, type Words } from '@cauce/i18n/words';
import type { ConceptNoteDocument, DocumentAgendaItem, DocumentContribution } from './concept-note-document.js';
import { sectionsOf, type ViewSection } from './concept-note-sections.js';
import { languageSentences, speechOf, type Speech } from './language-words.js';
import type { PaperView } from './paper-view.js';
import { paragraphsOf, printable } from './printable.js';
import { clockRange, dayInWords, instantInWords, zoneInWords, universalTime } from './time-words.js';

/** A text and the language it is in. */
export interface ViewText {
  text: string;
  lang: Locale;
}

/** A label with its value and, where there is one, the smaller line under it. */
export interface ViewFact {
  label: string;
  value: string;
  detail: string | null;
}

/** A line of the printed agenda. */
export interface ViewAgendaItem {
  time: string;
  kind: string;
  title: string;
  /** Both on one line, for documents without columns. */
  kindAndTitle: string;
  details: string[];
  people: { role: string | null; name: string; about: string; country: string }[];
}

/** A concept note as it is printed, whatever the format: every label said, every time written out. */
export interface ConceptNoteView extends PaperView {
  result: string;
  session: string;
  subtitle: ViewText | null;
  facts: ViewFact[];
  /** The same facts after their labels, each on one line, for documents without columns. */
  lines: { above: string[]; title: string; below: string[] };
  sections: ViewSection[];
  agenda: {
    heading: string;
    lang: Locale;
    badge: string | null;
    zone: string | null;
    columns: { time: string; content: string };
    items: ViewAgendaItem[];
  } | null;
}

const facts = (note: ConceptNoteDocument, words: Words): ViewFact[] => {
  const { localStart, localEnd, timeZone, modality } = note.session;
  const found: ViewFact[] = [];
  if (localStart !== null) {
    found.push({ label: words('documents.fact.date'), value: dayInWords(note.locale, localStart), detail: null });
    found.push({
      label: words('documents.fact.time'),
      value: clockRange(words, localStart, localEnd),
      detail: timeZone === null ? null : zoneInWords(words, timeZone),
    });
    if (timeZone !== null) {
      const { range, otherDay } = universalTime(words, note.locale, { localStart, localEnd, timeZone });
      found.push({ label: words('documents.fact.utc'), value: range, detail: otherDay });
    }
  }
  if (modality !== null) {
    found.push({
      label: words('documents.fact.modality'),
      value: words(`documents.modality.${modality}`),
      detail: null,
    });
  }
  return found;
};

const usualRole: Record<AgendaItemKind, ContributionRole | null> = {
  OPENING: 'OPENING',
  KEYNOTE: 'SPEAKER',
  PANEL: 'PANELLIST',
  DISCUSSION: null,
  BREAK: null,
  CLOSING: 'CLOSING',
};

const longestRunningTitle = 58;

const shortened = (title: string): string =>
  title.length <= longestRunningTitle ? title : `${title.slice(0, longestRunningTitle).replace(/\s+\S*$/u, '')}…`;

const person = (
  words: Words,
  kind: AgendaItemKind,
  contribution: DocumentContribution,
): ViewAgendaItem['people'][number] => ({
  role: usualRole[kind] === contribution.role ? null : words(`sessions.role.${contribution.role}`),
  name: printable([contribution.honorific, contribution.name].filter((part) => part !== null).join(' ')),
  about: printable(
    [contribution.function === contribution.honorific ? null : contribution.function, contribution.institution]
      .filter((part) => part !== null && part !== '')
      .join(', '),
  ),
  country: printable(contribution.countryName ?? contribution.country ?? ''),
});

// A note that was printed and read again may hold the kind in its title, which is not to be said twice.
const withoutKind = (words: Words, title: string, kind: string): string => {
  const front = words('documents.labelled', { label: kind, value: '' });
  return title.startsWith(front) && title.length > front.length ? title.slice(front.length) : title;
};

const agendaItem = (words: Words, item: DocumentAgendaItem): ViewAgendaItem => {
  const kind = words(`sessions.kind.${item.kind}`);
  const title = withoutKind(words, printable(item.title), kind);
  return {
    time: clockRange(words, item.localStart, item.localEnd),
    kind,
    title,
    kindAndTitle: words('documents.labelled', { label: kind, value: title }),
    details: paragraphsOf(item.details),
    people: item.contributions.map((contribution) => person(words, item.kind, contribution)),
  };
};

const sessionName = (note: ConceptNoteDocument, words: Words): string => {
  const { code, ordinal } = note.session;
  return ordinal === null
    ? words('sessions.session', { code })
    : words('sessions.sessionOrdinal', { code, ordinal: words('sessions.ordinal', { ordinal }) });
};

const resultName = ({ result: { code, title } }: ConceptNoteDocument, words: Words): string =>
  printable(title === null ? words('documents.result', { code }) : words('documents.resultTitled', { code, title }));

const factLines = (note: ConceptNoteDocument, words: Words): ConceptNoteView['lines'] => {
  const { code, title, localStart, localEnd, timeZone, modality } = note.session;
  const labelled = (label: string, value: string): string => words('documents.labelled', { label, value });
  const programme = printable(note.programme ?? '');
  const range = clockRange(words, localStart, localEnd);
  const hours =
    timeZone === null ? range : words('documents.time.zoned', { range, zone: zoneInWords(words, timeZone) });
  return {
    above: [
      ...(programme === '' ? [] : [labelled(words('documents.fact.programme'), programme)]),
      resultName(note, words),
      labelled(words('documents.fact.group'), printable(note.group)),
      labelled(words('documents.fact.code'), sessionName(note, words)),
    ],
    title: labelled(words('sessions.session', { code }), printable(title)),
    below: [
      ...(localStart === null
        ? []
        : [labelled(words('documents.fact.when'), `${dayInWords(note.locale, localStart)}, ${hours}`)]),
      ...(modality === null
        ? []
        : [labelled(words('documents.fact.modality'), words(`documents.modality.${modality}`))]),
    ],
  };
};

const marks = (note: ConceptNoteDocument, words: Words): PaperView['marks'] => [
  ...(note.session.status === 'CANCELLED'
    ? [{ tone: 'stopped' as const, text: words('documents.mark.cancelled') }]
    : []),
  ...(note.isPublished ? [] : [{ tone: 'draft' as const, text: words('documents.mark.draft') }]),
  ...(note.isFictitious ? [{ tone: 'fictitious' as const, text: words('documents.mark.fictitious') }] : []),
];

const agenda = (note: ConceptNoteDocument, words: Words, speech: Speech): ConceptNoteView['agenda'] => {
  if (note.agenda.length === 0) return null;
  const { localStart, timeZone } = note.session;
  const first = localStart ?? note.agenda.find((item) => item.localStart !== null)?.localStart ?? null;
  return {
    heading: words('documents.heading.agenda'),
    ...speech,
    zone:
      first === null || timeZone === null
        ? null
        : words('documents.agenda.zone', {
            date: dayInWords(note.locale, first),
            zone: zoneInWords(words, timeZone),
          }),
    columns: {
      time: words('documents.agenda.time'),
      content: words('documents.agenda.content'),
    },
    items: note.agenda.map((item) => agendaItem(words, item)),
  };
};

/** Says a concept note in its language, ready for any format. */
export const conceptNoteView = (note: ConceptNoteDocument): ConceptNoteView => {
  const words = wordsIn(note.locale);
  const speech = speechOf(note, words);
  const { code, title, subtitle } = note.session;
  const session = words('sessions.session', { code });
  return {
    lang: note.locale,
    fileTitle: printable(`${words('documents.conceptNote')} · ${session} · ${title}`),
    label: words('documents.conceptNote'),
    programme: printable(note.programme ?? ''),
    group: printable(note.group),
    result: resultName(note, words),
    session: sessionName(note, words),
    title: { text: printable(title), lang: speech('title').lang },
    subtitle:
      subtitle === null || subtitle === '' ? null : { text: printable(subtitle), lang: speech('subtitle').lang },
    marks: marks(note, words),
    facts: facts(note, words),
    lines: factLines(note, words),
    sections: sectionsOf(note, words, speech),
    agenda: agenda(note, words, speech('agenda')),
    notes: languageSentences(note, words),
    unprintable: words('documents.unprintable'),
    address: printable(note.stamp.address),
    stamp: words('documents.stamp', { date: instantInWords(note.locale, note.stamp.printedAt) }),
    running: `${session} · ${shortened(printable(title))}`,
    page: words('documents.page', { page: '{page}', pages: '{pages}' }),
  };
};
