import { codeInGroups, markOf, type ReleaseContent, type ReleaseLocale } from '@cauce/domain/release';
import { wordsIn } from '@cauce/i18n/words';
import { paragraphsOf, printable } from './printable.js';
import type { StatementsView } from './statements-view.js';
import { dateInWords, dayInWords } from './time-words.js';

/** Everything that a release prints. */
export interface ReleaseDocument {
  readonly locale: ReleaseLocale;
  readonly content: ReleaseContent;
  /** The verification code. */
  readonly code: string;
  readonly programme: string | null;
  readonly group: string;
  readonly sessionTitle: string;
  /** Where the release is read, and where it is checked. */
  readonly address: string;
  readonly verifyAddress: string;
  readonly isFictitious: boolean;
}

/** Says a release in one of its languages, ready for any format. */
export const releaseView = (release: ReleaseDocument): StatementsView => {
  const { locale, content, code } = release;
  const words = wordsIn(locale);
  const { number, session } = content;
  const day = (on: string): string => dayInWords(locale, on);
  const title = words('releases.conclusionsOf', { code: session });
  const label = words('releases.title', { number });
  const group = printable(release.group);
  const sessionTitle = printable(release.sessionTitle);
  return {
    lang: locale,
    fileTitle: printable(`${title} · ${label} · ${group}`),
    label,
    programme: printable(release.programme ?? ''),
    group,
    title: { text: title, lang: locale },
    marks: release.isFictitious ? [{ tone: 'fictitious', text: words('documents.mark.fictitious') }] : [],
    notes: [],
    unprintable: words('documents.unprintable'),
    address: printable(release.address),
    stamp: words('releases.publishedOn', { day: day(content.releasedOn) }),
    running: words('releases.running', { title, number }),
    page: words('documents.page', { page: '{page}', pages: '{pages}' }),
    place: group,
    subtitle: { text: sessionTitle, lang: locale },
    facts: [
      { label: words('releases.published'), value: day(content.releasedOn), detail: null },
      { label: words('releases.session'), value: session, detail: null },
      { label: words('releases.count'), value: String(content.conclusions.length), detail: null },
    ],
    intro: [words('releases.meaning'), words('releases.otherLanguage')],
    statements: content.conclusions.map(({ citation, kind, adoptedOn, supersedes, [locale]: text }) => ({
      citation,
      about: [
        words(`conclusions.kind.${kind}`),
        ...(adoptedOn === null ? [] : [words('releases.adoptedOn', { day: dateInWords(locale, adoptedOn) })]),
        ...(supersedes === null ? [] : [words('releases.supersedes', { citation: supersedes })]),
      ],
      mark: null,
      paragraphs: paragraphsOf(text),
      lang: locale,
      badge: null,
      details: [],
    })),
    code: {
      label: words('releases.code'),
      groups: codeInGroups(code).split(' '),
      meaning: words('releases.codeMeaning'),
      how: words('releases.codeHow', { address: printable(release.verifyAddress) }),
    },
    closing: [],
    keywords: [markOf(code)],
    watermark: null,
    density: 0,
  };
};
