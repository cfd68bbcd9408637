import type { FragmentType } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { requiredLocales } from '@cauce/domain/locale';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { useAct } from '../../lib/act.js';
import { formatDate } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { Paragraphs } from '../../ui/reading.js';
import { Section } from '../../ui/section.js';
import { State } from '../../ui/state.js';
import { answerErrorReport, putErrorReportAside } from './remark-acts.js';
import { ReportError } from './report-error.js';

const ErrorReports_conclusion = graphql(/* GraphQL */ `
  fragment ErrorReports_conclusion on Conclusion {
    id
    releasedAt
    errorReports {
      id
      text
      locale
      hasContact
      at
      answeredAt
      answer {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
      viewerCan {
        answer
        putAside
      }
    }
  }
`);

interface DeskProps {
  readonly id: string;
  readonly onLeave: () => void;
}

const AnswerForm = ({ id, onLeave }: DeskProps) => {
  const { locale, words } = useSpeech();
  const client = useApolloClient();
  const [typed, setTyped] = useState({ en: '', es: '' });
  const { perform, isBusy, sentence, errorAt } = useAct(answerErrorReport);
  const original = locale === 'es' ? 'es' : 'en';
  const send = async (): Promise<void> => {
    const texts = requiredLocales.map((language) => ({ locale: language, text: typed[language] }));
    if (!(await perform({ id, answer: { original, texts } }))) return;
    await client.refetchQueries({ include: 'active' });
    onLeave();
  };
  return (
    <ActForm
      confirm={words('remarks.answerSend')}
      isBusy={isBusy}
      sentence={sentence(['answer'])}
      onLeave={onLeave}
      onConfirm={send}
    >
      {requiredLocales.map((language) => (
        <TextArea
          key={language}
          label={words('remarks.reports.answerIn', { language: words(`interface.languageName.${language}`) })}
          lang={language}
          value={typed[language]}
          error={language === original ? errorAt('answer') : undefined}
          onChange={({ target }) => setTyped((before) => ({ ...before, [language]: target.value }))}
        />
      ))}
    </ActForm>
  );
};

const PutAsideForm = ({ id, onLeave }: DeskProps) => {
  const { words } = useSpeech();
  const client = useApolloClient();
  const { perform, isBusy, sentence } = useAct(putErrorReportAside);
  const putAside = async (): Promise<void> => {
    if (!(await perform({ id }))) return;
    await client.refetchQueries({ include: 'active' });
    onLeave();
  };
  return (
    <ActForm
      confirm={words('remarks.reports.putAside')}
      look="danger"
      isBusy={isBusy}
      sentence={sentence([])}
      onLeave={onLeave}
      onConfirm={putAside}
    >
      <p>{words('remarks.reports.putAsideText')}</p>
    </ActForm>
  );
};

/** The errors that were reported in a conclusion, with the secretariat’s answers; and by which anybody reports another. */
export const ErrorReports = ({ conclusion }: { conclusion: FragmentType<typeof ErrorReports_conclusion> }) => {
  const speech = useSpeech();
  const { words } = speech;
  const zone = useReaderZone() ?? 'UTC';
  const { id: conclusionId, releasedAt, errorReports } = usePart(ErrorReports_conclusion, conclusion);
  const [open, setOpen] = useState<{ act: 'answer' | 'putAside'; id: string } | null>(null);
  const close = (): void => setOpen(null);
  if (!releasedAt && errorReports.length === 0) return null;
  return (
    <>
      {errorReports.length > 0 && (
        <Section title={words('remarks.reports.title')}>
          <ul className="grid gap-6">
            {errorReports.map(({ id, text, locale, hasContact, at, answer, answeredAt, viewerCan }) => (
              <li key={id} className="border-l-2 border-hair pl-4">
                <p className="text-small text-soft">
                  {words('remarks.reports.reported', { day: formatDate(speech, at, zone) })}
                </p>
                {text && (
                  <p lang={locale} className="mt-1 max-w-measure whitespace-pre-line font-serif text-read">
                    {text}
                  </p>
                )}
                {answer && answeredAt ? (
                  <div className="mt-2">
                    <p className="mb-1 text-small font-semibold">
                      {words('remarks.answered', { day: formatDate(speech, answeredAt, zone) })}
                    </p>
                    <Paragraphs of={answer.in} />
                  </div>
                ) : (
                  <div className="mt-2 print:hidden">
                    <State tone="waiting">{words('remarks.reports.waiting')}</State>
                    {hasContact && <p className="text-small text-soft">{words('remarks.reports.hasContact')}</p>}
                  </div>
                )}
                <div className="mt-2 flex flex-wrap gap-2 empty:hidden print:hidden">
                  {viewerCan.answer && (
                    <Button onClick={() => setOpen({ act: 'answer', id })}>{words('remarks.reports.answer')}</Button>
                  )}
                  {viewerCan.putAside && (
                    <Button look="quiet" onClick={() => setOpen({ act: 'putAside', id })}>
                      {words('remarks.reports.putAside')}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {releasedAt && (
        <div className="mt-8">
          <ReportError conclusion={conclusionId} />
        </div>
      )}
      <Dialog title={words('remarks.reports.answer')} isOpen={open?.act === 'answer'} onClose={close}>
        {open?.act === 'answer' && <AnswerForm id={open.id} onLeave={close} />}
      </Dialog>
      <Dialog title={words('remarks.reports.putAsideTitle')} isOpen={open?.act === 'putAside'} onClose={close}>
        {open?.act === 'putAside' && <PutAsideForm id={open.id} onLeave={close} />}
      </Dialog>
    </>
  );
};
