import type { FragmentType } from '@apollo/client';
import { lazy, Suspense } from 'react';
import { graphql } from '../../generated/gql.js';
import { formatCalendarDay, formatDate } from '../../lib/format.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useIsEnhanced } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { Section } from '../../ui/section.js';
import { ConclusionList } from './conclusion-list.js';

const SessionConclusions_session = graphql(/* GraphQL */ `
  fragment SessionConclusions_session on Session {
    id
    code
    status
    group {
      id
      slug
    }
    viewerCanConclude {
      draft
      order
      openConsultation
      release
    }
    conclusions {
      id
      status
      viewerCan {
        edit
        translate
        settleMend
        withdraw
      }
      ...ConclusionList_conclusion
      ...ConclusionButtons_conclusion
    }
    consultations {
      id
      openedAt
      lastDay
      closedAt
    }
    releases {
      id
      number
      at
    }
    ...SessionDesk_session
  }
`);

// Those who only read do not load what the others act with.
const SessionDesk = lazy(async () => ({ default: (await import('./session-desk.js')).SessionDesk }));
const ConclusionButtons = lazy(async () => ({ default: (await import('./conclusion-buttons.js')).ConclusionButtons }));

/** What came out of a session: its conclusions in their order, and for those who write or lead, what to do next. */
export const SessionConclusions = ({ session }: { session: FragmentType<typeof SessionConclusions_session> }) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const isEnhanced = useIsEnhanced();
  const data = usePart(SessionConclusions_session, session);
  const { code, group, conclusions, consultations, releases, viewerCanConclude } = data;
  const { draft, order, openConsultation, release } = viewerCanConclude;
  const canAct = draft || order || openConsultation || release;
  if (conclusions.length === 0 && !canAct) return null;
  const onDesk = new Map(
    conclusions.flatMap((one) =>
      one.status === 'DRAFT' && Object.values(one.viewerCan).includes(true) ? [[one.id, one]] : [],
    ),
  );
  const open = consultations.filter(({ closedAt }) => !closedAt);
  return (
    <Section title={words('conclusions.list.title')} id="conclusions">
      {conclusions.length === 0 && <p className="text-small text-soft">{words('conclusions.list.none')}</p>}
      {open.map(({ id, lastDay }) => (
        <p key={id} className="mb-3 border-l-2 border-waiting pl-4 text-small">
          {words('conclusions.adoptsUnless', { date: formatCalendarDay(speech, lastDay) })}{' '}
          <Link href={paths.consultation(locale, group.slug, code, id)}>{words('conclusions.consultation.link')}</Link>
        </p>
      ))}
      <ConclusionList
        conclusions={conclusions}
        group={group.slug}
        code={code}
        under={(id) => {
          const own = onDesk.get(id);
          return (
            own &&
            isEnhanced && (
              <Suspense>
                <ConclusionButtons conclusion={own} group={group.slug} code={code} />
              </Suspense>
            )
          );
        }}
      />
      {canAct && isEnhanced && (
        <Suspense>
          <SessionDesk session={data} />
        </Suspense>
      )}
      {releases.length > 0 && (
        <p className="mt-5 text-small text-soft">
          {words('conclusions.releases.title')}:{' '}
          {releases.map(({ id, number, at }, index) => (
            <span key={id}>
              {index > 0 && ' · '}
              <Link href={paths.release(locale, group.slug, number)}>
                {words('conclusions.releases.line', { number, date: formatDate(speech, at, 'UTC') })}
              </Link>
            </span>
          ))}
        </p>
      )}
    </Section>
  );
};
