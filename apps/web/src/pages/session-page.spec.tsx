import { screen, within } from '@testing-library/react';
import { apiOf, refusal } from '../../test/api.js';
import { openPage } from '../../test/portal.js';
import { able, session, text } from '../../test/story.js';
import { cookieNames, writeCookie } from '../lib/cookies.js';

const open = (different: Record<string, unknown> = {}, path = '/es/groups/3.5/sessions/2.1?moment=during', more = {}) =>
  openPage(path, { execute: apiOf([session(different)], more) });

describe('the page of a session', () => {
  beforeEach(() => writeCookie(cookieNames.chosenZone, 'America/Santo_Domingo'));

  it('tells its time on the reader’s clock, with the session’s and universal time beside it', async () => {
    await open();
    const main = within(screen.getByRole('main'));
    expect(main.getByText(/jueves 13 de julio de 2023/)).toHaveTextContent('10:30–11:15');
    expect(main.getByText('su hora, Santo Domingo')).toBeVisible();
    expect(main.getByText(/hora de la sesión, Madrid/)).toHaveTextContent('14:30–15:15 UTC');
  });

  it('says one time only to a reader whose clock is the session’s', async () => {
    writeCookie(cookieNames.chosenZone, 'Europe/Madrid');
    await open();
    expect(screen.getByText(/su hora y la de la sesión, Madrid/)).toBeVisible();
    expect(screen.queryByText(/su hora, /)).not.toBeInTheDocument();
  });

  it('shows each item of the agenda with its people, their function, institution and country', async () => {
    await open();
    const item = screen.getByRole('heading', { level: 3, name: 'Otra vía' }).closest('li');
    expect(item).toHaveTextContent('10:30–11:00');
    expect(item).toHaveTextContent('16:30–17:00');
    expect(item).toHaveTextContent('Inés Ficticia jurista, Una comisión · Portugal');
    expect(item).toHaveTextContent('Modera · Tomás Inventado · República Dominicana');
  });

  it('keeps a doubt beside the item that it is about', async () => {
    await open();
    const item = screen.getByRole('heading', { level: 3, name: 'Clausura' }).closest('li');
    expect(item).toHaveTextContent('La nota indica 25 minutos; el horario da 15.');
  });

  it('explains its state in a sentence', async () => {
    await open();
    expect(screen.getByText('Celebrada')).toBeVisible();
    expect(screen.getByText(/Ya se celebró/)).toBeVisible();
  });

  it('turns to another stage by its link, and the address says so', async () => {
    const { router, user } = await open();
    await user.click(screen.getByRole('link', { name: 'Antes' }));
    expect(router.state.location.href).toBe('/es/groups/3.5/sessions/2.1?moment=before');
    expect(await screen.findByRole('heading', { name: 'Preguntas orientadoras' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Antes' })).toHaveAttribute('aria-current', 'page');
  });

  it('numbers questions, and leaves a statement among them without a number', async () => {
    await open({}, '/es/groups/3.5/sessions/2.1?moment=before');
    const questions = within(screen.getByRole('region', { name: 'Preguntas orientadoras' })).getAllByRole('listitem');
    expect(questions.map((question) => question.textContent)).toEqual([
      '1¿Qué mecanismos?',
      '–para la reflexiónLos límites de los tribunales',
    ]);
  });

  it('says in which language a text stands in for one that is missing', async () => {
    await open({ title: text({ en: 'Beyond criminal justice' }), subtitle: null });
    expect(screen.getByText('Beyond criminal justice', { selector: 'h1 span' })).toHaveAttribute('lang', 'en');
    expect(screen.getByText('en inglés')).toHaveAttribute(
      'title',
      'Aún no hay texto en español; este es el original en inglés.',
    );
  });

  it('marks a machine’s translation and one that is behind its original', async () => {
    await open({ title: text({ en: 'Beyond', es: 'Más allá' }, 'MACHINE', true), subtitle: null });
    expect(screen.getByText('traducción automática')).toBeVisible();
    expect(screen.getByText('anterior a su original')).toBeVisible();
  });

  it('marks what is invented and what is not published', async () => {
    await open({ isFictitious: true, publishedAt: null, status: 'DRAFT', moment: 'BEFORE' });
    expect(screen.getByText('Ejemplo ficticio')).toBeVisible();
    expect(screen.getByText(/Sin publicar/)).toBeVisible();
  });

  it('says which time it was moved away from', async () => {
    const formerTimes = [{ id: 'former', startsAt: '2023-06-13T14:30:00.000Z', timeZone: 'Europe/Madrid' }];
    await open({ formerTimes });
    expect(
      screen.getByText('Se ha movido: estaba fijada para el martes 13 de junio de 2023, 16:30 (Madrid).'),
    ).toBeVisible();
  });

  it('offers the concept note and the calendar entry', async () => {
    await open();
    const box = within(screen.getByRole('region', { name: 'Llevar' }));
    expect(box.getByRole('link', { name: 'PDF' })).toHaveAttribute(
      'href',
      '/api/sessions/3.5/2.1/concept-note.pdf?locale=es',
    );
    expect(box.getByRole('link', { name: 'Word' })).toHaveAttribute(
      'href',
      '/api/sessions/3.5/2.1/concept-note.docx?locale=es',
    );
    expect(box.getByRole('link', { name: 'Añadir al calendario' })).toHaveAttribute(
      'href',
      '/api/sessions/3.5/2.1/calendar.ics?locale=es',
    );
  });

  it('leads a reader from a former code to the current one', async () => {
    const execute = apiOf([session()], { session: () => session() });
    const { router } = await openPage('/es/groups/3.5/sessions/1.9?moment=before', { execute });
    expect(router.state.location.href).toBe('/es/groups/3.5/sessions/2.1?moment=before');
  });

  it('is absent where there is none to see', async () => {
    await openPage('/es/groups/3.5/sessions/9.9', { execute: apiOf([]) });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No hay ninguna página en esta dirección');
  });

  it('says what happened where the API fails, with the number that the log has', async () => {
    const failing = {
      session: () => {
        throw refusal('UNEXPECTED', { errorId: 'error-42' });
      },
    };
    await openPage('/es/groups/3.5/sessions/2.1', { execute: apiOf([], failing) });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No se ha podido mostrar esta página');
    expect(screen.getByText(/error-42/)).toBeVisible();
  });
});

describe('what can be done with a session', () => {
  it('is not shown to a reader who can do nothing', async () => {
    await open();
    expect(screen.queryByRole('region', { name: 'Preparar y celebrar' })).not.toBeInTheDocument();
  });

  it('shows a button for each act that the viewer can do, and no other', async () => {
    await open({ viewerCan: able('publish', 'cancel') });
    const box = within(await screen.findByRole('region', { name: 'Preparar y celebrar' }));
    expect(box.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Publicar',
      'Cancelar la sesión',
    ]);
  });

  it('publishes after saying which texts are missing in which language', async () => {
    const draft = {
      status: 'DRAFT',
      moment: 'BEFORE',
      publishedAt: null,
      title: text({ es: 'Solo en español' }),
      viewerCan: able('publish'),
    };
    const published = session({ ...draft, publishedAt: '2026-11-24T12:00:00.000Z', viewerCan: able() });
    const { user } = await open(draft, '/es/groups/3.5/sessions/2.1', { publishSession: () => published });
    await user.click(await screen.findByRole('button', { name: 'Publicar' }));
    const dialog = within(screen.getByRole('dialog', { name: '¿Publicar esta sesión?' }));
    expect(dialog.getByText(/un texto en inglés/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Publicar tal como está' }));
    expect(await screen.findByText('La sesión ya es pública.')).toBeVisible();
    expect(screen.queryByText(/Sin publicar/)).not.toBeInTheDocument();
  });

  it('keeps the reason that was typed where cancelling is refused', async () => {
    const refusing = {
      cancelSession: () => {
        throw refusal('ILLEGAL_MOVE', { values: { from: 'HELD', to: 'CANCELLED' } });
      },
    };
    const { user } = await open(
      { status: 'CONVENED', moment: 'BEFORE', viewerCan: able('cancel') },
      '/es/groups/3.5/sessions/2.1',
      refusing,
    );
    await user.click(await screen.findByRole('button', { name: 'Cancelar la sesión' }));
    const dialog = within(screen.getByRole('dialog', { name: '¿Cancelar esta sesión?' }));
    await user.type(dialog.getByRole('textbox', { name: 'Motivo' }), 'Sin quórum');
    await user.click(dialog.getByRole('button', { name: 'Cancelar la sesión' }));
    expect(await dialog.findByText(/Su estado ha cambiado entretanto/)).toBeVisible();
    expect(dialog.getByRole('textbox', { name: 'Motivo' })).toHaveValue('Sin quórum');
  });

  it('asks for a reason, naming what is due, where the record cannot be closed without one', async () => {
    const marked: unknown[] = [];
    const closing = {
      markObjectives: ({ outcomes }: { outcomes: unknown[] }) => {
        marked.push(...outcomes);
        return session({ viewerCan: able('close') });
      },
      closeSession: ({ reason }: { reason?: string }) => {
        if (!reason) throw refusal('STILL_DUE', { field: 'reason', values: { due: 'OUTCOME' } });
        return session({ status: 'CLOSED', viewerCan: able() });
      },
    };
    const { user } = await open({ viewerCan: able('close') }, '/es/groups/3.5/sessions/2.1', closing);
    await user.click(await screen.findByRole('button', { name: 'Cerrar el expediente' }));
    const dialog = within(screen.getByRole('dialog', { name: '¿Cerrar el expediente de esta sesión?' }));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Darlo a conocer.' }), 'Alcanzado en parte');
    await user.click(dialog.getByRole('button', { name: 'Cerrar el expediente' }));
    expect(await dialog.findByText('no se ha escrito su resultado principal')).toBeVisible();
    await user.type(dialog.getByRole('textbox', { name: /Motivo/ }), 'Se escribirá en la siguiente');
    await user.click(dialog.getByRole('button', { name: 'Cerrar el expediente' }));
    expect(await screen.findByText('El expediente de la sesión está cerrado.')).toBeVisible();
    expect(screen.getByText('Cerrada')).toBeVisible();
    expect(marked).toEqual([{ objective: 'objective-1', outcome: 'PARTLY_MET' }]);
  });
});
