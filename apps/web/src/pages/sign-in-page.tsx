import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useAsked } from '../features/sign-in/asked.js';
import { CodeForm } from '../features/sign-in/code-form.js';
import { DemoPeople } from '../features/sign-in/demo-people.js';
import { goOn } from '../features/sign-in/go-on.js';
import { MailForm } from '../features/sign-in/mail-form.js';
import { OtherWays } from '../features/sign-in/other-ways.js';
import { WhoActs } from '../features/sign-in/who-acts.js';
import { graphql } from '../generated/gql.js';
import type { PageContext } from '../lib/page-context.js';
import { paths, returnPath } from '../lib/paths.js';
import { withSignInWords } from '../lib/sign-in-words.js';
import { Speaking, useSpeech, type Speech } from '../lib/words.js';
import { ButtonLink } from '../ui/button.js';
import { Checkbox } from '../ui/checkbox.js';
import { Notice } from '../ui/notice.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Title } from '../ui/title.js';

const SignInPageDocument = graphql(/* GraphQL */ `
  query SignInPage($locale: Locale!) {
    signedIn {
      address
      person {
        id
        name
      }
      people {
        id
        name
      }
    }
    signInWays {
      provider
    }
    demoPeople {
      key
      ...DemoPeople_person
    }
  }
`);

const route = getRouteApi('/$locale/sign-in');

interface Loaded {
  readonly speech: Speech;
  /** Where to go on at once: whoever came to sign in is signed in already. */
  readonly goesOnTo: string | null;
}

/** Brings the ways in, as they stand now and not at an earlier visit. */
export const loadSignInPage = async (
  { client, speech }: PageContext,
  { to }: { to?: string | undefined },
): Promise<Loaded> => {
  const { data } = await client.query({
    query: SignInPageDocument,
    variables: { locale: speech.locale },
    fetchPolicy: 'network-only',
  });
  const isDone = to !== undefined && Boolean(data?.signedIn?.person);
  return { speech: await withSignInWords(speech), goesOnTo: isDone ? returnPath(speech.locale, to) : null };
};

const Ways = ({ to }: { to: string }) => {
  const { locale, words } = useSpeech();
  const { data } = useSuspenseQuery(SignInPageDocument, { variables: { locale } });
  const [asked, setAsked] = useAsked();
  const [isShared, setShared] = useState(true);
  const { signedIn, signInWays, demoPeople } = data;
  const signedInNow = ({ mustChoose }: Readonly<Record<string, unknown>>): void => {
    setAsked(null);
    goOn(mustChoose === true ? paths.signIn(locale, to) : to);
  };
  if (signedIn && !signedIn.person) {
    return <WhoActs address={signedIn.address} people={signedIn.people} onChosen={() => goOn(to)} />;
  }
  const shared = (
    <Checkbox
      label={words('sign-in.shared.label')}
      help={words('sign-in.shared.help')}
      checked={isShared}
      onChange={(event) => setShared(event.target.checked)}
    />
  );
  return (
    <>
      {signedIn?.person && (
        <div className="mt-8 grid gap-4">
          <Notice>{words('sign-in.already', { name: signedIn.person.name })}</Notice>
          <div>
            <ButtonLink href={to}>{words('sign-in.alreadyGo')}</ButtonLink>
          </div>
        </div>
      )}
      <noscript>
        <p className="mt-8">{words('sign-in.needsScripts')}</p>
      </noscript>
      <div data-needs-scripts>
        <div className="mt-8 grid max-w-lg gap-6">
          {asked ? (
            <CodeForm {...{ asked, isShared, to }} onAsked={setAsked} onSignedIn={signedInNow}>
              {shared}
            </CodeForm>
          ) : (
            <MailForm to={to} onAsked={setAsked}>
              {shared}
            </MailForm>
          )}
          <OtherWays provider={signInWays.provider ?? null} {...{ isShared, to }} onSignedIn={signedInNow} />
        </div>
        {demoPeople.length > 0 && <DemoPeople people={demoPeople} onSignedIn={() => goOn(to)} />}
      </div>
    </>
  );
};

/** Sign in: by mail, and by whatever else there is; then back to where one was. */
export const SignInPage = () => {
  const { speech } = route.useLoaderData();
  const { to, refused } = route.useSearch();
  const { locale, words } = speech;
  return (
    <Speaking speech={speech}>
      <Page>
        <PageHead
          title={words('sign-in.title')}
          description={words('sign-in.description')}
          path={paths.signIn(locale)}
          isPrivate
        />
        <Title title={words('sign-in.title')} lede={words('sign-in.lede')} />
        {refused === 'provider' && (
          <Notice tone="failed" className="mt-6">
            {words('sign-in.provider.refused')}
          </Notice>
        )}
        <Ways to={returnPath(locale, to)} />
      </Page>
    </Speaking>
  );
};
