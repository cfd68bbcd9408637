import { readFile, writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from './portal.js';

/** Takes away the file behind a link, and says where it lies. */
const download = async (page: Page, info: TestInfo, name: string, language: RegExp): Promise<string> => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('listitem').filter({ hasText: language }).getByRole('link', { name }).click();
  const file = await waiting;
  const place = info.outputPath(file.suggestedFilename());
  await file.saveAs(place);
  return place;
};

/** The same file with one byte changed. */
const altered = async (place: string, info: TestInfo): Promise<string> => {
  const bytes = await readFile(place);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  const other = info.outputPath('altered.pdf');
  await writeFile(other, bytes);
  return other;
};

test('what was published is read, taken away and known again; changed, it is told so', async ({ page }, info) => {
  await page.goto('/es/groups/3.5/sessions/2.1?moment=after');
  const published = page.getByRole('region', { name: 'Versiones publicadas' });
  await published.getByRole('link', { name: 'Versión 1', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Conclusiones de la sesión 2.1' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Sustituida por una versión posterior');
  await page.getByRole('link', { name: /Leer la versión publicada/ }).click();
  await expect(page.getByRole('main')).toContainText('La más reciente de esta sesión');
  const code = await page
    .getByRole('region', { name: 'Código de verificación' })
    .getByRole('paragraph')
    .first()
    .innerText();

  const spanish = await download(page, info, 'PDF', /En español/);
  const english = await download(page, info, 'PDF', /En inglés/);
  await page.getByRole('link', { name: 'Comprobar un fichero o un código' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-enhanced', '');
  const result = page.getByRole('region', { name: 'Resultado' });
  const choose = page.getByLabel('Elegir un fichero');

  await choose.setInputFiles(spanish);
  await expect(result).toContainText('Este fichero es el que se publicó');
  await expect(result).toContainText('PDF, en español');
  await expect(result).toContainText('Es la más reciente de esta sesión');

  await choose.setInputFiles(await altered(spanish, info));
  await expect(result).toContainText('Este fichero ha sido modificado');
  await expect(result.getByRole('link', { name: /Versión publicada/ })).toBeVisible();

  await choose.setInputFiles(english);
  await expect(result).toContainText('PDF, en inglés');

  await choose.setInputFiles({ name: 'otra.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 otra') });
  await expect(result).toContainText('Este fichero no se conoce aquí');

  await page.getByLabel('Código de verificación').fill(code);
  await page.getByRole('button', { name: 'Comprobar el código' }).click();
  await expect(result).toContainText('Este código es de una versión publicada');
  await page.getByLabel('Código de verificación').fill('123');
  await page.getByRole('button', { name: 'Comprobar el código' }).click();
  await expect(page.getByText('Un código tiene 64 caracteres')).toBeVisible();
});

test.describe('without scripts, in English', () => {
  test.use({ javaScriptEnabled: false });

  test('a file is handed in and checked, and an older version says what replaced it', async ({ page }, info) => {
    await page.goto('/en/groups/3.5/releases/1');
    const word = await download(page, info, 'Word', /In Spanish/);
    await page.getByRole('link', { name: 'Check a file or a code' }).click();
    await page.getByLabel('Choose a file').setInputFiles(word);
    await page.getByRole('button', { name: 'Check the file' }).click();
    const result = page.getByRole('region', { name: 'Result' });
    await expect(result).toContainText('This file is the one that was published');
    await expect(result).toContainText('Word, in Spanish');
    await expect(result).toContainText('A later version replaced it');
  });
});
