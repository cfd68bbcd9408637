import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { AnsweringBody } from '../features/protection/answering-body.js';
import { NameListForm } from '../features/protection/name-list-form.js';
import { PrivacyForm } from '../features/protection/privacy-form.js';
import { yearsOf } from '../features/protection/retention-words.js';
import { RuleList } from '../features/protection/rule-list.js';
import { graphql } from '../generated/gql.js';
import type { PrivacyPageQuery } from '../generated/graphql.js';
import { formatDate } from '../lib/format.js';
import type { PageContext } from '../lib/page-context.js';
import { paths } from '../lib/paths.js';
import { withProtectionWords } from '../lib/protection-words.js';
import { useReaderZone } from '../lib/settings.js';
import { Speaking, useSpeech, type Speech } from '../lib/words.js';
import { Link } from '../ui/link.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Section } from '../ui/section.js';
import { Title } from '../ui/title.js';

const PrivacyPageDocument = graphql(/* GraphQL */ `
  query PrivacyPage($group: String!, $locale: Locale!) {
    privacyNotice(group: $group) {
      id
      group {
        id
        slug
        name {
          in(locale: $locale) {
            ...Reading_reading @unmask
          }
        }
      }
      countriesOutside {
        code
        name(locale: $locale)
      }
      viewerCan {
        edit
        exportNames
      }
      ...PrivacyForm_notice @unmask
    }
    retentionRules {
      ...RetentionWords_rule @unmask
    }
    scheduledDeletions {
      category
      on
      count
    }
  }
`);

const route = getRouteApi('/$locale/groups/$group/privacy');

/** Brings the notice of a group; there is no page where there is no group. */
export const loadPrivacyPage = async (
  { client, speech }: PageContext,
  { group }: { group: string },
): Promise<{ speech: Speech }> => {
  const { data } = await client.query({ query: PrivacyPageDocument, variables: { group, locale: speech.locale } });
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to say that there is no page
  if (!data?.privacyNotice) throw notFound();
  return { speech: await withProtectionWords(speech) };
};

type Notice = NonNullable<PrivacyPageQuery['privacyNotice']>;

const Short = ({ notice, rules }: { notice: Notice; rules: PrivacyPageQuery['retentionRules'] }) => {
  const { words } = useSpeech();
  const contact = rules.find(({ category }) => category === 'PERSON');
  const lines = [
    words('protection.privacy.short.what'),
    words('protection.privacy.short.who'),
    words('protection.privacy.short.where', { count: notice.countriesOutside.length }),
    words('protection.privacy.short.long', { years: yearsOf(contact?.keptDays ?? 0) }),
    words('protection.privacy.short.rights'),
  ];
  return (
    <Section title={words('protection.privacy.short')}>
      <ul className="grid max-w-measure list-disc gap-2 pl-5 font-serif text-read marker:text-river">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
};

const Transfers = ({ notice }: { notice: Notice }) => {
  const { words } = useSpeech();
  const { countriesOutside, hosting, safeguards } = notice;
  const facts = [
    ['protection.privacy.hosting', hosting],
    ['protection.privacy.safeguards', safeguards],
  ] as const;
  return (
    <Section title={words('protection.privacy.transfers')}>
      <p className="max-w-measure">
        {countriesOutside.length === 0
          ? words('protection.privacy.transfersNone')
          : words('protection.privacy.transfersText', {
              countries: countriesOutside.map(({ name }) => name).join(', '),
            })}
      </p>
      <dl className="mt-4 grid gap-x-6 gap-y-1 tablet:grid-cols-[15rem_1fr] tablet:gap-y-2">
        {facts.map(([label, said]) => (
          <div key={label} className="contents">
            <dt className="text-soft max-tablet:mt-2">{words(label)}</dt>
            <dd className={said ? 'break-words' : 'text-waiting'}>{said || words('protection.privacy.unset')}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};

const Deleted = ({ deletions }: { deletions: PrivacyPageQuery['scheduledDeletions'] }) => {
  const speech = useSpeech();
  const { words } = speech;
  return (
    <Section title={words('protection.privacy.deleted')}>
      {deletions.length === 0 ? (
        <p className="text-soft">{words('protection.privacy.deletedNone')}</p>
      ) : (
        <ul className="grid gap-1.5">
          {deletions.map(({ category, on, count }) => (
            <li key={`${on} ${category}`}>
              {words('protection.privacy.deletedOn', {
                day: formatDate(speech, `${on}T00:00:00Z`, 'UTC'),
                what: words(`protection.category.${category}`),
                count,
              })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};

const NoticeOf = ({ group }: { group: string }) => {
  const speech = useSpeech();
  const { locale, words } = speech;
  const zone = useReaderZone() ?? 'UTC';
  const { data } = useSuspenseQuery(PrivacyPageDocument, { variables: { group, locale } });
  const { privacyNotice: notice, retentionRules: rules, scheduledDeletions } = data;
  if (!notice) return null;
  const { authority, updatedAt } = notice;
  return (
    <Page>
      <PageHead
        title={words('protection.privacy.title')}
        description={words('protection.privacy.description', { group })}
        path={paths.privacy(locale, group)}
      />
      <Title
        eyebrow={
          <Link href={paths.sessions(locale, { group })}>
            {words('sessions.group', { slug: notice.group.slug })}
            {' · '}
            <span lang={notice.group.name.in.locale}>{notice.group.name.in.text}</span>
          </Link>
        }
        title={words('protection.privacy.title')}
        lede={words('protection.privacy.lede')}
      />
      <Short {...{ notice, rules }} />
      <Section title={words('protection.privacy.controller')}>
        <AnsweringBody notice={notice} />
      </Section>
      <Section title={words('protection.privacy.data')}>
        <p className="max-w-measure text-soft">{words('protection.privacy.dataLede')}</p>
        <RuleList rules={rules} />
      </Section>
      <Section title={words('protection.privacy.readers')}>
        <p className="max-w-measure">{words('protection.privacy.readersText')}</p>
      </Section>
      <Transfers notice={notice} />
      <Section title={words('protection.privacy.rights')}>
        <p className="max-w-measure">{words('protection.privacy.rightsText')}</p>
        {authority && <p className="mt-3">{words('protection.privacy.complain', { authority })}</p>}
        <p className="mt-3">
          <Link href={paths.myData(locale)}>{words('protection.privacy.rightsAct')}</Link>
        </p>
      </Section>
      <Deleted deletions={scheduledDeletions} />
      {updatedAt && (
        <p className="mt-8 text-fine text-soft">
          {words('protection.privacy.updated', { day: formatDate(speech, updatedAt, zone) })}
        </p>
      )}
      {notice.viewerCan.exportNames && (
        <Section id="names" title={words('protection.names.title')}>
          <NameListForm group={group} />
        </Section>
      )}
      {notice.viewerCan.edit && (
        <Section id="edit" title={words('protection.privacy.edit')}>
          <div data-needs-scripts>
            <PrivacyForm group={group} notice={notice} />
          </div>
        </Section>
      )}
    </Page>
  );
};

/** Who answers for the personal data of a group, and what is done with it; the short of it first. */
export const PrivacyPage = () => {
  const { speech } = route.useLoaderData();
  const { group } = route.useParams();
  return (
    <Speaking speech={speech}>
      <NoticeOf group={group} />
    </Speaking>
  );
};
