import type { RetentionWords_RuleFragment } from '../../generated/graphql.js';
import { useWords } from '../../lib/words.js';
import { keptSentence } from './retention-words.js';

/** What for, on what ground and how long: the three answers that each kind of data has. */
export const RuleFacts = ({ rule }: { rule: RetentionWords_RuleFragment }) => {
  const words = useWords();
  const facts = [
    ['protection.myData.purpose', words(`protection.purpose.${rule.purpose}`)],
    ['protection.myData.basis', words(`protection.basis.${rule.basis}`)],
    ['protection.myData.kept', keptSentence(words, rule)],
  ] as const;
  return (
    <dl className="mt-2 grid gap-x-6 gap-y-2 text-fine tablet:grid-cols-3">
      {facts.map(([label, said]) => (
        <div key={label}>
          <dt className="font-semibold">{words(label)}</dt>
          <dd className="text-soft">{said}</dd>
        </div>
      ))}
    </dl>
  );
};
