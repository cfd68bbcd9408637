import { screen, within } from '@testing-library/react';
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

  it('tells a member what their country answered and said, and a visitor nothing of positions', async () => {
    const mine = conclusion({
      positions: [{ id: 'position-1', isGiven: true, stance: 'RESERVATION', isStale: false, country: costaRica }],
      responses: [{ id: 'response-1', country: costaRica, summary: null, text: text({ es: 'Derivamos.' }) }],
    });
    await open('/es/conclusions', { conclusions: () => page([mine]), me: () => me });
    expect(await screen.findByText(/Costa Rica respondió:/)).toHaveTextContent('Derivamos.');
    expect(screen.getByText('Costa Rica: Reserva')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Posición dada por' })).toBeVisible();
  });

  it('says what will be there, and where nothing fits, how to go on', async () => {
    await open('/es/conclusions', { conclusions: () => page([]) });
    expect(await screen.findByRole('heading', { name: 'Todavía no hay conclusiones' })).toBeVisible();
    expect(screen.queryByRole('combobox', { name: 'Posición dada por' })).not.toBeInTheDocument();
    await open('/es/conclusions?search=nada', { conclusions: () => page([]) });
    expect(await screen.findByRole('heading', { name: 'Ninguna conclusión coincide' })).toBeVisible();
  });
});
