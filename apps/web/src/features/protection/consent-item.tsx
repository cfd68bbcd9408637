import { useMutation } from '@apollo/client/react';
import { graphql } from '../../generated/gql.js';
import type { ConsentItem_ConsentFragment, ConsentState } from '../../generated/graphql.js';
import { problemOf, sentenceOf } from '../../lib/errors.js';
import { formatDate } from '../../lib/format.js';
import { useReaderZone } from '../../lib/settings.js';
import { useSpeech } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { State, type Tone } from '../../ui/state.js';
import { consentText } from './consent-texts.js';

graphql(/* GraphQL */ `
  fragment ConsentItem_consent on Consent {
    id
    purpose
    state
    textVersion
    given {
      id
      textVersion
      grantedAt
      withdrawnAt
    }
  }
`);

const grantConsent = graphql(/* GraphQL */ `
  mutation GrantConsent($purpose: ConsentPurpose!, $textVersion: Int!) {
    grantConsent(purpose: $purpose, textVersion: $textVersion) {
      id
      ...ConsentItem_consent
    }
  }
`);

const withdrawConsent = graphql(/* GraphQL */ `
  mutation WithdrawConsent($purpose: ConsentPurpose!) {
    withdrawConsent(purpose: $purpose) {
      id
      ...ConsentItem_consent
    }
  }
`);

const tones: Record<ConsentState, Tone> = {
  NOT_ASKED: 'draft',
  GRANTED: 'settled',
  WITHDRAWN: 'stopped',
  ASK_AGAIN: 'waiting',
};

type Given = ConsentItem_ConsentFragment['given'];

const HistoryOf = ({ purpose, given, textVersion }: ConsentItem_ConsentFragment) => {
  const speech = useSpeech();
  const { words } = speech;
  const zone = useReaderZone() ?? 'UTC';
  const lines = (all: Given) =>
    all.flatMap(({ id, grantedAt, withdrawnAt, textVersion: version }) => {
      const old = version === textVersion ? undefined : consentText(purpose, version);
      const granted = {
        key: `${id} granted`,
        said: words('protection.myData.granted', { day: formatDate(speech, grantedAt, zone), version }),
        old: old && words(old),
      };
      if (!withdrawnAt) return [granted];
      const said = words('protection.myData.withdrawn', { day: formatDate(speech, withdrawnAt, zone) });
      return [{ key: `${id} withdrawn`, said, old: undefined }, granted];
    });
  return (
    <details className="mt-2 text-fine">
      <summary className="inline-block min-h-6 cursor-pointer text-river">{words('protection.myData.history')}</summary>
      <ol className="mt-1 grid gap-1 text-soft">
        {lines(given).map(({ key, said, old }) => (
          <li key={key}>
            {said}
            {old && <span className="block">{words('protection.myData.oldText', { text: old })}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
};

/** One purpose: what a yes means, where one stands, and the button that changes it. */
export const ConsentItem = ({ consent }: { consent: ConsentItem_ConsentFragment }) => {
  const { words } = useSpeech();
  const { purpose, state, textVersion, given } = consent;
  const [grant, granting] = useMutation(grantConsent);
  const [withdraw, withdrawing] = useMutation(withdrawConsent);
  const text = consentText(purpose, textVersion);
  const name = words(`protection.consent.${purpose}`);
  const error = granting.error ?? withdrawing.error;
  const isAgreed = state === 'GRANTED';
  return (
    <li className="border-t border-line py-5 first:border-t-0 first:pt-2">
      <div className="grid gap-x-8 gap-y-3 tablet:grid-cols-[1fr_auto]">
        <div>
          <h3 className="text-item font-semibold">{name}</h3>
          {text && <p className="mt-1 max-w-measure text-soft">{words(text)}</p>}
          <p className="mt-2" role="status">
            <State tone={tones[state]}>{words(`protection.consentState.${state}`)}</State>
          </p>
          {given.length > 0 && <HistoryOf {...consent} />}
        </div>
        <div className="flex items-start" data-needs-scripts>
          {isAgreed ? (
            <Button
              isBusy={withdrawing.loading}
              aria-label={`${words('protection.myData.withdraw')}: ${name}`}
              onClick={() => void withdraw({ variables: { purpose }, errorPolicy: 'all' })}
            >
              {words('protection.myData.withdraw')}
            </Button>
          ) : (
            <Button
              isBusy={granting.loading}
              aria-label={`${words('protection.myData.agree')}: ${name}`}
              onClick={() => void grant({ variables: { purpose, textVersion }, errorPolicy: 'all' })}
            >
              {words('protection.myData.agree')}
            </Button>
          )}
        </div>
      </div>
      {error && (
        <Notice tone="failed" className="mt-3">
          {sentenceOf(words, problemOf(error))}
        </Notice>
      )}
    </li>
  );
};
