import { useState } from 'react';
import type { PositionInput, Stance } from '../../generated/graphql.js';
import { useFreshAct } from '../../lib/fresh-act.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Checkbox } from '../../ui/checkbox.js';
import { TextArea } from '../../ui/field.js';
import { Select } from '../../ui/select.js';
import { draftPosition, givePosition, raiseObjection } from './consultation-acts.js';

interface PositionFormProps {
  readonly conclusion: string;
  readonly viewerCan: { readonly draft: boolean; readonly give: boolean; readonly object: boolean };
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** A country's word on one conclusion: given by its authority, drafted by its focal point, whose objection pauses at once. */
export const PositionForm = ({ conclusion, viewerCan, onLeave, onDone }: PositionFormProps) => {
  const { locale, words } = useSpeech();
  const [stance, setStance] = useState<Stance>('RESERVATION');
  const [text, setText] = useState('');
  const [isPublic, setIsPublic] = useState(false);
  const give = useFreshAct(givePosition);
  const draft = useFreshAct(draftPosition);
  const object = useFreshAct(raiseObjection);
  const isObjecting = stance === 'OBJECTION' && viewerCan.object && !viewerCan.give;
  const act = viewerCan.give ? give : isObjecting ? object : draft;
  const words3 = { give: 'consultations.position.give', object: 'consultations.position.object' } as const;
  const confirm = viewerCan.give
    ? words(words3.give)
    : words(isObjecting ? words3.object : 'consultations.position.draft');
  const typed = { original: locale, texts: [{ locale, text }] };
  const input: PositionInput = {
    stance,
    ...(stance === 'NO_OBJECTION' ? {} : { text: typed }),
    ...(stance === 'RESERVATION' ? { isPublic } : {}),
  };
  const send = (): Promise<object | undefined> => {
    if (viewerCan.give) return give.perform({ conclusion, input });
    return isObjecting ? object.perform({ conclusion, text: typed }) : draft.perform({ conclusion, input });
  };
  return (
    <ActForm
      confirm={confirm}
      look={isObjecting ? 'danger' : 'main'}
      isBusy={act.isBusy}
      sentence={act.sentence(['text'])}
      onLeave={onLeave}
      onConfirm={async () => {
        if (await send()) onDone();
      }}
    >
      <Select
        label={words('consultations.position.stance')}
        choices={(['NO_OBJECTION', 'RESERVATION', 'OBJECTION'] as const).map((value) => ({
          value,
          label: words(`conclusions.stance.${value}`),
        }))}
        value={stance}
        onChoose={setStance}
      />
      {stance !== 'NO_OBJECTION' && (
        <TextArea
          label={words(stance === 'OBJECTION' ? 'consultations.position.why' : 'consultations.position.text')}
          help={words(stance === 'OBJECTION' ? 'consultations.position.whyHelp' : 'consultations.position.textHelp')}
          rows={4}
          value={text}
          error={act.errorAt('text')}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      {stance === 'RESERVATION' && (
        <Checkbox
          label={words('consultations.position.isPublic')}
          help={words('consultations.position.isPublicHelp')}
          checked={isPublic}
          onChange={({ target }) => setIsPublic(target.checked)}
        />
      )}
    </ActForm>
  );
};
