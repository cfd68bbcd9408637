import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { graphql } from '../../generated/gql.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';
import { emptyDevice, goOn } from './go-on.js';
import { AccountMenuDocument } from './signed-in.js';
import { WayIn } from './way-in.js';

const Leave = graphql(/* GraphQL */ `
  mutation Leave {
    leave
  }
`);

const entry =
  'flex min-h-10 w-full items-center px-4 py-2 text-left text-small text-ink no-underline hover:bg-river-wash hover:underline';

const closeOn = {
  key: (event: KeyboardEvent<HTMLDetailsElement>): void => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary')?.focus();
  },
  leaving: (event: FocusEvent<HTMLDetailsElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
  },
};

/** Who is signed in, and what there is for them. */
export const AccountMenu = () => {
  const { locale, words } = useSpeech();
  const client = useApolloClient();
  const { data } = useQuery(AccountMenuDocument, { fetchPolicy: 'cache-only' });
  const [leave, { loading }] = useMutation(Leave);
  const signedIn = data?.signedIn;
  if (!signedIn) return <WayIn />;
  const { person, address } = signedIn;
  const name = data.me?.name ?? address;
  const leaveNow = async (): Promise<void> => {
    await leave();
    await emptyDevice();
    await client.clearStore();
    goOn(paths.home(locale));
  };
  return (
    <details className="relative" onKeyDown={closeOn.key} onBlur={closeOn.leaving}>
      <summary
        aria-label={words('interface.nav.account', { name })}
        className="flex max-w-44 tablet:max-w-60 list-none items-center gap-1.5 rounded-control py-1.5 font-semibold hover:text-river [&::-webkit-details-marker]:hidden"
      >
        <span className="truncate">{name}</span>
        <svg viewBox="0 0 12 12" className="h-3 w-3 shrink-0" aria-hidden="true">
          <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </summary>
      <ul className="absolute right-0 z-20 mt-1 w-56 rounded-control border border-edge bg-sheet py-1">
        <li className="truncate border-b border-hair px-4 py-2 text-fine text-soft">{address}</li>
        <li>
          {person ? (
            <Link href={paths.profile(locale)} className={entry}>
              {words('interface.nav.profile')}
            </Link>
          ) : (
            <Link href={paths.signIn(locale)} className={entry}>
              {words('interface.nav.chooseWho')}
            </Link>
          )}
        </li>
        {person && (
          <li>
            <Link href={paths.myData(locale)} className={entry}>
              {words('interface.nav.myData')}
            </Link>
          </li>
        )}
        <li>
          <button type="button" className={entry} disabled={loading} onClick={() => void leaveNow()}>
            {words('interface.nav.leave')}
          </button>
        </li>
      </ul>
    </details>
  );
};
