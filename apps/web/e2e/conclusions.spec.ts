import type { Browser, Page } from '@playwright/test';
import { expect, signInAs, test } from './portal.js';
import { letLastDayPass } from './time.js';

const language = { locale: 'es-DO', timezoneId: 'America/Santo_Domingo' };

const session = '/es/groups/3.5/sessions/1.1?moment=after';
const conclusion = (number: string): string => `/es/groups/3.5/sessions/1.1/conclusions/${number}`;

/** A browser of somebody's own; nobody's where no key is given. */
const openAs = async (browser: Browser, baseURL: string, key: string | null): Promise<Page> => {
  const context = await browser.newContext({ ...language, baseURL });
  const page = await context.newPage();
  if (key !== null) await signInAs(page, key);
  return page;
};

const goTo = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await expect(page.locator('html[data-enhanced]')).toBeAttached();
};

const spanish = (page: Page) => page.getByRole('textbox', { name: /^Español/ });
const english = (page: Page) => page.getByRole('textbox', { name: /^English/ });
const conclusions = (page: Page) => page.getByRole('region', { name: 'Conclusiones' });

const write = async (page: Page, es: string, en: string): Promise<void> => {
  await goTo(page, session);
  await conclusions(page).getByRole('link', { name: 'Redactar una conclusión' }).click();
  await spanish(page).fill(es);
  if (en !== '') await english(page).fill(en);
  await page.getByRole('checkbox', { name: /^1\. / }).check();
  await page.getByRole('button', { name: 'Guardar el borrador' }).click();
  await expect(conclusions(page)).toContainText(es);
};

const toConsultation = async (page: Page): Promise<void> => {
  await goTo(page, session);
  const address = await conclusions(page).getByRole('link', { name: 'La consulta' }).getAttribute('href');
  await goTo(page, address ?? session);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Consulta de');
};

const putBefore = async (page: Page, action: string): Promise<void> => {
  await goTo(page, session);
  await conclusions(page).getByRole('button', { name: action }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Último día para pronunciarse')).not.toHaveValue('');
  await expect(dialog).toContainText('Días festivos: date-holidays');
  await dialog.getByRole('button', { name: 'Empezar la consulta' }).click();
  await expect(page.getByText('La consulta ha empezado.')).toBeVisible();
};

const adopt = async (page: Page, confirm: string): Promise<void> => {
  await toConsultation(page);
  await page.getByRole('button', { name: 'Adoptar', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: confirm }).click();
  await expect(dialog.getByRole('textbox', { name: 'Por qué actúa en solitario' })).toBeFocused();
  await page.keyboard.type('La otra institución lo aprobó por correo.');
  await dialog.getByRole('button', { name: confirm }).click();
  await expect(page.getByText('Cerrada')).toBeVisible();
};

const publish = async (page: Page, action: string): Promise<void> => {
  await goTo(page, session);
  await conclusions(page).getByRole('button', { name: action }).click();
  await expect(page.getByText('Publicado: ya puede leerlo todo el mundo.')).toBeVisible();
};

test('four conclusions go from a draft to a published version, and a later one replaces one of them', async ({
  browser,
  baseURL,
  portal,
}) => {
  test.setTimeout(480_000);
  const as = (key: string | null) => openAs(browser, baseURL, key);
  const rapporteur = await as('rapporteur');

  // The first one by keyboard alone; a conclusion comes from something.
  await goTo(rapporteur, session);
  await conclusions(rapporteur).getByRole('link', { name: 'Redactar una conclusión' }).press('Enter');
  await spanish(rapporteur).focus();
  await rapporteur.keyboard.type('El grupo cuenta los casos del mismo modo.');
  await rapporteur.keyboard.press('Tab');
  await rapporteur.keyboard.type('The group counts cases in the same way.');
  await rapporteur.keyboard.press('Control+s');
  await expect(rapporteur.getByRole('alert')).toContainText('No se ha guardado');
  await rapporteur.getByRole('checkbox', { name: /^1\. / }).press('Space');
  await rapporteur.keyboard.press('Control+s');
  await expect(conclusions(rapporteur)).toContainText('El grupo cuenta los casos del mismo modo.');
  await write(rapporteur, 'Una lista de términos acompaña cada texto.', 'A list of terms goes with each text.');
  await write(rapporteur, 'Cada país dice dónde traza la línea.', 'Each country says where it draws the line.');
  await write(rapporteur, 'La fiscalía decide primero.', '');

  // The order is changed by the arrow keys.
  await conclusions(rapporteur).getByRole('button', { name: 'Cambiar el orden' }).press('Enter');
  const second = rapporteur.getByRole('dialog').getByRole('button', { name: '2. Una lista de términos' });
  await second.press('ArrowDown');
  await expect(rapporteur.getByRole('button', { name: '3. Una lista de términos' })).toBeFocused();
  await rapporteur.getByRole('dialog').getByRole('button', { name: 'Guardar' }).click();
  await expect(conclusions(rapporteur).getByRole('listitem').nth(1)).toContainText('Cada país dice');

  // Who does not write sees none of it.
  const participant = await as('participant-do');
  await goTo(participant, session);
  await expect(participant.getByRole('main')).not.toContainText('La fiscalía decide primero.');
  await expect(participant.getByRole('button', { name: /borrador/ })).toHaveCount(0);

  // The clock does not start while a language is missing.
  const lead = await as('colead-cr');
  await goTo(lead, session);
  await conclusions(lead).getByRole('button', { name: 'Consultar 4 borradores con los países' }).click();
  await expect(lead.getByRole('dialog')).toContainText('La fiscalía decide primero.');
  await expect(lead.getByRole('button', { name: 'Empezar la consulta' })).toHaveCount(0);
  const draft = conclusions(rapporteur).getByRole('listitem').filter({ hasText: 'La fiscalía decide primero.' });
  await draft.getByRole('link', { name: 'Editar' }).click();
  await english(rapporteur).fill('The prosecution decides first.');
  await rapporteur.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(conclusions(rapporteur)).not.toContainText('falta o está atrasado');
  await putBefore(lead, 'Consultar 4 borradores con los países');

  // One country objects to nothing, one to the fourth, which pauses.
  const trinidad = await as('validator-tt');
  await toConsultation(trinidad);
  await trinidad.getByRole('button', { name: 'Sin objeción a las 4' }).click();
  await expect(trinidad.getByRole('row', { name: /Trinidad y Tobago/ })).toContainText('Sin objeción');
  await expect(trinidad.getByRole('button', { name: 'Adoptar' })).toHaveCount(0);
  const mexico = await as('focal-mx');
  await toConsultation(mexico);
  await expect(mexico.getByRole('button', { name: /Sin objeción a las/ })).toHaveCount(0);
  await mexico.getByRole('button', { name: /^Escribir una posición.*04$/ }).click();
  const position = mexico.getByRole('dialog');
  await position.getByRole('combobox', { name: 'Posición' }).selectOption('Objeción');
  await position.getByRole('button', { name: 'Objetar y poner en pausa' }).click();
  await expect(position.getByRole('textbox')).toBeFocused();
  await mexico.keyboard.type('En otros países decide la policía.');
  await position.getByRole('button', { name: 'Objetar y poner en pausa' }).click();
  await expect(mexico.getByRole('region', { name: 'Las conclusiones' })).toContainText('En pausa');

  // Who holds the pen reads the objection and mends the text; what changed is shown word by word.
  await goTo(rapporteur, conclusion('04'));
  await expect(rapporteur.getByRole('main')).toContainText('En otros países decide la policía.');
  await rapporteur.getByRole('link', { name: 'Editar' }).click();
  await spanish(rapporteur).fill('La fiscalía o la policía decide primero.');
  await english(rapporteur).fill('The prosecution or the police decides first.');
  await rapporteur.getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(rapporteur.getByRole('region', { name: 'Cómo ha cambiado el texto' }).locator('ins')).toContainText(
    'o la policía',
  );
  const authority = await as('validator-mx');
  await toConsultation(authority);
  await authority.getByRole('button', { name: 'Retirar la objeción' }).click();
  await expect(authority.getByRole('region', { name: 'Las conclusiones' })).not.toContainText('En pausa');
  await authority.getByRole('checkbox', { name: /^04/ }).check();
  await authority.getByRole('button', { name: 'Sin objeción a las 4' }).click();
  await expect(authority.getByRole('row', { name: /México/ })).toContainText('Sin objeción');
  await expect(authority.getByRole('row', { name: /Trinidad y Tobago/ })).toContainText('se le pregunta de nuevo');

  // Once the time is over it is adopted and published, and everybody reads it.
  await letLastDayPass(portal, '1.1');
  await adopt(lead, 'Adoptar 4 conclusiones');
  const visitor = await as(null);
  expect((await visitor.goto(conclusion('04')))?.status()).toBe(404);
  await publish(lead, 'Publicar 4 conclusiones adoptadas');
  await goTo(visitor, conclusion('04'));
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('La fiscalía o la policía decide primero.');
  await expect(visitor.getByRole('main')).toContainText('por acuerdo tácito: se consultó a 5 países');
  await goTo(visitor, conclusion('04').replace('/es/', '/en/'));
  await expect(visitor.getByRole('main')).toContainText('5 countries were consulted');
  await expect(visitor.getByRole('link', { name: 'Edit' })).toHaveCount(0);

  // An adopted text does not change: a later one replaces it, and both say so.
  await goTo(rapporteur, session);
  await conclusions(rapporteur).getByRole('link', { name: 'Redactar una conclusión' }).click();
  await spanish(rapporteur).fill('Decide primero quien dice la ley de cada país.');
  await english(rapporteur).fill('Whom the law of each country names decides first.');
  await rapporteur.getByRole('checkbox', { name: /^2\. / }).check();
  const replaced = rapporteur.getByRole('option', { name: /C-3\.5\/1\.1-04/ });
  await rapporteur
    .getByRole('combobox', { name: 'Sustituye a' })
    .selectOption((await replaced.getAttribute('value')) ?? '');
  await rapporteur.getByRole('button', { name: 'Guardar el borrador' }).click();
  await expect(conclusions(rapporteur)).toContainText('Decide primero quien dice');
  await putBefore(lead, 'Consultar el borrador con los países');
  await letLastDayPass(portal, '1.1');
  await adopt(lead, 'Adoptar 1 conclusión');
  await publish(lead, 'Publicar 1 conclusión adoptada');
  await goTo(visitor, conclusion('04'));
  await expect(visitor.getByRole('article')).toContainText('Sustituida');
  await visitor.getByRole('article').getByRole('link', { name: 'C-3.5/1.1-05' }).click();
  await expect(visitor).toHaveURL(/conclusions\/05$/);
  await expect(visitor.getByRole('article')).toContainText('Sustituye a C-3.5/1.1-04');
});
