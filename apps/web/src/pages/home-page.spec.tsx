import { screen } from '@testing-library/react';
import { apiOf } from '../../test/api.js';
import { openPage } from '../../test/portal.js';
import { session, text, type StorySession } from '../../test/story.js';
import { cookieNames, writeCookie } from '../lib/cookies.js';

const now = '2026-11-24T12:00:00.000Z';
const coming = (code: string, startsAt: string, different: Record<string, unknown> = {}): StorySession =>
  session({
    id: `session-${code}`,
    code,
    status: 'CONVENED',
    title: text({ en: `Coming ${code}` }),
    startsAt,
    endsAt: null,
    ...different,
  });
const open = (sessions: StorySession[]) => openPage('/en', { execute: apiOf(sessions), now });

describe('the first page', () => {
  beforeEach(() => {
    import.meta.jest.useFakeTimers({ now: new Date(now), advanceTimers: true });
    writeCookie(cookieNames.chosenZone, 'America/Lima');
  });
  afterEach(() => import.meta.jest.useRealTimers());

  it('says in a sentence what this is', async () => {
    await open([]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('From what is said to what is done');
  });

  it('announces the next session, on the reader’s clock, and how long until then', async () => {
    await open([coming('4.2', '2027-03-01T15:00:00.000Z'), coming('4.1', '2026-11-27T15:00:00.000Z'), session()]);
    expect(screen.getByRole('heading', { level: 2, name: /Coming 4.1/ })).toBeVisible();
    expect(screen.getByText('in 3 days')).toBeVisible();
    expect(screen.getByText(/Friday 27 November 2026/)).toHaveTextContent('from 10:00');
  });

  it('announces what takes place now before what is to come', async () => {
    await open([
      coming('4.2', '2027-03-01T15:00:00.000Z'),
      coming('4.1', '2026-11-24T11:00:00.000Z', { status: 'LIVE' }),
    ]);
    expect(screen.getByText('Taking place now')).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: /Coming 4.1/ })).toBeVisible();
  });

  it('follows one real question from the group that asks to what was to follow', async () => {
    await open([session()]);
    expect(screen.getByRole('link', { name: 'Which mechanisms?' })).toHaveAttribute(
      'href',
      '/en/groups/3.5/sessions/2.1?moment=before',
    );
    expect(screen.getByRole('link', { name: 'Beyond criminal justice' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'The conclusions are shared.' })).toBeVisible();
  });

  it('says so where nothing has been announced, and nothing held', async () => {
    await open([]);
    expect(screen.getByText('The first session will be announced here.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See all sessions' })).toHaveAttribute('href', '/en/sessions');
  });

  it('leads to the import of a concept note', async () => {
    await open([]);
    expect(screen.getByRole('link', { name: 'Import a concept note' })).toHaveAttribute('href', '/en/import');
  });

  it('shows who is known what waits for them, and what was adopted lately', async () => {
    const peru = { code: 'PE', name: 'Peru', isPartner: true };
    const own = session();
    const conclusion = {
      id: 'conclusion-4',
      number: 4,
      citation: 'C-3.5/2.1-04',
      text: text({ en: 'Courts divert.' }),
    };
    const task = {
      id: 'task-1',
      kind: 'GIVE_POSITION',
      count: 2,
      since: now,
      dueOn: '2026-12-04',
      consultationId: 'consultation-1',
      country: peru,
      session: own,
      conclusion: null,
    };
    const statements = [{ conclusion, outcomes: [{ outcome: 'SILENT', country: peru }] }];
    const more = {
      me: () => ({ id: 'person-1' }),
      groups: () => [{ ...own.group, viewerCan: { handOver: false } }],
      myTasks: () => [task, { ...task, id: 'task-2', kind: 'CONFIRM_OBJECTION', conclusion, count: 1 }],
      myFollowUps: () => [{ id: 'consultation-0', at: now, session: own, statements }],
    };
    await openPage('/en', { execute: apiOf([own], more), now });
    expect(
      screen.getByRole('link', { name: 'Peru: give the position on 2 conclusions, until 4 December 2026' }),
    ).toHaveAttribute('href', '/en/groups/3.5/sessions/2.1/consultations/consultation-1');
    expect(screen.getByRole('link', { name: /^Peru: confirm the objection/ })).toHaveAttribute(
      'href',
      '/en/groups/3.5/sessions/2.1/conclusions/04',
    );
    expect(screen.getByText('Peru: Kept silent')).toBeVisible();
    expect(screen.getByRole('link', { name: 'C-3.5/2.1-04' })).toBeVisible();
  });
});
