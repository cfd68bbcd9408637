import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { loadAccount } from './features/sign-in/account-menu.js';
import { Frame } from './frame.js';
import { localeFrom } from './lib/locales.js';
import type { Making } from './lib/page-context.js';
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
const sessionNewPage = () => import('./pages/session-new-page.js');
const myDataPage = () => import('./pages/my-data-page.js');
const privacyPage = () => import('./pages/privacy-page.js');
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

const root = createRootRouteWithContext<Making>()({ component: Outlet });

const language = createRoute({
  getParentRoute: () => root,
  path: '$locale',
  beforeLoad: async ({ context, params }) => {
    const locale = localeFrom(params.locale);
    return { speech: await loadSpeech(locale ?? context.fallback), isLanguageKnown: locale !== undefined };
  },
  loader: ({ context }) => loadAccount(context),
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
  validateSearch: ({ moment }) => ({ moment: word(moment) }),
  loader: async ({ context, params, location }) => {
    const loaded = await (await sessionPage()).loadSessionPage(context, params);
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
  loader: async ({ context, params }) => (await sessionEditPage()).loadSessionEditPage(context, params),
  // A form opens on what is saved now, never on what was there at an earlier visit.
  gcTime: 0,
  component: lazyRouteComponent(sessionEditPage, 'SessionEditPage'),
  pendingComponent: Waiting,
  staticData: { page: 'session-edit-page' },
});

const sessionNew = createRoute({
  getParentRoute: () => language,
  path: 'sessions/new',
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
  loader: async ({ context }) => (await importPage()).loadImportPage(context),
  component: lazyRouteComponent(importPage, 'ImportPage'),
  pendingComponent: Waiting,
  staticData: { page: 'import-page' },
});

const importedNote = createRoute({
  getParentRoute: () => language,
  path: 'import/$id',
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
    privacy,
    myData,
    importing,
    importedNote,
    signIn,
    signInConfirm,
    profile,
    notKept,
  ]),
]);
