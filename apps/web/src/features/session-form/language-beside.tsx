import type { Locale } from '@cauce/domain/locale';
import { locales } from '../../lib/locales.js';
import { useWords } from '../../lib/words.js';
import { Select } from '../../ui/select.js';
import { standingIn, textsOf } from './form.js';
import { useForm } from './form-tools.js';

/** Which language stands beside that of the title, and how much each still lacks. */
export const LanguageBeside = ({ onChoose }: { onChoose: (locale: Locale) => void }) => {
  const words = useWords();
  const { form, languages } = useForm();
  const [main, beside] = languages;
  const texts = textsOf(form);
  const stateOf = (locale: Locale): string => {
    const count = texts.filter((text) => ['missing', 'behind'].includes(standingIn(text, locale))).length;
    return count === 0 ? words('session-form.language.complete') : words('session-form.language.lacking', { count });
  };
  const choices = locales
    .filter((locale) => locale !== main)
    .map((value) => ({
      value,
      label: words('session-form.language.choice', {
        language: words(`interface.language.${value}`),
        state: stateOf(value),
      }),
    }));
  return (
    <Select
      className="max-w-sm"
      label={words('session-form.language.beside', { original: words(`interface.languageName.${main}`) })}
      value={beside}
      choices={choices}
      onChoose={onChoose}
    />
  );
};
