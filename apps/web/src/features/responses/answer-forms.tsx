import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react';
import { locales } from '@cauce/domain/locale';
import { namedAttributions, type Attribution } from '@cauce/domain/response';
import { moments } from '@cauce/domain/session';
import { graphql } from '../../generated/gql.js';
import type { Moment } from '../../generated/graphql.js';
import { useAct, type Act } from '../../lib/act.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { TextArea, TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Select } from '../../ui/select.js';
import { Skeleton } from '../../ui/skeleton.js';
import { answerQuestion, answerUnattributed, recordAnswer, updateResponse, updateUnattributed } from './answer-acts.js';
import type { AnswerDeskProps } from './desk.js';
import { originalText, otherLanguage, type EditedAnswer } from './edited-answer.js';
import { summaryLocales, textsOf, useKeptAnswer, type KeptAnswer, type TypedAnswer } from './kept-answer.js';

const AnswerDeskDocument = graphql(/* GraphQL */ `
  query AnswerDesk($group: String!, $code: String!, $locale: Locale!) {
    session(group: $group, code: $code) {
      id
      answering {
        answer
        answerWithoutAttribution
      }
      answersFor {
        id
        name {
          in(locale: $locale) {
            text
          }
        }
      }
    }
    groupMembers(group: $group) {
      id
      kind
      institution {
        id
        name {
          in(locale: $locale) {
            text
          }
        }
        country {
          code
          name(locale: $locale)
        }
      }
    }
  }
`);

type Refusals = Pick<Act<unknown, never>, 'sentence' | 'errorAt' | 'problem' | 'isBusy'>;

const fields = ['text', 'summary', 'institution', 'countryCode', 'personName', 'attribution', 'moment'];

interface FormFrameProps {
  readonly title: string;
  readonly send: string;
  readonly kept: KeptAnswer;
  readonly refusals: Refusals;
  readonly isReady: boolean;
  readonly onSend: () => Promise<void>;
  readonly onLeave: () => void;
  readonly head?: ReactNode;
  readonly notice?: ReactNode;
}

/** The text of an answer and its two lines, with what stands above them. */
const FormFrame = ({ title, send, kept, refusals, isReady, onSend, onLeave, head, notice }: FormFrameProps) => {
  const { words } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { typed, isRestored, type, forget } = kept;
  const language = words(`interface.languageName.${typed.summaryLocale}`);
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    await onSend();
  };
  const sentence = refusals.sentence(fields);
  const choices = summaryLocales(typed.original);
  return (
    <form noValidate onSubmit={submit} className="mt-4 grid gap-4 border-t-2 border-river pt-4">
      <h4 ref={heading} tabIndex={-1} className="text-item font-semibold outline-none">
        {title}
      </h4>
      {isRestored && (
        <Notice>
          {words('responses.form.restored')}{' '}
          <button type="button" className="min-h-6 cursor-pointer text-river underline" onClick={forget}>
            {words('responses.form.discard')}
          </button>
        </Notice>
      )}
      {sentence && <Notice tone="failed">{sentence}</Notice>}
      {notice}
      {head}
      <Select
        label={words('responses.form.language')}
        choices={locales.map((value) => ({ value, label: words(`interface.language.${value}`) }))}
        value={typed.original}
        onChoose={(original) =>
          type({
            original,
            summaryLocale: summaryLocales(original).includes(typed.summaryLocale)
              ? typed.summaryLocale
              : otherLanguage(original),
          })
        }
      />
      <TextArea
        label={words('responses.form.text')}
        rows={6}
        lang={typed.original}
        value={typed.text}
        maxLength={20_000}
        error={refusals.errorAt('text')}
        onChange={({ target }) => type({ text: target.value })}
      />
      {choices.length > 1 && (
        <Select
          label={words('responses.form.summaryLanguage')}
          choices={choices.map((value) => ({ value, label: words(`interface.language.${value}`) }))}
          value={typed.summaryLocale}
          onChoose={(summaryLocale) => type({ summaryLocale })}
        />
      )}
      <TextArea
        label={words('responses.form.summary', { language })}
        help={words('responses.form.summaryHelp')}
        isOptional
        rows={2}
        lang={typed.summaryLocale}
        value={typed.summary}
        maxLength={400}
        error={refusals.errorAt('summary')}
        onChange={({ target }) => type({ summary: target.value })}
      />
      <p className="text-fine text-soft">{words('responses.form.kept')}</p>
      <div className="flex flex-wrap gap-3">
        <Button look="main" type="submit" isBusy={refusals.isBusy} disabled={!isReady || typed.text.trim() === ''}>
          {send}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {words('interface.form.cancel')}
        </Button>
      </div>
    </form>
  );
};

interface NewAnswerFormProps extends Omit<AnswerDeskProps, 'desk'> {
  readonly questionId: string;
  readonly isRecord: boolean;
}

/** A new answer: one's own, or what somebody else said. */
export const NewAnswerForm = (props: NewAnswerFormProps) => {
  const { locale } = useSpeech();
  const { group, code } = props;
  const { data } = useQuery(AnswerDeskDocument, { variables: { group, code, locale } });
  if (!data?.session) return <Skeleton />;
  const members = data.groupMembers.flatMap(({ institution }) => (institution ? [institution] : []));
  return (
    <NewAnswer
      {...props}
      canBeNamed={props.isRecord || data.session.answering.answer}
      canBeUnattributed={data.session.answering.answerWithoutAttribution}
      institutions={(props.isRecord ? members : data.session.answersFor).map(({ id, name }) => ({
        value: id,
        label: name.in.text,
      }))}
      countries={[
        ...new Map(
          members.flatMap(({ country }) => (country ? [[country.code, country.name] as const] : [])),
        ).entries(),
      ]
        .map(([value, label]) => ({ value, label }))
        .toSorted((one, other) => one.label.localeCompare(other.label, locale))}
    />
  );
};

interface NewAnswerProps extends NewAnswerFormProps {
  readonly canBeNamed: boolean;
  readonly canBeUnattributed: boolean;
  readonly institutions: readonly { readonly value: string; readonly label: string }[];
  readonly countries: readonly { readonly value: string; readonly label: string }[];
}

const NewAnswer = ({ institutions, countries, canBeNamed, canBeUnattributed, ...props }: NewAnswerProps) => {
  const { questionId, isRecord, moment, number, onDone, onLeave } = props;
  const { locale, words } = useSpeech();
  const opened: TypedAnswer = {
    attribution: null,
    moment,
    institution: isRecord ? '' : (institutions[0]?.value ?? ''),
    countryCode: '',
    personName: '',
    original: locale,
    text: '',
    summaryLocale: otherLanguage(locale),
    summary: '',
  };
  const kept = useKeptAnswer(`answer ${questionId} ${isRecord ? 'recorded' : 'own'}`, opened);
  const { typed, type, forget } = kept;
  const [own, recorded, unattributed] = [useAct(answerQuestion), useAct(recordAnswer), useAct(answerUnattributed)];
  const { attribution } = typed;
  const refusals: Refusals = attribution === 'NOBODY' ? unattributed : isRecord ? recorded : own;
  const offered = [...(canBeNamed ? namedAttributions : []), ...(canBeUnattributed ? (['NOBODY'] as const) : [])];
  const meaningOf = (one: Attribution): string =>
    isRecord && one !== 'NOBODY'
      ? words(`responses.recordedMeaning.${one}`)
      : words(`responses.attributionMeaning.${one}`);
  const perform = (): Promise<unknown> => {
    const texts = textsOf(typed);
    if (attribution === null) return Promise.resolve(undefined);
    if (attribution === 'NOBODY') return unattributed.perform({ question: questionId, input: texts });
    const named = { moment: typed.moment, attribution, ...texts };
    if (!isRecord) {
      return own.perform({ question: questionId, input: { ...named, institution: typed.institution } });
    }
    const isCountry = attribution === 'COUNTRY';
    return recorded.perform({
      question: questionId,
      input: {
        ...named,
        personName: attribution === 'PERSON' ? typed.personName : null,
        institution: isCountry || typed.institution === '' ? null : typed.institution,
        countryCode: isCountry && typed.countryCode !== '' ? typed.countryCode : null,
      },
    });
  };
  const send = async (): Promise<void> => {
    if (!(await perform())) return;
    forget();
    onDone(words(attribution === 'NOBODY' ? 'responses.done.unattributed' : 'responses.done.answer'));
  };
  const isNamed = attribution !== null && attribution !== 'NOBODY';
  return (
    <FormFrame
      title={words(isRecord ? 'responses.form.record' : 'responses.form.answer', { number })}
      send={words('responses.form.send')}
      {...{ kept, refusals, onLeave }}
      isReady={attribution !== null}
      onSend={send}
      head={
        <>
          <fieldset className="min-w-0">
            <legend className="text-small font-semibold">
              {words(isRecord ? 'responses.form.attributionRecorded' : 'responses.attribution')}
            </legend>
            <div className="mt-1.5 grid gap-2.5">
              {offered.map((one) => (
                <label key={one} className="grid cursor-pointer grid-cols-[auto_1fr] gap-x-2.5 text-small">
                  <input
                    type="radio"
                    name={`attribution-${questionId}`}
                    value={one}
                    checked={attribution === one}
                    onChange={() => type({ attribution: one })}
                    className="mt-0.5 h-5 w-5 accent-river"
                  />
                  <span>
                    {words(`responses.attribution.${one}`)}
                    <span className="block text-fine text-soft">{meaningOf(one)}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          {isRecord && attribution === 'PERSON' && (
            <TextField
              label={words('responses.form.person')}
              value={typed.personName}
              maxLength={300}
              autoComplete="off"
              error={refusals.errorAt('personName')}
              onChange={({ target }) => type({ personName: target.value })}
            />
          )}
          {isNamed && !(isRecord && attribution === 'COUNTRY') && (isRecord || institutions.length > 1) && (
            <Select
              label={words('responses.form.institution')}
              choices={
                isRecord ? [{ value: '', label: words('responses.form.noInstitution') }, ...institutions] : institutions
              }
              value={typed.institution}
              isOptional={isRecord && attribution === 'PERSON'}
              error={refusals.errorAt('institution')}
              onChoose={(institution) => type({ institution })}
            />
          )}
          {isRecord && attribution === 'COUNTRY' && (
            <Select
              label={words('responses.form.country')}
              choices={[{ value: '', label: '–' }, ...countries]}
              value={typed.countryCode}
              error={refusals.errorAt('countryCode')}
              onChoose={(countryCode) => type({ countryCode })}
            />
          )}
          {isNamed && (
            <Select
              label={words('responses.form.moment')}
              choices={moments.map((value) => ({ value, label: words(`sessions.moment.${value}`) }))}
              value={typed.moment}
              onChoose={(chosen) => type({ moment: chosen })}
            />
          )}
        </>
      }
    />
  );
};

interface EditAnswerFormProps {
  readonly edited: EditedAnswer;
  readonly moment: Moment;
  readonly onDone: (said: string) => void;
  readonly onLeave: () => void;
}

/** An answer edited: what it says, never whose it is. Where another changed it meanwhile, both texts are there. */
export const EditAnswerForm = ({ edited, moment, onDone, onLeave }: EditAnswerFormProps) => {
  const { words } = useSpeech();
  const { id, version, text, summary, isUnattributed = false } = edited;
  const kept = useKeptAnswer(`answer ${id}`, {
    attribution: null,
    moment,
    institution: '',
    countryCode: '',
    personName: '',
    original: text.original,
    text: originalText(text),
    summaryLocale: summary?.original ?? otherLanguage(text.original),
    summary: originalText(summary),
  });
  const { typed, forget } = kept;
  const [named, own] = [useAct(updateResponse), useAct(updateUnattributed)];
  const act = isUnattributed ? own : named;
  const send = async (): Promise<void> => {
    const done = await act.perform({ id, version, input: textsOf(typed) });
    if (!done) return;
    forget();
    onDone(words('responses.done.edit'));
  };
  const isBehind = act.problem?.code === 'CONFLICT';
  return (
    <FormFrame
      title={words('responses.form.edit')}
      send={words('responses.form.save')}
      {...{ kept, onLeave }}
      refusals={act}
      isReady
      onSend={send}
      notice={
        isBehind && (
          <Notice tone="waiting" title={words('responses.form.theirs')}>
            <p className="mt-1 font-serif text-read whitespace-pre-line">{originalText(text)}</p>
          </Notice>
        )
      }
    />
  );
};
