import type { FragmentType } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { useAct } from '../../lib/act.js';
import { formatDate } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { useIsEnhanced, useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { State } from '../../ui/state.js';
import { addRemark, answerRemark } from './remark-acts.js';

const Remarks_conclusion = graphql(/* GraphQL */ `
  fragment Remarks_conclusion on Conclusion {
    id
    viewerCan {
      remark
    }
    signsFor {
      id
      name {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
    remarks {
      id
      text
      locale
      at
      answer
      answeredAt
      author {
        id
        name
      }
      institution {
        id
        name {
          in(locale: $locale) {
            ...Reading_reading @unmask
          }
        }
      }
      viewerCan {
        answer
      }
    }
  }
`);

interface LeavingProps {
  readonly onLeave: () => void;
}

interface RemarkFormProps extends LeavingProps {
  readonly conclusion: string;
  readonly institutions: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: () => void;
}

const RemarkForm = ({ conclusion, institutions, onLeave, onDone }: RemarkFormProps) => {
  const { locale, words } = useSpeech();
  const client = useApolloClient();
  const [text, setText] = useState('');
  const [institution, setInstitution] = useState(institutions[0]?.id ?? '');
  const { perform, isBusy, sentence, errorAt } = useAct(addRemark);
  const send = async (): Promise<void> => {
    const input = { text, locale, institution: institution === '' ? null : institution };
    if (!(await perform({ conclusion, input }))) return;
    await client.refetchQueries({ include: 'active' });
    onDone();
  };
  return (
    <ActForm
      confirm={words('remarks.send')}
      isBusy={isBusy}
      sentence={sentence(['text'])}
      onLeave={onLeave}
      onConfirm={send}
    >
      <p className="text-small">{words('remarks.help')}</p>
      <TextArea
        label={words('remarks.text')}
        value={text}
        error={errorAt('text')}
        onChange={({ target }) => setText(target.value)}
      />
      {institutions.length > 0 && (
        <Select
          label={words('remarks.signedAs')}
          value={institution}
          choices={[
            ...institutions.map(({ id, name }) => ({ value: id, label: name })),
            { value: '', label: words('remarks.signedSelf') },
          ]}
          onChoose={setInstitution}
        />
      )}
    </ActForm>
  );
};

const AnswerForm = ({ id, onLeave }: LeavingProps & { readonly id: string }) => {
  const { words } = useSpeech();
  const [answer, setAnswer] = useState('');
  const { perform, isBusy, sentence, errorAt } = useAct(answerRemark);
  const send = async (): Promise<void> => {
    if (await perform({ id, answer })) onLeave();
  };
  return (
    <ActForm
      confirm={words('remarks.answerSend')}
      isBusy={isBusy}
      sentence={sentence(['answer'])}
      onLeave={onLeave}
      onConfirm={send}
    >
      <TextArea
        label={words('remarks.answerText')}
        value={answer}
        error={errorAt('answer')}
        onChange={({ target }) => setAnswer(target.value)}
      />
    </ActForm>
  );
};

/** Signed remarks on an adopted text: one’s own, and for the secretariat all, with their answers. */
export const Remarks = ({ conclusion }: { conclusion: FragmentType<typeof Remarks_conclusion> }) => {
  const speech = useSpeech();
  const { words } = speech;
  const zone = useReaderZone() ?? 'UTC';
  const isEnhanced = useIsEnhanced();
  const { id: conclusionId, remarks, signsFor, viewerCan } = usePart(Remarks_conclusion, conclusion);
  const [open, setOpen] = useState<string | null>(null);
  const [isSent, setIsSent] = useState(false);
  if (!viewerCan.remark && remarks.length === 0) return null;
  const close = (): void => setOpen(null);
  const isSecretariat = remarks.some((remark) => remark.viewerCan.answer);
  return (
    <Section title={words('remarks.title')} isForScreen>
      <p className="max-w-measure text-small text-soft">
        {words(isSecretariat ? 'remarks.helpSecretariat' : 'remarks.help')}
      </p>
      <ul className="mt-4 grid gap-6 empty:hidden">
        {remarks.map(({ id, text, locale, at, author, institution, answer, answeredAt, viewerCan: can }) => (
          <li key={id} className="border-l-2 border-hair pl-4">
            <p className="text-small text-soft">
              {words(institution ? 'remarks.byFor' : 'remarks.by', {
                name: author?.name ?? words('remarks.unnamed'),
                institution: institution?.name.in.text ?? '',
                day: formatDate(speech, at, zone),
              })}
            </p>
            <p lang={locale} className="mt-1 max-w-measure whitespace-pre-line font-serif text-read">
              {text}
            </p>
            {answer && answeredAt ? (
              <div className="mt-2">
                <p className="text-small font-semibold">
                  {words('remarks.answered', { day: formatDate(speech, answeredAt, zone) })}
                </p>
                <p className="max-w-measure whitespace-pre-line font-serif text-read">{answer}</p>
              </div>
            ) : (
              <p className="mt-2">
                <State tone="waiting">{words('remarks.waiting')}</State>
              </p>
            )}
            {can.answer && isEnhanced && (
              <Button className="mt-2" onClick={() => setOpen(id)}>
                {words('remarks.answer')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isSent && (
        <Notice tone="done" className="mt-4">
          {words('remarks.sent')}
        </Notice>
      )}
      {viewerCan.remark && isEnhanced && (
        <Button className="mt-4" onClick={() => setOpen('new')}>
          {words('remarks.add')}
        </Button>
      )}
      <Dialog title={words('remarks.add')} isOpen={open === 'new'} onClose={close}>
        {open === 'new' && (
          <RemarkForm
            conclusion={conclusionId}
            institutions={signsFor.map(({ id, name }) => ({ id, name: name.in.text }))}
            onLeave={close}
            onDone={() => {
              setIsSent(true);
              close();
            }}
          />
        )}
      </Dialog>
      <Dialog title={words('remarks.answer')} isOpen={open !== null && open !== 'new'} onClose={close}>
        {open !== null && open !== 'new' && <AnswerForm id={open} onLeave={close} />}
      </Dialog>
    </Section>
  );
};
