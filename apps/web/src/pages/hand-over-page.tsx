import { skipToken, useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { HandOverDesk } from '../features/hand-overs/hand-over-desk.js';
import { graphql } from '../generated/gql.js';
import { foundPerson, usePeopleFinding } from '../lib/finding.js';
import { useLooking, whoLooks } from '../lib/looking.js';
import { withManageWords } from '../lib/more-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths, type BeginningSearch } from '../lib/paths.js';
import { Speaking, type Speech } from '../lib/words.js';
import { ForbiddenPage } from '../ui/forbidden-page.js';
import { FoundChoice } from '../ui/found-choice.js';
import { WidePage } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Title } from '../ui/title.js';

const HandOverPageDocument = graphql(/* GraphQL */ `
  query HandOverPage($person: ID!, $locale: Locale!) {
    person(id: $person) {
      id
      ...Finding_person @unmask
      ...HandOverDesk_person
    }
  }
`);

/** Brings the person who leaves, where the address names one. */
export const loadHandOverPage = async (
  { client, speech }: PageContext,
  { person }: BeginningSearch,
): Promise<Speech> => {
  const { managed } = await whoLooks(client);
  if (managed.length > 0 && person) {
    await client.query({ query: HandOverPageDocument, variables: { person, locale: speech.locale } });
  }
  return withManageWords(speech);
};

const route = getRouteApi('/$locale/hand-over');

const Desk = () => {
  const { locale, words } = route.useLoaderData();
  const { person: asked } = route.useSearch();
  const router = useRouter();
  const { data } = useSuspenseQuery(HandOverPageDocument, asked ? { variables: { person: asked, locale } } : skipToken);
  const person = data?.person ?? null;
  return (
    <>
      <div className="mt-8 max-w-xl print:hidden">
        <FoundChoice
          key={person?.id}
          label={words('manage.handOver.leaver')}
          chosen={person ? foundPerson(person) : null}
          onChoose={(found) =>
            void router.navigate({ href: paths.handOver(locale, { person: found?.id }), resetScroll: false })
          }
          useFinding={usePeopleFinding}
          none={words('manage.find.none')}
        />
      </div>
      {person && <HandOverDesk key={person.id} person={person} />}
    </>
  );
};

/** When somebody leaves: who, to whom, where; the sheet of what moves; the act. */
export const HandOverPage = () => {
  const speech = route.useLoaderData();
  const { locale, words } = speech;
  const { managed } = useLooking();
  return (
    <Speaking speech={speech}>
      {managed.length === 0 ? (
        <ForbiddenPage />
      ) : (
        <WidePage>
          <PageHead
            title={words('manage.handOver.title')}
            description={words('manage.handOver.description')}
            path={paths.handOver(locale)}
            isPrivate
          />
          <Title title={words('manage.handOver.title')} lede={words('manage.handOver.lede')} />
          <Desk />
        </WidePage>
      )}
    </Speaking>
  );
};
