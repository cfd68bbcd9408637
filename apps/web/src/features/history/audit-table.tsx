import type { FragmentType } from '@apollo/client';
import { graphql } from '../../generated/gql.js';
import type { AuditTable_EntryFragment } from '../../generated/graphql.js';
import { formatDate, formatTime } from '../../lib/format.js';
import { useParts } from '../../lib/part.js';
import { paths, type AuditSearch } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';

const AuditTable_entry = graphql(/* GraphQL */ `
  fragment AuditTable_entry on HistoryEntry {
    id
    occurredAt
    origin
    subjectId
    sentence(locale: $locale)
    actor {
      id
      name
    }
    onBehalfOf {
      id
      name
    }
  }
`);

/** Quiet where there is a pointer to come by, always there for a finger and for the keyboard. */
const narrowing =
  'inline-block min-h-6 text-fine text-soft print:hidden focus-visible:opacity-100 pointer-fine:opacity-0 pointer-fine:group-hover:opacity-100';

const Who = ({ entry, search }: { entry: AuditTable_EntryFragment; search: AuditSearch }) => {
  const { locale, words } = useSpeech();
  const { actor, onBehalfOf, origin } = entry;
  const unnamed = words('people.person.unnamed');
  if (!actor) {
    if (origin === 'PORTAL') return words('manage.audit.PORTAL');
    return origin === 'COMMAND_LINE' ? words('manage.audit.COMMAND_LINE') : unnamed;
  }
  return (
    <>
      <Link href={paths.person(locale, actor.id)}>{actor.name}</Link>{' '}
      {onBehalfOf && <span className="block">{words('manage.audit.forWhom', { name: onBehalfOf.name })}</span>}
      {search.actor !== actor.id && (
        <Link
          href={paths.audit(locale, { ...search, actor: actor.id, after: undefined })}
          keepsPlace
          aria-label={words('manage.audit.onlyActorOf', { name: actor.name })}
          className={narrowing}
        >
          {words('manage.audit.onlyActor')}
        </Link>
      )}
    </>
  );
};

interface AuditTableProps {
  readonly entries: readonly FragmentType<typeof AuditTable_entry>[];
  readonly search: AuditSearch;
}

const cell = 'py-2.5 pr-6 align-top max-tablet:block max-tablet:py-0.5 max-tablet:pr-0';

/** The log as a table; on a narrow screen each line stands by itself. The roles are said, since a changed display loses them. */
export const AuditTable = ({ entries, search }: AuditTableProps) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const rows = useParts(AuditTable_entry, entries);
  return (
    <table role="table" className="mt-4 w-full text-small max-tablet:block" aria-label={words('manage.audit.table')}>
      <thead role="rowgroup" className="text-left text-fine text-soft max-tablet:sr-only">
        <tr role="row" className="border-b border-line">
          {(['when', 'who', 'what'] as const).map((column) => (
            <th key={column} role="columnheader" scope="col" className="py-2 pr-6 font-semibold">
              {words(`manage.audit.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-tablet:block">
        {rows.map((entry) => (
          <tr key={entry.id} role="row" className="group border-b border-hair max-tablet:block max-tablet:py-2.5">
            <td role="cell" className={`${cell} whitespace-nowrap tabular-nums`}>
              <time dateTime={entry.occurredAt}>
                {formatDate(speech, entry.occurredAt, 'UTC')}{' '}
                <span className="text-fine text-soft tablet:block">
                  {words('interface.time.universal', { range: formatTime(entry.occurredAt, 'UTC') })}
                </span>
              </time>
            </td>
            <td role="cell" className={`${cell} tablet:w-48`}>
              <Who entry={entry} search={search} />
            </td>
            <td role="cell" className={cell}>
              {entry.sentence}{' '}
              {search.subject !== entry.subjectId && (
                <Link
                  href={paths.audit(locale, { ...search, subject: entry.subjectId, after: undefined })}
                  keepsPlace
                  aria-label={words('manage.audit.onlySubjectOf', { sentence: entry.sentence })}
                  className={narrowing}
                >
                  {words('manage.audit.onlySubject')}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
