import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.js';
import { problemOf } from '../../lib/errors.js';
import { formatDate, formatTime } from '../../lib/format.js';
import { useParts } from '../../lib/part.js';
import { useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { ProblemNotice } from './problem-notice.js';

const DeviceList_device = graphql(/* GraphQL */ `
  fragment DeviceList_device on SignInSession {
    id
    isCurrent
    isTrusted
    device
    lastUsedAt
  }
`);

const RevokeSignIn = graphql(/* GraphQL */ `
  mutation RevokeSignIn($id: ID!) {
    revokeSignIn(id: $id) {
      id
    }
  }
`);

interface DeviceListProps {
  readonly devices: readonly FragmentType<typeof DeviceList_device>[];
  readonly onChange: () => Promise<unknown>;
}

/** Where one is signed in; every device but this one can be signed out here, and this one by leaving. */
export const DeviceList = ({ devices, onChange }: DeviceListProps) => {
  const speech = useSpeech();
  const { words } = speech;
  const zone = useReaderZone() ?? 'UTC';
  const parts = useParts(DeviceList_device, devices);
  const [revoke, { loading, error, data }] = useMutation(RevokeSignIn, { onCompleted: () => void onChange() });
  return (
    <Section title={words('sign-in.devices.title')}>
      <p className="max-w-measure">{words('sign-in.devices.text')}</p>
      <ul className="mt-3 border-t border-line">
        {parts.map(({ id, isCurrent, isTrusted, device, lastUsedAt }) => {
          const name = device ?? words('sign-in.devices.unknown');
          const date = formatDate(speech, lastUsedAt, zone);
          return (
            <li key={id} className="grid grid-cols-[1fr_auto] items-center gap-x-4 border-b border-line py-2">
              <span>
                {name}{' '}
                <span className="block text-small text-soft">
                  {[
                    ...(isCurrent ? [words('sign-in.devices.here')] : []),
                    words(isTrusted ? 'sign-in.devices.own' : 'sign-in.devices.shared'),
                    words('sign-in.devices.used', { date, time: formatTime(lastUsedAt, zone) }),
                  ].join(' · ')}
                </span>
              </span>
              {!isCurrent && (
                <Button
                  look="quiet"
                  className="-mr-2"
                  isBusy={loading}
                  aria-label={words('sign-in.devices.revokeOf', { device: name })}
                  onClick={() => void revoke({ variables: { id } }).catch(() => undefined)}
                >
                  {words('sign-in.devices.revoke')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <div className="mt-3">
        <ProblemNotice problem={error ? problemOf(error) : null} />
        {data && !error && <Notice tone="done">{words('sign-in.devices.revoked')}</Notice>}
      </div>
    </Section>
  );
};
