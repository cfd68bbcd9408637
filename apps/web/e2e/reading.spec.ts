import { expect, test } from './portal.js';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, locale: 'es-DO' });

  test('a session is complete: its times in its own zone and UTC, its people, its questions', async ({ page }) => {
    await page.goto('/es/groups/3.5/sessions/2.1?moment=during');
    await expect(page.getByRole('heading', { level: 1, name: 'Más allá de la justicia penal' })).toBeVisible();
    const main = page.getByRole('main');
    await expect(main).toContainText('jueves 13 de julio de 2023');
    await expect(main).toContainText('16:30');
    await expect(main).toContainText('UTC');
    await expect(main).toContainText('Teresa Silva');
    await expect(main).toContainText('República Dominicana');
    await page.goto('/es/groups/3.5/sessions/2.1?moment=before');
    await expect(page.getByRole('main')).toContainText('¿Qué mecanismos aplica su jurisdicción');
  });

  test('an address without a language leads to the one that the browser asks for', async ({ page }) => {
    await page.goto('/sessions');
    await expect(page).toHaveURL(/\/es\/sessions$/);
  });

  test('what machines read of a session is in its head', async ({ page }) => {
    await page.goto('/en/groups/3.5/sessions/2.1');
    await expect(page).toHaveTitle(/Beyond criminal justice/);
    const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(data).toMatchObject({ '@type': 'Event', startDate: expect.stringContaining('2023-07-13') });
    await expect(page.locator('link[rel="alternate"][hreflang="es"]')).toHaveAttribute(
      'href',
      /\/es\/groups\/3\.5\/sessions\/2\.1/,
    );
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /Beyond criminal justice/);
  });
});

test.describe('in Santo Domingo', () => {
  test.use({ timezoneId: 'America/Santo_Domingo', locale: 'es-DO' });

  test("the reader's own time stands beside that of the session", async ({ page }) => {
    await page.goto('/es/groups/3.5/sessions/2.1?moment=during');
    const main = page.getByRole('main');
    await expect(main).toContainText('10:30');
    await expect(main).toContainText('Santo Domingo');
    await expect(main).toContainText('16:30');
    await expect(main).toContainText('Madrid');
  });

  test('nothing is reported wrong by the browser while a page comes to life', async ({ page }) => {
    const wrongs: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') wrongs.push(message.text());
    });
    page.on('pageerror', (error) => wrongs.push(error.message));
    for (const path of ['/es', '/es/sessions', '/es/groups/3.5/sessions/2.1', '/en/import']) {
      await page.goto(path);
      await expect(page.getByRole('main')).toBeVisible();
      await page.waitForLoadState('networkidle');
    }
    expect(wrongs).toEqual([]);
  });

  test('the first scripts of a public page are light', async ({ page }) => {
    await page.goto('/es/groups/3.5/sessions/2.1');
    await page.waitForLoadState('networkidle');
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap((entry) =>
          entry instanceof PerformanceResourceTiming && entry.name.endsWith('.js')
            ? [{ name: entry.name, sent: entry.encodedBodySize, whole: entry.decodedBodySize }]
            : [],
        ),
    );
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter(({ sent, whole }) => sent >= whole)).toEqual([]);
    expect(scripts.reduce((sum, { sent }) => sum + sent, 0)).toBeLessThanOrEqual(160 * 1024);
  });

  test('the language and the theme are remembered', async ({ page }) => {
    await page.goto('/es/sessions');
    await page.getByRole('link', { name: 'English' }).first().click();
    await expect(page).toHaveURL(/\/en\/sessions/);
    await page.goto('/sessions');
    await expect(page).toHaveURL(/\/en\/sessions/);
  });
});

test('a page that is not there says so, with its status', async ({ page }) => {
  const response = await page.goto('/es/groups/3.5/sessions/none');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
