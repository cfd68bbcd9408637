import { screen, within } from '@testing-library/react';
import { apiOf, refusal } from '../../test/api.js';
import { openPage } from '../../test/portal.js';
import { costaRica, institution, mexico, page, person, role, roles, workingGroup } from '../../test/story-people.js';
// What is loaded when it is asked for is read beforehand, so that no test waits for it.
import '../features/conclusions/name-voices.js';

const managed = workingGroup(['addMember', 'endMembership', 'grantRole', 'handOver', 'updateSettings'], {
  settings: { isApprovalByTwo: true, isAdoptionByBothCoLeads: false, isOutboxByTwo: false },
});

const open = (path: string, more: Record<string, unknown> = {}) =>
  openPage(path, {
    execute: apiOf([], {
      me: person([], { id: 'reader' }),
      groups: [managed],
      group: managed,
      groupMembers: [],
      countries: [costaRica, mexico],
      people: page([]),
      history: null,
      ...more,
    }),
  });

const region = (name: string) => within(screen.getByRole('region', { name }));

describe('the members of a group', () => {
  const member = { id: 'member-1', kind: 'MEMBER', fromOn: '2022-12-20', toOn: null, institution: institution() };

  it('are told over the complete list of countries', async () => {
    await open('/es/groups/3.5/members', { groupMembers: [member] });
    const list = region('Por país');
    expect(list.getByText('1 institución de 1 país; de los 2 países del programa, 1 tiene una.')).toBeVisible();
    expect(list.getByText('sin institución todavía (1)')).toBeVisible();
    expect(list.getByText('Costa Rica')).toBeVisible();
  });

  it('have one voice for each country: who leads says which, where there is a question', async () => {
    const leading = workingGroup([], { canNameVoice: true, voices: [] });
    const second = { ...member, id: 'member-2', institution: institution([], { id: 'institution-mx-2' }) };
    const named: string[] = [];
    const { user } = await open('/es/groups/3.5/members', {
      groups: [leading],
      group: leading,
      groupMembers: [member, second],
      nameCountryVoice: ({ institution: id }: { institution: string }) => {
        named.push(id);
        return { country: mexico, institution: { id } };
      },
    });
    await user.click(screen.getByRole('button', { name: 'Decir quién habla por un país' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'México' }), 'institution-mx-2');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText('Guardado: cada país tiene su voz.')).toBeVisible();
    expect(named).toEqual(['institution-mx-2']);
  });

  it('ask nothing of who speaks for a country that has one institution', async () => {
    const leading = workingGroup([], { canNameVoice: true });
    await open('/es/groups/3.5/members', { groups: [leading], group: leading, groupMembers: [member] });
    expect(screen.queryByRole('button', { name: 'Decir quién habla por un país' })).not.toBeInTheDocument();
  });

  it('keep to themselves who does what', async () => {
    const stranger = workingGroup();
    await open('/es/groups/3.5/members', { me: null, groups: [stranger], group: stranger });
    expect(screen.getByText('Quién hace qué se muestra a los miembros del grupo.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Pasos que necesitan dos personas' })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Gestionar' })).not.toBeInTheDocument();
  });

  it('read the rules that need two people; who manages sets them', async () => {
    const asked: unknown[] = [];
    let group: unknown = managed;
    const updateGroupSettings = ({ input }: { input: Record<string, boolean> }) => {
      asked.push(input);
      group = { ...managed, version: 2, settings: input };
      return group;
    };
    const { user } = await open('/es/groups/3.5/members', { updateGroupSettings, group: () => group });
    await user.click(screen.getByRole('button', { name: 'Cambiar' }));
    await user.click(screen.getByRole('checkbox', { name: 'Quien edita no aprueba' }));
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText('Las reglas están guardadas.')).toBeVisible();
    expect(asked).toEqual([{ isApprovalByTwo: false, isAdoptionByBothCoLeads: false, isOutboxByTwo: false }]);
    expect(screen.getAllByText('desactivada')).toHaveLength(3);
  });
});

describe('managing', () => {
  it.each(['manage', 'hand-over', 'merges', 'audit'])('is no place for who manages nothing: %s', async (place) => {
    await open(`/es/${place}`, { groups: [workingGroup()] });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Esto es para quien gestiona un grupo');
  });

  it('begins with what is missing, counted and named', async () => {
    const institutions = page([institution(['seeVacancies'], { vacancies: [roles.alternate] })]);
    await open('/es/manage', { institutions, people: page([person()]) });
    expect(screen.getByText('1 aviso')).toBeVisible();
    expect(screen.getByText('A una persona no le llega el correo')).toBeVisible();
    expect(screen.getByText('vacante: punto focal suplente')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Importar una nota conceptual' })).toHaveAttribute('href', '/es/import');
  });
});

describe('a hand-over', () => {
  const leaver = person(['handOver'], { roles: [role({ group: managed, institution: null, role: roles.expert })] });

  it('says where there is nothing to hand over', async () => {
    await open('/es/hand-over?person=person-1', { person: person() });
    expect(screen.getByText(/no tiene ninguna función que usted pueda traspasar/)).toBeVisible();
  });

  it('keeps what was chosen where it is refused', async () => {
    const handOver = () => {
      throw refusal('SAME_TWICE', { field: 'to' });
    };
    const found = person([], { id: 'person-2', name: 'Otra Persona' });
    const { user } = await open('/es/hand-over?person=person-1', { person: leaver, people: page([found]), handOver });
    await user.type(screen.getByRole('searchbox', { name: 'Quién le sigue' }), 'otra');
    await user.click(await screen.findByRole('button', { name: 'Otra Persona' }));
    await user.click(screen.getByRole('button', { name: 'Ver qué pasa' }));
    expect(await screen.findByText(/Es lo mismo dos veces/)).toBeVisible();
    expect(screen.getByRole('group', { name: 'Quién le sigue' })).toHaveTextContent('Otra Persona');
  });
});

describe('the audit', () => {
  const entry = {
    id: 'entry-1',
    occurredAt: '2026-11-20T09:05:00.000Z',
    origin: 'PERSON',
    subjectId: '01a2163c-1f17-7bbf-8bad-cb7529f1c9e5',
    sentence: 'Elena nombró a Jimena.',
    actor: person([], { id: '01a2163c-1f17-7bbf-8bad-cb7529f1c9e6', name: 'Elena Ejemplo' }),
    onBehalfOf: person([], { id: '01a2163c-1f17-7bbf-8bad-cb7529f1c9e7', name: 'Andrés Imaginario' }),
  };

  it('names both where one acted for another', async () => {
    await open('/es/audit', { audit: page([entry]) });
    const line = screen.getAllByRole('row').at(-1);
    expect(line).toHaveTextContent('Elena Ejemplo');
    expect(line).toHaveTextContent('por Andrés Imaginario');
  });

  it('is narrowed to a person by their line, and widened again', async () => {
    const asked: unknown[] = [];
    const audit = ({ filter }: { filter: { actor?: string } }) => {
      asked.push(filter.actor);
      return page([entry]);
    };
    const { router, user } = await open('/es/audit', { audit, person: entry.actor });
    await user.click(screen.getByRole('link', { name: 'Solo lo que hizo Elena Ejemplo' }));
    expect(await screen.findByText('Solo lo que hizo Elena Ejemplo, o hicieron en su nombre')).toBeVisible();
    expect(asked.at(-1)).toBe(entry.actor.id);
    expect(screen.getByRole('link', { name: 'Descargar en CSV' })).toHaveAttribute(
      'href',
      `/api/audit.csv?locale=es&actor=${entry.actor.id}`,
    );
    await user.click(screen.getByRole('link', { name: /^Quitar/ }));
    expect(router.state.location.href).toBe('/es/audit');
    expect(screen.queryByText(/hicieron en su nombre/)).not.toBeInTheDocument();
  });
});

describe('the page of a person', () => {
  it('shows an address only after a click that the log keeps, and keeps it nowhere', async () => {
    const shown = person(['revealContact']);
    const revealContact = () => ({ email: 'jimena@example.org' });
    const { user } = await open('/es/people/person-1', { person: shown, revealContact });
    expect(screen.queryByText('jimena@example.org')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Mostrar la dirección' }));
    expect(await screen.findByRole('link', { name: 'jimena@example.org' })).toBeVisible();
    expect(screen.getByText('Queda registrado que usted la miró.')).toBeVisible();
  });

  it('reaches a fellow member without showing an address', async () => {
    const letters: unknown[] = [];
    const writeToPerson = ({ input }: { input: { text: string } }) => {
      letters.push(input);
      return person(['writeTo']);
    };
    const { user } = await open('/es/people/person-1', { person: person(['writeTo']), writeToPerson });
    await user.click(screen.getByRole('button', { name: 'Escribir' }));
    const dialog = within(screen.getByRole('dialog', { name: /^Escribir a / }));
    await user.type(dialog.getByRole('textbox', { name: 'Asunto' }), 'Su servicio');
    await user.type(dialog.getByRole('textbox', { name: 'Mensaje' }), 'Buenos días.');
    await user.click(dialog.getByRole('button', { name: 'Enviar' }));
    expect(await screen.findByText('Va en camino.')).toBeVisible();
    expect(letters).toEqual([{ subject: 'Su servicio', text: 'Buenos días.' }]);
    expect(screen.queryByText(/@/)).not.toBeInTheDocument();
  });

  it('is for those who are signed in, and comes after that', async () => {
    const { router } = await open('/es/people/person-1', { me: null, person: person() });
    expect(router.state.location.href).toBe('/es/sign-in?to=%2Fes%2Fpeople%2Fperson-1');
  });

  it('offers a fellow member nothing to do', async () => {
    await open('/es/people/person-1', { groups: [workingGroup(['readAsMember'])], person: person() });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Dra. Jimena Ficticia');
    expect(screen.queryByRole('region', { name: 'Gestionar' })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Contacto' })).not.toBeInTheDocument();
  });
});
