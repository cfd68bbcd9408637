import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ForAuthority } from '../features/conclusion-files/for-authority.js';
import { Comments } from '../features/comments/comments.js';
import { ConclusionList } from '../features/conclusions/conclusion-list.js';
import { ConclusionMargin } from '../features/conclusions/conclusion-margin.js';
import { ConclusionPositions } from '../features/conclusions/conclusion-positions.js';
import { ConclusionRail } from '../features/conclusions/conclusion-rail.js';
import { ConclusionRecord } from '../features/conclusions/conclusion-record.js';
import { ConclusionStanding } from '../features/conclusions/conclusion-standing.js';
import { ConclusionTexts } from '../features/conclusions/conclusion-texts.js';
import { ConclusionTitle } from '../features/conclusions/conclusion-title.js';
import { ConclusionWordings } from '../features/conclusions/conclusion-wordings.js';
import { Share } from '../features/conclusions/share.js';
import { ErrorReports } from '../features/remarks/error-reports.js';
import { Remarks } from '../features/remarks/remarks.js';
import { History, loadHistory, type HistoryOf } from '../features/history/history.js';
import { graphql } from '../generated/gql.js';
import type { ConclusionPageQuery } from '../generated/graphql.js';
import { withConclusionWords, withConsultationWords } from '../lib/conclusion-words.js';
import { useLooking, whoLooks } from '../lib/looking.js';
import type { PageContext } from '../lib/page-context.js';
import { paths, type HistorySearch } from '../lib/paths.js';
import { useIsEnhanced, useSettings } from '../lib/settings.js';
import { Speaking, type Speech } from '../lib/words.js';
import { Button, ButtonLink } from '../ui/button.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { MarginBox, Section } from '../ui/section.js';

const ConclusionPageDocument = graphql(/* GraphQL */ `
  query ConclusionPage($group: String!, $code: String!, $number: Int!, $locale: Locale!) {
    conclusion(group: $group, session: $code, number: $number) {
      id
      number
      citation
      kind
      standing
      adoptedAt
      releasedAt
      text {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
      session {
        id
        code
        group {
          id
          slug
        }
        conclusions {
          id
          number
          ...ConclusionList_conclusion
        }
      }
      consultation {
        id
      }
      viewerCan {
        edit
        translate
        settleMend
        withdraw
      }
      ...ConclusionButtons_conclusion
      ...ConclusionRail_conclusion
      ...ConclusionTitle_conclusion
      ...ConclusionStanding_conclusion
      ...ConclusionTexts_conclusion
      ...ConclusionRecord_conclusion
      ...ConclusionWordings_conclusion
      ...ConclusionPositions_conclusion
      ...ConclusionMargin_conclusion
      ...Comments_conclusion
      ...Remarks_conclusion
      ...ErrorReports_conclusion
    }
  }
`);

type Shown = NonNullable<ConclusionPageQuery['conclusion']>;
const canAct = ({ viewerCan }: Shown): boolean => Object.values(viewerCan).includes(true);

// Those who only read do not load what the others act with.
const ConclusionButtons = lazy(async () => ({
  default: (await import('../features/conclusions/conclusion-buttons.js')).ConclusionButtons,
}));

type Home = NonNullable<Shown['session']>;

/** What search engines are told of a conclusion that everybody may read. */
const linkedDataOf = (shown: Shown, address: string): unknown =>
  shown.releasedAt
    ? {
        '@context': 'https://schema.org',
        '@type': 'CreativeWork',
        '@id': address,
        url: address,
        identifier: shown.citation,
        text: shown.text.in.text,
        inLanguage: shown.text.in.locale,
        dateCreated: shown.adoptedAt,
        datePublished: shown.releasedAt,
      }
    : undefined;

const historyOf = (id: string, isKnown: boolean, { history }: HistorySearch): HistoryOf => ({
  subject: 'CONCLUSION',
  id: isKnown ? id : null,
  isWhole: history === 'all',
});

interface Address {
  readonly group: string;
  readonly code: string;
  readonly number: string;
}

/** Brings a conclusion; there is no page where there is none to see. */
export const loadConclusionPage = async (
  { client, speech, settings }: PageContext,
  { group, code, number }: Address,
  search: HistorySearch,
) => {
  const variables = { group, code, number: /^\d{1,4}$/.test(number) ? Number(number) : 0, locale: speech.locale };
  const { data } = await client.query({ query: ConclusionPageDocument, variables });
  const shown = data?.conclusion;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to say that there is no page
  if (!shown?.session) throw notFound();
  const { isKnown } = await whoLooks(client);
  await loadHistory(client, historyOf(shown.id, isKnown, search), speech.locale);
  const home = shown.session;
  const path = paths.conclusion(speech.locale, home.group.slug, home.code, variables.number);
  return {
    speech: await (canAct(shown) ? withConsultationWords : withConclusionWords)(speech),
    path,
    code: home.code,
    linkedData: linkedDataOf(shown, `${settings.origin}${path}`),
    isPrivate: !shown.releasedAt,
  };
};

const route = getRouteApi('/$locale/groups/$group/sessions/$code/conclusions/$number');

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

const descriptionOf = ({ words }: Speech, { kind, standing, text }: Shown, { code }: Home): string => {
  const said = words('conclusions.page.description', {
    kind: words(`conclusions.kind.${kind}`),
    session: words('sessions.session', { code }),
    standing: words(`conclusions.standing.${standing}`),
  });
  return `${said} ${shortened(text.in.text, 220)}`;
};

/** One conclusion: what it says in each language, how it stands, what led to it and how it was adopted. */
export const ConclusionPage = () => {
  const { speech, path } = route.useLoaderData();
  const { locale, words } = speech;
  const { group, code, number } = route.useParams();
  const { text: view, history } = route.useSearch();
  const { isKnown } = useLooking();
  const isEnhanced = useIsEnhanced();
  const { origin } = useSettings();
  const { data } = useSuspenseQuery(ConclusionPageDocument, {
    variables: { group, code, number: Number(number), locale },
  });
  const shown = data.conclusion;
  if (!shown?.session) return null;
  const isBeside = view === 'beside';
  const home = shown.session;
  const others = home.conclusions.filter(({ id, number: own }) => id !== shown.id && own);
  const title = `${shown.citation ?? ''}: ${shown.text.in.text}`;
  const beside = paths.conclusion(locale, group, code, Number(number), isBeside ? {} : { text: 'beside' });
  return (
    <Speaking speech={speech}>
      <Page
        rail={<ConclusionRail conclusion={shown} />}
        foldedRail={<ConclusionRail conclusion={shown} shape="folded" />}
        aside={
          <>
            {canAct(shown) && isEnhanced && (
              <Suspense>
                <div className="print:hidden">
                  <MarginBox title={words('consultations.acts')}>
                    <ConclusionButtons conclusion={shown} group={group} code={code} />
                  </MarginBox>
                </div>
              </Suspense>
            )}
            <ConclusionMargin conclusion={shown} />
          </>
        }
      >
        <PageHead
          title={shortened(title, 90)}
          description={descriptionOf(speech, shown, home)}
          path={path}
          isPrivate={!shown.releasedAt}
        />
        <article>
          <ConclusionTitle conclusion={shown} isTextBelow={isBeside} />
          <ConclusionStanding conclusion={shown} />
          <div className="mt-5 flex flex-wrap gap-2.5 print:hidden">
            {shown.releasedAt && <Share title={title} address={`${origin}${path}`} />}
            <ButtonLink href={beside} keepsPlace>
              {words(isBeside ? 'conclusions.other.under' : 'conclusions.other.beside')}
            </ButtonLink>
            <ForAuthority ids={[shown.id]} />
            <Button look="quiet" data-needs-scripts onClick={() => window.print()}>
              {words('conclusions.print.action')}
            </Button>
          </div>
          <ConclusionTexts conclusion={shown} isBeside={isBeside} />
          <ConclusionRail conclusion={shown} shape="printed" />
          <ConclusionRecord conclusion={shown} isMember={Boolean(shown.consultation)} />
          {!shown.adoptedAt && <ConclusionPositions conclusion={shown} />}
          <ConclusionWordings conclusion={shown} />
          <Comments conclusion={shown} />
          <Remarks conclusion={shown} />
          <ErrorReports conclusion={shown} />
          {others.length > 0 && (
            <Section title={words('conclusions.others.title')} isForScreen>
              <ConclusionList conclusions={others} group={home.group.slug} code={home.code} />
            </Section>
          )}
          <History
            {...historyOf(shown.id, isKnown, { history })}
            wholePath={paths.conclusion(locale, group, code, Number(number), { history: 'all' })}
          />
        </article>
      </Page>
    </Speaking>
  );
};
