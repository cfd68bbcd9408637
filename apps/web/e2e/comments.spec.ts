import { expect, signInAs, test } from './portal.js';

test('a conclusion before the countries is talked over, and an adopted one takes a remark and the report of an error', async ({
  page,
}) => {
  const paused = '/groups/3.5/sessions/2.1/conclusions/08';
  const adopted = '/groups/3.5/sessions/2.1/conclusions/01';

  await signInAs(page, 'participant-do');
  await page.goto(`/es${paused}`);
  await page.getByRole('textbox', { name: 'Su comentario' }).fill('¿Incluye a los juzgados de menores?');
  await page.getByRole('button', { name: 'Comentar' }).click();
  const comments = page.getByRole('region', { name: 'Comentarios' });
  await expect(comments.getByText('¿Incluye a los juzgados de menores?')).toBeVisible();

  await signInAs(page, 'manager');
  await page.goto(`/en${paused}`);
  await page.getByRole('button', { name: /^Answer to/ }).click();
  await page.getByRole('textbox', { name: 'Your answer' }).fill('Yes, it does.');
  await page.getByRole('button', { name: 'Answer', exact: true }).last().click();
  await expect(page.getByRole('article').filter({ hasText: 'Yes, it does.' })).toBeVisible();
  await page.getByRole('button', { name: 'Take back' }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('This comment was taken back.')).toBeVisible();

  await signInAs(page, 'focal-mx');
  await page.goto(`/es${adopted}`);
  await page.getByRole('button', { name: 'Dejar una observación firmada' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Su observación' }).fill('Falta citar nuestra ley.');
  await page.getByRole('dialog').getByRole('button', { name: 'Enviarla' }).click();
  await expect(page.getByText('La secretaría tiene su observación.')).toBeVisible();
  await expect(page.getByText('Pendiente de respuesta')).toBeVisible();

  await page.context().clearCookies();
  await page.goto(`/es${adopted}`);
  await expect(page.getByText('Falta citar nuestra ley.')).toBeHidden();
  await page.getByRole('button', { name: 'Comunicar un error' }).click();
  const report = page.getByRole('dialog');
  await report.getByRole('button', { name: 'Comunicarlo' }).click();
  await expect(report.getByRole('textbox', { name: '¿Qué está mal?' })).toHaveAttribute('aria-invalid', 'true');
  await report.getByRole('textbox', { name: '¿Qué está mal?' }).fill('El año no es ese.');
  await report.getByRole('button', { name: 'Comunicarlo' }).click();
  await expect(page.getByText('La secretaría tiene su aviso.')).toBeVisible();
  await expect(page.getByText('El año no es ese.')).toBeHidden();

  await signInAs(page, 'manager');
  await page.goto('/en');
  await page.getByRole('link', { name: 'A reported error waits for an answer' }).click();
  await page.getByRole('button', { name: 'Answer for everybody' }).click();
  const desk = page.getByRole('dialog');
  await desk.getByRole('textbox', { name: 'The answer in English' }).fill('The year is right.');
  await desk.getByRole('textbox', { name: /The answer in Spanish/ }).fill('El año es correcto.');
  await desk.getByRole('button', { name: 'Send the answer' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('The year is right.')).toBeVisible();

  await page.getByRole('button', { name: 'Answer', exact: true }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Your answer' }).fill('Noted, thank you.');
  await page.getByRole('dialog').getByRole('button', { name: 'Send the answer' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText('Noted, thank you.')).toBeVisible();

  await signInAs(page, 'focal-mx');
  await page.goto(`/es${adopted}`);
  await expect(page.getByText('Noted, thank you.')).toBeVisible();

  await page.context().clearCookies();
  await page.goto(`/es${adopted}`);
  await expect(page.getByText('El año es correcto.')).toBeVisible();
  await expect(page.getByText('Noted, thank you.')).toBeHidden();
});
