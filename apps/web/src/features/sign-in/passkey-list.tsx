import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { problemOf, type Problem } from '../../lib/errors.js';
import { formatDate } from '../../lib/format.js';
import { useParts } from '../../lib/part.js';
import { useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { addPasskey, usePasskeys } from './passkey.js';
import { ProblemNotice } from './problem-notice.js';

const PasskeyList_passkey = graphql(/* GraphQL */ `
  fragment PasskeyList_passkey on Passkey {
    id
    name
    createdAt
  }
`);

const RemovePasskey = graphql(/* GraphQL */ `
  mutation RemovePasskey($id: ID!) {
    removePasskey(id: $id) {
      id
    }
  }
`);

interface PasskeyListProps {
  readonly passkeys: readonly FragmentType<typeof PasskeyList_passkey>[];
  readonly isTrusted: boolean;
  readonly isBySharedMailbox: boolean;
  /** What a new one is called: this device. */
  readonly deviceName: string;
  readonly onChange: () => Promise<unknown>;
}

/** One's own passkeys: made on a device of one's own, and removed from anywhere. */
export const PasskeyList = ({ passkeys, isTrusted, isBySharedMailbox, deviceName, onChange }: PasskeyListProps) => {
  const speech = useSpeech();
  const { words } = speech;
  const zone = useReaderZone() ?? 'UTC';
  const parts = useParts(PasskeyList_passkey, passkeys);
  const isKnown = usePasskeys();
  const [isBusy, setBusy] = useState(false);
  const [isAdded, setAdded] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [remove] = useMutation(RemovePasskey);
  const add = async (): Promise<void> => {
    setBusy(true);
    const posted = await addPasskey(deviceName);
    if (posted.isDone) await onChange();
    setAdded(posted.isDone);
    setProblem(posted.isDone ? null : posted.problem);
    setBusy(false);
  };
  const removeOne = async (id: string): Promise<void> => {
    setAdded(false);
    await remove({ variables: { id } }).then(onChange, (error: unknown) => setProblem(problemOf(error)));
  };
  const obstacle = [
    [isBySharedMailbox, 'sign-in.passkeys.onSharedMailbox'],
    [!isTrusted, 'sign-in.passkeys.onShared'],
    [!isKnown, 'sign-in.passkeys.unsupported'],
  ] as const;
  const [, reason] = obstacle.find(([isThere]) => isThere) ?? [];
  return (
    <Section title={words('sign-in.passkeys.title')}>
      <p className="max-w-measure">{words('sign-in.passkeys.text')}</p>
      {parts.length === 0 ? (
        <p className="mt-3 text-soft">{words('sign-in.passkeys.none')}</p>
      ) : (
        <ul className="mt-3 border-t border-line">
          {parts.map(({ id, name, createdAt }) => {
            const shown = name ?? words('sign-in.passkeys.unnamed');
            return (
              <li key={id} className="grid grid-cols-[1fr_auto] items-center gap-x-4 border-b border-line py-2">
                <span>
                  {shown}{' '}
                  <span className="text-small text-soft">
                    {words('sign-in.passkeys.madeOn', { date: formatDate(speech, createdAt, zone) })}
                  </span>
                </span>
                <Button
                  look="quiet"
                  className="-mr-2"
                  aria-label={words('sign-in.passkeys.removeOf', { name: shown })}
                  onClick={() => void removeOne(id)}
                >
                  {words('sign-in.passkeys.remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <div className="mt-4 grid gap-3" data-needs-scripts>
        <ProblemNotice problem={problem} />
        {isAdded && <Notice tone="done">{words('sign-in.passkeys.added')}</Notice>}
        {reason ? (
          <p className="max-w-measure text-small text-soft">{words(reason)}</p>
        ) : (
          <div>
            <Button isBusy={isBusy} onClick={() => void add()}>
              {words('sign-in.passkeys.add')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
};
