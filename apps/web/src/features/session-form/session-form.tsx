import { useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Locale } from '@cauce/domain/locale';
import { flushSync } from 'react-dom';
import type { SessionFormFragment } from '../../generated/graphql.js';
import { fieldSentenceOf, sentenceOf, type Problem } from '../../lib/errors.js';
import { useWords } from '../../lib/words.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { AgendaPart } from './agenda-part.js';
import { FormClash } from './form-clash.js';
import { FormPart, Place } from './form-part.js';
import { FormContext, goToPlace } from './form-tools.js';
import type { Save, SessionKeeper } from './keeper.js';
import { LanguageBeside } from './language-beside.js';
import { MaterialsPart } from './materials-part.js';
import { NamePart } from './name-part.js';
import { placeName } from './place-names.js';
import { QuestionsPart } from './questions-part.js';
import { SaveBar } from './save-bar.js';
import { StepsPart } from './steps-part.js';
import { TextsPart } from './texts-part.js';

/** Where a refusal points: at each field of an input, or at the one that it names. */
const placesOf = (problem: Problem | null): readonly { path: string; own: boolean }[] => {
  if (!problem) return [];
  if (problem.fields.length > 0) return problem.fields.map(({ field }) => ({ path: field, own: true }));
  return problem.field ? [{ path: problem.field, own: false }] : [];
};

/** The path of a field without the inside of its text. */
const plain = (path: string): string => path.replace(/\.texts(\..*)?$/, '');

interface SessionFormProps {
  readonly keeper: SessionKeeper;
  readonly send: Save;
  readonly isNew?: boolean;
  /** What comes of a session that was saved. */
  readonly onSaved: (session: SessionFormFragment) => void;
  /** What stands above the parts, such as the choice of a group. */
  readonly head?: ReactNode;
}

/** A session as it is written: every text in two languages side by side; to make one and to edit one are the same form. */
export const SessionForm = ({ keeper, send, isNew = false, onSaved, head }: SessionFormProps) => {
  const words = useWords();
  const desk = useSyncExternalStore(keeper.subscribe, keeper.desk, keeper.desk);
  const { form, saving, problem, clashes, hasJoined, isRestored, reason, needsReason } = desk;
  const main = form.title.original;
  const [chosen, setChosen] = useState<Locale | null>(null);
  const beside = chosen && chosen !== main ? chosen : main === 'en' ? 'es' : 'en';

  const errorAt = (path: string): string | undefined => {
    const field = problem?.fields.find((one) => plain(one.field) === path);
    if (field) return fieldSentenceOf(words, field);
    const isHere = problem?.fields.length === 0 && problem.field !== undefined && plain(problem.field) === path;
    return isHere ? sentenceOf(words, problem) : undefined;
  };
  const save = async (): Promise<void> => {
    const session = await keeper.save(send);
    if (session) onSaved(session);
    else focusOnOutcome();
  };
  const errors = placesOf(problem).map(({ path }) => ({
    path: plain(path),
    label: placeName(words, form, plain(path)),
    sentence: errorAt(plain(path)) ?? '',
  }));
  const isElsewhere = problem !== null && errors.length === 0;
  return (
    <FormContext value={{ form, edit: keeper.edit, languages: [main, beside], errorAt }}>
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
        <div data-outcome tabIndex={-1} className="grid gap-4">
          {clashes.length > 0 && (
            <FormClash form={form} clashes={clashes} onChoose={(choices) => flushSync(() => keeper.choose(choices))} />
          )}
          {hasJoined && <Notice tone="waiting">{words('editing.clash.joined')}</Notice>}
          {isRestored && <Notice>{words('session-form.save.restored')}</Notice>}
          <ErrorSummary errors={errors} onGo={goToPlace} />
          {isElsewhere && (
            <Notice tone="failed" title={words('session-form.save.failed')}>
              {sentenceOf(words, problem)}
            </Notice>
          )}
        </div>
        <fieldset disabled={saving === 'saving'} className="min-w-0">
          {head}
          <div className="mt-8">
            <LanguageBeside onChoose={setChosen} />
          </div>
          <NamePart />
          {needsReason && (
            <FormPart title={words('session-form.reason.label')} isSmall>
              <Place path="reason">
                <TextArea
                  label={words('session-form.reason.label')}
                  help={words('session-form.reason.help')}
                  value={reason}
                  error={errorAt('reason')}
                  onChange={({ target }) => keeper.giveReason(target.value)}
                />
              </Place>
            </FormPart>
          )}
          <TextsPart />
          <QuestionsPart />
          <AgendaPart />
          <StepsPart />
          <MaterialsPart />
        </fieldset>
        <SaveBar saving={saving} isNew={isNew} onSave={() => void save()} onDiscard={keeper.discard} />
      </form>
    </FormContext>
  );
};

const focusOnOutcome = (): void => {
  requestAnimationFrame(() => {
    const outcome = document.querySelector<HTMLElement>('[data-outcome]');
    outcome?.scrollIntoView({ block: 'start' });
    outcome?.focus({ preventScroll: true });
  });
};
