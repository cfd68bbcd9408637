import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { Locale } from '../../generated/graphql.js';
import { problemOf, sentenceOf } from '../../lib/errors.js';
import { formatCalendarDay } from '../../lib/format.js';
import { useFreshAct } from '../../lib/fresh-act.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Skeleton } from '../../ui/skeleton.js';
import { openConsultation, proposedClosing } from './conclusion-acts.js';
import { NameVoices } from './name-voices.js';

interface Draft {
  readonly id: string;
  readonly lacking: readonly Locale[];
  readonly text: string;
}

interface OpenConsultationFormProps {
  readonly group: string;
  readonly session: string;
  readonly drafts: readonly Draft[];
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** Puts the drafts before the countries; the only question is the last day. */
export const OpenConsultationForm = ({ group, session, drafts, onLeave, onDone }: OpenConsultationFormProps) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const { data, error, refetch } = useQuery(proposedClosing, {
    variables: { session, group, locale },
    fetchPolicy: 'network-only',
    notifyOnNetworkStatusChange: true,
  });
  const [isNaming, setIsNaming] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const { perform, isBusy, sentence, errorAt } = useFreshAct(openConsultation);
  const behind = drafts.filter(({ lacking }) => lacking.length > 0);
  if (behind.length > 0) {
    return (
      <>
        <Notice tone="waiting">{words('consultations.open.lacking')}</Notice>
        <ul className="mt-3 grid gap-2 text-small">
          {behind.map(({ id, lacking, text }) => (
            <li key={id}>
              <span className="font-serif">{text}</span>{' '}
              <span className="text-waiting">
                {words('conclusions.list.lacking', {
                  languages: lacking.map((one) => words(`interface.languageName.${one}`)).join(', '),
                })}
              </span>
            </li>
          ))}
        </ul>
        <div className="mt-6">
          <Button onClick={onLeave}>{words('interface.form.close')}</Button>
        </div>
      </>
    );
  }
  const isVoiceNeeded = error !== undefined && problemOf(error).code === 'VOICE_NEEDED';
  if (isNaming || isVoiceNeeded) {
    return (
      <NameVoices
        group={group}
        onLeave={isVoiceNeeded ? onLeave : () => setIsNaming(false)}
        onDone={() => {
          setIsNaming(false);
          // What it is refused for is shown by the query itself.
          void refetch().catch(() => undefined);
        }}
      />
    );
  }
  if (error) return <Notice tone="failed">{sentenceOf(words, problemOf(error))}</Notice>;
  if (!data) return <Skeleton />;
  const { closesOn, countries } = data.proposedClosing;
  const earlier = countries.filter((country) => country.closesOn < closesOn);
  const last = countries.filter((country) => country.closesOn === closesOn);
  return (
    <ActForm
      confirm={words('consultations.open.confirm')}
      isBusy={isBusy}
      sentence={sentence(['closesOn'])}
      onLeave={onLeave}
      onConfirm={async () => {
        if (await perform({ session, closesOn: typed ?? closesOn })) onDone();
      }}
    >
      <p>{words('consultations.open.text', { count: drafts.length, countries: countries.length })}</p>
      <TextField
        label={words('consultations.open.closesOn')}
        type="date"
        value={typed ?? closesOn}
        error={errorAt('closesOn')}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p className="text-fine text-soft">
        {earlier.length === 0
          ? words('consultations.open.counted')
          : words('consultations.open.countedLast', {
              countries: last.map(({ country }) => country.name).join(', '),
              date: formatCalendarDay(speech, closesOn),
            })}{' '}
        {words('conclusions.holidaysFrom')}
      </p>
      {data.group && data.group.voices.length > 0 && (
        <button
          type="button"
          className="min-h-6 cursor-pointer justify-self-start text-small text-river underline underline-offset-3"
          onClick={() => setIsNaming(true)}
        >
          {words('consultations.voice.change')}
        </button>
      )}
    </ActForm>
  );
};
