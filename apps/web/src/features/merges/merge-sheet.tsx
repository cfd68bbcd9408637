import type { WordKey } from '@cauce/i18n/catalog';
import { graphql } from '../../generated/gql.js';
import type { MergeSheet_MergeFragment } from '../../generated/graphql.js';
import { useWords } from '../../lib/words.js';
import { Notice } from '../../ui/notice.js';

graphql(/* GraphQL */ `
  fragment MergeSheet_merge on Merge {
    id
    kind
    keptId
    goneId
    keptName(locale: $locale)
    goneName(locale: $locale)
    conflicts
    mergedAt
    moved {
      table
      count
    }
  }
`);

const sentences: Readonly<Partial<Record<string, WordKey>>> = {
  Affiliation: 'manage.merges.moved.Affiliation',
  InstitutionRole: 'manage.merges.moved.InstitutionRole',
  GroupRole: 'manage.merges.moved.GroupRole',
  GroupMember: 'manage.merges.moved.GroupMember',
  GroupCoLead: 'manage.merges.moved.GroupCoLead',
  InstitutionFormerName: 'manage.merges.moved.InstitutionFormerName',
};

/** What a merge moves, or what stands in its way. */
export const MergeSheet = ({ merge }: { merge: MergeSheet_MergeFragment }) => {
  const words = useWords();
  const { keptName, goneName, conflicts, moved } = merge;
  if (conflicts > 0) return <Notice tone="waiting">{words('manage.merges.conflicts', { count: conflicts })}</Notice>;
  return (
    <>
      <p className="font-serif text-read">{words('manage.merges.summary', { gone: goneName, kept: keptName })}</p>
      {moved.length === 0 ? (
        <p className="mt-2 text-small text-soft">{words('manage.merges.nothing')}</p>
      ) : (
        <ul className="mt-3 grid gap-1 border-l-2 border-line pl-4 text-small">
          {moved.map(({ table, count }) => (
            <li key={table}>{words(sentences[table] ?? 'manage.merges.moved.other', { count })}</li>
          ))}
        </ul>
      )}
    </>
  );
};
