import type { Locale } from '@cauce/domain/locale';

/** What every paper says of itself, whatever it holds: its title, and what stands at head and foot of its pages. */
export interface PaperView {
  readonly lang: Locale;
  readonly fileTitle: string;
  /** What kind of paper it is. */
  readonly label: string;
  readonly programme: string;
  readonly group: string;
  readonly title: { readonly text: string; readonly lang: Locale };
  /** What a reader must know before reading on: a draft, an invented example. */
  readonly marks: readonly { readonly tone: 'draft' | 'stopped' | 'fictitious'; readonly text: string }[];
  readonly notes: readonly string[];
  readonly unprintable: string;
  readonly address: string;
  readonly stamp: string;
  /** What stands at the head of the pages after the first. */
  readonly running: string;
  /** With `{page}` and `{pages}` in it. */
  readonly page: string;
}
