import type { FragmentType } from '@apollo/client';
import { lazy, Suspense, useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { useIsEnhanced } from '../../lib/settings.js';
import { SessionTakeAway } from './session-take-away.js';

const SessionMargin_session = graphql(/* GraphQL */ `
  fragment SessionMargin_session on Session {
    id
    viewerCan {
      edit
      publish
      convene
      start
      hold
      close
      cancel
    }
    ...SessionTakeAway_session
    ...SessionActions_session
  }
`);

// Those who only read do not load what the others act with.
const SessionActions = lazy(async () => ({ default: (await import('./session-actions.js')).SessionActions }));

/** What is done with a session, beside it: acts for those who can, files for all. */
export const SessionMargin = ({ session }: { session: FragmentType<typeof SessionMargin_session> }) => {
  const isEnhanced = useIsEnhanced();
  const data = usePart(SessionMargin_session, session);
  const { edit, publish, convene, start, hold, close, cancel } = data.viewerCan;
  const canAct = [edit, publish, convene, start, hold, close, cancel].includes(true);
  // Whoever could act stays to be told that the last act was done.
  const [couldAct] = useState(canAct);
  return (
    <>
      {(canAct || couldAct) && isEnhanced && (
        <Suspense>
          <SessionActions session={data} />
        </Suspense>
      )}
      <SessionTakeAway session={data} />
    </>
  );
};
