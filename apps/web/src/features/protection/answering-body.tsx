import type { PrivacyForm_NoticeFragment } from '../../generated/graphql.js';
import { useWords } from '../../lib/words.js';
import { Notice } from '../../ui/notice.js';

/** Who answers for the data of a group; what has not been set says so. */
export const AnsweringBody = ({ notice }: { notice: PrivacyForm_NoticeFragment }) => {
  const words = useWords();
  const { controller, contact, officer, authority } = notice;
  if (!controller && !contact && !officer && !authority) {
    return <Notice tone="waiting">{words('protection.privacy.unsetAll')}</Notice>;
  }
  const facts = [
    ['protection.privacy.controllerName', controller],
    ['protection.privacy.contact', contact],
    ['protection.privacy.officer', officer],
    ['protection.privacy.authority', authority],
  ] as const;
  return (
    <dl className="grid gap-x-6 gap-y-1 tablet:grid-cols-[15rem_1fr] tablet:gap-y-2">
      {facts.map(([label, said]) => (
        <div key={label} className="contents">
          <dt className="text-soft max-tablet:mt-2">{words(label)}</dt>
          <dd className={said ? 'break-words' : 'text-waiting'}>{said || words('protection.privacy.unset')}</dd>
        </div>
      ))}
    </dl>
  );
};
