/**
 * @jest-environment node
 * @jest-environment-options {"customExportConditions": ["@cauce/source", "node", "import", "default"]}
 */
import { apiOf, refusal } from '../test/api.js';
import { session, text } from '../test/story.js';
import { render } from './entry-server.js';
import type { PageRequest } from './lib/page-request.js';

const template =
  '<!doctype html><html lang="en" data-theme="light"><head><!--head--></head><body><div id="root"><!--page--></div><!--state--><script type="module" src="/assets/main.js"></script></body></html>';

const ask = (url: string, different: Partial<PageRequest> = {}) =>
  render({
    url,
    origin: 'https://portal.test',
    acceptLanguage: '',
    cookies: {},
    template,
    execute: apiOf([session()]),
    ...different,
  });

const linkedDataIn = (html: string): unknown =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? 'null');

describe('an address without a language', () => {
  it('leads to the language that was chosen before', async () => {
    const page = await ask('/sessions?show=held', { cookies: { language: 'fr' }, acceptLanguage: 'es' });
    expect(page).toMatchObject({ status: 302, location: '/fr/sessions?show=held' });
  });

  it('leads to the best language that the browser asks for', async () => {
    expect(await ask('/', { acceptLanguage: 'de-DE, pt-BR;q=0.9, en;q=0.4' })).toMatchObject({
      status: 302,
      location: '/pt',
    });
  });

  it('leads to English where nothing is known', async () => {
    expect(await ask('/groups/3.5')).toMatchObject({ status: 302, location: '/en/groups/3.5' });
  });
});

describe('an address in a language that we do not have', () => {
  it('is absent, says which languages there are, and is read without scripts', async () => {
    const { status, html } = await ask('/de/sessions', { acceptLanguage: 'es' });
    expect(status).toBe(404);
    expect(html).toContain('<html lang="es"');
    expect(html).toContain('El portal habla español, inglés, portugués y francés.');
    expect(html).toContain('href="/es/sessions"');
    expect(html).not.toContain('type="module"');
  });
});

describe('the page of a session', () => {
  it('is complete without scripts, on the session’s clock and in universal time', async () => {
    const { status, html } = await ask('/es/groups/3.5/sessions/2.1');
    expect(status).toBe(200);
    for (const part of [
      'Más allá de la justicia penal',
      'jueves 13 de julio de 2023',
      '16:30–17:15',
      '14:30–15:15 UTC',
      '¿Qué mecanismos?',
      'Inés Ficticia',
      'Se comparten las conclusiones.',
    ]) {
      expect(html).toContain(part);
    }
  });

  it('is on the reader’s clock where the device has said it', async () => {
    const { html } = await ask('/es/groups/3.5/sessions/2.1', { cookies: { zone: 'America/Lima' } });
    expect(html).toContain('su hora, Lima');
    expect(html).toContain('09:30–10:15');
  });

  it('has its language, its theme and the files that its scripts will ask for', async () => {
    const { html } = await ask('/es/groups/3.5/sessions/2.1', { cookies: { theme: 'dark' } });
    expect(html).toContain('<html lang="es" data-theme="dark">');
    expect(html).toContain('<link rel="modulepreload" href="/assets/session-page.js">');
  });

  it('says in its head what it is, in every language, and to machines', async () => {
    const { html } = await ask('/es/groups/3.5/sessions/2.1?moment=during');
    const head = html.slice(0, html.indexOf('<body>'));
    expect(head).toContain('<title>Más allá de la justicia penal · Cauce</title>');
    expect(head).toContain('<link rel="canonical" href="https://portal.test/es/groups/3.5/sessions/2.1"/>');
    expect(head).toContain('hrefLang="pt" href="https://portal.test/pt/groups/3.5/sessions/2.1"');
    expect(head).toContain('<meta property="og:title" content="Más allá de la justicia penal"/>');
    expect(linkedDataIn(head)).toMatchObject({
      '@type': 'Event',
      name: 'Más allá de la justicia penal',
      startDate: '2023-07-13T14:30:00.000Z',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      performer: [{ name: 'Inés Ficticia' }, { name: 'Tomás Inventado' }],
    });
  });

  it('is not announced to machines before it is published', async () => {
    const { html } = await ask('/es/groups/3.5/sessions/2.1', { execute: apiOf([session({ publishedAt: null })]) });
    expect(html).not.toContain('application/ld+json');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
  });

  it('moves for good from a former code to the current one', async () => {
    const execute = apiOf([], { session: () => session() });
    expect(await ask('/es/groups/3.5/sessions/1.9?moment=after', { execute })).toMatchObject({
      status: 301,
      location: '/es/groups/3.5/sessions/2.1?moment=after',
    });
  });

  it('is absent where there is none to see', async () => {
    const { status, html } = await ask('/es/groups/3.5/sessions/9.9');
    expect(status).toBe(404);
    expect(html).toContain('No hay ninguna página en esta dirección');
  });

  it('never lets a stored text out of its element', async () => {
    const hostile = '</script><script>alert(1)</script>$& <b>';
    const { html } = await ask('/es/groups/3.5/sessions/2.1', {
      execute: apiOf([session({ title: text({ es: hostile }) })]),
    });
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;b&gt;');
  });

  it('fails with a number that the log has, and is not tried again by scripts', async () => {
    const execute = apiOf([], {
      session: () => {
        throw refusal('UNEXPECTED', { errorId: 'error-42' });
      },
    });
    const { status, html } = await ask('/es/groups/3.5/sessions/2.1', { execute });
    expect(status).toBe(500);
    expect(html).toContain('error-42');
    expect(html).not.toContain('type="module"');
  });
});

describe('a group’s own address', () => {
  it('leads to its sessions', async () => {
    expect(await ask('/es/groups/3.5')).toMatchObject({ status: 302, location: '/es/sessions?group=3.5' });
  });

  it('keeps a slug that looks like a number as it is written', async () => {
    expect(await ask('/es/sessions?group=3.10')).toMatchObject({ status: 200 });
  });
});
