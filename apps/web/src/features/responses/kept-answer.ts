import { useState } from 'react';
import { z } from 'zod';
import { locales, type Locale } from '@cauce/domain/locale';
import { attributions } from '@cauce/domain/response';
import { moments } from '@cauce/domain/session';
import { deviceText, valueIn } from '../../lib/device-text.js';
import { isSame } from '../../lib/three-way.js';

const typedSchema = z.object({
  attribution: z.enum(attributions).nullable(),
  moment: z.enum(moments),
  institution: z.string(),
  countryCode: z.string(),
  personName: z.string(),
  original: z.enum(locales),
  text: z.string(),
  summaryLocale: z.enum(locales),
  summary: z.string(),
});

/** An answer as it is typed. */
export type TypedAnswer = z.infer<typeof typedSchema>;

/** What is typed, on the page and on the device. */
export interface KeptAnswer {
  readonly typed: TypedAnswer;
  /** It was typed earlier in this tab. */
  readonly isRestored: boolean;
  readonly type: (change: Partial<TypedAnswer>) => void;
  /** Drops it from the device: it is stored, or not wanted. */
  readonly forget: () => void;
}

/** Keeps an answer on the device from the first letter on, under a name, until it is sent or dropped. */
export const useKeptAnswer = (name: string, opened: TypedAnswer): KeptAnswer => {
  const [device] = useState(() => deviceText(name));
  const [stored] = useState(() => valueIn(device.read(), typedSchema));
  const [typed, setTyped] = useState(stored ?? opened);
  const [isRestored, setRestored] = useState(stored !== null);
  return {
    typed,
    isRestored,
    type: (change) => {
      const next = { ...typed, ...change };
      setTyped(next);
      device.write(isSame(next, opened) ? null : JSON.stringify(next));
    },
    forget: () => {
      device.write(null);
      setTyped(opened);
      setRestored(false);
    },
  };
};

/** What is typed as the API takes it: the text, and its two lines where there are any. */
export const textsOf = ({ original, text, summaryLocale, summary }: TypedAnswer) => ({
  text: { original, texts: [{ locale: original, text }] },
  summary:
    summary.trim() === '' ? null : { original: summaryLocale, texts: [{ locale: summaryLocale, text: summary }] },
});

/** The languages that a summary can be in: those that all of the group reads, but the one of the text. */
export const summaryLocales = (original: Locale): readonly Locale[] =>
  (['es', 'en'] as const).filter((locale) => locale !== original);
