import type { Words } from '@cauce/i18n/words-from';
import { graphql } from '../../generated/gql.js';
import type { RetentionWords_RuleFragment } from '../../generated/graphql.js';

graphql(/* GraphQL */ `
  fragment RetentionWords_rule on RetentionRule {
    category
    purpose
    basis
    keptDays
    after
    onErasure
  }
`);

/** The whole years of a number of days; none where a rule is made in days. */
export const yearsOf = (days: number): number => Math.round(days / 365);

/** How long a kind of thing is kept, as a sentence without its end. */
export const keptSentence = (words: Words, { keptDays, after }: RetentionWords_RuleFragment): string =>
  keptDays === null || after === null
    ? words('protection.kept.always')
    : words(`protection.kept.${after}`, { years: yearsOf(keptDays), days: keptDays });
