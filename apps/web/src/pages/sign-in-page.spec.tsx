import { screen, within } from '@testing-library/react';
import { apiOf } from '../../test/api.js';
import { openPage } from '../../test/portal.js';
import { session } from '../../test/story.js';

const person = (name: string) => ({ id: name, name });

const api = (more: Record<string, unknown> = {}) =>
  apiOf([session()], { signedIn: null, signInWays: { provider: null }, demoPeople: [], ...more });

const signedIn = (more: Record<string, unknown> = {}) => ({
  address: 'despacho@example.org',
  isTrusted: false,
  isBySharedMailbox: false,
  person: person('Inés Peña'),
  people: [person('Inés Peña')],
  ...more,
});

/** The head of the page; a document inside it may have one of its own. */
const pageHead = () => {
  const [head] = screen.getAllByRole('banner');
  if (!head) throw new Error('The page has no head.');
  return within(head);
};

describe('the page to sign in', () => {
  it('takes the computer for shared unless somebody says otherwise', async () => {
    await openPage('/es/sign-in', { execute: api() });
    expect(screen.getByRole('textbox', { name: 'Su dirección de correo' })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Este ordenador es compartido' })).toBeChecked();
    expect(screen.queryByRole('button', { name: /Entrar con/ })).not.toBeInTheDocument();
  });

  it('offers the organisation’s own sign-in by its name', async () => {
    await openPage('/es/sign-in', { execute: api({ signInWays: { provider: 'Ministerio de Justicia' } }) });
    expect(screen.getByRole('button', { name: 'Entrar con Ministerio de Justicia' })).toBeVisible();
  });

  it('says so where the organisation did not let anybody in', async () => {
    await openPage('/es/sign-in?refused=provider', { execute: api() });
    expect(screen.getByRole('alert')).toHaveTextContent('su organización no confirmó');
  });

  it('offers the people of a demonstration by role and country', async () => {
    const costaRica = { code: 'CR', name: () => 'Costa Rica' };
    const demoPeople = [
      { key: 'colead-cr', name: 'Marta Ficticia', role: 'COLEAD', country: null },
      { key: 'focal-cr', name: 'Luis Inventado', role: 'FOCAL', country: costaRica },
    ];
    await openPage('/es/sign-in', { execute: api({ demoPeople }) });
    const story = within(screen.getByRole('region', { name: 'Mire el portal como alguien de la historia' }));
    expect(story.getByRole('button', { name: 'Colíder Marta Ficticia' })).toBeVisible();
    expect(story.getByRole('button', { name: 'Punto focal, Costa Rica Luis Inventado' })).toBeVisible();
  });

  it('asks who acts where several people share the mailbox', async () => {
    const people = [person('Ana'), person('Beto')];
    await openPage('/es/sign-in', { execute: api({ signedIn: signedIn({ person: null, people }) }) });
    const choice = within(screen.getByRole('region', { name: '¿Quién actúa aquí?' }));
    expect(choice.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Ana', 'Beto']);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('goes on at once where whoever came is signed in already, and stays within the portal', async () => {
    const execute = api({ signedIn: signedIn() });
    const { router } = await openPage('/es/sign-in?to=/es/sessions', { execute });
    expect(router.state.location.pathname).toBe('/es/sessions');
    const outside = await openPage('/es/sign-in?to=https://evil.example/es', { execute });
    expect(outside.router.state.location.pathname).toBe('/es');
  });
});

describe('the page of a mail’s link', () => {
  it('waits for a click', async () => {
    await openPage('/es/sign-in/confirm?token=abc', { execute: api() });
    expect(screen.getByRole('button', { name: 'Entrar aquí' })).toBeVisible();
  });

  it('says what is missing where it was opened without its link', async () => {
    await openPage('/es/sign-in/confirm', { execute: api() });
    expect(screen.getByRole('link', { name: 'Pedir un correo nuevo' })).toHaveAttribute('href', '/es/sign-in');
  });
});

describe('the head of every page', () => {
  it('leads a visitor to the way in, and back to where they were', async () => {
    await openPage('/es/sessions', { execute: api() });
    const link = pageHead().getByRole('link', { name: 'Entrar' });
    expect(link).toHaveAttribute('href', '/es/sign-in?to=%2Fes%2Fsessions');
  });

  it('says who is signed in, with what there is for them', async () => {
    const { user } = await openPage('/es/sessions', {
      execute: api({ signedIn: signedIn(), me: person('Inés Peña') }),
    });
    const head = pageHead();
    await user.click(head.getByText('Inés Peña'));
    expect(head.getByText('despacho@example.org')).toBeVisible();
    expect(head.getByRole('link', { name: 'Mi perfil' })).toHaveAttribute('href', '/es/profile');
    expect(head.getByRole('button', { name: 'Salir' })).toBeVisible();
  });
});
