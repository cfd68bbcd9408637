import type { Locale } from '@cauce/domain/locale';
import { locales } from '../lib/locales.js';
import { useWords } from '../lib/words.js';
import { TextField } from './field.js';

/** A short text as typed in each language; an empty one is none. */
export interface TypedName {
  readonly original: Locale;
  readonly texts: Readonly<Partial<Record<Locale, string>>>;
}

/** The language that a name is taken to be written in: the one said, or else the first that has something. */
const originalOf = ({ original, texts }: TypedName): Locale =>
  texts[original]?.trim() ? original : (locales.find((locale) => texts[locale]?.trim()) ?? original);

/** A typed name as the API takes it. */
export const nameInput = (name: TypedName) => ({
  original: originalOf(name),
  texts: locales.map((locale) => ({ locale, text: name.texts[locale]?.trim() ?? '' })),
});

/** Whether anything is typed in any language. */
export const isNameEmpty = ({ texts }: TypedName): boolean => locales.every((locale) => !texts[locale]?.trim());

interface NameFieldsProps {
  readonly legend: string;
  readonly help?: string | undefined;
  readonly name: TypedName;
  readonly onChange: (name: TypedName) => void;
  readonly error?: string | undefined;
}

/** A short text in the four languages, those of the group first. */
export const NameFields = ({ legend, help, name, onChange, error }: NameFieldsProps) => {
  const words = useWords();
  const original = originalOf(name);
  return (
    <fieldset className="min-w-0">
      <legend className="text-small font-semibold">{legend}</legend>
      {help && <p className="text-fine text-soft">{help}</p>}
      <div className="mt-2 grid gap-3">
        {locales.map((locale) => (
          <TextField
            key={locale}
            label={<span className="text-fine font-normal text-soft">{words(`interface.language.${locale}`)}</span>}
            lang={locale}
            value={name.texts[locale] ?? ''}
            error={locale === original ? error : undefined}
            onChange={(event) => onChange({ ...name, texts: { ...name.texts, [locale]: event.target.value } })}
          />
        ))}
      </div>
    </fieldset>
  );
};
