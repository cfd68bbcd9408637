import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { DeviceList } from '../features/sign-in/device-list.js';
import { PasskeyList } from '../features/sign-in/passkey-list.js';
import { ProfileForm } from '../features/sign-in/profile-form.js';
import { graphql } from '../generated/gql.js';
import { problemOf } from '../lib/errors.js';
import type { PageContext } from '../lib/page-context.js';
import { paths } from '../lib/paths.js';
import { withSignInWords } from '../lib/sign-in-words.js';
import { Speaking, useSpeech, type Speech } from '../lib/words.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Title } from '../ui/title.js';

const ProfilePageDocument = graphql(/* GraphQL */ `
  query ProfilePage {
    signedIn {
      address
      isTrusted
      isBySharedMailbox
      person {
        id
        version
        name
        honorific
        isListed
        locale
        timeZone
      }
    }
    mySignInSessions {
      id
      isCurrent
      device
      ...DeviceList_device
    }
    myPasskeys {
      id
      ...PasskeyList_passkey
    }
  }
`);

const route = getRouteApi('/$locale/profile');

interface Loaded {
  readonly speech: Speech;
  /** Where a visitor is asked to sign in first. */
  readonly signIn: string | null;
}

/** Brings what a person sees of themselves, as it stands now; a visitor signs in first. */
export const loadProfilePage = async ({ client, speech }: PageContext): Promise<Loaded> => {
  const own = await withSignInWords(speech);
  try {
    await client.query({ query: ProfilePageDocument, fetchPolicy: 'network-only' });
    return { speech: own, signIn: null };
  } catch (error) {
    if (problemOf(error).code !== 'SIGN_IN_NEEDED') throw error;
    return { speech: own, signIn: paths.signIn(speech.locale, paths.profile(speech.locale)) };
  }
};

const Profile = () => {
  const { words } = useSpeech();
  const { data, refetch } = useSuspenseQuery(ProfilePageDocument);
  const { signedIn, mySignInSessions, myPasskeys } = data;
  if (!signedIn?.person) return null;
  const { person, address, isTrusted, isBySharedMailbox } = signedIn;
  const here = mySignInSessions.find(({ isCurrent }) => isCurrent)?.device;
  return (
    <>
      <Title title={words('sign-in.profile.title')} lede={words('sign-in.profile.lede', { address })} />
      <ProfileForm
        version={person.version}
        honorific={person.honorific ?? null}
        isListed={person.isListed}
        name={person.name}
        locale={person.locale ?? null}
        timeZone={person.timeZone ?? null}
      />
      <PasskeyList
        passkeys={myPasskeys}
        deviceName={here ?? words('sign-in.devices.unknown')}
        {...{ isTrusted, isBySharedMailbox }}
        onChange={refetch}
      />
      <DeviceList devices={mySignInSessions} onChange={refetch} />
    </>
  );
};

/** One's own page: name, language and zone, passkeys, devices. */
export const ProfilePage = () => {
  const { speech } = route.useLoaderData();
  const { locale, words } = speech;
  return (
    <Speaking speech={speech}>
      <Page>
        <PageHead
          title={words('sign-in.profile.title')}
          description={words('sign-in.profile.description')}
          path={paths.profile(locale)}
          isPrivate
        />
        <Profile />
      </Page>
    </Speaking>
  );
};
