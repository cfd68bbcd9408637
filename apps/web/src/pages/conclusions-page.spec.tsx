import { act, screen, waitFor, within } from '@testing-library/react';
import { apiOf } from '../../test/api.js';
import { openPage } from '../../test/portal.js';
import { session, text } from '../../test/story.js';

const costaRica = { code: 'CR', name: 'Costa Rica', isPartner: true };

const conclusion = (different: Record<string, unknown> = {}) => ({
  id: 'conclusion-1',
  number: 4,
  citation: 'C-3.5/2.1-04',
  kind: 'FINDING',
  lenses: ['GENDER'],
  standing: 'ADOPTED',
  isProvisional: false,
  isFictitious: false,
  adoptedAt: '2023-10-10T15:00:00.000Z',
  text: text({ en: 'Courts divert.', es: 'Los juzgados derivan.' }),
  themes: [],
  session: session(),
  positions: [],
  responses: [],
  ...different,
});

const page = (nodes: readonly unknown[], hasNextPage = false) => ({
  nodes,
  totalCount: nodes.length,
  pageInfo: { endCursor: 'next', hasNextPage },
});

const me = {
  id: 'person-1',
  affiliations: [{ id: 'affiliation-1', toOn: null, institution: { id: 'institution-1', country: costaRica } }],
};

const open = (address: string, more: Record<string, unknown>) =>
  openPage(address, {
    execute: apiOf([session()], {
      groups: () => [{ ...session().group, themes: [], viewerCan: { handOver: false } }],
      countries: () => [costaRica],
      ...more,
    }),
  });

describe('the page of conclusions', () => {
  it('tells each with its number, its kind, and what its state means', async () => {
    await open('/es/conclusions', { conclusions: () => page([conclusion()]) });
    const row = within(await screen.findByRole('article'));
    expect(row.getByText('C-3.5/2.1-04')).toBeVisible();
    expect(row.getByRole('link', { name: 'Los juzgados derivan.' })).toHaveAttribute(
      'href',
      '/es/groups/3.5/sessions/2.1/conclusions/04',
    );
    expect(row.getByText(/no obliga a ningún país/)).toBeVisible();
  });

  it('marks what may still change', async () => {
    const draft = conclusion({ number: null, citation: null, standing: 'DRAFT', isProvisional: true, adoptedAt: null });
    await open('/es/conclusions', { conclusions: () => page([draft]) });
    expect(await screen.findByText('Borrador: aún puede cambiar')).toBeVisible();
    expect(screen.getByText('Todavía sin número')).toBeVisible();
  });

  it('keeps what is chosen while the list is still coming, and begins anew where everything is shown', async () => {
    let arrive: (() => void) | null = null;
    const conclusions = ({ filter }: { filter: { search: string | null } }) =>
      filter.search === null
        ? page([conclusion()])
        : new Promise((resolve) => {
            arrive = () => resolve(page([]));
          });
    const { user } = await open('/es/conclusions', { conclusions });
    const status = () => screen.getByRole('combobox', { name: 'Estado' });
    await user.type(screen.getByRole('searchbox'), 'derivan');
    await user.click(screen.getByRole('button', { name: 'Mostrar' }));
    await waitFor(() => expect(arrive).not.toBeNull());
    await user.selectOptions(status(), 'Borrador');
    await act(async () => arrive?.());
    expect(await screen.findByRole('heading', { name: 'Ninguna conclusión coincide' })).toBeVisible();
    expect(status()).toHaveValue('DRAFT');
    await user.click(screen.getAllByRole('link', { name: 'Mostrar todo' })[0] ?? status());
    expect(await screen.findByRole('article')).toBeVisible();
    expect(status()).toHaveValue('');
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('asks for what the address says, and says so in its fields and its files', async () => {
    let asked: unknown;
    const conclusions = (args: { filter: unknown }) => {
      asked = args.filter;
      return page([conclusion()], true);
    };
    await open('/es/conclusions?search=derivan&lens=GENDER&kind=FINDING', { conclusions });
    expect(asked).toMatchObject({ search: 'derivan', lenses: ['GENDER'], kinds: ['FINDING'], country: null });
    expect(await screen.findByRole('combobox', { name: 'Enfoque' })).toHaveValue('GENDER');
    expect(screen.getByRole('link', { name: 'XLSX' })).toHaveAttribute(
      'href',
      '/api/conclusions.xlsx?locale=es&search=derivan&lens=GENDER&kind=FINDING',
    );
    expect(screen.getByRole('link', { name: 'Página siguiente' })).toHaveAttribute(
      'href',
      '/es/conclusions?search=derivan&lens=GENDER&kind=FINDING&after=next',
    );
  });

  it('folds the less used filters, and opens them where one is set', async () => {
    const { user } = await open('/es/conclusions', { conclusions: () => page([conclusion()]) });
    expect(screen.getByLabelText('Enfoque')).not.toBeVisible();
    expect(screen.getByLabelText('Estado')).toBeVisible();
    await user.click(screen.getByText('Más filtros'));
    expect(screen.getByLabelText('Enfoque')).toBeVisible();
  });

  it('takes the conclusions that are picked along as one file, ten at most and of one group', async () => {
    const other = { ...session(), id: 'session-other', group: { ...session().group, id: 'group-other', slug: '4.1' } };
    const many = Array.from({ length: 11 }, (_, at) =>
      conclusion({ id: `conclusion-${at}`, number: at + 1, citation: `C-3.5/2.1-${String(at + 1).padStart(2, '0')}` }),
    );
    const elsewhere = conclusion({ id: 'elsewhere', citation: 'C-4.1/2.1-01', session: other });
    const { user } = await open('/es/conclusions', { conclusions: () => page([...many, elsewhere]) });
    const box = (citation: string) => screen.getByRole('checkbox', { name: `Llevar ${citation}` });
    const file = () => screen.queryByRole('link', { name: 'PDF para mi autoridad' });
    expect(file()).not.toBeInTheDocument();
    box('C-3.5/2.1-01').focus();
    await user.keyboard(' ');
    await user.click(box('C-3.5/2.1-03'));
    expect(file()).toHaveAttribute(
      'href',
      '/api/conclusions/for-authority.pdf?ids=conclusion-0,conclusion-2&locale=es',
    );
    expect(screen.getByText('2 conclusiones para llevar')).toBeVisible();
    expect(box('C-4.1/2.1-01')).toBeDisabled();
    for (const at of ['02', '04', '05', '06', '07', '08', '09', '10']) await user.click(box(`C-3.5/2.1-${at}`));
    expect(box('C-3.5/2.1-11')).toBeDisabled();
    await user.click(box('C-3.5/2.1-10'));
    expect(box('C-3.5/2.1-11')).toBeEnabled();
    await user.click(screen.getByRole('button', { name: 'No llevar ninguna' }));
    expect(file()).not.toBeInTheDocument();
    expect(box('C-4.1/2.1-01')).toBeEnabled();
  });

  it('tells a member what their country answered and said, and a visitor nothing of positions', async () => {
    const mine = conclusion({
      positions: [{ id: 'position-1', isGiven: true, stance: 'RESERVATION', isStale: false, country: costaRica }],
      responses: [{ id: 'response-1', country: costaRica, summary: null, text: text({ es: 'Derivamos.' }) }],
    });
    await open('/es/conclusions', { conclusions: () => page([mine]), me: () => me });
    expect(await screen.findByText(/Costa Rica respondió:/)).toHaveTextContent('Derivamos.');
    expect(screen.getByText('Costa Rica: Reserva')).toBeVisible();
    expect(screen.getByLabelText('Posición dada por')).toBeInTheDocument();
  });

  it('says what will be there, and where nothing fits, how to go on', async () => {
    await open('/es/conclusions', { conclusions: () => page([]) });
    expect(await screen.findByRole('heading', { name: 'Todavía no hay conclusiones' })).toBeVisible();
    expect(screen.queryByLabelText('Posición dada por')).not.toBeInTheDocument();
    await open('/es/conclusions?search=nada', { conclusions: () => page([]) });
    expect(await screen.findByRole('heading', { name: 'Ninguna conclusión coincide' })).toBeVisible();
  });
});
