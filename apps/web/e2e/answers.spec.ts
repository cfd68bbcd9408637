import type { Page } from '@playwright/test';
import { expect, signInAs, test } from './portal.js';

test.use({ locale: 'es-CR', timezoneId: 'America/Costa_Rica' });

const session = '/es/groups/3.5/sessions/2.2?moment=after';

const question = (page: Page, number: number) =>
  page
    .getByRole('region', { name: 'Respuestas' })
    .locator('ol > li')
    .nth(number - 1);

const openForm = async (page: Page, number: number): Promise<void> => {
  await question(page, number)
    .getByRole('button', { name: `Responder: Pregunta ${number}` })
    .click();
  await expect(page.getByRole('heading', { name: `Su respuesta a la pregunta ${number}` })).toBeFocused();
};

const answerWithoutAttribution = async (page: Page, key: string, text: string): Promise<void> => {
  await signInAs(page, key);
  await page.goto(session);
  await openForm(page, 2);
  await page.getByRole('radio', { name: /Nadie: sin atribución/ }).check();
  await page.getByRole('textbox', { name: 'Respuesta', exact: true }).fill(text);
  await page.getByRole('button', { name: 'Enviar la respuesta' }).click();
  await expect(page.getByText('nadie podrá saber de quién es')).toBeVisible();
};

test('a country answers, finds what it had typed after a reload, and stands in the table', async ({ page }) => {
  await signInAs(page, 'focal-cr');
  await page.goto(session);
  await openForm(page, 1);
  await page.getByRole('radio', { name: /Un país/ }).check();
  await page
    .getByRole('textbox', { name: 'Respuesta', exact: true })
    .fill('Texto de prueba: se deriva antes de acusar.');
  await page.reload();
  await question(page, 1).getByRole('button', { name: 'Responder: Pregunta 1' }).click();
  await expect(page.getByText('Ha vuelto lo que había escrito antes.')).toBeVisible();
  await page.getByRole('textbox', { name: /Resumen en inglés/ }).fill('Test text: diverted before charge.');
  await page.getByRole('button', { name: 'Enviar la respuesta' }).click();
  await expect(page.getByText('La respuesta está enviada.')).toBeVisible();
  await expect(question(page, 1).getByRole('article')).toContainText('se deriva antes de acusar');
  await expect(page.getByRole('table').getByRole('row', { name: /Costa Rica/ })).not.toHaveText(
    /^Costa Rica(–sin respuesta)+$/,
  );
  await page.goto(session.replace('/es/', '/en/'));
  await expect(page.getByRole('region', { name: 'Answers' })).toContainText(
    'In short, in English: Test text: diverted',
  );
});

test('what nobody stands behind is read by members once there are three, and by its author before', async ({
  page,
}) => {
  await answerWithoutAttribution(page, 'focal-cr', 'Texto de prueba uno.');
  await answerWithoutAttribution(page, 'focal-do', 'Texto de prueba dos.');
  await expect(page.getByRole('heading', { name: 'Sin atribución' })).toBeHidden();
  await page.getByRole('button', { name: 'Mostrar mis respuestas sin atribución' }).click();
  await expect(page.getByText('Texto de prueba dos.')).toBeVisible();
  await answerWithoutAttribution(page, 'focal-tt', 'Texto de prueba tres.');
  await signInAs(page, 'participant-do');
  await page.goto(session);
  const group = question(page, 2).locator('section').filter({ hasText: 'Sin atribución' });
  await expect(group).toContainText('3 respuestas que nadie firma');
  await expect(group.locator('time')).toHaveCount(0);
});

test('conclusions are found by words without their accents, and the address keeps it', async ({ page }) => {
  await page.goto('/es/conclusions');
  await page.getByRole('searchbox', { name: 'Palabras o número' }).fill('DESPENALIZACION');
  await page.getByRole('button', { name: 'Mostrar', exact: true }).click();
  await expect(page).toHaveURL(/\/es\/conclusions\?search=DESPENALIZACION$/);
  // It stands beside the list that the words have narrowed, never beside the one before.
  await expect(page.getByRole('link', { name: 'Mostrar todo' })).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText('despenalización');
  await page.getByRole('combobox', { name: 'Estado' }).selectOption('Borrador');
  await page.getByRole('button', { name: 'Mostrar', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Ninguna conclusión coincide' })).toBeVisible();
});
