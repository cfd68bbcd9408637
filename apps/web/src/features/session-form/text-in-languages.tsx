import type { Locale } from '@cauce/domain/locale';
import { useWords } from '../../lib/words.js';
import { ReadingArea, type ReadingSize } from '../../ui/reading-area.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { originalOf, standingIn, type FormText } from './form.js';
import { Place } from './form-part.js';
import { useForm } from './form-tools.js';

interface InLanguageProps {
  readonly name: string;
  readonly text: FormText;
  readonly locale: Locale;
  readonly size: ReadingSize;
  readonly error: string | undefined;
  readonly onChange: (text: FormText) => void;
}

const InLanguage = ({ name, text, locale, size, error, onChange }: InLanguageProps) => {
  const words = useWords();
  const standing = standingIn(text, locale);
  const language = words(`interface.language.${locale}`);
  const write = (typed: string): void =>
    onChange({
      ...text,
      texts: { ...text.texts, [locale]: typed },
      checked: text.checked.filter((one) => one !== locale),
    });
  const check = (): void => onChange({ ...text, checked: [...text.checked, locale] });
  return (
    <div className="grid content-start gap-1">
      <ReadingArea
        label={
          <span className="text-fine font-normal text-soft">
            <VisuallyHidden>{name}, </VisuallyHidden>
            {language}
            {standing !== 'current' && (
              <span className={standing === 'missing' || standing === 'behind' ? 'font-semibold text-waiting' : ''}>
                {' · '}
                {words(`session-form.text.${standing}`)}
              </span>
            )}
          </span>
        }
        size={size}
        lang={locale}
        value={text.texts[locale] ?? ''}
        error={error}
        onChange={(event) => write(event.target.value)}
      />
      {standing === 'behind' && (
        <button
          type="button"
          className="min-h-6 cursor-pointer justify-self-start text-left text-fine text-river underline underline-offset-3"
          onClick={check}
        >
          {words('session-form.text.check')}
          <VisuallyHidden> {words('session-form.text.in', { field: name, language })}</VisuallyHidden>
        </button>
      )}
    </div>
  );
};

interface TextInLanguagesProps {
  readonly name: string;
  /** The row that it belongs to, for those who cannot see it. */
  readonly within?: string;
  /** Where it stands in the input. */
  readonly path: string;
  readonly text: FormText;
  readonly onChange: (text: FormText) => void;
  readonly size?: ReadingSize;
  /** Its name is said by the heading above it. */
  readonly isNameHidden?: boolean;
}

/** A text in two languages side by side, one under the other on a phone; its original stands there whatever it is. */
export const TextInLanguages = ({
  name,
  within,
  path,
  text,
  onChange,
  size = 'text',
  isNameHidden = false,
}: TextInLanguagesProps) => {
  const { languages, errorAt } = useForm();
  const original = originalOf(text);
  const shown = [...new Set([...languages, original])];
  return (
    <Place path={path}>
      <fieldset className="min-w-0">
        <legend className={isNameHidden ? 'sr-only' : 'mb-1 text-small font-semibold'}>{name}</legend>
        <div className="grid gap-x-6 gap-y-3 tablet:grid-cols-2">
          {shown.map((locale) => (
            <InLanguage
              key={locale}
              {...{ text, locale, size, onChange }}
              name={within ? `${within}: ${name}` : name}
              error={locale === original ? errorAt(path) : undefined}
            />
          ))}
        </div>
      </fieldset>
    </Place>
  );
};
