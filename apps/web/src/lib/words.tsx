import { createContext, use, type ReactNode } from 'react';
import type { Locale } from '@cauce/domain/locale';
import { wordsFrom, type Words } from '@cauce/i18n/words-from';

type Compiled = Promise<{ messages: Parameters<typeof wordsFrom>[1] }>;

const compiled: Record<Locale, () => Compiled> = {
  en: () => import('@cauce/i18n/compiled/en'),
  es: () => import('@cauce/i18n/compiled/es'),
  pt: () => import('@cauce/i18n/compiled/pt'),
  fr: () => import('@cauce/i18n/compiled/fr'),
};

/** A language with its words. */
export interface Speech {
  readonly locale: Locale;
  readonly words: Words;
}

const known = new Map<Locale, Speech>();

/** Brings the words of a language; each is loaded once, when it is first spoken. */
export const loadSpeech = async (locale: Locale): Promise<Speech> => {
  const before = known.get(locale);
  if (before) return before;
  const { messages } = await compiled[locale]();
  const speech = { locale, words: wordsFrom(locale, messages) };
  known.set(locale, speech);
  return speech;
};

const SpeechContext = createContext<Speech | null>(null);

/** Everything inside speaks one language. */
export const Speaking = ({ speech, children }: { speech: Speech; children: ReactNode }) => (
  <SpeechContext value={speech}>{children}</SpeechContext>
);

/** The language of the page and its words. */
export const useSpeech = (): Speech => {
  const speech = use(SpeechContext);
  if (!speech) throw new Error('A component that speaks stands outside of <Speaking>.');
  return speech;
};

export const useWords = (): Words => useSpeech().words;
export const useLocale = (): Locale => useSpeech().locale;
