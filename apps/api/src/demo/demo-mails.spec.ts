import { TestApp } from '../../test/test-app.js';
import { MailSenderService } from '../platform/mail/mail-sender.service.js';
import { MailService } from '../platform/mail/mail.service.js';

const hostile = '<script>alert(1)</script>';

const withMail = async (kind: 'DEMO' | 'REAL'): Promise<TestApp> => {
  const portal = await TestApp.start(kind);
  await portal.database.$transaction((transaction) =>
    portal.app.get(MailService).write(transaction, {
      key: `demo-mails:${kind}`,
      kind: 'test',
      personId: null,
      to: { name: hostile, address: 'ines@example.org' },
      locale: 'es',
      letter: {
        subject: `Hola ${hostile}`,
        greeting: 'Hola:',
        lines: [hostile],
        action: { label: 'Entrar', href: 'https://portal.example/es' },
        notes: [],
      },
    }),
  );
  await portal.app.get(MailSenderService).send();
  return portal;
};

const get = (portal: TestApp, url: string, headers: Record<string, string> = {}) =>
  portal.app.inject({
    method: 'GET',
    url,
    remoteAddress: '127.0.0.1',
    headers: { host: 'localhost:4200', ...headers },
  });

describe('the page of mails', () => {
  it('shows a demo its mails on the machine itself, and runs nothing that stands in them', async () => {
    const demo = await withMail('DEMO');
    const list = await get(demo, '/demo/mail');
    expect(list.statusCode).toBe(200);
    expect(list.body).toContain('<a href="https://portal.example/es">');
    expect(list.body).not.toContain('<script>');
    expect((await get(demo, '/demo/mail?locale=es')).body).toContain('<html lang="es">');
    const [, one = ''] = /href="(\/demo\/mail\/[^"]+)"/.exec(list.body) ?? [];
    const mail = await get(demo, one);
    expect(mail.statusCode).toBe(200);
    expect(mail.body).not.toContain('<script>');
    expect((await get(demo, '/demo/mail/none')).statusCode).toBe(404);
    expect((await get(demo, '/demo/mail', { 'x-forwarded-for': '192.0.2.7' })).statusCode).toBe(404);
    await demo.stop();
  });

  it('does not exist in a real installation', async () => {
    const real = await withMail('REAL');
    expect((await get(real, '/demo/mail')).statusCode).toBe(404);
    await real.stop();
  });
});
