import type { Browser, BrowserContext, Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { expect, signInAs, test } from './portal.js';

const address = '/es/groups/3.5/sessions/2.1?moment=during';

/** The page of the session as somebody of the story has it open. */
const openAs = async (browser: Browser, url: string, key: string): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({ baseURL: url, locale: 'es' });
  const page = await context.newPage();
  await signInAs(page, key);
  await page.goto(address);
  await page.waitForSelector('html[data-enhanced]');
  return { context, page };
};

/** A wall time in Madrid, as the field of the browser takes it. */
const inMadrid = (instant: number): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Madrid' })
    .format(new Date(instant))
    .replace(' ', 'T');

const area = (page: Page) => page.getByRole('textbox', { name: 'Texto de las notas' });
const isSaved = (page: Page) => expect(page.getByText('Todo está guardado')).toBeVisible({ timeout: 30_000 });

const begin = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Escribir en las notas' }).click();
  await expect(area(page)).toBeVisible({ timeout: 30_000 });
  await isSaved(page);
};

/** What the notes say on a page, without the names at the cursors of others. */
const textIn = (page: Page): Promise<string[]> =>
  area(page).evaluate((node) => {
    return [...node.querySelectorAll('p, h3, h4')].map((line) => {
      const names = [...line.querySelectorAll('.notes-caret-name')].map((caret) => caret.textContent);
      return names.reduce((text, name) => text.replace(name, ''), line.textContent);
    });
  });

/** Writes a paragraph of its own, at the end, by keyboard alone. */
const write = async (page: Page, text: string): Promise<void> => {
  await area(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
};

test('two people write notes at once, one without a line for a while, and a paragraph becomes a candidate conclusion', async ({
  browser,
  portal,
}) => {
  const manager = await openAs(browser, portal.url, 'manager');
  await test.step('a manager opens the notes', async () => {
    const { page } = manager;
    await page.getByText('Idioma y plazo de las notas').click();
    await page.getByLabel('Idioma de las notas').selectOption('es');
    await page.getByLabel('Alrededor de la sesión, como siempre').uncheck();
    await page.getByLabel('Abiertas desde').fill(inMadrid(Date.now() - 3_600_000));
    await page.getByLabel('Abiertas hasta').fill(inMadrid(Date.now() + 24 * 3_600_000));
    await page.getByRole('button', { name: 'Guardar', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Escribir en las notas' })).toBeVisible();
  });

  const one = await openAs(browser, portal.url, 'rapporteur');
  const other = await openAs(browser, portal.url, 'expert');
  await begin(one.page);
  await begin(other.page);
  await expect(one.page.getByText('Están aquí: Clara Muestra')).toBeVisible();

  await test.step('what one writes the other reads', async () => {
    await write(one.page, 'Los juzgados derivan antes de acusar.');
    await expect(area(other.page)).toContainText('Los juzgados derivan antes de acusar.');
    expect((await new AxeBuilder({ page: one.page }).include('#notes').analyze()).violations).toEqual([]);
  });

  await test.step('one loses the line, and both go on', async () => {
    await other.context.setOffline(true);
    await expect(other.page.getByText('Sin conexión. Lo que escriba')).toBeVisible();
    await write(other.page, 'Escrito sin conexión.');
    await write(one.page, 'Escrito mientras tanto.');
    await isSaved(one.page);
    await other.context.setOffline(false);
    await isSaved(other.page);
    for (const { page } of [one, other]) {
      await expect(area(page)).toContainText('Escrito sin conexión.');
      await expect(area(page)).toContainText('Escrito mientras tanto.');
    }
    await expect.poll(async () => (await textIn(one.page)).join() === (await textIn(other.page)).join()).toBe(true);
  });

  await test.step('a paragraph becomes a candidate conclusion by one shortcut', async () => {
    const { page } = one;
    await write(page, 'La derivación temprana evita antecedentes.');
    await isSaved(page);
    await page.keyboard.press('Control+Alt+c');
    await expect(page.getByText('Este párrafo ya es un borrador de conclusión.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Conclusiones candidatas de estas notas' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Abrir el borrador' })).toBeVisible();
  });

  await test.step('a member reads them without scripts, with their history', async () => {
    await one.page.getByRole('button', { name: 'Terminar de escribir' }).click();
    await other.page.getByRole('button', { name: 'Terminar de escribir' }).click();
    const context = await browser.newContext({ baseURL: portal.url, javaScriptEnabled: false, locale: 'es' });
    const page = await context.newPage();
    await signInAs(page, 'participant-do');
    await page.goto(address);
    await expect(page.locator('#notes')).toContainText('La derivación temprana evita antecedentes.');
    await expect(page.getByRole('button', { name: 'Escribir en las notas' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Versiones anteriores' }).click();
    await page.getByRole('link', { name: 'Versión 1', exact: true }).click();
    await expect(page.getByText('These notes are invented for the demonstration')).toBeVisible();
    await context.close();
  });

  for (const { context } of [manager, one, other]) await context.close();
});
