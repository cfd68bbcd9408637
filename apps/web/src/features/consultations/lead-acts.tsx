import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { LeadActs_ConsultationFragment } from '../../generated/graphql.js';
import { formatCalendarDay } from '../../lib/format.js';
import { useFreshAct } from '../../lib/fresh-act.js';
import { usePart } from '../../lib/part.js';
import { useSpeech } from '../../lib/words.js';
import { ActForm } from '../../ui/act-form.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea, TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { MarginBox } from '../../ui/section.js';
import { adoptConclusions, moveClosing } from './consultation-acts.js';

const LeadActs_consultation = graphql(/* GraphQL */ `
  fragment LeadActs_consultation on Consultation {
    id
    version
    closesOn
    lastDay
    isOver
    closedAt
    viewerCan {
      moveClosing
      adopt
    }
    session {
      id
      group {
        id
        settings {
          isAdoptionByBothCoLeads
        }
      }
    }
    conclusions {
      id
      number
      status
      standing
      lacking
      text {
        in(locale: $locale) {
          text
        }
      }
    }
  }
`);

interface FormProps {
  readonly data: LeadActs_ConsultationFragment;
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** Adopts what nobody objects to; what is paused or lacks a language is left out. */
const AdoptForm = ({ data, onLeave, onDone }: FormProps) => {
  const { words } = useSpeech();
  const asked = data.conclusions.filter(({ status }) => status === 'IN_CONSULTATION');
  const [except, setExcept] = useState<readonly string[]>(
    asked.filter(({ standing, lacking }) => standing === 'PAUSED' || lacking.length > 0).map(({ id }) => id),
  );
  const [reason, setReason] = useState('');
  const isByBoth = data.session?.group.settings?.isAdoptionByBothCoLeads ?? false;
  const { perform, isBusy, sentence, errorAt } = useFreshAct(adoptConclusions);
  return (
    <ActForm
      confirm={words('consultations.adopt.confirm', { count: asked.length - except.length })}
      isBusy={isBusy}
      isReady={except.length < asked.length}
      sentence={sentence(['reason'])}
      onLeave={onLeave}
      onConfirm={async () => {
        if (await perform({ id: data.id, except: [...except], reason: reason.trim() === '' ? null : reason })) onDone();
      }}
    >
      <p>{words(isByBoth ? 'consultations.adopt.textBoth' : 'consultations.adopt.text')}</p>
      <fieldset className="grid gap-2">
        <legend className="sr-only">{words('consultations.package.title')}</legend>
        {asked.map(({ id, number, standing, lacking, text }) => (
          <Checkbox
            key={id}
            label={
              <span className="font-serif">
                {String(number ?? '').padStart(2, '0')} {text.in.text}
              </span>
            }
            help={
              standing === 'PAUSED'
                ? words('conclusions.standing.PAUSED')
                : lacking.length > 0 &&
                  words('conclusions.list.lacking', {
                    languages: lacking.map((one) => words(`interface.languageName.${one}`)).join(', '),
                  })
            }
            checked={!except.includes(id)}
            onChange={({ target }) => setExcept(target.checked ? except.filter((one) => one !== id) : [...except, id])}
          />
        ))}
      </fieldset>
      {!isByBoth && (
        <TextArea
          label={words('consultations.adopt.reason')}
          help={words('consultations.adopt.reasonHelp')}
          value={reason}
          error={errorAt('reason')}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
    </ActForm>
  );
};

/** Sets another last day, with a reason. */
const MoveForm = ({ data, onLeave, onDone }: FormProps) => {
  const { words } = useSpeech();
  const [day, setDay] = useState(data.closesOn);
  const [reason, setReason] = useState('');
  const { perform, isBusy, sentence, errorAt } = useFreshAct(moveClosing);
  return (
    <ActForm
      confirm={words('consultations.move.confirm')}
      isBusy={isBusy}
      sentence={sentence(['closesOn', 'reason'])}
      onLeave={onLeave}
      onConfirm={async () => {
        if (await perform({ id: data.id, version: data.version, closesOn: day, reason })) onDone();
      }}
    >
      <TextField
        label={words('consultations.open.closesOn')}
        type="date"
        value={day}
        error={errorAt('closesOn')}
        onChange={({ target }) => setDay(target.value)}
      />
      <TextArea
        label={words('consultations.reason')}
        value={reason}
        error={errorAt('reason')}
        onChange={({ target }) => setReason(target.value)}
      />
    </ActForm>
  );
};

/** What those who lead the group can do with a consultation. */
export const LeadActs = ({ consultation }: { consultation: FragmentType<typeof LeadActs_consultation> }) => {
  const speech = useSpeech();
  const { words } = speech;
  const data = usePart(LeadActs_consultation, consultation);
  const [open, setOpen] = useState<'adopt' | 'move' | null>(null);
  const [done, setDone] = useState<'adopted' | 'moved' | null>(null);
  const { viewerCan, isOver, lastDay, conclusions } = data;
  const close = (): void => setOpen(null);
  const isLeft = conclusions.some(({ status }) => status === 'IN_CONSULTATION');
  const canAdopt = viewerCan.adopt && isLeft;
  if (!canAdopt && !viewerCan.moveClosing && !done) return null;
  const finish = (what: 'adopted' | 'moved') => (): void => {
    close();
    setDone(what);
  };
  return (
    <div className="print:hidden">
      <MarginBox title={words('consultations.lead.title')}>
        {done && (
          <Notice tone="done" className="mb-3">
            {words(done === 'adopted' && isLeft ? 'consultations.done.approved' : `consultations.done.${done}`)}
          </Notice>
        )}
        <div className="flex flex-wrap gap-2 wide:grid">
          {canAdopt && isOver && (
            <Button look="main" onClick={() => setOpen('adopt')}>
              {words('consultations.adopt.action')}
            </Button>
          )}
          {viewerCan.moveClosing && (
            <Button onClick={() => setOpen('move')}>{words('consultations.move.action')}</Button>
          )}
        </div>
        {canAdopt && !isOver && (
          <p className="mt-2 text-soft">
            {words('consultations.adopt.from', { date: formatCalendarDay(speech, lastDay) })}
          </p>
        )}
      </MarginBox>
      <Dialog title={words('consultations.adopt.title')} isOpen={open === 'adopt'} onClose={close}>
        <AdoptForm data={data} onLeave={close} onDone={finish('adopted')} />
      </Dialog>
      <Dialog title={words('consultations.move.title')} isOpen={open === 'move'} onClose={close}>
        <MoveForm data={data} onLeave={close} onDone={finish('moved')} />
      </Dialog>
    </div>
  );
};
