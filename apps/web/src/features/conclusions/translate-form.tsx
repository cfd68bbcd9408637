import { useState } from 'react';
import type { ConclusionStatus, Locale } from '../../generated/graphql.js';
import { locales } from '../../lib/locales.js';
import { useFreshAct } from '../../lib/fresh-act.js';
import { useWords } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Checkbox } from '../../ui/checkbox.js';
import { TextArea } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { translateConclusion } from './conclusion-acts.js';

interface TranslateFormProps {
  readonly id: string;
  readonly version: number;
  readonly status: ConclusionStatus;
  readonly original: Locale;
  readonly readings: readonly { readonly locale: Locale; readonly text: string }[];
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** Writes a translation beside its original; of an adopted text, only in languages that were not adopted. */
export const TranslateForm = ({ id, version, status, original, readings, onLeave, onDone }: TranslateFormProps) => {
  const words = useWords();
  const fixed: readonly Locale[] = status === 'ADOPTED' ? ['en', 'es'] : [];
  const open = locales.filter((locale) => locale !== original && !fixed.includes(locale));
  const textIn = (locale: Locale): string => readings.find((reading) => reading.locale === locale)?.text ?? '';
  const [into, setInto] = useState<Locale>(open[0] ?? 'pt');
  const [text, setText] = useState(textIn(into));
  const [isChecked, setIsChecked] = useState(false);
  const { perform, isBusy, sentence, errorAt } = useFreshAct(translateConclusion);
  return (
    <ActForm
      confirm={words('interface.form.save')}
      isBusy={isBusy}
      sentence={sentence(['text'])}
      onLeave={onLeave}
      onConfirm={async () => {
        const state = isChecked ? ('VALIDATED' as const) : ('HUMAN' as const);
        if (await perform({ id, version, in: into, text, state })) onDone();
      }}
    >
      <blockquote lang={original} className="border-l-2 border-line pl-4 font-serif">
        {textIn(original)}
      </blockquote>
      <Select
        label={words('consultations.translate.into')}
        choices={open.map((value) => ({ value, label: words(`interface.language.${value}`) }))}
        value={into}
        onChoose={(locale) => {
          setInto(locale);
          setText(textIn(locale));
        }}
      />
      <TextArea
        label={words('consultations.translate.text')}
        lang={into}
        rows={5}
        value={text}
        error={errorAt('text')}
        onChange={({ target }) => setText(target.value)}
      />
      <Checkbox
        label={words('consultations.translate.checked')}
        checked={isChecked}
        onChange={({ target }) => setIsChecked(target.checked)}
      />
    </ActForm>
  );
};
