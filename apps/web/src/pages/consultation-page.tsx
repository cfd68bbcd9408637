import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { ConsultationStanding } from '../features/consultations/consultation-standing.js';
import { ConsultationTable } from '../features/consultations/consultation-table.js';
import { LeadActs } from '../features/consultations/lead-acts.js';
import { MyCountry } from '../features/consultations/my-country.js';
import { PackageList } from '../features/consultations/package-list.js';
import { graphql } from '../generated/gql.js';
import { withConsultationWords } from '../lib/conclusion-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths } from '../lib/paths.js';
import { Speaking, type Speech } from '../lib/words.js';
import { Link } from '../ui/link.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Title } from '../ui/title.js';

const ConsultationPageDocument = graphql(/* GraphQL */ `
  query ConsultationPage($id: ID!, $locale: Locale!) {
    consultation(id: $id) {
      id
      session {
        id
        code
        group {
          id
          slug
        }
      }
      conclusions {
        id
        number
      }
      ...ConsultationStanding_consultation
      ...PackageList_consultation
      ...MyCountry_consultation
      ...ConsultationTable_consultation
      ...LeadActs_consultation
    }
  }
`);

const route = getRouteApi('/$locale/groups/$group/sessions/$code/consultations/$id');

/** Brings a consultation; there is no page where there is none to see. */
export const loadConsultationPage = async (
  { client, speech }: PageContext,
  { id }: { id: string },
): Promise<{ speech: Speech }> => {
  const { data } = await client.query({ query: ConsultationPageDocument, variables: { id, locale: speech.locale } });
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to say that there is no page
  if (!data?.consultation?.session) throw notFound();
  return { speech: await withConsultationWords(speech) };
};

/** A package of conclusions before the countries: until when, what each says, and what the reader's country can say. */
export const ConsultationPage = () => {
  const { speech } = route.useLoaderData();
  const { locale, words } = speech;
  const { id } = route.useParams();
  const { data } = useSuspenseQuery(ConsultationPageDocument, { variables: { id, locale } });
  const { consultation } = data;
  if (!consultation?.session) return null;
  const { session, conclusions } = consultation;
  const numbers = conclusions.flatMap(({ number }) => (number ? [String(number).padStart(2, '0')] : []));
  const title = words('consultations.title', { numbers: numbers.join(', '), count: numbers.length });
  return (
    <Speaking speech={speech}>
      <Page aside={<LeadActs consultation={consultation} />}>
        <PageHead
          title={title}
          description={title}
          path={paths.consultation(locale, session.group.slug, session.code, id)}
          isPrivate
        />
        <article>
          <Title
            eyebrow={
              <Link href={paths.session(locale, session.group.slug, session.code, 'AFTER')}>
                {words('sessions.session', { code: session.code })}
              </Link>
            }
            title={title}
          />
          <ConsultationStanding consultation={consultation} />
          <MyCountry consultation={consultation} />
          <PackageList consultation={consultation} />
          <ConsultationTable consultation={consultation} />
        </article>
      </Page>
    </Speaking>
  );
};
