import { useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { ConclusionFormFragment, Locale } from '../../generated/graphql.js';
import { fieldSentenceOf, sentenceOf } from '../../lib/errors.js';
import type { Clash } from '../../lib/three-way.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { ClashChoice, type ClashSide } from '../../ui/clash-choice.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { Select, type Choice } from '../../ui/select.js';
import { AddTheme } from './add-theme.js';
import { Choices } from './choices.js';
import { kinds, lenses } from './form.js';
import type { ConclusionKeeper, Send } from './keeper.js';
import { TypedText } from './typed-text.js';

/** What a conclusion can come from, be about and replace. */
export interface Sources {
  readonly agendaItems: readonly Choice[];
  readonly questions: readonly Choice[];
  readonly responses: readonly Choice[];
  readonly themes: readonly Choice[];
  readonly adopted: readonly Choice[];
}

interface ConclusionFormProps {
  readonly group: string;
  readonly keeper: ConclusionKeeper;
  readonly sources: Sources;
  readonly send: (isMend: boolean) => Send;
  readonly onSaved: (conclusion: ConclusionFormFragment) => void;
  readonly isNew: boolean;
  readonly canMend: boolean;
  /** The text is before the countries. */
  readonly isCirculated: boolean;
}

const sayValue = (value: unknown, sources: Sources): string => {
  if (Array.isArray(value)) return value.map((one: unknown) => sayValue(one, sources)).join('\n');
  const { agendaItems, questions, responses, themes, adopted } = sources;
  const known = [agendaItems, questions, responses, themes, adopted].flat().find((choice) => choice.value === value);
  return known?.label ?? (typeof value === 'string' ? value : '');
};

/** A conclusion as it is written: Spanish and English side by side, and what it comes from. */
export const ConclusionForm = ({
  group,
  keeper,
  sources: given,
  send,
  onSaved,
  isNew,
  canMend,
  isCirculated,
}: ConclusionFormProps) => {
  const { words } = useSpeech();
  const desk = useSyncExternalStore(keeper.subscribe, keeper.desk, keeper.desk);
  const [isMend, setIsMend] = useState(false);
  const [added, setAdded] = useState<readonly Choice[]>([]);
  const sources = { ...given, themes: [...given.themes, ...added] };
  const { form, saved, isBusy, problem, clashes, hasJoined, isRestored } = desk;
  const shown: Locale[] = [...new Set<Locale>(['es', 'en', form.original])];

  const errorAt = (field: string): string | undefined => {
    const issue = problem?.fields.find((one) => one.field === field || one.field.startsWith(`${field}.`));
    if (issue) return fieldSentenceOf(words, issue);
    const isHere = problem?.fields.length === 0 && problem.field?.split('.')[0] === field;
    return isHere ? sentenceOf(words, problem) : undefined;
  };
  const fromError = errorAt('questions') ?? errorAt('agendaItems') ?? errorAt('responses');
  const save = async (): Promise<void> => {
    const conclusion = await keeper.save(send(isMend));
    if (conclusion) onSaved(conclusion);
    else focusOnOutcome();
  };
  const choose = (sides: ReadonlyMap<string, ClashSide>): void => {
    const chosen = clashes.map(({ path, mine, theirs }: Clash): [string, unknown] => {
      const side = sides.get(path);
      if (side === 'both') return [path, `${String(mine)}\n\n${String(theirs)}`];
      return [path, side === 'theirs' ? theirs : mine];
    });
    flushSync(() => keeper.choose(new Map(chosen)));
  };
  const labelOf = (path: string): string => {
    const [field = '', language] = path.split('.');
    const locale = shown.find((one) => one === language);
    if (field === 'texts' && locale) {
      return `${words('consultations.write.text')}, ${words(`interface.language.${locale}`)}`;
    }
    return words(field === 'kind' ? 'consultations.write.kind' : 'consultations.write.rest');
  };
  const textError = errorAt('text');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void save();
      }}
    >
      <div data-outcome tabIndex={-1} className="mt-6 grid gap-4 empty:hidden">
        {clashes.length > 0 && (
          <ClashChoice
            clashes={clashes.map(({ path, mine, theirs }) => ({
              path,
              label: labelOf(path),
              mine: sayValue(mine, sources),
              theirs: sayValue(theirs, sources),
              canJoin: path.startsWith('texts.'),
            }))}
            onTake={choose}
          />
        )}
        {hasJoined && <Notice tone="waiting">{words('editing.clash.joined')}</Notice>}
        {isRestored && <Notice>{words('session-form.save.restored')}</Notice>}
        {problem && (
          <Notice tone="failed" title={words('session-form.save.failed')}>
            {fromError ?? textError ?? sentenceOf(words, problem)}
          </Notice>
        )}
        {isCirculated && <Notice tone="waiting">{words('consultations.write.circulated')}</Notice>}
      </div>
      <fieldset disabled={isBusy} className="min-w-0">
        <Section title={words('consultations.write.text')}>
          <div className="grid gap-x-8 gap-y-6 tablet:grid-cols-2">
            {shown.map((locale) => (
              <TypedText
                key={locale}
                {...{ form, saved, locale }}
                error={locale === form.original ? textError : undefined}
                showsChange={isCirculated}
                onEdit={keeper.edit}
              />
            ))}
          </div>
          {canMend && (
            <Checkbox
              className="mt-5"
              label={words('consultations.write.mend')}
              help={words('consultations.write.mendHelp')}
              checked={isMend}
              onChange={({ target }) => setIsMend(target.checked)}
            />
          )}
        </Section>
        {!isMend && (
          <>
            <Section title={words('consultations.write.from')}>
              <p className={`mb-4 text-small ${fromError ? 'font-semibold text-stopped' : 'text-soft'}`}>
                {fromError ?? words('consultations.write.fromHelp')}
              </p>
              <div className="grid gap-x-8 gap-y-6 tablet:grid-cols-2">
                <Choices
                  title={words('consultations.write.questions')}
                  choices={sources.questions}
                  chosen={form.questions}
                  error={fromError}
                  onChoose={(questions) => keeper.edit({ questions })}
                />
                <div className="grid content-start gap-6">
                  <Choices
                    title={words('consultations.write.agendaItems')}
                    choices={sources.agendaItems}
                    chosen={form.agendaItems}
                    onChoose={(agendaItems) => keeper.edit({ agendaItems })}
                  />
                  <Choices
                    title={words('consultations.write.responses')}
                    choices={sources.responses}
                    chosen={form.responses}
                    onChoose={(responses) => keeper.edit({ responses })}
                  />
                </div>
              </div>
            </Section>
            <Section title={words('consultations.write.about')}>
              <div className="grid items-start gap-x-8 gap-y-6 tablet:grid-cols-2">
                <Select
                  label={words('consultations.write.kind')}
                  choices={kinds.map((value) => ({ value, label: words(`conclusions.kind.${value}`) }))}
                  value={form.kind}
                  onChoose={(kind) => keeper.edit({ kind })}
                />
                <Select
                  label={words('consultations.write.supersedes')}
                  help={words('consultations.write.supersedesHelp')}
                  choices={[{ value: '', label: words('consultations.write.supersedesNone') }, ...sources.adopted]}
                  value={form.supersedes}
                  error={errorAt('supersedes')}
                  onChoose={(supersedes) => keeper.edit({ supersedes })}
                />
                <Choices
                  title={words('conclusions.about.lenses')}
                  choices={lenses.map((value) => ({ value, label: words(`conclusions.lens.${value}`) }))}
                  chosen={form.lenses}
                  onChoose={(chosen) => keeper.edit({ lenses: chosen })}
                />
                <div className="grid content-start gap-4">
                  <Choices
                    title={words('conclusions.about.themes')}
                    choices={sources.themes}
                    chosen={form.themes}
                    onChoose={(themes) => keeper.edit({ themes })}
                  />
                  <AddTheme
                    group={group}
                    onAdded={(theme) => {
                      setAdded((before) => [...before, theme]);
                      keeper.edit({ themes: [...keeper.desk().form.themes, theme.value] });
                    }}
                  />
                </div>
              </div>
            </Section>
          </>
        )}
        <div className="mt-10 border-t border-line pt-5">
          <Button look="main" type="submit" isBusy={isBusy} disabled={clashes.length > 0}>
            {words(
              isNew
                ? 'consultations.write.create'
                : isMend
                  ? 'consultations.write.propose'
                  : 'session-form.save.action',
            )}
          </Button>
        </div>
      </fieldset>
    </form>
  );
};

const focusOnOutcome = (): void => {
  requestAnimationFrame(() => {
    const outcome = document.querySelector<HTMLElement>('[data-outcome]');
    outcome?.scrollIntoView({ block: 'start' });
    outcome?.focus({ preventScroll: true });
  });
};
