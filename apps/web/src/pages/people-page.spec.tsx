import { screen, within } from '@testing-library/react';
import { apiOf, refusal } from '../../test/api.js';
import { openPage } from '../../test/portal.js';
import { institution, mexico, page, person, role, roles, workingGroup } from '../../test/story-people.js';

const open = (path: string, roots: Record<string, unknown>) => openPage(path, { execute: apiOf([], roots) });

const portal = (different: Record<string, unknown> = {}) => ({
  me: person([], { id: 'reader' }),
  groups: [workingGroup(['readAsMember'])],
  countries: [mexico],
  people: page([
    person([], {
      roles: [role()],
      affiliations: [{ id: 'place-1', fromOn: '2023-06-01', institution: institution() }],
    }),
  ]),
  institutions: page([institution()]),
  ...different,
});

const visitor = {
  me: null,
  groups: [workingGroup()],
  people: () => {
    throw refusal('SIGN_IN_NEEDED');
  },
};

const places = () => within(screen.getByRole('navigation', { name: 'Principal' })).getAllByRole('link');

describe('the directory', () => {
  it('begins with people for whom the portal knows, with what they are and where', async () => {
    await open('/es/people', portal());
    const found = screen.getByRole('article');
    expect(found).toHaveTextContent('Dra. Jimena Ficticia');
    expect(found).toHaveTextContent('Comisión de Salud Mental · México');
    expect(found).toHaveTextContent('Punto focal');
    expect(screen.getByText('1 persona')).toBeVisible();
  });

  it('begins with institutions for a visitor, who is told that names are for members', async () => {
    await open('/es/people', portal(visitor));
    expect(screen.getByRole('article')).toHaveTextContent('antes, Comisión contra las Adicciones');
    expect(places().map(({ textContent }) => textContent)).toEqual(['Sesiones', 'Conclusiones']);
    await open('/es/people?show=people', portal(visitor));
    expect(screen.getByRole('heading', { name: 'Los nombres son para los miembros' })).toBeVisible();
  });

  it('is narrowed through the address, which keeps what was chosen', async () => {
    const asked: unknown[] = [];
    const people = ({ filter }: { filter: unknown }) => {
      asked.push(filter);
      return page([]);
    };
    const { router, user } = await open('/es/people?role=EXPERT', portal({ people }));
    await user.type(screen.getByRole('searchbox', { name: 'Nombre' }), 'ana');
    await user.selectOptions(screen.getByRole('combobox', { name: 'País' }), 'México');
    await user.click(screen.getByRole('button', { name: 'Buscar' }));
    expect(router.state.location.search).toEqual({ show: 'people', search: 'ana', country: 'MX', role: roles.expert });
    expect(asked.at(-1)).toMatchObject({ search: 'ana', countryCode: 'MX', role: roles.expert });
    expect(screen.getByRole('heading', { name: 'No hay coincidencias' })).toBeVisible();
  });

  it('lets nobody add people but who manages a group', async () => {
    await open('/es/people', portal());
    expect(screen.queryByRole('button', { name: 'Añadir una persona' })).not.toBeInTheDocument();
    expect(places().map(({ textContent }) => textContent)).toEqual(['Sesiones', 'Conclusiones', 'Personas']);
  });

  it('offers who manages a group to add people, and the place to manage', async () => {
    await open('/es/people', portal({ groups: [workingGroup(['handOver'])] }));
    expect(screen.getByRole('button', { name: 'Añadir una persona' })).toBeVisible();
    expect(places().map(({ textContent }) => textContent)).toEqual([
      'Sesiones',
      'Conclusiones',
      'Personas',
      'Gestionar',
    ]);
  });
});
