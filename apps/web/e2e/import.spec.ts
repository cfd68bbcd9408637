import { fileURLToPath } from 'node:url';
import { expect, signInAs, test } from './portal.js';

const twin = fileURLToPath(
  new URL('../../../packages/concept-note/fixtures/twin-of-the-first-note.txt', import.meta.url),
);

test.use({ locale: 'es-DO', timezoneId: 'America/Santo_Domingo' });

test.beforeEach(({ page }) => signInAs(page, 'manager'));

test('a concept note becomes a session that people read, its doubts settled by keyboard alone', async ({ page }) => {
  await page.goto('/es/import');
  await page.locator('input[type=file]').setInputFiles(twin);
  await expect(page).toHaveURL(/\/es\/import\/[0-9a-f-]+/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Doors Before Courtrooms');

  await page.getByRole('combobox', { name: 'Grupo de trabajo' }).selectOption({ index: 1 });
  const zone = page.getByRole('article').filter({ hasText: 'huso horario' });
  await zone.getByRole('button', { name: 'Madrid' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Zona horaria' })).toHaveValue(/Madrid/);

  const open = page.getByRole('button', { name: 'Dejar como está impreso' });
  while ((await open.count()) > 0) {
    const before = await open.count();
    await open.first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => open.count()).toBeLessThan(before);
  }
  await expect(page.getByRole('navigation', { name: 'Dudas' })).toContainText('Todas las dudas tienen respuesta');

  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Dudas' })).toContainText('Todas las dudas tienen respuesta');
  await page.getByRole('button', { name: 'Crear el borrador' }).click();
  await expect(page).toHaveURL(/\/es\/groups\/3\.5\/sessions\/3\.1/);
  await expect(page.getByRole('main')).toContainText('solo puede leerla quien la prepara');

  await page.goto('/en/groups/3.5/sessions/3.1?moment=during');
  await expect(page.getByRole('main')).toContainText('15:00');
  await page.goto('/es/groups/3.5/sessions/3.1');
  await page.getByRole('button', { name: 'Publicar', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Publicar/ })
    .click();
  await expect(page.getByRole('main')).not.toContainText('solo puede leerla quien la prepara');

  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/es/groups/3.5/sessions/3.1?moment=during');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Doors Before Courtrooms');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a file that is no concept note is refused in a sentence, and what was pasted stays', async ({ page }) => {
  await page.goto('/es/import');
  const text = 'Hola a todos: la comida es a la una. Nos vemos allí.';
  await page.getByRole('textbox', { name: 'O pegue su texto' }).fill(text);
  await page.getByRole('button', { name: 'Leer este texto' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'O pegue su texto' })).toHaveValue(text);
});
