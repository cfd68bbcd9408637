import type { Words } from '@cauce/i18n/words-from';
import { graphql } from '../../generated/gql.js';
import type { ErasurePreview_ErasureFragment } from '../../generated/graphql.js';
import { useWords } from '../../lib/words.js';

graphql(/* GraphQL */ `
  fragment ErasurePreview_erasure on Erasure {
    isDone
    formerOf {
      id
      name {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
    }
    steps {
      rule {
        ...RetentionWords_rule @unmask
      }
      outcome
      count
    }
  }
`);

/** What the record calls somebody who was erased. */
export const formerNameOf = (words: Words, { formerOf }: ErasurePreview_ErasureFragment): string =>
  formerOf
    ? words('protection.erase.formerMember', { institution: formerOf.name.in.text })
    : words('protection.erase.formerMemberUnknown');

/** What would become of each kind of thing, and who the record would speak of. */
export const ErasurePreview = ({ sheet }: { sheet: ErasurePreview_ErasureFragment }) => {
  const words = useWords();
  return (
    <>
      <ul className="grid gap-3 border-y border-line py-4 text-small">
        {sheet.steps.map(({ rule, outcome, count }) => (
          <li key={rule.category} className="grid gap-x-4 tablet:grid-cols-[1fr_11rem]">
            <span>
              <span className="font-semibold">{words(`protection.category.${rule.category}`)}</span>{' '}
              <span className="text-soft">({words('protection.archive.count', { count })})</span>
            </span>
            <span>{words(`protection.outcome.${outcome}`)}</span>
            {outcome !== 'DELETED' && (
              <span className="text-fine text-soft tablet:col-span-2">{words(`protection.basis.${rule.basis}`)}</span>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-4 text-small">{words('protection.erase.stands', { name: formerNameOf(words, sheet) })}</p>
      <p className="mt-4 text-small font-semibold">{words('protection.erase.forever')}</p>
    </>
  );
};
