import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { ConsentItem } from '../features/protection/consent-item.js';
import { EraseDialog } from '../features/protection/erase-dialog.js';
import { HeldCategory } from '../features/protection/held-category.js';
import { RuleFacts } from '../features/protection/rule-facts.js';
import { emptyDevice } from '../features/sign-in/go-on.js';
import { graphql } from '../generated/gql.js';
import type { MyDataPageQuery } from '../generated/graphql.js';
import { problemOf } from '../lib/errors.js';
import type { PageContext } from '../lib/page-context.js';
import { paths } from '../lib/paths.js';
import { withProtectionWords } from '../lib/protection-words.js';
import { Speaking, useSpeech, type Speech } from '../lib/words.js';
import { Link } from '../ui/link.js';
import { Notice } from '../ui/notice.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { MarginBox, Section } from '../ui/section.js';
import { Title } from '../ui/title.js';

const MyDataPageDocument = graphql(/* GraphQL */ `
  query MyDataPage {
    myData {
      person {
        id
        name
      }
      consents {
        id
        ...ConsentItem_consent @unmask
      }
      held {
        ...HeldCategory_category @unmask
      }
    }
    groups {
      id
      slug
    }
  }
`);

const route = getRouteApi('/$locale/my-data');

interface Loaded {
  readonly speech: Speech;
  /** Where a visitor is asked to sign in first. */
  readonly signIn: string | null;
}

/** Brings what is held about whoever asks; a visitor signs in first. */
export const loadMyDataPage = async ({ client, speech }: PageContext): Promise<Loaded> => {
  const own = await withProtectionWords(speech);
  try {
    await client.query({ query: MyDataPageDocument, fetchPolicy: 'network-only' });
    return { speech: own, signIn: null };
  } catch (error) {
    if (problemOf(error).code !== 'SIGN_IN_NEEDED') throw error;
    return { speech: own, signIn: paths.signIn(speech.locale, paths.myData(speech.locale)) };
  }
};

const sections = [
  ['consents', 'protection.myData.consents'],
  ['held', 'protection.myData.held'],
  ['take', 'protection.myData.take'],
  ['erase', 'protection.erase.title'],
] as const;

const InThisPage = ({ groups }: { groups: MyDataPageQuery['groups'] }) => {
  const { locale, words } = useSpeech();
  return (
    <MarginBox title={words('protection.myData.title')}>
      <ul className="grid gap-1.5">
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{words(title)}</a>
          </li>
        ))}
        {groups.map(({ slug }) => (
          <li key={slug}>
            <Link href={paths.privacy(locale, slug)}>{words('protection.myData.notice', { group: slug })}</Link>
          </li>
        ))}
      </ul>
    </MarginBox>
  );
};

const Mine = ({ onErased }: { onErased: () => void }) => {
  const { locale, words } = useSpeech();
  const { data } = useSuspenseQuery(MyDataPageDocument);
  const { person, consents, held } = data.myData;
  const others = held.filter(({ rule }) => rule.category !== 'CONSENTS');
  const empty = others.filter(({ count }) => count === 0);
  const consented = held.find(({ rule }) => rule.category === 'CONSENTS');
  return (
    <Page aside={<InThisPage groups={data.groups} />}>
      <Title title={words('protection.myData.title')} lede={words('protection.myData.lede')} />
      <Section id="consents" title={words('protection.myData.consents')}>
        <p className="max-w-measure text-soft">{words('protection.myData.consentsLede')}</p>
        <ul className="mt-2">
          {consents.map((consent) => (
            <ConsentItem key={consent.id} consent={consent} />
          ))}
        </ul>
        {consented && (
          <div className="border-t border-line pt-3">
            <RuleFacts rule={consented.rule} />
          </div>
        )}
      </Section>
      <Section id="held" title={words('protection.myData.held')}>
        <p className="max-w-measure text-soft">{words('protection.myData.heldLede')}</p>
        <ul className="mt-2">
          {others
            .filter(({ count }) => count > 0)
            .map((one) => (
              <HeldCategory key={one.rule.category} held={one} />
            ))}
        </ul>
        {empty.length > 0 && (
          <p className="border-t border-line pt-4 max-w-measure">
            {words('protection.myData.nothing', {
              kinds: empty.map(({ rule }) => words(`protection.category.${rule.category}`)).join(', '),
            })}
          </p>
        )}
        <p className="mt-3 max-w-measure text-small text-soft">{words('protection.myData.mistake')}</p>
      </Section>
      <Section id="take" title={words('protection.myData.take')}>
        <p className="max-w-measure">{words('protection.myData.takeText')}</p>
        <p className="mt-4">
          <a
            href={paths.myDataFile(locale)}
            download
            className="inline-flex min-h-10 items-center rounded-control border border-river px-4 py-2 text-small font-semibold text-river no-underline hover:bg-river-wash"
          >
            {words('protection.myData.download')}
          </a>
        </p>
      </Section>
      <Section id="erase" title={words('protection.erase.title')}>
        <p className="max-w-measure">{words('protection.erase.text')}</p>
        <p className="mt-3 max-w-measure text-soft">{words('protection.erase.first')}</p>
        <div className="mt-4" data-needs-scripts>
          <EraseDialog name={person.name} onErased={onErased} />
        </div>
      </Section>
    </Page>
  );
};

/** What a person agrees to and what is held about them; taken away, or erased, from here. */
export const MyDataPage = () => {
  const { speech } = route.useLoaderData();
  const client = useApolloClient();
  const [isErased, setIsErased] = useState(false);
  const { locale, words } = speech;
  const onErased = (): void => {
    setIsErased(true);
    // Nobody is signed in here any more, and nothing of what they read stays on the device.
    void emptyDevice().then(() => client.clearStore());
  };
  return (
    <Speaking speech={speech}>
      <PageHead
        title={words('protection.myData.title')}
        description={words('protection.myData.description')}
        path={paths.myData(locale)}
        isPrivate
      />
      {isErased ? (
        <Page>
          <Title title={words('protection.erase.doneTitle')} />
          <Notice tone="done" className="mt-8">
            {words('protection.erase.done')}
          </Notice>
        </Page>
      ) : (
        <Mine onErased={onErased} />
      )}
    </Speaking>
  );
};
