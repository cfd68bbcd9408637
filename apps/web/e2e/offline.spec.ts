import type { Page } from '@playwright/test';
import { expect, test } from './portal.js';

const session = '/es/groups/3.5/sessions/2.1';

const addressesKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const pages = await caches.open('kept-pages');
    return (await pages.keys()).map(({ url }) => new URL(url).pathname);
  });

const untilKept = async (page: Page, path: string): Promise<void> =>
  expect.poll(() => addressesKept(page), { message: `${path} is kept` }).toContain(path);

const scripts = '**/assets/*.js';

const sessionsLink = (page: Page) =>
  page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'Sesiones' });

const copyNotice = (page: Page) => page.getByRole('status').filter({ hasText: 'copia que este dispositivo guardó' });

/** Files are kept after their page. */
const untilFilesKept = (page: Page): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const files = await caches.open('kept-files');
          const kept = new Set((await files.keys()).map(({ url }) => url));
          const used = performance.getEntriesByType('resource').map(({ name }) => name);
          return used.filter((name) => new URL(name).pathname.startsWith('/assets/') && !kept.has(name));
        }),
      { message: 'every file of the page is kept' },
    )
    .toEqual([]);

test.describe('without a connection', () => {
  test.use({ locale: 'es-DO', timezoneId: 'America/Santo_Domingo' });

  test('a public page that was read is read again, and says that it is a copy', async ({ page, context }) => {
    await page.goto(session);
    await untilKept(page, session);
    await untilFilesKept(page);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Más allá de la justicia penal' })).toBeVisible();
    await expect(copyNotice(page)).toBeVisible();
    // The style sheet has come too.
    await expect(page.getByRole('main')).toHaveCSS('flex-grow', '1');

    await page.getByRole('link', { name: 'Antes', exact: true }).click();
    await expect(page.getByRole('main')).toContainText('¿Qué mecanismos aplica su jurisdicción');
    await expect(copyNotice(page)).toBeVisible();

    await context.setOffline(false);
    await page.getByRole('link', { name: 'Cargar la página actual' }).click();
    await expect(copyNotice(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1, name: 'Más allá de la justicia penal' })).toBeVisible();
  });

  test('a page that was reached by a link is kept as well, in all its views', async ({ page, context }) => {
    await page.goto('/es', { waitUntil: 'load' });
    await sessionsLink(page).click();
    await expect(page).toHaveURL(/\/es\/sessions$/);
    await untilKept(page, '/es');
    await untilKept(page, '/es/sessions');
    await untilFilesKept(page);
    await context.setOffline(true);
    await page.goto('/es/sessions?show=past');
    await expect(page).toHaveURL(/\/es\/sessions$/);
    await expect(copyNotice(page)).toBeVisible();
    await page.getByRole('link', { name: 'Cauce, inicio' }).first().click();
    await expect(page).toHaveURL(/\/es$/);
    await expect(copyNotice(page)).toBeVisible();
  });

  test('a page that was left before it came to life is kept once the next one has', async ({ page, context }) => {
    await page.route(scripts, (route) => route.abort());
    await page.goto('/es', { waitUntil: 'load' });
    await page.unroute(scripts);
    await sessionsLink(page).click();
    await untilKept(page, '/es/sessions');
    await untilKept(page, '/es');
    await untilFilesKept(page);
    await context.setOffline(true);
    await page.goto('/es');
    await expect(copyNotice(page)).toBeVisible();
  });

  test('a page that was left before its keeper was there is kept', async ({ page }) => {
    await page.addInitScript(() => {
      const { serviceWorker } = navigator;
      const register = serviceWorker.register.bind(serviceWorker);
      serviceWorker.register = async (...asked) => {
        await new Promise((resolve) => window.addEventListener('keeper-may-come', resolve, { once: true }));
        return register(...asked);
      };
    });
    await page.goto('/es');
    await sessionsLink(page).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sesiones' })).toBeVisible();
    await page.evaluate(() => window.dispatchEvent(new Event('keeper-may-come')));
    await untilKept(page, '/es');
    await untilKept(page, '/es/sessions');
  });

  test('a page that had come before another one called the keeper is kept', async ({ page, context }) => {
    let letThrough: () => void = () => undefined;
    const keeperIsThere = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route(scripts, async (route) => {
      await keeperIsThere;
      await route.continue();
    });
    await page.goto('/es', { waitUntil: 'commit' });
    const other = await context.newPage();
    await other.goto('/es/sessions');
    await untilKept(other, '/es/sessions');
    letThrough();
    await untilKept(other, '/es');
  });

  test('a page that was not read says that it was not kept, and comes once there is a connection', async ({
    page,
    context,
  }) => {
    await page.goto(session);
    await untilKept(page, '/es/offline');
    await untilFilesKept(page);
    await context.setOffline(true);
    await expect(page.getByRole('status').filter({ hasText: 'Sin conexión' })).toBeVisible();
    await page.getByRole('banner').getByRole('link', { name: 'Sesiones', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Esta página no se ha guardado en este dispositivo',
    );
    await expect(page).toHaveURL(/\/es\/sessions$/);
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Intentarlo de nuevo' }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/no se ha guardado/);
  });

  test('what is not for everybody to read is not kept', async ({ page }) => {
    await page.goto(session);
    await untilKept(page, session);
    await untilKept(page, '/es/offline');
    await page.goto('/es/import');
    await page.waitForLoadState('networkidle');
    await page.goto('/es/nada');
    await page.waitForLoadState('networkidle');
    expect((await addressesKept(page)).toSorted()).toEqual([session, '/es/offline'].toSorted());
    const kept = await page.evaluate(async () => {
      const files = await caches.open('kept-files');
      return (await files.keys()).map(({ url }) => new URL(url).pathname);
    });
    expect(kept.filter((path) => !path.startsWith('/assets/'))).toEqual([]);
  });
});
