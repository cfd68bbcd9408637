import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '@cauce/database/client';
import { dayInWords } from '@cauce/documents/time-words';
import { countryOf } from '@cauce/domain/countries';
import type { Locale } from '@cauce/domain/locale';
import { localizedSchema, readIn } from '@cauce/domain/localized';
import { wordsIn, type Words } from '@cauce/i18n/words';
import { CONFIG, type Config } from '../platform/config/config.js';
import type { Letter } from '../platform/mail/letter.js';
import { MailService } from '../platform/mail/mail.service.js';
import type { Addressee } from './addressees.service.js';

/** The session that a letter is about, as its words need it. */
export interface LetterSession {
  readonly code: string;
  readonly title: unknown;
  readonly group: { readonly slug: string; readonly name: unknown };
}

/** What somebody writes a letter with: the words, names and addresses of its reader. */
export class Pen {
  readonly words: Words;

  constructor(
    readonly locale: Locale,
    private readonly origin: string,
    private readonly about: LetterSession,
  ) {
    this.words = wordsIn(locale);
  }

  get group(): string {
    return this.text(this.about.group.name);
  }

  get session(): string {
    return this.about.code;
  }

  get title(): string {
    return this.text(this.about.title);
  }

  text(localized: unknown): string {
    return readIn(localizedSchema.parse(localized), this.locale).text;
  }

  day(day: string): string {
    return dayInWords(this.locale, day);
  }

  country(code: string): string {
    return countryOf(code)?.names[this.locale] ?? code;
  }

  /** Where what came out of the session is read. */
  get sessionAddress(): string {
    return `${this.sessionPath}?moment=after`;
  }

  /** Where the package of a consultation is read and answered. */
  consultationAddress(id: string): string {
    return `${this.sessionPath}/consultations/${id}`;
  }

  /** The permanent address of one of its conclusions, which says nothing about who follows it. */
  conclusionAddress(number: number): string {
    return `${this.sessionPath}/conclusions/${String(number).padStart(2, '0')}`;
  }

  private get sessionPath(): string {
    const { group, code } = this.about;
    return `${this.origin}/${this.locale}/groups/${encodeURIComponent(group.slug)}/sessions/${encodeURIComponent(code)}`;
  }
}

/** Who reads a letter; a stranger is known by an address alone. */
type LetterReader = Omit<Addressee, 'personId'> & { readonly personId: string | null };

/** A letter without its greeting, which is the same in all. */
export type LetterText = Omit<Letter, 'greeting'>;

/** What a letter is: its kind, and for whom it is written once only. */
export interface LetterHead {
  readonly kind: string;
  readonly key: string;
}

const monthOf = 31 * 24 * 60 * 60_000;

/** Whether an act is of these days: what is told of long ago, as a story or from other records, is no news to anybody. */
export const isNews = (at: Date | undefined): boolean => at === undefined || Date.now() - at.getTime() < monthOf;

/** Letters of a group to its people: each in its reader's language, each once. */
@Injectable()
export class GroupLettersService {
  constructor(
    private readonly mails: MailService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Writes to somebody; false where that letter has been written to them before. */
  async write(
    transaction: Transaction,
    { kind, key }: LetterHead,
    { personId, to, locale }: LetterReader,
    about: LetterSession,
    compose: (pen: Pen) => LetterText,
  ): Promise<boolean> {
    const pen = new Pen(locale, this.config.publicUrl, about);
    const greeting = to.name === '' ? pen.words('mail.greetingShared') : pen.words('mail.greeting', { name: to.name });
    const letter = { greeting, ...compose(pen) };
    return this.mails.write(transaction, {
      key: personId === null ? key : `${key}:${personId}`,
      kind,
      personId,
      to,
      locale,
      letter,
    });
  }
}
