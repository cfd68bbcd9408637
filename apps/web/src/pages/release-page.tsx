import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { ReleaseFiles } from '../features/releases/release-files.js';
import { ReleasedConclusion } from '../features/releases/released-conclusion.js';
import { VerificationCode } from '../features/releases/verification-code.js';
import { graphql } from '../generated/gql.js';
import type { ReleasePageQuery } from '../generated/graphql.js';
import { withConclusionWords } from '../lib/conclusion-words.js';
import { formatDate } from '../lib/format.js';
import { withReleaseWords } from '../lib/more-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths } from '../lib/paths.js';
import { useSettings } from '../lib/settings.js';
import { Speaking, useSpeech } from '../lib/words.js';
import { Link } from '../ui/link.js';
import { Notice } from '../ui/notice.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { State } from '../ui/state.js';
import { Title } from '../ui/title.js';

const ReleasePageDocument = graphql(/* GraphQL */ `
  query ReleasePage($group: String!, $number: Int!, $locale: Locale!) {
    release(group: $group, number: $number) {
      id
      number
      at
      hash
      isFictitious
      replacedBy {
        id
        number
      }
      session {
        id
        code
        title {
          in(locale: $locale) {
            ...Reading_reading @unmask
          }
        }
        group {
          id
          slug
          name {
            in(locale: $locale) {
              ...Reading_reading @unmask
            }
          }
        }
      }
      conclusions {
        id
        ...ReleasedConclusion_conclusion
      }
    }
  }
`);

const route = getRouteApi('/$locale/groups/$group/releases/$number');

const numberOf = (typed: string): number => (/^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : 0);

/** Brings what was published under a number; there is no page where there is none to see. */
export const loadReleasePage = async (
  { client, speech }: PageContext,
  { group, number }: { group: string; number: string },
) => {
  const variables = { group, number: numberOf(number), locale: speech.locale };
  const { data } = await client.query({ query: ReleasePageDocument, variables });
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to say that there is no page
  if (!data?.release?.session) throw notFound();
  return { speech: await withReleaseWords(await withConclusionWords(speech)) };
};

type Release = NonNullable<ReleasePageQuery['release']>;
type Session = NonNullable<Release['session']>;

const Standing = ({ release, session }: { release: Release; session: Session }) => {
  const { locale, words } = useSpeech();
  const { replacedBy } = release;
  if (!replacedBy) return null;
  return (
    <Notice tone="waiting" title={words('releases.replaced')} className="mt-6">
      <p>{words('releases.replacedNotice')}</p>
      <p className="mt-1">
        <Link href={paths.release(locale, session.group.slug, replacedBy.number)}>
          {words('releases.replacedLink', { number: replacedBy.number })}
        </Link>
      </p>
    </Notice>
  );
};

const Code = ({ code }: { code: string }) => {
  const { locale, words } = useSpeech();
  const { origin } = useSettings();
  return (
    <Section id="code" title={words('releases.code')}>
      <VerificationCode code={code} />
      <p className="mt-3 max-w-measure text-small text-soft">{words('releases.codeMeaning')}</p>
      <p className="mt-1.5 max-w-measure text-small text-soft print:hidden">
        <Link href={paths.verify(locale)}>{words('releases.check')}</Link>
      </p>
      <p className="mt-1.5 hidden text-small text-soft print:block">
        {words('releases.codeHow', { address: `${origin}${paths.verify(locale)}` })}
      </p>
    </Section>
  );
};

const Shown = ({ release, session }: { release: Release; session: Session }) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const { number, at, hash, isFictitious, replacedBy, conclusions } = release;
  const { code, group, title } = session;
  const day = formatDate(speech, at, 'UTC');
  const heading = words('releases.title', { number });
  return (
    <Page aside={<ReleaseFiles group={group.slug} number={number} />}>
      <PageHead
        title={`${heading}: ${words('releases.conclusionsOf', { code })}`}
        description={words('releases.description', { group: group.slug, session: code, count: conclusions.length })}
        path={paths.release(locale, group.slug, number)}
      />
      <article>
        <Title
          eyebrow={
            <>
              <span lang={group.name.in.locale}>{group.name.in.text}</span>
              {' · '}
              <Link href={paths.session(locale, group.slug, code, 'AFTER')}>{words('sessions.session', { code })}</Link>
              {' · '}
              <span lang={title.in.locale}>{title.in.text}</span>
            </>
          }
          title={words('releases.conclusionsOf', { code })}
          lede={words('releases.lede', { day })}
        />
        <p className="mt-5 flex flex-wrap gap-x-6 gap-y-2">
          <State tone={replacedBy ? 'draft' : 'settled'}>{heading}</State>
          <span className="text-fine text-soft">{words(replacedBy ? 'releases.replaced' : 'releases.latest')}</span>
          {isFictitious && <State tone="waiting">{words('interface.mark.fictitious')}</State>}
        </p>
        <Standing release={release} session={session} />
        <p className="mt-6 max-w-measure text-small text-soft">
          {words('releases.meaning')} {words('releases.otherLanguage')}
        </p>
        <Section title={words('releases.count')}>
          <ol className="grid gap-7">
            {conclusions.map((conclusion) => (
              <ReleasedConclusion key={conclusion.id} of={conclusion} group={group.slug} code={code} />
            ))}
          </ol>
        </Section>
        <Code code={hash} />
      </article>
    </Page>
  );
};

const ReleaseOf = ({ group, number }: { group: string; number: number }) => {
  const { locale } = useSpeech();
  const { data } = useSuspenseQuery(ReleasePageDocument, { variables: { group, number, locale } });
  const { release } = data;
  return release?.session ? <Shown release={release} session={release.session} /> : null;
};

/** What a group published of a session’s conclusions: a document that does not change, and how it is checked. */
export const ReleasePage = () => {
  const { speech } = route.useLoaderData();
  const { group, number } = route.useParams();
  return (
    <Speaking speech={speech}>
      <ReleaseOf group={group} number={numberOf(number)} />
    </Speaking>
  );
};
