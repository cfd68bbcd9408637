import { expect, signInAs, test } from './portal.js';

test('a translator takes the conclusions along and brings them back, and sees what would change', async ({
  page,
}, info) => {
  await signInAs(page, 'manager');
  await page.goto('/es/groups/3.5/sessions/2.1/translations');
  await expect(page.locator('html')).toHaveAttribute('data-enhanced', '');
  await expect(page.getByRole('heading', { level: 1, name: 'Traducir las conclusiones' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Qué falta por hacer' })).toContainText('C-3.5/2.1-01');
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Al francés' }).click();
  const file = await waiting;
  const place = info.outputPath(file.suggestedFilename());
  await file.saveAs(place);
  await page.getByLabel('Elegir el fichero traducido').setInputFiles(place);
  const preview = page.getByRole('region', { name: 'Qué cambiaría' });
  await expect(preview).toContainText('No cambiaría nada');
  await expect(preview).toContainText('aún no están traducidos');
  await page.getByLabel('Elegir el fichero traducido').setInputFiles({
    name: 'otra.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('PK\u0003\u0004 no es un documento'),
  });
  await expect(page.getByRole('alert')).toContainText('No se ha podido leer como documento de Word');
});

test('who does not translate finds no such page', async ({ page }) => {
  await page.goto('/es/groups/3.5/sessions/2.1/translations');
  await expect(page).toHaveURL(/\/es\/sign-in/);
});
