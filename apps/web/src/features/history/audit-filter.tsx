import { historyActs } from '@cauce/domain/history';
import { paths, type AuditSearch } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { TextField } from '../../ui/field.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Link } from '../../ui/link.js';
import { Select } from '../../ui/select.js';

interface AuditFilterProps {
  readonly search: AuditSearch;
  /** The slugs of the groups whose log the reader can read. */
  readonly groups: readonly string[];
  /** The name of the person in the filter, where one is there and may be read. */
  readonly actor: string | null;
}

/** What narrows the audit: act, days, group; person and thing are chosen on a line, and taken away here. */
export const AuditFilter = ({ search, groups, actor }: AuditFilterProps) => {
  const { locale, words } = useSpeech();
  const any = { value: '', label: words('manage.audit.any') };
  const isNarrowed = Object.entries(search).some(([key, value]) => key !== 'after' && value !== undefined);
  const chosen = [
    ...(search.actor
      ? [
          {
            key: 'actor',
            text: actor ? words('manage.audit.actor', { name: actor }) : words('manage.audit.actorUnnamed'),
            without: { ...search, actor: undefined, after: undefined },
          },
        ]
      : []),
    ...(search.subject
      ? [
          {
            key: 'subject',
            text: words('manage.audit.subject'),
            without: { ...search, subject: undefined, after: undefined },
          },
        ]
      : []),
  ];
  return (
    <>
      <FilterBar
        of={JSON.stringify(search)}
        label={words('manage.audit.filter')}
        path={paths.audit(locale)}
        kept={{ actor: search.actor, subject: search.subject }}
        apply={words('manage.audit.apply')}
        clear={isNarrowed ? { href: paths.audit(locale), label: words('manage.audit.clear') } : null}
      >
        <Select
          label={words('manage.audit.act')}
          name="act"
          defaultValue={search.act ?? ''}
          choices={[any, ...historyActs.map((act) => ({ value: act, label: words(`manage.act.${act}`) }))]}
        />
        {groups.length > 0 && (
          <Select
            label={words('manage.audit.group')}
            name="group"
            defaultValue={search.group ?? ''}
            choices={[any, ...groups.map((slug) => ({ value: slug, label: words('sessions.group', { slug }) }))]}
          />
        )}
        <TextField label={words('manage.audit.from')} type="date" name="from" defaultValue={search.from ?? ''} />
        <TextField label={words('manage.audit.to')} type="date" name="to" defaultValue={search.to ?? ''} />
      </FilterBar>
      {chosen.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-2 text-small">
          {chosen.map(({ key, text, without }) => (
            <li key={key} className="flex items-baseline gap-2 rounded-control bg-river-wash px-2.5 py-1">
              {text}
              <Link
                href={paths.audit(locale, without)}
                keepsPlace
                aria-label={words('manage.audit.remove', { filter: text })}
                className="grid min-h-6 min-w-6 place-items-center no-underline print:hidden"
              >
                <svg viewBox="0 0 12 12" className="h-2.5 w-2.5" aria-hidden="true">
                  <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" strokeWidth="1.6" />
                </svg>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
