import { useState, type KeyboardEvent } from 'react';
import { graphql } from '../../generated/gql.js';
import { useAct } from '../../lib/act.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import type { Choice } from '../../ui/select.js';

const addTheme = graphql(/* GraphQL */ `
  mutation AddTheme($group: String!, $name: LocalizedTextInput!, $locale: Locale!) {
    addTheme(group: $group, name: $name) {
      id
      name {
        in(locale: $locale) {
          text
        }
      }
    }
  }
`);

const languages = ['es', 'en'] as const;

interface AddThemeProps {
  readonly group: string;
  readonly onAdded: (theme: Choice) => void;
}

/** Gives the group one more theme, where none of its own fits; it stands inside the form of a conclusion. */
export const AddTheme = ({ group, onAdded }: AddThemeProps) => {
  const { locale, words } = useSpeech();
  const [typed, setTyped] = useState({ es: '', en: '' });
  const [added, setAdded] = useState<string | null>(null);
  const { perform, isBusy, sentence, errorAt } = useAct(addTheme);
  const texts = languages
    .map((language) => ({ locale: language, text: typed[language].trim() }))
    .filter(({ text }) => text !== '');
  // A reader of another language writes the original in the first that they fill in.
  const original = texts.find((text) => text.locale === locale)?.locale ?? texts[0]?.locale;
  const add = async (): Promise<void> => {
    if (original === undefined || isBusy) return;
    setAdded(null);
    const done = await perform({ group, name: { original, texts }, locale });
    if (!done) return;
    const { id, name } = done.addTheme;
    setTyped({ es: '', en: '' });
    setAdded(name.in.text);
    onAdded({ value: id, label: name.in.text });
  };
  const addOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    // The form around it is not sent.
    event.preventDefault();
    void add();
  };
  const error = errorAt('name');
  const problem = sentence(['name']);
  return (
    <details className="text-small">
      <summary className="min-h-6 cursor-pointer text-river underline underline-offset-3">
        {words('consultations.theme.action')}
      </summary>
      <div className="mt-3 grid gap-3">
        {languages.map((language, position) => (
          <TextField
            key={language}
            label={words(`consultations.theme.${language}`)}
            lang={language}
            maxLength={120}
            value={typed[language]}
            error={position === 0 ? error : undefined}
            onChange={({ target }) => setTyped({ ...typed, [language]: target.value })}
            onKeyDown={addOnEnter}
          />
        ))}
        <div>
          <Button isBusy={isBusy} disabled={original === undefined} onClick={() => void add()}>
            {words('consultations.theme.add')}
          </Button>
        </div>
        {problem && <Notice tone="failed">{problem}</Notice>}
        {added !== null && <Notice tone="done">{words('consultations.theme.added', { theme: added })}</Notice>}
      </div>
    </details>
  );
};
