import { screen, within } from '@testing-library/react';
import { apiOf, refusal } from '../../test/api.js';
import { openPage } from '../../test/portal.js';
import { institution, mexico, page, person, role, roles, workingGroup } from '../../test/story-people.js';

const address = '/es/institutions/institution-mx';

const open = (shown: unknown, more: Record<string, unknown> = {}, path = address) =>
  openPage(path, {
    execute: apiOf([], {
      me: person([], { id: 'reader' }),
      groups: [workingGroup()],
      countries: [mexico],
      people: page([]),
      history: null,
      institution: shown,
      ...more,
    }),
  });

const region = (name: string) => within(screen.getByRole('region', { name }));

describe('the page of an institution', () => {
  it('tells its names with their days, the one of today first', async () => {
    await open(institution());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Comisión de Salud Mental');
    const names = region('Nombres').getAllByRole('listitem');
    expect(names[0]).toHaveTextContent('desde el 29 de mayo de 2023');
    expect(names[1]).toHaveTextContent('Comisión contra las Adicciones');
    expect(names[1]).toHaveTextContent('hasta el 28 de mayo de 2023');
  });

  it('tells who speaks for it today, and folds who did before', async () => {
    const former = role({ id: 'role-0', fromOn: '2022-01-01', toOn: '2023-05-31', isCurrent: false, person: null });
    await open(institution([], { allRoles: [role(), former] }));
    const spoken = region('Quién habla por ella');
    expect(spoken.getByRole('link', { name: 'Dra. Jimena Ficticia' })).toBeVisible();
    expect(spoken.getByText('desde el 1 de junio de 2023')).toBeVisible();
    expect(spoken.getByText('Antes (1)')).toBeVisible();
    expect(spoken.getByText('Alguien cuyo nombre no se muestra')).toBeInTheDocument();
  });

  it('says to a visitor that roles are for members, and asks for no history', async () => {
    const history = () => {
      throw refusal('SIGN_IN_NEEDED');
    };
    await open(institution(), { me: null, history, people: history });
    expect(screen.getByText('Quién habla por ella se muestra a los miembros de sus grupos.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Historia' })).not.toBeInTheDocument();
  });

  it('answers who was focal point on a day, or that nobody was', async () => {
    const known = institution([], { allRoles: [role()] });
    await open(known, { focalPointOn: role() }, `${address}?on=2024-03-01`);
    expect(screen.getByText(/^El 1 de marzo de 2024: Dra. Jimena Ficticia, desde/)).toBeVisible();
    await open(known, { focalPointOn: null }, `${address}?on=2020-03-01`);
    expect(screen.getByText('El 1 de marzo de 2020 no consta nadie.')).toBeVisible();
  });

  it('shows its history in sentences', async () => {
    const entry = { id: 'entry-1', occurredAt: '2023-05-29T09:00:00.000Z', sentence: 'Alguien registró un nombre.' };
    await open(institution(), { history: page([entry], { totalCount: 9 }) });
    expect(region('Historia').getByText('Alguien registró un nombre.')).toBeVisible();
    expect(region('Historia').getByRole('link', { name: 'Verlo todo (9)' })).toHaveAttribute(
      'href',
      `${address}?history=all`,
    );
  });

  it('is absent where there is none to see', async () => {
    await open(null);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No hay ninguna página en esta dirección');
  });
});

describe('what can be done with an institution', () => {
  it('is not shown to who can do nothing', async () => {
    await open(institution([], { allRoles: [role()] }));
    expect(screen.queryByRole('region', { name: 'Gestionar' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Terminar/ })).not.toBeInTheDocument();
  });

  it('is to name a delegate, and nothing else, for its authority', async () => {
    await open(institution(['nameDelegate']));
    const acts = region('Gestionar').getAllByRole('button');
    expect(acts.map(({ textContent }) => textContent)).toEqual(['Nombrar un delegado']);
  });

  it('warns who manages it of roles that nobody holds', async () => {
    await open(institution(['seeVacancies'], { vacancies: [roles.alternate, roles.authority] }));
    expect(screen.getByText('Hay 2 funciones vacantes')).toBeVisible();
    expect(screen.getByText('Punto focal suplente · Autoridad que da el visto bueno')).toBeVisible();
  });

  it('keeps a name that was typed where somebody else has saved meanwhile, and tries on their version', async () => {
    const versions: number[] = [];
    const shown = institution(['edit', 'rename']);
    const renameInstitution = ({ version }: { version: number }) => {
      versions.push(version);
      if (version === 2) {
        Object.assign(shown, { version: 3 });
        throw refusal('CONFLICT', { values: { version: 3 } });
      }
      return institution(['edit', 'rename'], { version: 4, nameFromOn: '2026-01-01' });
    };
    const { user } = await open(shown, { renameInstitution });
    await user.click(screen.getByRole('button', { name: 'Nombre nuevo' }));
    const dialog = within(screen.getByRole('dialog', { name: 'La institución tiene un nombre nuevo' }));
    await user.type(dialog.getByRole('textbox', { name: 'Español' }), 'Otro nombre');
    await user.click(dialog.getByRole('button', { name: 'Nombre nuevo' }));
    expect(await dialog.findByText(/Otra persona ha guardado/)).toBeVisible();
    expect(dialog.getByRole('textbox', { name: 'Español' })).toHaveValue('Otro nombre');
    await user.click(dialog.getByRole('button', { name: 'Nombre nuevo' }));
    expect(await screen.findByText('El nombre nuevo queda registrado.')).toBeVisible();
    expect(versions).toEqual([2, 3]);
  });

  it('says beside the field why a role is not ended', async () => {
    const endRole = () => {
      throw refusal('INVALID_INPUT', { field: 'on', issues: [{ field: 'on', code: 'NOT_A_DAY', values: {} }] });
    };
    const { user } = await open(institution([], { allRoles: [role({}, true)] }), {
      endRole,
      groups: [workingGroup(['handOver'])],
    });
    await user.click(screen.getByRole('button', { name: 'Terminar: Punto focal, Jimena Ficticia' }));
    const dialog = within(screen.getByRole('dialog', { name: '¿Terminar esta función?' }));
    await user.click(dialog.getByRole('button', { name: 'Terminar' }));
    const day = await dialog.findByLabelText('Último día');
    expect(day).toBeInvalid();
    expect(day).toHaveAccessibleDescription(/Ese día no existe/);
  });
});
