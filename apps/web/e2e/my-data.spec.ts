import type { Page } from '@playwright/test';
import { expect, signInAs, test } from './portal.js';

test.use({ locale: 'es-CR', timezoneId: 'America/Costa_Rica' });

test.beforeEach(({ page }) => signInAs(page, 'manager'));

const consent = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

test('a consent is given and taken back, and how it came stays readable', async ({ page }) => {
  await page.goto('/es/my-data');
  const photos = consent(page, 'Fotografías');
  await expect(photos).toContainText('Aún sin decidir');
  await photos.getByRole('button', { name: 'De acuerdo: Fotografías' }).click();
  await expect(photos.getByRole('status').first()).toHaveText('De acuerdo');
  await photos.getByRole('button', { name: 'Retirar el acuerdo: Fotografías' }).click();
  await expect(photos.getByRole('status').first()).toHaveText('Ya no está de acuerdo');
  await photos.getByText('Cómo fue').click();
  await expect(photos).toContainText(/Acuerdo del \d+ de \p{L}+ de \d{4}, texto 1/u);
  await page.reload();
  await expect(photos).toContainText('Ya no está de acuerdo');
});

test('what is held is shown and taken away, and who is the last to manage a group is told so before erasing', async ({
  page,
}) => {
  await page.goto('/es/my-data');
  const details = consent(page, 'Nombre y datos de contacto');
  await details.getByText('Ver la entrada').click();
  await expect(details).toContainText('manager@demo.example');
  const taken = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Descargar mis datos (ZIP)' }).click();
  expect((await taken).suggestedFilename()).toMatch(/^my-data-\d{4}-\d{2}-\d{2}\.zip$/);
  await page.getByRole('button', { name: 'Ver qué pasaría' }).click();
  const dialog = page.getByRole('dialog', { name: 'Borrar todo sobre mí' });
  await expect(dialog.getByRole('alert')).toContainText('El grupo quedaría sin nadie que lo gestione');
  await dialog.getByRole('button', { name: 'Cerrar' }).click();
  await expect(dialog).toBeHidden();
});

test('the privacy notice says who answers once a manager has written it, and is linked from the pages of the group', async ({
  page,
}) => {
  await page.goto('/en/groups/3.5/sessions/2.1');
  await page.getByRole('link', { name: 'Privacy notice of group 3.5' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy notice');
  await expect(page.getByRole('main')).toContainText('has not been set yet');
  await page.getByRole('textbox', { name: 'Controller' }).fill('An agency that does not exist');
  await page.getByRole('textbox', { name: 'Supervisory authority' }).fill('An authority');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The notice says it now.')).toBeVisible();
  const answers = page.getByRole('region', { name: 'Who answers for it', exact: true });
  await expect(answers).toContainText('An agency that does not exist');
  await page.goto('/es/groups/3.5/privacy');
  await page.getByRole('textbox', { name: 'Para qué' }).fill('Credenciales');
  const taken = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar los nombres (CSV)' }).click();
  expect((await taken).suggestedFilename()).toMatch(/^names-3\.5-/);
  await expect(page.getByRole('main')).toContainText('Puede reclamar ante la autoridad de control: An authority.');
});

test('who is not signed in signs in first and comes back; the menu leads there too', async ({ page }) => {
  await page.context().clearCookies();
  await page.goto('/es/my-data');
  await expect(page).toHaveURL(/\/es\/sign-in\?to=%2Fes%2Fmy-data$/);
  await signInAs(page, 'manager');
  await page.reload();
  await expect(page).toHaveURL(/\/es\/my-data$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mis datos');
  await page.goto('/es');
  await page
    .getByRole('banner')
    .getByLabel(/^Cuenta de/)
    .click();
  await page.getByRole('banner').getByRole('link', { name: 'Mis datos' }).click();
  await expect(page).toHaveURL(/\/es\/my-data$/);
});

test('who erases themselves is signed out and nothing of them stays', async ({ page }) => {
  await signInAs(page, 'translator');
  await page.goto('/es/my-data');
  await page.getByRole('button', { name: 'Ver qué pasaría' }).click();
  const dialog = page.getByRole('dialog', { name: 'Borrar todo sobre mí' });
  const asked = dialog.getByRole('textbox');
  const label =
    (await dialog
      .getByText(/^Para confirmar/)
      .first()
      .textContent()) ?? '';
  await asked.fill(label.split(': ').at(-1) ?? '');
  await dialog.getByRole('button', { name: /^Borrar/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Se ha borrado');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Entrar' })).toBeVisible();
  await page.goto('/es/my-data');
  await expect(page).toHaveURL(/\/es\/sign-in/);
});
