import type { FragmentType } from '@apollo/client';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import type { MyCountry_ConsultationFragment } from '../../generated/graphql.js';
import { formatCalendarDay } from '../../lib/format.js';
import { useFreshAct } from '../../lib/fresh-act.js';
import { usePart } from '../../lib/part.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { Reading } from '../../ui/reading.js';
import { Section } from '../../ui/section.js';
import {
  confirmObjection,
  extendConsultation,
  giveNoObjection,
  givePosition,
  liftObjection,
} from './consultation-acts.js';
import { PositionForm } from './position-form.js';

const MyCountry_consultation = graphql(/* GraphQL */ `
  fragment MyCountry_consultation on Consultation {
    id
    closesOn
    closedAt
    isOver
    countries {
      extendedTo
      country {
        code
        name(locale: $locale)
      }
      institution {
        id
        name {
          in(locale: $locale) {
            text
          }
        }
      }
      viewerCan {
        draft
        give
        object
        confirmObjection
        liftObjection
        extend
      }
    }
    conclusions {
      id
      number
      status
      text {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
      positions {
        id
        isGiven
        isStale
        isPublic
        stance
        country {
          code
        }
        text {
          in(locale: $locale) {
            ...Reading_reading @unmask
          }
        }
      }
      objections {
        id
        state
        confirmBy
        country {
          code
        }
        text {
          in(locale: $locale) {
            ...Reading_reading @unmask
          }
        }
      }
    }
  }
`);

type Voice = MyCountry_ConsultationFragment['countries'][number];
type Asked = MyCountry_ConsultationFragment['conclusions'][number];

/** What a country has said of one conclusion, and what its people can still do. */
const OneConclusion = ({ asked, voice, isOpen }: { asked: Asked; voice: Voice; isOpen: boolean }) => {
  const speech = useSpeech();
  const { words } = speech;
  const [isWriting, setIsWriting] = useState(false);
  const give = useFreshAct(givePosition);
  const confirm = useFreshAct(confirmObjection);
  const lift = useFreshAct(liftObjection);
  const { code } = voice.country;
  const own = asked.positions.filter(({ country }) => country.code === code);
  const given = own.find(({ isGiven }) => isGiven);
  const draft = own.find(({ isGiven }) => !isGiven);
  const objection = asked.objections.find(
    ({ country, state }) => country.code === code && (state === 'RAISED' || state === 'CONFIRMED'),
  );
  const { viewerCan } = voice;
  const canLift = viewerCan.liftObjection && (objection?.state === 'RAISED' || viewerCan.confirmObjection);
  const problem = give.sentence([]) ?? confirm.sentence([]) ?? lift.sentence([]);
  const name = words('conclusions.number', { number: String(asked.number ?? '').padStart(2, '0') });
  const close = (): void => setIsWriting(false);
  return (
    <div className="grid gap-2">
      <p className="text-small">
        {given && !objection && (
          <>
            {words('consultations.mine.given')} <strong>{words(`conclusions.stance.${given.stance}`)}</strong>
            {given.isStale && <span className="text-waiting"> · {words('consultations.table.stale')}</span>}
            {given.isPublic && <span className="text-soft"> · {words('conclusions.positions.isPublic')}</span>}
          </>
        )}
        {!given && !objection && <span className="text-soft">{words('consultations.mine.nothing')}</span>}
      </p>
      {given?.text && !objection && (
        <p className="border-l-2 border-line pl-3 font-serif">
          <Reading of={given.text.in} />
        </p>
      )}
      {objection && (
        <div className="border-l-2 border-stopped pl-3">
          <p className="text-small">
            <strong className="font-semibold">{words('conclusions.stance.OBJECTION')}</strong>
            {' · '}
            {objection.state === 'RAISED'
              ? words('conclusions.objections.confirmBy', { date: formatCalendarDay(speech, objection.confirmBy) })
              : words(`conclusions.objection.${objection.state}`)}
          </p>
          <p className="font-serif">
            <Reading of={objection.text.in} />
          </p>
        </div>
      )}
      {draft && (
        <div className="border-l-2 border-dashed border-edge pl-3">
          <p className="text-small">
            {words('consultations.mine.draft')} <strong>{words(`conclusions.stance.${draft.stance}`)}</strong>
            {draft.isStale && <span className="text-waiting"> · {words('consultations.table.stale')}</span>}
          </p>
          {draft.text && (
            <p className="font-serif">
              <Reading of={draft.text.in} />
            </p>
          )}
        </div>
      )}
      {problem && <Notice tone="failed">{problem}</Notice>}
      {isOpen && (
        <div className="flex flex-wrap gap-2 empty:hidden">
          {draft && viewerCan.give && !draft.isStale && (
            <Button isBusy={give.isBusy} onClick={() => void give.perform({ conclusion: asked.id, input: null })}>
              {words('consultations.mine.giveDraft')}
            </Button>
          )}
          {objection?.state === 'RAISED' && viewerCan.confirmObjection && (
            <Button isBusy={confirm.isBusy} onClick={() => void confirm.perform({ conclusion: asked.id })}>
              {words('consultations.mine.confirmObjection')}
            </Button>
          )}
          {objection && canLift && (
            <Button look="quiet" isBusy={lift.isBusy} onClick={() => void lift.perform({ conclusion: asked.id })}>
              {words('consultations.mine.liftObjection')}
            </Button>
          )}
          {(viewerCan.give || viewerCan.draft || viewerCan.object) && (
            <Button look="quiet" onClick={() => setIsWriting(true)}>
              {words('consultations.mine.write')}
              <span className="sr-only">: {name}</span>
            </Button>
          )}
        </div>
      )}
      <Dialog
        title={words('consultations.position.title', { country: voice.country.name, name })}
        isOpen={isWriting}
        onClose={close}
      >
        <PositionForm conclusion={asked.id} viewerCan={viewerCan} onLeave={close} onDone={close} />
      </Dialog>
    </div>
  );
};

/** Whether a country's people have written anything else than that it objects to nothing. */
const saysMore = ({ positions, objections }: Asked, code: string): boolean =>
  positions.some(({ country, stance }) => country.code === code && stance !== 'NO_OBJECTION') ||
  objections.some(({ country, state }) => country.code === code && (state === 'RAISED' || state === 'CONFIRMED'));

const isGivenAlready = ({ positions }: Asked, code: string): boolean =>
  positions.some(
    ({ country, isGiven, isStale, stance }) =>
      country.code === code && isGiven && !isStale && stance === 'NO_OBJECTION',
  );

/** One country: no objection to all, or to all but some, and its word on each. */
const Country = ({ data, voice }: { data: MyCountry_ConsultationFragment; voice: Voice }) => {
  const speech = useSpeech();
  const { words } = speech;
  const none = useFreshAct(giveNoObjection);
  const extend = useFreshAct(extendConsultation);
  const { viewerCan, country, institution, extendedTo } = voice;
  const [except, setExcept] = useState<readonly string[]>(
    data.conclusions.filter((one) => saysMore(one, country.code)).map(({ id }) => id),
  );
  const last = extendedTo ?? data.closesOn;
  const isOpen = !data.closedAt && !data.isOver;
  const asked = data.conclusions.filter(({ status }) => status === 'IN_CONSULTATION');
  const meant = asked.filter(({ id }) => !except.includes(id));
  const problem = none.sentence([]) ?? extend.sentence([]);
  const isAll = meant.length === asked.length;
  const isAnythingNew = meant.some((one) => !isGivenAlready(one, country.code));
  return (
    <Section title={words('consultations.mine.title', { country: country.name })}>
      <p className="text-small text-soft">
        {institution &&
          `${words(viewerCan.give ? 'consultations.mine.gives' : 'consultations.mine.drafts', {
            institution: institution.name.in.text,
          })} `}
        {isOpen && words('consultations.mine.until', { date: formatCalendarDay(speech, last) })}
      </p>
      {problem && (
        <Notice tone="failed" className="mt-3">
          {problem}
        </Notice>
      )}
      <ol className="mt-4 grid">
        {asked.map((one) => (
          <li key={one.id} className="grid gap-2 border-b border-hair py-4 first:border-t">
            {viewerCan.give && isOpen ? (
              <Checkbox
                label={
                  <span className="font-serif text-item">
                    <span className="text-river">{String(one.number ?? '').padStart(2, '0')} </span>
                    <Reading of={one.text.in} isQuiet />
                  </span>
                }
                checked={!except.includes(one.id)}
                onChange={({ target }) =>
                  setExcept(target.checked ? except.filter((id) => id !== one.id) : [...except, one.id])
                }
              />
            ) : (
              <p className="font-serif text-item">
                <span className="text-river">{String(one.number ?? '').padStart(2, '0')} </span>
                <Reading of={one.text.in} isQuiet />
              </p>
            )}
            <div className={viewerCan.give && isOpen ? 'pl-7.5' : ''}>
              <OneConclusion asked={one} voice={voice} isOpen={isOpen} />
            </div>
          </li>
        ))}
      </ol>
      {isOpen && (
        <div className="mt-5 flex flex-wrap gap-2.5 empty:hidden">
          {viewerCan.give && isAnythingNew && (
            <Button
              look="main"
              isBusy={none.isBusy}
              onClick={() => void none.perform({ id: data.id, except: [...except] })}
            >
              {isAll
                ? words('consultations.mine.noneToAll', { count: asked.length })
                : words('consultations.mine.noneToSome', { count: meant.length })}
            </Button>
          )}
          {viewerCan.extend && !extendedTo && (
            <Button isBusy={extend.isBusy} onClick={() => void extend.perform({ id: data.id })}>
              {words('consultations.mine.extend')}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
};

/** The countries for which the reader writes or speaks. */
export const MyCountry = ({ consultation }: { consultation: FragmentType<typeof MyCountry_consultation> }) => {
  const data = usePart(MyCountry_consultation, consultation);
  if (data.closedAt) return null;
  return data.countries
    .filter(({ viewerCan }) => viewerCan.draft || viewerCan.give || viewerCan.object)
    .map((voice) => <Country key={voice.country.code} data={data} voice={voice} />);
};
