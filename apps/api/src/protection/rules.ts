import { retentionRules, type DataCategory } from '@cauce/domain/retention';
import type { RetentionRuleType } from './protection.type.js';

/** The rule of a kind of thing, as it is told. */
export const ruleOf = (category: DataCategory): RetentionRuleType => {
  const { purpose, basis, kept, onErasure } = retentionRules[category];
  return { category, purpose, basis, onErasure, keptDays: kept?.days ?? null, after: kept?.after ?? null };
};
