import type { Page } from '@playwright/test';
import { expect, signInAs, test, waitForLife } from './portal.js';

test.use({ locale: 'es-DO', timezoneId: 'America/Santo_Domingo' });

const address = 'manager@demo.example';
const name = /Marina Ejemplo/;

const newest = async (page: Page): Promise<string> =>
  /<article[^]*?<\/article>/.exec(await (await page.request.get('/demo/mail')).text())?.[0] ?? '';

/** Asks for a mail, and reads the one that comes on the demonstration's page of mails: its code and its link. */
const askForMail = async (page: Page): Promise<{ code: string; link: string }> => {
  const before = await newest(page);
  await page.getByRole('textbox', { name: 'Su dirección de correo' }).fill(address);
  await page.getByRole('button', { name: 'Enviarme el correo' }).click();
  await expect(page.getByRole('textbox', { name: 'Código de seis cifras' })).toBeVisible();
  await expect.poll(() => newest(page)).not.toBe(before);
  const text = await newest(page);
  expect(text).toContain(`data-to="${address}"`);
  return {
    code: /^ {4}(\d{6})$/m.exec(text)?.[1] ?? '',
    link: (/href="(http[^"]+confirm[^"]+)"/.exec(text)?.[1] ?? '').replaceAll('&amp;', '&'),
  };
};

const account = (page: Page) => page.getByRole('banner').getByText(name).first();
const wayIn = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Entrar' });

const leave = async (page: Page): Promise<void> => {
  await account(page).click();
  await page.getByRole('button', { name: 'Salir' }).click();
  await page.waitForURL(/\/es$/);
  await expect(wayIn(page)).toBeVisible();
};

test('a code signs in where it was asked for, and what was typed before is still there', async ({ page }) => {
  await signInAs(page, 'manager');
  await page.goto('/es/profile');
  await page.goto('/es/sessions/new');
  const title = page.getByRole('textbox', { name: /^Título, Español/ });
  await title.fill('Un título que no se pierde');
  await page.context().clearCookies();
  await page.reload();
  await expect(page).toHaveURL(/\/es\/sign-in\?to=%2Fes%2Fsessions%2Fnew$/);
  const { code } = await askForMail(page);
  await page.reload();
  const typed = page.getByRole('textbox', { name: 'Código de seis cifras' });
  await typed.fill(code === '111111' ? '222222' : '111111');
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(page.getByText('No es el código del último correo')).toBeVisible();
  await typed.fill(code);
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(page).toHaveURL(/^[^?]*\/es\/sessions\/new$/);
  await expect(account(page)).toBeVisible();
  await expect(title).toHaveValue('Un título que no se pierde');

  await leave(page);
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]),
  );
  expect(kept).not.toMatch(/session\.new|sign-in|título/);
  await page.goBack();
  await expect(wayIn(page)).toBeVisible();
  await expect(page.getByRole('banner').getByText(name)).toHaveCount(0);
});

test('the link of a mail waits for a click, on whatever device it is opened', async ({ page, browser, portal }) => {
  await page.goto('/es/sign-in?to=/es/groups/3.5/sessions/2.1');
  const { link } = await askForMail(page);
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, baseURL: portal.url });
  phone.on('page', waitForLife);
  const there = await phone.newPage();
  for (let scan = 0; scan < 3; scan += 1) expect((await there.request.get(link)).ok()).toBe(true);
  await there.goto(link);
  await expect(there.getByRole('checkbox', { name: 'Este ordenador es compartido' })).toBeChecked();
  await there.getByRole('button', { name: 'Entrar aquí' }).click();
  await expect(there).toHaveURL(/\/es\/groups\/3\.5\/sessions\/2\.1/);
  await expect(account(there)).toBeVisible();
  const cookies = await phone.cookies();
  expect(cookies.find(({ name: cookie }) => cookie.endsWith('.session'))).toMatchObject({
    expires: -1,
    httpOnly: true,
  });
  await there.goto(link);
  await there.getByRole('button', { name: 'Entrar aquí' }).click();
  await expect(there.getByRole('alert')).toContainText('ya se usó');
  await expect(there.getByRole('link', { name: 'Pedir un correo nuevo' })).toBeVisible();
  await phone.close();
});

test('a device of one’s own gets a passkey, and signs in with it until it is removed', async ({ page, context }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
  await page.goto('/es/sign-in?to=/es/profile');
  const usePasskey = page.getByRole('button', { name: 'Usar una llave de acceso' });
  await expect(page.getByRole('checkbox', { name: 'Este ordenador es compartido' })).toBeChecked();
  await expect(usePasskey).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Este ordenador es compartido' }).uncheck();
  const { code } = await askForMail(page);
  await page.getByRole('textbox', { name: 'Código de seis cifras' }).fill(code);
  await page.getByRole('button', { name: 'Entrar', exact: true }).click();
  await expect(page).toHaveURL(/^[^?]*\/es\/profile$/);
  await page.getByRole('button', { name: 'Añadir una llave de acceso' }).click();
  await expect(page.getByText('La llave de acceso se ha añadido.')).toBeVisible();
  await leave(page);

  await page.goto('/es/sign-in?to=/es/profile');
  await page.getByRole('checkbox', { name: 'Este ordenador es compartido' }).uncheck();
  await usePasskey.click();
  await expect(page).toHaveURL(/^[^?]*\/es\/profile$/);
  await expect(account(page)).toBeVisible();
  await page.getByRole('button', { name: /^Quitar la llave de acceso/ }).click();
  await expect(page.getByText('Todavía no tiene ninguna llave de acceso.')).toBeVisible();
  await leave(page);
  await page.goto('/es/sign-in');
  await page.getByRole('checkbox', { name: 'Este ordenador es compartido' }).uncheck();
  await usePasskey.click();
  await expect(page.getByRole('alert')).toContainText('no fue aceptada');
});

test('another device is signed out from one’s profile', async ({ page, browser, portal }) => {
  await signInAs(page, 'manager');
  const elsewhere = await browser.newContext({ baseURL: portal.url });
  elsewhere.on('page', waitForLife);
  const other = await elsewhere.newPage();
  await signInAs(other, 'manager');
  await other.goto('/es/profile');
  await expect(account(other)).toBeVisible();
  await page.goto('/es/profile');
  const others = page.getByRole('button', { name: /^Cerrar sesión:/ });
  while ((await others.count()) > 0) {
    const before = await others.count();
    await others.first().click();
    await expect.poll(() => others.count()).toBeLessThan(before);
  }
  await other.goto('/es/profile');
  await expect(other).toHaveURL(/\/es\/sign-in\?to=/);
  await page.reload();
  await expect(account(page)).toBeVisible();
  await elsewhere.close();
});

test('a demonstration is looked at as one of its people', async ({ page }) => {
  await page.goto('/es/sessions');
  await wayIn(page).click();
  await page.getByRole('button', { name: /^Gestión del programa/ }).click();
  await expect(page).toHaveURL(/^[^?]*\/es\/sessions$/);
  await expect(account(page)).toBeVisible();
  await page.goto('/es/profile');
  await page.getByRole('textbox', { name: 'Nombre' }).fill('Marina Ejemplo Ruiz');
  await page.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('Guardado.')).toBeVisible();
  await expect(account(page)).toHaveText(/Ruiz/);
});
