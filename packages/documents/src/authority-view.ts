import {
  isProvisional,
  type ConclusionKind,
  type ConclusionStanding,
  type ConclusionStatus,
} from '@cauce/domain/conclusion';
import type { Stance } from '@cauce/domain/consultation';
import type { Locale } from '@cauce/domain/locale';
import type { Reading } from '@cauce/domain/localized';
import { wordsIn } from '@cauce/i18n/words';
import { paragraphsOf, printable } from './printable.js';
import type { StatementsView, ViewStatement } from './statements-view.js';
import { dateInWords, instantInWords } from './time-words.js';

/** One conclusion as it is put before an authority. */
export interface AuthorityConclusion {
  readonly citation: string | null;
  readonly kind: ConclusionKind;
  readonly status: ConclusionStatus;
  readonly standing: ConclusionStanding;
  readonly text: Reading;
  /** Instants as ISO 8601, or a day. */
  readonly adoptedAt: string | null;
  readonly closesOn: string | null;
  readonly supersededBy: readonly string[];
  readonly session: { readonly code: string; readonly title: string };
  /** The agenda items and questions that it came from, in words. */
  readonly ledTo: readonly string[];
  /** What the reader's own countries said; nothing for who speaks for none. */
  readonly positions: readonly {
    readonly country: string;
    readonly given: {
      readonly stance: Stance;
      readonly at: string;
      readonly isStale: boolean;
      readonly text: string | null;
    } | null;
  }[];
}

/** A selection of conclusions on two pages, as somebody takes them to their authority. */
export interface AuthorityDocument {
  readonly locale: Locale;
  readonly programme: string | null;
  readonly group: string;
  readonly conclusions: readonly AuthorityConclusion[];
  readonly isFictitious: boolean;
  readonly stamp: { readonly address: string; readonly printedAt: string };
}

const statement = (locale: Locale, one: AuthorityConclusion, isShort: boolean): ViewStatement => {
  const words = wordsIn(locale);
  const day = (on: string): string => dateInWords(locale, on);
  const { text } = one;
  const language = words(`interface.languageName.${text.locale}`);
  const badge = [
    ...(text.isFallback ? [words('documents.badge.original', { language })] : []),
    ...(text.state === 'MACHINE' ? [words('documents.badge.machine')] : []),
    ...(text.isStale ? [words('interface.reading.stale')] : []),
  ].join(' · ');
  return {
    citation: one.citation ?? words('conclusions.file.unnumbered'),
    about: [
      words(`conclusions.kind.${one.kind}`),
      words('sessions.session', { code: one.session.code }),
      ...(one.standing === 'ADOPTED' && one.adoptedAt !== null ? [] : [words(`conclusions.standing.${one.standing}`)]),
      ...(one.adoptedAt === null ? [] : [words('conclusions.file.adoptedOn', { day: day(one.adoptedAt) })]),
      ...(one.closesOn === null ? [] : [words('conclusions.file.closesOn', { day: day(one.closesOn) })]),
      ...one.supersededBy.map((citation) => words('conclusions.file.supersededBy', { citation })),
    ],
    mark: isProvisional(one.status) ? { tone: 'fictitious', text: words('conclusions.file.draft') } : null,
    paragraphs: paragraphsOf(text.text),
    lang: text.locale,
    badge: badge === '' ? null : badge,
    details: [
      { label: words('conclusions.file.means'), lines: [words(`conclusions.standingMeaning.${one.standing}`)] },
      ...(isShort || one.ledTo.length === 0
        ? []
        : [{ label: words('conclusions.file.ledTo'), lines: one.ledTo.map(printable) }]),
      ...one.positions.map(({ country, given }) => ({
        label: printable(country),
        lines:
          given === null
            ? [words('conclusions.file.positionNone')]
            : [
                words(given.isStale ? 'conclusions.file.positionStale' : 'conclusions.file.positionIs', {
                  stance: words(`conclusions.stance.${given.stance}`),
                  day: day(given.at),
                }),
                ...paragraphsOf(given.text),
              ],
      })),
    ],
  };
};

/** Says a selection in its language; the closer it is set, the less is told beside the texts themselves. */
export const authorityView = (selection: AuthorityDocument, density: 0 | 1 | 2 | 3): StatementsView => {
  const { locale, conclusions, isFictitious, stamp } = selection;
  const words = wordsIn(locale);
  const drafts = conclusions.filter(({ status }) => isProvisional(status)).length;
  const group = printable(selection.group);
  const title = words('conclusions.file.title', { count: conclusions.length });
  const label = words('conclusions.file.authorityOf');
  const sessions = new Map(conclusions.map(({ session }) => [session.code, session.title]));
  const [only] = sessions;
  return {
    lang: locale,
    fileTitle: `${title} · ${group}`,
    label,
    programme: printable(selection.programme ?? ''),
    group,
    title: { text: title, lang: locale },
    marks: [
      ...(drafts > 0 ? [{ tone: 'draft' as const, text: words('conclusions.file.watermark') }] : []),
      ...(isFictitious ? [{ tone: 'fictitious' as const, text: words('documents.mark.fictitious') }] : []),
    ],
    notes: drafts > 0 && drafts < conclusions.length ? [words('conclusions.file.some')] : [],
    unprintable: words('documents.unprintable'),
    address: printable(stamp.address),
    stamp: words('documents.stamp', { date: instantInWords(locale, stamp.printedAt) }),
    running: words('conclusions.file.running', { group }),
    page: words('documents.page', { page: '{page}', pages: '{pages}' }),
    place: group,
    subtitle:
      sessions.size === 1 && only
        ? { text: printable(`${words('sessions.session', { code: only[0] })}: ${only[1]}`), lang: locale }
        : null,
    facts: [],
    intro: [],
    statements: conclusions.map((one) => statement(locale, one, density === 3)),
    code: null,
    closing: [words('conclusions.file.where', { address: printable(stamp.address) })],
    keywords: [],
    watermark: drafts > 0 ? words('conclusions.file.watermark') : null,
    density: Math.min(density, 2),
  };
};
