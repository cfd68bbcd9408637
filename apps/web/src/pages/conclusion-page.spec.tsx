import { screen, within } from '@testing-library/react';
import { apiOf } from '../../test/api.js';
import { openPage } from '../../test/portal.js';
import { session, text } from '../../test/story.js';
// What is loaded when it is asked for is read beforehand, so that no test waits for it.
import '../features/conclusions/conclusion-buttons.js';

const home = {
  id: 'session-2.1',
  code: '2.1',
  questions: [
    { id: 'q1', isQuestion: true },
    { id: 'q2', isQuestion: true },
  ],
  group: { id: 'group-3.5', slug: '3.5' },
};

const nothing = {
  comment: false,
  edit: false,
  mend: false,
  remark: false,
  settleMend: false,
  translate: false,
  withdraw: false,
};

const conclusion = (different: Record<string, unknown> = {}) => ({
  id: 'conclusion-4',
  number: 4,
  citation: 'C-3.5/2.1-04',
  kind: 'RECOMMENDATION',
  status: 'ADOPTED',
  standing: 'ADOPTED',
  isProvisional: false,
  isFictitious: false,
  version: 3,
  wording: 1,
  position: 3,
  lacking: [],
  lenses: ['GENDER'],
  themes: [],
  agendaItems: [],
  questions: [
    { id: 'q2', isQuestion: true, text: text({ es: '¿Qué muestra la práctica?', en: 'What does it show?' }) },
  ],
  responses: [],
  text: text({ es: 'Miden a quién dejan fuera.', en: 'They measure whom they leave out.' }),
  adoptedAt: '2023-08-28T15:00:00.000Z',
  releasedAt: '2023-08-30T09:00:00.000Z',
  adoption: {
    at: '2023-08-28T15:00:00.000Z',
    consulted: 5,
    countries: [
      {
        outcome: 'RESERVATION',
        country: { code: 'MX', name: 'México' },
        reservation: text({ es: 'Con un convenio.', en: 'With an agreement.' }),
      },
    ],
    adopters: [],
    reason: null,
  },
  approvedBy: [],
  comments: [],
  errorReports: [],
  objections: [],
  positions: [],
  remarks: [],
  signsFor: [],
  supersededBy: [],
  wordings: [],
  viewerCan: nothing,
  session: { ...home, conclusions: [] },
  ...different,
});

const open = (different: Record<string, unknown> = {}, search = '') =>
  openPage(`/es/groups/3.5/sessions/2.1/conclusions/04${search}`, {
    execute: apiOf([session()], { conclusion: () => conclusion(different) }),
  });

describe('the page of a conclusion', () => {
  it('says what was adopted, how, and what that means', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Miden a quién dejan fuera.');
    expect(screen.getByText(/28 de agosto de 2023, por acuerdo tácito/)).toHaveTextContent('se consultó a 5 países');
    expect(screen.getByText(/no obliga a ningún país/)).toBeVisible();
    expect(screen.queryByText('Texto en borrador')).not.toBeInTheDocument();
  });

  it('shows the other language under the reader’s, and both side by side where the address says so', async () => {
    const { router, user } = await open();
    const english = screen.getByRole('region', { name: 'El texto en inglés' });
    expect(within(english).getByText('They measure whom they leave out.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Los dos idiomas, lado a lado' }));
    expect(router.state.location.search).toMatchObject({ text: 'beside' });
    expect(await screen.findByRole('heading', { level: 2, name: 'English' })).toBeVisible();
  });

  it('prints the reservation that its country made public beside the text', async () => {
    await open();
    expect(screen.getByRole('region', { name: 'Reservas' })).toHaveTextContent('México');
    expect(screen.getByRole('region', { name: 'Reservas' })).toHaveTextContent('Con un convenio.');
  });

  it('leads to the question that it came from, and says where nothing came of it yet', async () => {
    await open();
    const [rail] = screen.getAllByRole('navigation', { name: 'Origen y seguimiento' });
    expect(rail).toHaveTextContent('Pregunta 2');
    expect(rail).toHaveTextContent('Sin seguimiento decidido todavía');
  });

  it('has what led to it on paper too', async () => {
    await open();
    const printed = screen.getByRole('region', { name: 'Origen y seguimiento' });
    expect(printed).toHaveTextContent('Pregunta 2 · ¿Qué muestra la práctica?');
    expect(printed).not.toHaveTextContent('Sin seguimiento decidido todavía');
  });

  it('marks a text that may still change, and until when countries can speak', async () => {
    await open({
      status: 'IN_CONSULTATION',
      standing: 'PAUSED',
      isProvisional: true,
      adoptedAt: null,
      releasedAt: null,
      adoption: null,
      consultation: { id: 'consultation', closesOn: '2023-08-01', closedAt: null },
      objections: [
        {
          id: 'objection',
          state: 'RAISED',
          confirmBy: '2023-07-31',
          country: { code: 'DO', name: 'República Dominicana' },
          text: text({ es: 'Pedimos que se publique.' }),
        },
      ],
    });
    expect(screen.getByText('Texto en borrador')).toBeVisible();
    expect(screen.getByText('En pausa')).toBeVisible();
    const said = screen.getByRole('region', { name: 'Qué dicen los países' });
    expect(said).toHaveTextContent('República Dominicana · Objeción · por confirmar hasta el 31 de julio de 2023');
    expect(said).toHaveTextContent('Pedimos que se publique.');
  });

  it('leads to the one that replaces it', async () => {
    await open({
      standing: 'SUPERSEDED',
      supersededBy: [{ id: 'conclusion-5', number: 5, citation: 'C-3.5/2.1-05', session: home }],
    });
    expect(screen.getByRole('link', { name: 'C-3.5/2.1-05' })).toHaveAttribute(
      'href',
      '/es/groups/3.5/sessions/2.1/conclusions/05',
    );
  });

  it('shows word by word how a circulated text changed', async () => {
    const wording = (number: number, es: string) => ({
      id: `wording-${number}`,
      wording: number,
      isMend: false,
      writtenAt: '2023-07-27T16:00:00.000Z',
      text: text({ es, en: es }),
    });
    await open({ wordings: [wording(1, 'Miden algo.'), wording(2, 'Miden todo.')] });
    const changed = screen.getByRole('region', { name: 'Cómo ha cambiado el texto' });
    expect(within(changed).getByText(/algo/, { selector: 'del' })).toBeVisible();
    expect(within(changed).getByText(/todo/, { selector: 'ins' })).toBeVisible();
  });

  it('stands at the address that its session has now', async () => {
    const { router } = await openPage('/es/groups/3.5/sessions/1.9/conclusions/04', {
      execute: apiOf([session()], { conclusion: () => conclusion() }),
    });
    expect(router.state.location.pathname).toBe('/es/groups/3.5/sessions/2.1/conclusions/04');
  });

  it('offers nothing to write to who only reads', async () => {
    await open();
    expect(screen.queryByRole('link', { name: 'Editar' })).not.toBeInTheDocument();
  });

  it('offers who writes a way to its text', async () => {
    await open({ viewerCan: { ...nothing, edit: true } });
    expect(await screen.findByRole('link', { name: 'Editar' })).toHaveAttribute(
      'href',
      '/es/groups/3.5/sessions/2.1/write-conclusion?id=conclusion-4',
    );
  });
});
