import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import { usePart } from '../../lib/part.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { MarginBox } from '../../ui/section.js';

const SessionTakeAway_session = graphql(/* GraphQL */ `
  fragment SessionTakeAway_session on Session {
    id
    code
    startsAt
    group {
      id
      slug
    }
  }
`);

/** The files that a reader can take along. */
export const SessionTakeAway = ({ session }: { session: FragmentType<typeof SessionTakeAway_session> }) => {
  const { locale, words } = useSpeech();
  const data = usePart(SessionTakeAway_session, session);
  const { code, startsAt, group } = data;
  return (
    <div className="print:hidden">
      <MarginBox title={words('sessions.take.title')}>
        <ul className="grid gap-1.5 text-soft">
          <li>
            {words('sessions.take.conceptNote')}{' '}
            <a href={paths.conceptNoteFile(locale, group.slug, code, 'pdf')} className="text-ink">
              {words('sessions.take.pdf')}
            </a>
            {' · '}
            <a href={paths.conceptNoteFile(locale, group.slug, code, 'docx')} className="text-ink">
              {words('sessions.take.docx')}
            </a>
          </li>
          {startsAt && (
            <li>
              <a href={paths.calendarFile(locale, group.slug, code)} className="text-ink">
                {words('sessions.take.calendar')}
              </a>
            </li>
          )}
        </ul>
      </MarginBox>
    </div>
  );
};
