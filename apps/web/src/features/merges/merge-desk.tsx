import { useState } from 'react';
import type { MergeKind, MergeSheet_MergeFragment } from '../../generated/graphql.js';
import { useAct } from '../../lib/act.js';
import { useInstitutionsFinding, usePeopleFinding } from '../../lib/finding.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { FoundChoice, type Found } from '../../ui/found-choice.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { mergeInstitutions, mergePeople } from './merge-acts.js';
import { MergeSheet } from './merge-sheet.js';

const kinds: readonly MergeKind[] = ['PERSON', 'INSTITUTION'];

interface MergeDeskProps {
  readonly kind: MergeKind;
  /** The record that a manager came from: the one to go. */
  readonly begun: Found | null;
}

/** Two records chosen, what moves looked at, then made one. */
export const MergeDesk = ({ kind: begunKind, begun }: MergeDeskProps) => {
  const { locale, words } = useSpeech();
  const [kind, setKind] = useState(begunKind);
  const [keep, setKeep] = useState<Found | null>(null);
  const [gone, setGone] = useState<Found | null>(begun);
  const [sheet, setSheet] = useState<MergeSheet_MergeFragment | null>(null);
  const people = useAct(mergePeople);
  const institutions = useAct(mergeInstitutions);
  const { isBusy, sentence, errorAt } = kind === 'PERSON' ? people : institutions;
  const change = (set: () => void): void => {
    set();
    setSheet(null);
    people.reset();
    institutions.reset();
  };
  const isDone = sheet?.mergedAt != null;
  const ask = async (preview: boolean): Promise<void> => {
    const variables = { keep: keep?.id ?? '', gone: gone?.id ?? '', preview, locale };
    const merge =
      kind === 'PERSON'
        ? (await people.perform(variables))?.mergePeople
        : (await institutions.perform(variables))?.mergeInstitutions;
    if (merge) setSheet(merge);
  };
  const again = (): void =>
    change(() => {
      setKeep(null);
      setGone(null);
    });
  const finding = {
    useFinding: kind === 'PERSON' ? usePeopleFinding : useInstitutionsFinding,
    none: words(kind === 'PERSON' ? 'manage.find.none' : 'manage.find.noInstitution'),
  };
  const refusal = sentence(['keep', 'gone']);
  return (
    <div key={kind}>
      {!isDone && (
        <div className="mt-8 grid max-w-xl gap-5">
          <Select
            label={words('manage.merges.kind')}
            choices={kinds.map((value) => ({ value, label: words(`manage.merges.kind.${value}`) }))}
            value={kind}
            onChoose={(value) =>
              change(() => {
                setKind(value);
                setKeep(null);
                setGone(null);
              })
            }
          />
          <FoundChoice
            label={words('manage.merges.gone')}
            chosen={gone}
            onChoose={(found) => change(() => setGone(found))}
            error={errorAt('gone')}
            {...finding}
          />
          <FoundChoice
            label={words('manage.merges.keep')}
            chosen={keep}
            onChoose={(found) => change(() => setKeep(found))}
            error={errorAt('keep')}
            {...finding}
          />
          {refusal && <Notice tone="failed">{refusal}</Notice>}
          {!sheet && (
            <div>
              <Button look="main" isBusy={isBusy} disabled={!keep || !gone} onClick={() => ask(true)}>
                {words('manage.merges.preview')}
              </Button>
            </div>
          )}
        </div>
      )}
      {isDone && (
        <Notice tone="done" className="mt-8">
          {words('manage.merges.done')}
        </Notice>
      )}
      {sheet && (
        <Section title={words('manage.merges.sheet')}>
          <MergeSheet merge={sheet} />
          <div className="mt-5 flex flex-wrap gap-3">
            {!isDone && sheet.conflicts === 0 && (
              <Button look="main" isBusy={isBusy} onClick={() => ask(false)}>
                {words('manage.merges.confirm')}
              </Button>
            )}
            {isDone && <Button onClick={again}>{words('manage.merges.again')}</Button>}
          </div>
        </Section>
      )}
    </div>
  );
};
