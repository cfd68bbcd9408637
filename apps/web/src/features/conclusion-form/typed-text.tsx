import { useWords } from '../../lib/words.js';
import type { Locale } from '../../generated/graphql.js';
import { ReadingArea } from '../../ui/reading-area.js';
import { WordChange } from '../../ui/word-change.js';
import { standingIn, type ConclusionForm } from './form.js';

interface TypedTextProps {
  readonly form: ConclusionForm;
  readonly saved: ConclusionForm;
  readonly locale: Locale;
  readonly error: string | undefined;
  /** What was circulated is shown beside what is typed, word by word. */
  readonly showsChange: boolean;
  readonly onEdit: (patch: Partial<ConclusionForm>) => void;
}

/** The text in one language, as it will be read. */
export const TypedText = ({ form, saved, locale, error, showsChange, onEdit }: TypedTextProps) => {
  const words = useWords();
  const standing = standingIn(form, saved, locale);
  const typed = form.texts[locale] ?? '';
  const before = saved.texts[locale] ?? '';
  const write = (text: string): void =>
    onEdit({ texts: { ...form.texts, [locale]: text }, checked: form.checked.filter((one) => one !== locale) });
  return (
    <div className="grid content-start gap-1.5">
      <ReadingArea
        label={
          <>
            {words(`interface.language.${locale}`)}
            {standing !== 'current' && (
              <span
                className={standing === 'missing' || standing === 'behind' ? 'text-waiting' : 'font-normal text-soft'}
              >
                {' · '}
                {words(`session-form.text.${standing}`)}
              </span>
            )}
          </>
        }
        rows={4}
        lang={locale}
        value={typed}
        error={error}
        onChange={({ target }) => write(target.value)}
      />
      {standing === 'behind' && (
        <button
          type="button"
          className="min-h-6 cursor-pointer justify-self-start text-left text-fine text-river underline underline-offset-3"
          onClick={() => onEdit({ checked: [...form.checked, locale] })}
        >
          {words('session-form.text.check')}
        </button>
      )}
      {showsChange && before !== '' && typed !== before && (
        <div className="mt-2 border-l-2 border-line pl-3" lang={locale}>
          <WordChange before={before} after={typed} />
        </div>
      )}
    </div>
  );
};
