import { screen, within } from '@testing-library/react';
import { apiOf } from '../../test/api.js';
import { openPage } from '../../test/portal.js';
import { session, text, type StorySession } from '../../test/story.js';
import { cookieNames, writeCookie } from '../lib/cookies.js';

const named = (code: string, startsAt: string | null, different: Record<string, unknown> = {}): StorySession =>
  session({
    id: `session-${code}`,
    code,
    title: text({ es: `Sesión de ${code}` }),
    startsAt,
    endsAt: null,
    ...different,
  });

const coming = named('3.1', '2027-01-21T15:00:00.000Z', { status: 'CONVENED', moment: 'BEFORE' });
const held = named('2.1', '2023-07-13T14:30:00.000Z');
const open = (sessions: StorySession[], path = '/es/sessions') => openPage(path, { execute: apiOf(sessions) });

describe('the list of sessions', () => {
  beforeEach(() => writeCookie(cookieNames.chosenZone, 'America/Lima'));

  it('runs from those to come to the first, by year, with today between them', async () => {
    await open([coming, held]);
    const years = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'));
    expect(years).toEqual(['2027', '2023']);
    const first = within(screen.getByRole('region', { name: '2027' })).getAllByRole('listitem');
    expect(first[0]).toHaveTextContent('Sesión de 3.1');
    expect(first[1]).toHaveTextContent(/^Hoy, \d+ de \p{L}+ de \d{4}$/u);
  });

  it('gives the day and the time on the reader’s clock', async () => {
    await open([held]);
    expect(screen.getByText('13 de julio')).toBeVisible();
    expect(screen.getByText(/desde las 09:30/)).toHaveTextContent('Lima');
  });

  it('leaves a gravestone on the day that a session was moved away from', async () => {
    const formerTimes = [{ id: 'former', startsAt: '2026-12-03T15:00:00.000Z', timeZone: 'Europe/Madrid' }];
    await open([named('3.1', '2027-01-21T15:00:00.000Z', { formerTimes })]);
    const stone = screen.getByText('Se movió al 21 de enero de 2027').closest('li');
    expect(stone).toHaveTextContent('3 de diciembre');
    expect(within(screen.getByRole('region', { name: '2026' })).getByText('Sesión de 3.1')).toBeVisible();
  });

  it('keeps a cancelled session to be read', async () => {
    await open([named('3.1', '2027-01-21T15:00:00.000Z', { status: 'CANCELLED' })]);
    expect(screen.getByText('Cancelada')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Sesión de 3.1' })).toHaveAttribute('href', '/es/groups/3.5/sessions/3.1');
  });

  it('puts what has no date yet before all others', async () => {
    await open([named('4.1', null, { status: 'DRAFT', timeZone: null }), held]);
    expect(screen.getAllByRole('region')[0]).toHaveAccessibleName('Aún sin fecha');
  });

  it('is narrowed by links that stand in the address', async () => {
    const { router, user } = await open([coming, held]);
    await user.click(screen.getByRole('link', { name: 'Celebradas' }));
    expect(router.state.location.href).toBe('/es/sessions?show=held');
    expect(await screen.findByText('1 sesión')).toBeVisible();
    expect(screen.queryByText('Sesión de 3.1')).not.toBeInTheDocument();
  });

  it('goes on to earlier sessions by a link, and back', async () => {
    const many = Array.from({ length: 21 }, (_, index) =>
      named(`1.${index}`, `2022-01-${String(31 - index).padStart(2, '0')}T15:00:00.000Z`),
    );
    const { router, user } = await open(many);
    await user.click(screen.getByRole('link', { name: 'Sesiones anteriores' }));
    expect(router.state.location.href).toBe('/es/sessions?after=next');
    await user.click(await screen.findByRole('link', { name: 'Volver a las últimas' }));
    expect(router.state.location.href).toBe('/es/sessions');
  });

  it('says what will be here where there is nothing, and offers the first step', async () => {
    await open([]);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Aún no hay sesiones');
    expect(screen.getByRole('link', { name: 'Importar una nota conceptual' })).toHaveAttribute('href', '/es/import');
  });

  it('offers all sessions where a choice leaves none', async () => {
    await open([held], '/es/sessions?show=cancelled');
    expect(screen.getByRole('link', { name: 'Mostrar todas las sesiones' })).toHaveAttribute('href', '/es/sessions');
  });
});
