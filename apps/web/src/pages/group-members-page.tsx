import { useSuspenseQuery } from '@apollo/client/react';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { VoicesButton } from '../features/conclusions/voices-button.js';
import { AddMember } from '../features/groups/add-member.js';
import { GroupMembers } from '../features/groups/group-members.js';
import { NameCoLeads } from '../features/groups/name-co-leads.js';
import { GroupSettings } from '../features/groups/group-settings.js';
import { History, loadHistory, type HistoryOf } from '../features/history/history.js';
import { RoleButtons } from '../features/roles/role-buttons.js';
import { RoleList } from '../features/roles/role-list.js';
import { graphql } from '../generated/gql.js';
import type { GroupMembersPageQuery } from '../generated/graphql.js';
import { withConsultationWords } from '../lib/conclusion-words.js';
import { withManageWords, withPeopleWords } from '../lib/more-words.js';
import type { PageContext } from '../lib/page-context.js';
import { paths, type HistorySearch } from '../lib/paths.js';
import { Speaking, type Speech } from '../lib/words.js';
import { ButtonLink } from '../ui/button.js';
import { Link } from '../ui/link.js';
import { Page } from '../ui/page.js';
import { PageHead } from '../ui/page-head.js';
import { Reading } from '../ui/reading.js';
import { MarginBox, Section } from '../ui/section.js';
import { Title } from '../ui/title.js';

const GroupMembersPageDocument = graphql(/* GraphQL */ `
  query GroupMembersPage($group: String!, $locale: Locale!) {
    group(slug: $group) {
      id
      slug
      canNameVoice
      name {
        in(locale: $locale) {
          ...Reading_reading @unmask
        }
      }
      result {
        id
        programme {
          id
          countries {
            code
            name(locale: $locale)
          }
        }
      }
      coLeads {
        id
        name {
          in(locale: $locale) {
            ...Reading_reading @unmask
          }
        }
      }
      allRoles {
        id
        ...RoleList_role
      }
      viewerCan {
        addMember
        endMembership
        grantRole
        handOver
        nameCoLeads
        updateSettings
      }
      settings {
        isApprovalByTwo
      }
      ...GroupSettings_group
      ...NameCoLeads_group
    }
    groupMembers(group: $group) {
      id
      kind
      institution {
        id
        country {
          code
        }
      }
      ...GroupMembers_member
      ...NameCoLeads_member
    }
  }
`);

const canAct = (viewerCan: object): boolean => Object.values(viewerCan).includes(true);

/** Whether the viewer may say who speaks for a country, and there is one where that is a question. */
const canNameVoice = ({ group, groupMembers }: GroupMembersPageQuery): boolean => {
  const countries = groupMembers.flatMap(({ kind, institution }) =>
    kind === 'MEMBER' && institution?.country ? [institution.country.code] : [],
  );
  return (group?.canNameVoice ?? false) && new Set(countries).size < countries.length;
};

interface Loaded {
  readonly speech: Speech;
  /** The id of the group, where its history may be read. */
  readonly historyId: string | null;
}

const historyOf = (id: string | null, { history }: HistorySearch): HistoryOf => ({
  subject: 'GROUP',
  id,
  isWhole: history === 'all',
});

/** Brings a group with its members; there is no page where there is no such group. */
export const loadGroupMembersPage = async (
  { client, speech }: PageContext,
  { group: slug }: { group: string },
  search: HistorySearch,
): Promise<Loaded> => {
  const variables = { group: slug, locale: speech.locale };
  const { data } = await client.query({ query: GroupMembersPageDocument, variables });
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to say that there is no page
  if (!data?.group) throw notFound();
  const { id, viewerCan, settings } = data.group;
  const historyId = settings ? id : null;
  await loadHistory(client, historyOf(historyId, search), speech.locale);
  if (canNameVoice(data)) return { speech: await withConsultationWords(speech), historyId };
  return { speech: canAct(viewerCan) ? await withManageWords(speech) : await withPeopleWords(speech), historyId };
};

const route = getRouteApi('/$locale/groups/$group/members');

/** Who is in a group: institutions by country, roles with terms, the rules that it works by. */
export const GroupMembersPage = () => {
  const { speech, historyId } = route.useLoaderData();
  const { locale, words } = speech;
  const { group: slug } = route.useParams();
  const search = route.useSearch();
  const { data } = useSuspenseQuery(GroupMembersPageDocument, { variables: { group: slug, locale } });
  const { group } = data;
  if (!group) return null;
  const { viewerCan, coLeads } = group;
  const mayNameVoice = canNameVoice(data);
  const leading = coLeads.map(({ id, name }) => ({ value: id, label: name.in.text }));
  return (
    <Speaking speech={speech}>
      <Page
        aside={
          (canAct(viewerCan) || mayNameVoice) && (
            <div className="print:hidden">
              <MarginBox title={words('manage.acts')}>
                <div className="flex flex-wrap gap-2 wide:grid">
                  {viewerCan.addMember && <AddMember group={slug} />}
                  {viewerCan.nameCoLeads && <NameCoLeads group={group} members={data.groupMembers} />}
                  {mayNameVoice && <VoicesButton group={slug} />}
                  <RoleButtons
                    grantIn={viewerCan.grantRole ? { group: slug, coLeads: leading } : null}
                    delegateOf={null}
                  />
                  {viewerCan.handOver && (
                    <ButtonLink href={paths.handOver(locale)}>{words('manage.person.handOver')}</ButtonLink>
                  )}
                </div>
              </MarginBox>
            </div>
          )
        }
      >
        <PageHead
          title={`${words('people.group.title')}, ${words('sessions.group', { slug })}`}
          description={words('people.group.description', { group: slug })}
          path={paths.groupMembers(locale, slug)}
        />
        <article>
          <Title
            eyebrow={
              <Link href={paths.sessions(locale, { group: slug })}>
                <Reading of={group.name.in} isQuiet />
              </Link>
            }
            title={words('people.group.title')}
          />
          {coLeads.length > 0 && (
            <p className="mt-4 max-w-measure">
              <span className="text-soft">{words('people.group.leads')} </span>
              {coLeads.map(({ id, name }, position) => (
                <span key={id}>
                  {position > 0 && ' · '}
                  <Link href={paths.institution(locale, id)}>
                    <Reading of={name.in} isQuiet />
                  </Link>
                </span>
              ))}
            </p>
          )}
          <GroupMembers
            members={data.groupMembers}
            countries={group.result.programme.countries}
            coLeads={coLeads.map(({ id }) => id)}
            canEnd={viewerCan.endMembership}
          />
          <Section title={words('people.group.roles')}>
            <RoleList
              roles={group.allRoles}
              by="holder"
              none={words(group.settings ? 'people.group.rolesNone' : 'people.group.rolesHidden')}
            />
          </Section>
          <GroupSettings group={group} />
          <History {...historyOf(historyId, search)} wholePath={paths.groupMembers(locale, slug, { history: 'all' })} />
        </article>
      </Page>
    </Speaking>
  );
};
