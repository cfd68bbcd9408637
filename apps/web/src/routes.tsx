import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { loadAccount } from './features/sign-in/account.js';
import { Frame } from './frame.js';
import { localeFrom } from './lib/locales.js';
import { whoLooks, type Looking } from './lib/looking.js';
import type { Making, PageContext } from './lib/page-context.js';
import { momentFromAddress, paths } from './lib/paths.js';
import { loadSpeech } from './lib/words.js';
import { WidePage } from './ui/page.js';
import { NotKeptPage } from './ui/not-kept-page.js';
import { Skeleton } from './ui/skeleton.js';

// Every address and its page. A page is loaded when it is asked for; it brings the query that it needs.

const homePage = () => import('./pages/home-page.js');
const sessionsPage = () => import('./pages/sessions-page.js');
const sessionPage = () => import('./pages/session-page.js');
const sessionEditPage = () => import('./pages/session-edit-page.js');
const conclusionsPage = () => import('./pages/conclusions-page.js');
const conclusionEditPage = () => import('./pages/conclusion-edit-page.js');
const consultationPage = () => import('./pages/consultation-page.js');
const conclusionPage = () => import('./pages/conclusion-page.js');
const sessionNewPage = () => import('./pages/session-new-page.js');
const sessionNotesPage = () => import('./pages/session-notes-page.js');
const myDataPage = () => import('./pages/my-data-page.js');
const privacyPage = () => import('./pages/privacy-page.js');
const peoplePage = () => import('./pages/people-page.js');
const personPage = () => import('./pages/person-page.js');
const institutionPage = () => import('./pages/institution-page.js');
const groupMembersPage = () => import('./pages/group-members-page.js');
const managePage = () => import('./pages/manage-page.js');
const handOverPage = () => import('./pages/hand-over-page.js');
const mergesPage = () => import('./pages/merges-page.js');
const auditPage = () => import('./pages/audit-page.js');
const releasePage = () => import('./pages/release-page.js');
const translationsPage = () => import('./pages/translations-page.js');
const verifyPage = () => import('./pages/verify-page.js');
const signInPage = () => import('./pages/sign-in-page.js');
const signInConfirmPage = () => import('./pages/sign-in-confirm-page.js');
const profilePage = () => import('./pages/profile-page.js');
const importPage = () => import('./pages/import-page.js');
const importNotePage = () => import('./pages/import-note-page.js');

const Waiting = () => (
  <WidePage>
    <Skeleton lines={8} />
  </WidePage>
);

const word = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

interface Arriving {
  readonly context: PageContext;
  readonly location: { readonly href: string };
}

/** A page for people whom the portal knows: everybody else signs in first, and comes back. */
const forKnown = async ({ context, location }: Arriving): Promise<void> => {
  const { isKnown } = await whoLooks(context.client);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to send a reader on
  if (!isKnown) throw redirect({ href: paths.signIn(context.speech.locale, location.href), statusCode: 302 });
};

/** A page for those who manage a group: others are told so where managing begins. */
const forManagers = async ({ context, location }: Arriving): Promise<void> => {
  await forKnown({ context, location });
  const { managed } = await whoLooks(context.client);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to send a reader on
  if (managed.length === 0) throw redirect({ href: paths.manage(context.speech.locale), statusCode: 302 });
};

/** What stands around a page: who looks, and their menu where somebody is signed in. */
interface Framed extends Looking {
  readonly account: ReactNode;
}

const root = createRootRouteWithContext<Making>()({ component: Outlet });

const language = createRoute({
  getParentRoute: () => root,
  path: '$locale',
  beforeLoad: async ({ context, params }) => {
    const locale = localeFrom(params.locale);
    return { speech: await loadSpeech(locale ?? context.fallback), isLanguageKnown: locale !== undefined };
  },
  // A page that failed before it was begun has brought nothing.
  loader: async ({ context }): Promise<Framed | undefined> => {
    const [looking, account] = await Promise.all([whoLooks(context.client), loadAccount(context)]);
    return { ...looking, account };
  },
  component: Frame,
});

const home = createRoute({
  getParentRoute: () => language,
  path: '/',
  loader: async ({ context }) => (await homePage()).loadHomePage(context),
  component: lazyRouteComponent(homePage, 'HomePage'),
  pendingComponent: Waiting,
  staticData: { page: 'home-page', isPublic: true },
});

const sessions = createRoute({
  getParentRoute: () => language,
  path: 'sessions',
  validateSearch: ({ show, group, after }) => ({ show: word(show), group: word(group), after: word(after) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await sessionsPage()).loadSessionsPage(context, deps),
  component: lazyRouteComponent(sessionsPage, 'SessionsPage'),
  pendingComponent: Waiting,
  staticData: { page: 'sessions-page', isPublic: true },
});

const group = createRoute({
  getParentRoute: () => language,
  path: 'groups/$group',
  beforeLoad: ({ context, params }) => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to send a reader on
    throw redirect({ href: paths.sessions(context.speech.locale, { group: params.group }), statusCode: 302 });
  },
});

const session = createRoute({
  getParentRoute: () => language,
  path: 'groups/$group/sessions/$code',
  validateSearch: ({ moment, history }) => ({ moment: word(moment), history: word(history) }),
  loaderDeps: ({ search: { history } }) => ({ history }),
  loader: async ({ context, params, location, deps }) => {
    const loaded = await (await sessionPage()).loadSessionPage(context, params, deps);
    if (loaded.code === params.code) return loaded;
    const moment = momentFromAddress(new URLSearchParams(location.searchStr).get('moment') ?? undefined);
    const current = paths.session(context.speech.locale, loaded.group, loaded.code, moment);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to send a reader on
    throw redirect({ href: current, statusCode: 301 });
  },
  component: lazyRouteComponent(sessionPage, 'SessionPage'),
  pendingComponent: Waiting,
  staticData: { page: 'session-page', isPublic: true },
});

const sessionEdit = createRoute({
  getParentRoute: () => language,
  path: 'groups/$group/sessions/$code/edit',
  beforeLoad: forManagers,
  loader: async ({ context, params }) => (await sessionEditPage()).loadSessionEditPage(context, params),
  // A form opens on what is saved now, never on what was there at an earlier visit.
  gcTime: 0,
  component: lazyRouteComponent(sessionEditPage, 'SessionEditPage'),
  pendingComponent: Waiting,
  staticData: { page: 'session-edit-page' },
});

const sessionNotes = createRoute({
  getParentRoute: () => language,
  path: 'groups/$group/sessions/$code/notes',
  validateSearch: ({ version }) => ({ version: word(version) }),
  beforeLoad: forKnown,
  loaderDeps: ({ search: { version } }) => ({ version }),
  loader: async ({ context, params, deps }) => (await sessionNotesPage()).loadSessionNotesPage(context, params, deps),
  component: lazyRouteComponent(sessionNotesPage, 'SessionNotesPage'),
  pendingComponent: Waiting,
  staticData: { page: 'session-notes-page' },
});

const conclusions = createRoute({
  getParentRoute: () => language,
  path: 'conclusions',
  validateSearch: ({ search, kind, status, theme, lens, session: of, country, stance, after }) => ({
    search: word(search),
    kind: word(kind),
    status: word(status),
    theme: word(theme),
    lens: word(lens),
    session: word(of),
    country: word(country),
    stance: word(stance),
    after: word(after),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await conclusionsPage()).loadConclusionsPage(context, deps),
  component: lazyRouteComponent(conclusionsPage, 'ConclusionsPage'),
  pendingComponent: Waiting,
  staticData: { page: 'conclusions-page', isPublic: true },
});

const conclusion = createRoute({
  getParentRoute: () => language,
  path: 'groups/$group/sessions/$code/conclusions/$number',
  validateSearch: ({ text, history }) => ({ text: word(text), history: word(history) }),
  loaderDeps: ({ search: { history } }) => ({ history }),
  loader: async ({ context, params, deps }) => {
    const loaded = await (await conclusionPage()).loadConclusionPage(context, params, deps);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to send a reader on
    if (loaded.code !== params.code) throw redirect({ href: loaded.path, statusCode: 301, replace: true });
    return loaded;
  },
  component: lazyRouteComponent(conclusionPage, 'ConclusionPage'),
  pendingComponent: Waiting,
  staticData: { page: 'conclusion-page', isPublic: true },
});

const conclusionEdit = createRoute({
  getParentRoute: () => language,
  path: 'groups/$group/sessions/$code/write-conclusion',
  beforeLoad: forKnown,
  validateSearch: ({ id }) => ({ id: word(id) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) =>
    (await conclusionEditPage()).loadConclusionEditPage(context, params, deps),
  // A form opens on what is saved now, never on what was there at an earlier visit.
  gcTime: 0,
  component: lazyRouteComponent(conclusionEditPage, 'ConclusionEditPage'),
  pendingComponent: Waiting,
  staticData: { page: 'conclusion-edit-page' },
});

const consultation = createRoute({
  getParentRoute: () => language,
  path: 'groups/$group/sessions/$code/consultations/$id',
  beforeLoad: forKnown,
  loader: async ({ context, params }) => (await consultationPage()).loadConsultationPage(context, params),
  gcTime: 0,
  component: lazyRouteComponent(consultationPage, 'ConsultationPage'),
  pendingComponent: Waiting,
  staticData: { page: 'consultation-page' },
});

const sessionNew = createRoute({
  getParentRoute: () => language,
  path: 'sessions/new',
  beforeLoad: forManagers,
  loader: async ({ context }) => (await sessionNewPage()).loadSessionNewPage(context),
  component: lazyRouteComponent(sessionNewPage, 'SessionNewPage'),
  pendingComponent: Waiting,
  staticData: { page: 'session-new-page' },
});

const privacy = createRoute({
  getParentRoute: () => language,
  path: 'groups/$group/privacy',
  loader: async ({ context, params }) => (await privacyPage()).loadPrivacyPage(context, params),
  component: lazyRouteComponent(privacyPage, 'PrivacyPage'),
  pendingComponent: Waiting,
  staticData: { page: 'privacy-page', isPublic: true },
});

const myData = createRoute({
  getParentRoute: () => language,
  path: 'my-data',
  loader: async ({ context }) => {
    const loaded = await (await myDataPage()).loadMyDataPage(context);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to send a reader on
    if (loaded.signIn) throw redirect({ href: loaded.signIn, statusCode: 302 });
    return loaded;
  },
  // What is held is shown as it is now, and not kept for a later visit.
  gcTime: 0,
  component: lazyRouteComponent(myDataPage, 'MyDataPage'),
  pendingComponent: Waiting,
  staticData: { page: 'my-data-page' },
});

const importing = createRoute({
  getParentRoute: () => language,
  path: 'import',
  beforeLoad: forManagers,
  loader: async ({ context }) => (await importPage()).loadImportPage(context),
  component: lazyRouteComponent(importPage, 'ImportPage'),
  pendingComponent: Waiting,
  staticData: { page: 'import-page' },
});

const importedNote = createRoute({
  getParentRoute: () => language,
  path: 'import/$id',
  beforeLoad: forManagers,
  loader: async ({ context, params }) => (await importNotePage()).loadImportNotePage(context, params),
  component: lazyRouteComponent(importNotePage, 'ImportNotePage'),
  pendingComponent: Waiting,
  staticData: { page: 'import-note-page' },
});

const notKept = createRoute({
  getParentRoute: () => language,
  path: 'offline',
  component: NotKeptPage,
  staticData: { isPublic: true, isStill: true },
});

const people = createRoute({
  getParentRoute: () => language,
  path: 'people',
  validateSearch: ({ show, search, country, kind, role, group, after }) => ({
    show: word(show),
    search: word(search),
    country: word(country),
    kind: word(kind),
    role: word(role),
    group: word(group),
    after: word(after),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await peoplePage()).loadPeoplePage(context, deps),
  component: lazyRouteComponent(peoplePage, 'PeoplePage'),
  pendingComponent: Waiting,
  staticData: { page: 'people-page' },
});

const person = createRoute({
  getParentRoute: () => language,
  path: 'people/$id',
  beforeLoad: forKnown,
  validateSearch: ({ history }) => ({ history: word(history) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) => (await personPage()).loadPersonPage(context, params, deps),
  component: lazyRouteComponent(personPage, 'PersonPage'),
  pendingComponent: Waiting,
  staticData: { page: 'person-page' },
});

const institution = createRoute({
  getParentRoute: () => language,
  path: 'institutions/$id',
  validateSearch: ({ on, history }) => ({ on: word(on), history: word(history) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) => (await institutionPage()).loadInstitutionPage(context, params, deps),
  component: lazyRouteComponent(institutionPage, 'InstitutionPage'),
  pendingComponent: Waiting,
  staticData: { page: 'institution-page' },
});

const groupMembers = createRoute({
  getParentRoute: () => language,
  path: 'groups/$group/members',
  validateSearch: ({ history }) => ({ history: word(history) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, params, deps }) => (await groupMembersPage()).loadGroupMembersPage(context, params, deps),
  component: lazyRouteComponent(groupMembersPage, 'GroupMembersPage'),
  pendingComponent: Waiting,
  staticData: { page: 'group-members-page' },
});

const manage = createRoute({
  getParentRoute: () => language,
  path: 'manage',
  beforeLoad: forKnown,
  loader: async ({ context }) => (await managePage()).loadManagePage(context),
  // What is missing is counted anew at each visit.
  gcTime: 0,
  component: lazyRouteComponent(managePage, 'ManagePage'),
  pendingComponent: Waiting,
  staticData: { page: 'manage-page' },
});

const handOver = createRoute({
  getParentRoute: () => language,
  path: 'hand-over',
  beforeLoad: forKnown,
  validateSearch: ({ person: leaver }) => ({ person: word(leaver) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await handOverPage()).loadHandOverPage(context, deps),
  component: lazyRouteComponent(handOverPage, 'HandOverPage'),
  pendingComponent: Waiting,
  staticData: { page: 'hand-over-page' },
});

const merges = createRoute({
  getParentRoute: () => language,
  path: 'merges',
  beforeLoad: forKnown,
  validateSearch: ({ person: one, institution: other }) => ({ person: word(one), institution: word(other) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await mergesPage()).loadMergesPage(context, deps),
  component: lazyRouteComponent(mergesPage, 'MergesPage'),
  pendingComponent: Waiting,
  staticData: { page: 'merges-page' },
});

const audit = createRoute({
  getParentRoute: () => language,
  path: 'audit',
  beforeLoad: forKnown,
  validateSearch: ({ act, subject, actor, from, to, group: of, after }) => ({
    act: word(act),
    subject: word(subject),
    actor: word(actor),
    from: word(from),
    to: word(to),
    group: word(of),
    after: word(after),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await auditPage()).loadAuditPage(context, deps),
  component: lazyRouteComponent(auditPage, 'AuditPage'),
  pendingComponent: Waiting,
  staticData: { page: 'audit-page' },
});

const release = createRoute({
  getParentRoute: () => language,
  path: 'groups/$group/releases/$number',
  loader: async ({ context, params }) => (await releasePage()).loadReleasePage(context, params),
  component: lazyRouteComponent(releasePage, 'ReleasePage'),
  pendingComponent: Waiting,
  staticData: { page: 'release-page', isPublic: true },
});

const translations = createRoute({
  getParentRoute: () => language,
  path: 'groups/$group/sessions/$code/translations',
  beforeLoad: forKnown,
  loader: async ({ context, params }) => (await translationsPage()).loadTranslationsPage(context, params),
  // What is still to be done is counted anew at each visit.
  gcTime: 0,
  component: lazyRouteComponent(translationsPage, 'TranslationsPage'),
  pendingComponent: Waiting,
  staticData: { page: 'translations-page' },
});

const verify = createRoute({
  getParentRoute: () => language,
  path: 'verify',
  validateSearch: ({ code, file, says, group: of, number, refused }) => ({
    code: word(code),
    file: word(file),
    says: word(says),
    group: word(of),
    number: word(number),
    refused: word(refused),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => (await verifyPage()).loadVerifyPage(context, deps),
  component: lazyRouteComponent(verifyPage, 'VerifyPage'),
  pendingComponent: Waiting,
  staticData: { page: 'verify-page', isPublic: true },
});

const signIn = createRoute({
  getParentRoute: () => language,
  path: 'sign-in',
  validateSearch: ({ to, refused }) => ({ to: word(to), refused: word(refused) }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    const loaded = await (await signInPage()).loadSignInPage(context, deps);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to send a reader on
    if (loaded.goesOnTo) throw redirect({ href: loaded.goesOnTo, statusCode: 302 });
    return loaded;
  },
  gcTime: 0,
  component: lazyRouteComponent(signInPage, 'SignInPage'),
  pendingComponent: Waiting,
  staticData: { page: 'sign-in-page' },
});

const signInConfirm = createRoute({
  getParentRoute: () => language,
  path: 'sign-in/confirm',
  validateSearch: ({ token, to }) => ({ token: word(token), to: word(to) }),
  loader: async ({ context }) => (await signInConfirmPage()).loadSignInConfirmPage(context),
  component: lazyRouteComponent(signInConfirmPage, 'SignInConfirmPage'),
  pendingComponent: Waiting,
  staticData: { page: 'sign-in-confirm-page' },
});

const profile = createRoute({
  getParentRoute: () => language,
  path: 'profile',
  loader: async ({ context }) => {
    const loaded = await (await profilePage()).loadProfilePage(context);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's own way to send a reader on
    if (loaded.signIn) throw redirect({ href: loaded.signIn, statusCode: 302 });
    return loaded;
  },
  gcTime: 0,
  component: lazyRouteComponent(profilePage, 'ProfilePage'),
  pendingComponent: Waiting,
  staticData: { page: 'profile-page' },
});

export const routeTree = root.addChildren([
  language.addChildren([
    home,
    sessions,
    sessionNew,
    group,
    session,
    sessionEdit,
    sessionNotes,
    conclusions,
    conclusion,
    conclusionEdit,
    consultation,
    privacy,
    myData,
    importing,
    importedNote,
    notKept,
    people,
    person,
    institution,
    groupMembers,
    manage,
    handOver,
    merges,
    audit,
    release,
    translations,
    verify,
    signIn,
    signInConfirm,
    profile,
  ]),
]);
