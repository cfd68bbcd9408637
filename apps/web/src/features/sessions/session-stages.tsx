import type { FragmentType } from '@apollo/client';
import type { ReactNode } from 'react';
import { graphql } from '../../generated/gql.js';
import type { Moment, SessionStages_SessionFragment } from '../../generated/graphql.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Tabs } from '../../ui/tabs.js';
import { SessionAgenda } from './session-agenda.js';
import { SessionBackground } from './session-background.js';
import { SessionClosing } from './session-closing.js';
import { SessionMaterials } from './session-materials.js';
import { SessionPurpose } from './session-purpose.js';
import { SessionQuestions } from './session-questions.js';
import { SessionSteps } from './session-steps.js';

const SessionStages_session = graphql(/* GraphQL */ `
  fragment SessionStages_session on Session {
    id
    code
    status
    moment
    group {
      id
      slug
    }
    steps {
      id
      moment
    }
    materials {
      id
    }
    ...SessionPurpose_session
    ...SessionQuestions_session
    ...SessionBackground_session
    ...SessionSteps_session
    ...SessionAgenda_session
    ...SessionClosing_session
    ...SessionMaterials_session
  }
`);

const order: readonly Moment[] = ['BEFORE', 'DURING', 'AFTER'];

const partsOf = (
  session: SessionStages_SessionFragment,
  notes: ReactNode,
  outcome: ReactNode,
): Record<Moment, ReactNode> => ({
  BEFORE: (
    <>
      <SessionPurpose session={session} />
      <SessionQuestions session={session} />
      <SessionBackground session={session} />
      <SessionSteps session={session} moment="BEFORE" />
    </>
  ),
  DURING: (
    <>
      <SessionAgenda session={session} />
      <SessionSteps session={session} moment="DURING" />
      <SessionClosing session={session} />
      {notes}
    </>
  ),
  AFTER: (
    <>
      {outcome}
      <SessionSteps session={session} moment="AFTER" />
      <SessionMaterials session={session} />
    </>
  ),
});

/**
 * The stage that is shown first: the one it is in, or the agenda where nothing has come of it yet. A draft is read from
 * its beginning, also where its date lies behind: notes of past sessions are brought in as well.
 */
const firstOf = ({ status, moment, steps, materials }: SessionStages_SessionFragment, hasOutcome: boolean): Moment => {
  if (status === 'DRAFT') return 'BEFORE';
  const isAnythingAfter = hasOutcome || materials.length > 0 || steps.some((step) => step.moment === 'AFTER');
  return moment === 'AFTER' && !isAnythingAfter ? 'DURING' : moment;
};

interface SessionStagesProps {
  readonly session: FragmentType<typeof SessionStages_session>;
  /** The stage that the address asks for. */
  readonly asked: Moment | undefined;
  /** What is written together while it is held, which other nouns tell. */
  readonly notes?: ReactNode;
  /** What came out of it, which other nouns tell. */
  readonly outcome?: ReactNode;
  /** Whether anything came out of it that the viewer may read. */
  readonly hasOutcome?: boolean;
}

/** The three stages of a session; all are in the document, so that paper has them all, and the screen shows one. */
export const SessionStages = ({ session, asked, notes, outcome, hasOutcome = false }: SessionStagesProps) => {
  const { locale, words } = useSpeech();
  const data = usePart(SessionStages_session, session);
  const parts = partsOf(data, notes, outcome);
  const shown = asked ?? firstOf(data, hasOutcome);
  const tabs = order.map((moment) => ({
    key: moment,
    href: paths.session(locale, data.group.slug, data.code, moment),
    label: words(`sessions.moment.${moment}`),
    isCurrent: moment === shown,
  }));
  return (
    <>
      <div className="mt-6">
        <Tabs label={words('sessions.moment.label')} tabs={tabs} />
      </div>
      {order.map((moment) => (
        <div key={moment} className={moment === shown ? '' : 'hidden print:block'}>
          {parts[moment]}
        </div>
      ))}
    </>
  );
};
