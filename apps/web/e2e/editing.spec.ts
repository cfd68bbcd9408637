import type { Page } from '@playwright/test';
import { expect, signInAs, test } from './portal.js';

test.use({ locale: 'es-DO', timezoneId: 'America/Santo_Domingo' });

test.beforeEach(({ page }) => signInAs(page, 'manager'));

const edit = '/es/groups/3.5/sessions/2.2/edit';

const open = async (page: Page, path = edit): Promise<void> => {
  await page.goto(path);
  await expect(page.getByRole('region', { name: 'Guardar' })).toBeVisible();
};

const title = (page: Page, language: string) => page.getByRole('textbox', { name: new RegExp(`^Título, ${language}`) });
const save = (page: Page) => page.getByRole('button', { name: 'Guardar', exact: true });

test('a session is written from the start, and every refusal leads to its field', async ({ page }) => {
  await open(page, '/es/sessions/new');
  await title(page, 'Español').fill('Una sesión nueva');
  await page.getByLabel('Fecha').fill('2027-03-04');
  await page.getByRole('button', { name: 'Crear el borrador' }).click();

  const alert = page.getByRole('alert');
  await expect(alert).toContainText('campo');
  await alert.getByRole('button', { name: 'Inicio' }).click();
  await page.keyboard.type('16h30');
  await page.getByRole('textbox', { name: 'Código' }).fill('9.1');
  await page.getByRole('button', { name: 'Crear el borrador' }).click();
  await expect(alert.getByRole('button', { name: 'Zona horaria' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Zona horaria' }).click();
  await page.keyboard.type('Costa Rica');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await page.getByRole('button', { name: 'Añadir una pregunta' }).click();
  await page.keyboard.type('¿Qué cambió?');
  await page.getByRole('button', { name: 'Crear el borrador' }).click();
  await expect(page).toHaveURL(/\/es\/groups\/3\.5\/sessions\/9\.1\/edit/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Editar la sesión 9.1');
  await page.getByRole('link', { name: 'Volver a la sesión' }).click();
  await expect(page.getByRole('main')).toContainText('¿Qué cambió?');
});

test('what was typed survives a reload, and a translation that fell behind is mended or found to fit', async ({
  page,
}) => {
  await open(page);
  const original = title(page, 'English');
  const before = await original.inputValue();
  await original.fill(`${before}, anew`);
  await expect(title(page, 'Español')).toBeVisible();
  await expect(page.getByText('Aún sin guardar')).toBeVisible();
  await page.reload();
  await expect(original).toHaveValue(`${before}, anew`);
  await expect(page.getByText('Ha vuelto lo que escribió')).toBeVisible();

  await page.getByRole('button', { name: /Sigue valiendo.*Título/ }).click();
  await save(page).click();
  await expect(page.getByText('Todo está guardado.')).toBeVisible();
  await page.goto('/en/groups/3.5/sessions/2.2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${before}, anew`);
});

test('the second of two editors is shown both texts, and what does not overlap is joined', async ({
  page,
  context,
}) => {
  await open(page);
  const other = await context.newPage();
  await open(other);

  await title(page, 'Español').fill('Lo que puso la primera');
  await save(page).click();
  await expect(page.getByText('Todo está guardado.')).toBeVisible();

  await title(other, 'Español').fill('Lo que puso la segunda');
  await other.getByRole('textbox', { name: /^Subtítulo, Español/ }).fill('Un subtítulo de la segunda');
  await save(other).click();
  const clash = other.getByRole('region', { name: /Otra persona/ });
  await expect(clash).toContainText('Lo que puso la primera');
  await expect(clash).toContainText('Lo que puso la segunda');
  await clash.getByRole('radio', { name: /^El de la otra/ }).check();
  await clash.getByRole('button').click();
  await expect(title(other, 'Español')).toHaveValue('Lo que puso la primera');
  await save(other).click();
  await expect(other.getByText('Todo está guardado.')).toBeVisible();

  await page.goto('/es/groups/3.5/sessions/2.2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lo que puso la primera');
  await expect(page.getByRole('main')).toContainText('Un subtítulo de la segunda');
});

test('moving a public session takes a reason, and leaves a mark on its old date', async ({ page }) => {
  await open(page);
  const start = page.getByRole('textbox', { name: 'Inicio' }).first();
  await start.fill('09:05');
  await save(page).click();
  await expect(page.getByRole('alert')).toContainText('Por qué se mueve la hora');
  await page.getByRole('textbox', { name: 'Por qué se mueve la hora' }).fill('La sala no estaba libre.');
  await save(page).click();
  await expect(page.getByText('Todo está guardado.')).toBeVisible();
  await page.goto('/es/groups/3.5/sessions/2.2');
  await expect(page.getByRole('main')).toContainText('Se ha movido: estaba fijada');
});
