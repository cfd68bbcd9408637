import { DemoService } from '../demo/demo.service.js';
import { TestApp } from '../../test/test-app.js';
import { aSession, inMadrid } from '../../test/session-input.js';

let portal: TestApp;

beforeAll(async () => {
  portal = await TestApp.start();
  await portal.app.get(DemoService).load();
  await portal.as('manager');
  await portal.ask(`mutation ($input: SessionInput!) { createSession(group: "3.5", input: $input) { id } }`, {
    input: aSession({ code: 'hidden', ...inMadrid }),
  });
  await portal.ask(`mutation ($input: SessionInput!) { createSession(group: "3.5", input: $input) { id } }`, {
    input: aSession({ code: 'timeless' }),
  });
});

afterAll(() => portal.stop());

const get = (url: string) =>
  portal.app.inject({ method: 'GET', url, remoteAddress: '127.0.0.1', headers: portal.headers });

describe('the concept note of a session', () => {
  it.each([
    ['pdf', 'application/pdf', '%PDF-'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
  ])('is taken away as %s, under a name that says what it is', async (format, mediaType, beginning) => {
    const response = await get(`/api/sessions/3.5/2.1/concept-note.${format}?locale=es`);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe(mediaType);
    expect(response.headers['content-disposition']).toBe(`attachment; filename="concept-note-3.5-2.1-es.${format}"`);
    expect(response.rawPayload.subarray(0, beginning.length).toString('latin1')).toBe(beginning);
  });

  it('is there for those who may see the session and for nobody else', async () => {
    expect((await get('/api/sessions/3.5/hidden/concept-note.docx')).statusCode).toBe(200);
    const hidden = await portal.asVisitor(() => get('/api/sessions/3.5/hidden/concept-note.docx'));
    const absent = await portal.asVisitor(() => get('/api/sessions/3.5/none/concept-note.docx'));
    expect(hidden.statusCode).toBe(404);
    expect(hidden.json()).toEqual(absent.json());
  });

  it('is refused in a language that the portal does not speak', async () => {
    const response = await get('/api/sessions/3.5/2.1/concept-note.pdf?locale=xx');
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'INVALID_INPUT', field: 'locale' });
  });
});

describe('the calendar', () => {
  it("holds one session in its own zone, in the reader's language, and invites nobody", async () => {
    const response = await get('/api/sessions/3.5/2.1/calendar.ics?locale=es');
    expect(response.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const entry = response.payload.replace(/\r\n[ \t]/g, '');
    expect(entry).toContain('SUMMARY:Más allá de la justicia penal');
    expect(entry).toContain('DTSTART;TZID=Europe/Madrid:20230713T163000');
    expect(entry).toContain('STATUS:CONFIRMED');
    expect(entry).not.toMatch(/ATTENDEE|ORGANIZER/);
  });

  it('of a group holds every session that the reader may see', async () => {
    const entries = async () => (await get('/api/groups/3.5/calendar.ics')).payload.match(/BEGIN:VEVENT/g)?.length;
    expect(await portal.asVisitor(entries)).toBe(3);
    expect(await entries()).toBe(4);
  });

  it('says what is missing for a session without a time, and nothing of a group that is not there', async () => {
    expect((await get('/api/sessions/3.5/timeless/calendar.ics')).json()).toMatchObject({
      code: 'INCOMPLETE',
      field: 'localStart',
    });
    expect((await get('/api/groups/none/calendar.ics')).statusCode).toBe(404);
  });
});
