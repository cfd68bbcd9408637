import type { Page } from '@playwright/test';
import { expect, signInAs, test } from './portal.js';

test.use({ locale: 'es-DO', timezoneId: 'America/Santo_Domingo' });

test.beforeEach(({ page }) => signInAs(page, 'manager'));

const choose = async (page: Page, label: string, typed: string, name: string) => {
  await page.getByRole('searchbox', { name: label }).fill(typed);
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('button', { name: `Elegir otra vez: ${label}` })).toBeFocused();
};

const toInstitution = async (page: Page, name: string) => {
  await page.goto(`/es/people?show=institutions&search=${encodeURIComponent(name)}`);
  await page.getByRole('main').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
};

test('a vacant role is given from the institution’s page, which then says so in its history', async ({ page }) => {
  await page.goto('/es/manage');
  await page.getByText(/avisos$/).click();
  await page.getByRole('link', { name: 'Junta Nacional de Drogas de Uruguay' }).click();
  await expect(page.getByText('Hay 3 funciones vacantes')).toBeVisible();

  await page.getByRole('button', { name: 'Dar una función' }).click();
  const dialog = page.getByRole('dialog', { name: 'Dar una función' });
  await dialog.getByRole('combobox', { name: 'Función' }).selectOption('Punto focal');
  await choose(page, 'Persona', 'modelo', 'Paula Modelo');
  await dialog.getByLabel('Primer día').fill('2026-01-01');
  await dialog.getByLabel('Último día').fill('2025-01-01');
  await dialog.getByRole('button', { name: 'Dar una función' }).click();
  await expect(dialog.getByText('El final tiene que ser posterior al comienzo.')).toBeVisible();
  await expect(dialog.getByLabel('Último día')).toBeFocused();
  await dialog.getByLabel('Último día').fill('');
  await dialog.getByRole('button', { name: 'Dar una función' }).click();

  await expect(page.getByText('La función queda dada.')).toBeVisible();
  await expect(page.getByText('Hay 2 funciones vacantes')).toBeVisible();
  const roles = page.getByRole('region', { name: 'Quién habla por ella' });
  await expect(roles).toContainText('Paula Modelo');
  await expect(page.getByRole('region', { name: 'Historia' })).toContainText('Paula Modelo: punto focal');

  await page.getByLabel('Día', { exact: true }).fill('2026-02-03');
  await page.getByRole('button', { name: 'Consultar' }).click();
  await expect(page).toHaveURL(/on=2026-02-03/);
  await expect(page.getByText('El 3 de febrero de 2026: Paula Modelo')).toBeVisible();

  await roles.getByRole('button', { name: 'Terminar: Punto focal, Paula Modelo' }).click();
  await page.getByRole('dialog').getByLabel('Último día').fill('2026-02-28');
  await page.getByRole('dialog').getByRole('button', { name: 'Terminar' }).click();
  await expect(page.getByText('Hay 3 funciones vacantes')).toBeVisible();
  await expect(roles.getByText('Antes (1)')).toBeVisible();
});

test('when somebody leaves, a sheet shows what moves, and one act moves it', async ({ page }) => {
  await page.goto('/es/people?search=yanira');
  await page.getByRole('link', { name: 'Yanira Inventada' }).click();
  await page.getByRole('link', { name: 'Traspaso' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Traspaso');
  await choose(page, 'Quién le sigue', 'noelia', 'Noelia Muestra');
  await page.getByRole('button', { name: 'Ver qué pasa' }).click();
  const sheet = page.getByRole('region', { name: 'Lo que pasa' });
  await expect(sheet).toContainText('Pasa una cosa. Todavía no ha pasado nada.');
  await expect(sheet.getByRole('row', { name: /^Punto focal/ })).toContainText('pasa a Noelia Muestra');

  await page.getByRole('button', { name: 'Traspasar' }).click();
  await expect(page.getByText('El traspaso está hecho.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Lo que se traspasó' })).toContainText('Noelia Muestra');
  await expect(page.getByRole('button', { name: 'Imprimir la hoja' })).toBeVisible();
  await toInstitution(page, 'Poder Judicial de la República Dominicana');
  const roles = page.getByRole('region', { name: 'Quién habla por ella' });
  await expect(roles.getByRole('listitem').first()).toContainText('Noelia Muestra');
});

test('two records of one person become one, and two again', async ({ page }) => {
  await page.goto('/es/people');
  await page.getByRole('button', { name: 'Añadir una persona' }).click();
  const dialog = page.getByRole('dialog', { name: 'Alguien nuevo' });
  await dialog.getByRole('button', { name: 'Añadir una persona' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Nombre' })).toBeFocused();
  await dialog.getByRole('textbox', { name: 'Nombre' }).fill('Clarita Muestra');
  await dialog.getByRole('textbox', { name: 'Dirección de correo' }).fill('clarita@demo.example');
  await dialog.getByRole('button', { name: 'Añadir una persona' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clarita Muestra');
  const address = page.url();

  await page.goto('/es/groups/3.5/members');
  await page.getByRole('button', { name: 'Dar una función' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Función' }).selectOption('Participante');
  await choose(page, 'Persona', 'clarita', 'Clarita Muestra');
  await page.getByRole('dialog').getByRole('button', { name: 'Dar una función' }).click();
  await expect(page.getByText('La función queda dada.')).toBeVisible();

  await page.goto(address);
  await page.getByRole('link', { name: 'Unir con un duplicado' }).click();
  await expect(page.getByRole('group', { name: 'El registro que desaparece' })).toContainText('Clarita Muestra');
  await choose(page, 'El registro que queda', 'clara', 'Clara Muestra');
  await page.getByRole('button', { name: 'Ver qué pasa' }).click();
  await expect(page.getByRole('region', { name: 'Lo que pasa' })).toContainText('1 función en un grupo');
  await page.getByRole('button', { name: 'Unirlos' }).click();
  await expect(page.getByText('Ahora son un solo registro.')).toBeVisible();

  await page.getByRole('button', { name: 'Deshacer: Clarita Muestra' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Deshacer' }).click();
  await expect(page.getByText('Vuelven a ser dos registros.')).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clarita Muestra');
});

test('an address is shown by a click that the audit then tells of, narrowed and taken away as a file', async ({
  page,
}) => {
  await page.goto('/en/people?search=irene');
  await page.getByRole('link', { name: 'Irene Supuesta' }).click();
  await expect(page.getByRole('main')).not.toContainText('@demo.example');
  await page.getByRole('button', { name: 'Show the address' }).click();
  await expect(page.getByRole('link', { name: 'rapporteur@demo.example' })).toBeVisible();

  await page.goto('/en/audit');
  await page.getByRole('combobox', { name: 'What was done' }).selectOption('Person: contact looked at');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/act=Person\.reveal-contact/);
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('row').last()).toContainText('looked at the contact details of Irene Supuesta.');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^audit-.*\.csv$/);

  await page.getByLabel('From day').fill('2099-01-01');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByText('No line matches')).toBeVisible();
});

test('who leads the group is said on its page, and its history tells', async ({ page }) => {
  await page.goto('/es/groups/3.5/members');
  const lead = async (isLeading: boolean) => {
    await page.getByRole('button', { name: 'Quién lidera el grupo' }).click();
    const dialog = page.getByRole('dialog', { name: 'Quién lidera el grupo' });
    await dialog.getByRole('checkbox', { name: 'Junta Nacional de Drogas de Uruguay' }).setChecked(isLeading);
    await dialog.getByRole('button', { name: 'Guardar' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Queda registrado quién lidera el grupo.')).toBeVisible();
  };
  const history = page.getByRole('region', { name: 'Historia' });
  await lead(true);
  await expect(page.getByRole('main').getByRole('link', { name: 'Junta Nacional de Drogas de Uruguay' })).toHaveCount(
    2,
  );
  await expect(history.getByText('nombró a Junta Nacional de Drogas de Uruguay para coliderar')).toBeVisible();
  await lead(false);
  await expect(history.getByText('registró que Junta Nacional de Drogas de Uruguay ya no colidera')).toBeVisible();
});

test('a person who asked for it is erased by a manager, who sees first what goes', async ({ page }) => {
  await page.goto('/en/people');
  await page.getByRole('button', { name: 'Add a person' }).click();
  const added = page.getByRole('dialog', { name: 'Somebody new' });
  await added.getByRole('textbox', { name: 'Name' }).fill('Olvido Supuesto');
  await added.getByRole('textbox', { name: 'Mail address' }).fill('olvido@demo.example');
  await added.getByRole('button', { name: 'Add a person' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Olvido Supuesto');

  await page.getByRole('button', { name: 'Erase at their request' }).click();
  const dialog = page.getByRole('dialog', { name: 'Erase Olvido Supuesto for good' });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Name and contact details' })).toContainText('Deleted');
  const erase = dialog.getByRole('button', { name: 'Erase for good' });
  await expect(erase).toBeDisabled();
  await dialog.getByRole('checkbox').check();
  await erase.click();
  await expect(dialog.getByText('Please give a reason')).toBeVisible();
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await dialog.getByRole('textbox').fill('By letter of 3 March');
  await erase.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Erased');
  await page.getByRole('link', { name: 'All people and institutions' }).click();
  await page.goto('/en/people?search=olvido');
  await expect(page.getByRole('main')).not.toContainText('Olvido');
});
