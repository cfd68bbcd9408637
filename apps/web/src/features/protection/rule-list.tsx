import type { RetentionWords_RuleFragment } from '../../generated/graphql.js';
import { useWords } from '../../lib/words.js';
import { RuleFacts } from './rule-facts.js';

/** Every kind of data with what it is for, on what ground and how long it is kept. */
export const RuleList = ({ rules }: { rules: readonly RetentionWords_RuleFragment[] }) => {
  const words = useWords();
  return (
    <ul>
      {rules.map((rule) => (
        <li key={rule.category} className="border-t border-line py-4 first:border-t-0 first:pt-2">
          <h3 className="font-semibold">{words(`protection.category.${rule.category}`)}</h3>
          <p className="text-soft">{words(`protection.categoryText.${rule.category}`)}</p>
          <RuleFacts rule={rule} />
        </li>
      ))}
    </ul>
  );
};
