import { text } from './story.js';

/** The roles that the specs of pages speak of. */
export const roles = { alternate: 'ALTERNATE', authority: 'VALIDATING_AUTHORITY', expert: 'EXPERT' } as const;

/** What the viewer can do: only what is named. */
const only = (acts: readonly string[], granted: readonly string[]) =>
  Object.fromEntries(acts.map((act) => [act, granted.includes(act)]));

const country = (code: string, names: Record<string, string>) => ({
  code,
  name: ({ locale }: { locale: string }) => names[locale] ?? names['en'],
});

export const costaRica = country('CR', { en: 'Costa Rica' });
export const mexico = country('MX', { en: 'Mexico', es: 'México' });

const groupActs = [
  'addMember',
  'endMembership',
  'grantRole',
  'handOver',
  'nameCoLeads',
  'readAsMember',
  'updateSettings',
];
const institutionActs = ['edit', 'grantRole', 'handOver', 'merge', 'nameDelegate', 'rename', 'seeVacancies'];
const personActs = ['edit', 'editProfile', 'erase', 'handOver', 'merge', 'revealContact', 'writeTo'];

/** A group of the programme, of which its reader sees as much as a spec says. */
export const workingGroup = (granted: readonly string[] = [], different: Record<string, unknown> = {}) => ({
  id: 'group-3.5',
  slug: '3.5',
  version: 1,
  name: text({ en: 'Proportionality (WG 3.5)', es: 'Proporcionalidad (GT 3.5)' }),
  result: { id: 'result-3.5', code: '3.5', programme: { id: 'programme', countries: [costaRica, mexico] } },
  coLeads: [],
  roles: [],
  allRoles: [],
  settings: null,
  canNameVoice: false,
  viewerCan: only(groupActs, granted),
  ...different,
});

/** An institution that once had another name. */
export const institution = (granted: readonly string[] = [], different: Record<string, unknown> = {}) => ({
  id: 'institution-mx',
  version: 2,
  kind: 'DRUG_COMMISSION',
  country: mexico,
  name: text({ es: 'Comisión de Salud Mental', en: 'Commission on Mental Health' }),
  nameFromOn: '2023-05-29',
  formerNames: [
    { id: 'former-1', fromOn: null, toOn: '2023-05-28', name: text({ es: 'Comisión contra las Adicciones' }) },
  ],
  roles: [],
  allRoles: [],
  vacancies: [],
  viewerCan: only(institutionActs, granted),
  ...different,
});

/** Somebody whose name may be read. */
export const person = (granted: readonly string[] = [], different: Record<string, unknown> = {}) => ({
  id: 'person-1',
  version: 1,
  name: 'Jimena Ficticia',
  honorific: 'Dra.',
  isListed: null,
  affiliations: [],
  roles: [],
  viewerCan: only(personActs, granted),
  ...different,
});

/** A role for the institution above, held today unless a spec says otherwise. */
export const role = (different: Record<string, unknown> = {}, canEnd = false) => ({
  id: 'role-1',
  role: 'FOCAL_POINT',
  fromOn: '2023-06-01',
  toOn: null,
  isCurrent: true,
  person: person(),
  institution: institution(),
  group: null,
  viewerCan: { end: canEnd },
  ...different,
});

/** A page of a list. */
export const page = (nodes: readonly unknown[], more: Record<string, unknown> = {}) => ({
  nodes,
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, endCursor: null },
  ...more,
});
