import { cleanup, screen, within } from '@testing-library/react';
import { apiOf, refusal } from '../../../test/api.js';
import { openPage } from '../../../test/portal.js';
import { session, text } from '../../../test/story.js';

const { jest } = import.meta;
// Two pages are opened and typed in: how fast the machine is just then is nothing to fail on.
jest.setTimeout(30_000);

const costaRica = { code: 'CR', name: ({ locale }: { locale: string }) => (locale === 'es' ? 'Costa Rica' : 'CR') };
const jamaica = { code: 'JM', name: 'Jamaica' };
const institution = { id: 'institution-1', name: text({ en: 'Judiciary', es: 'Poder Judicial' }), country: costaRica };

const response = (different: Record<string, unknown> = {}) => ({
  id: 'response-1',
  version: 1,
  moment: 'BEFORE',
  attribution: 'INSTITUTION',
  personName: null,
  createdAt: '2023-07-10T15:00:00.000Z',
  isRecorded: false,
  recordedBy: null,
  institution,
  country: costaRica,
  text: { ...text({ en: 'Courts divert.' }), original: 'en' },
  summary: { ...text({ es: 'Los juzgados derivan.' }), original: 'es' },
  viewerCan: { edit: false, summarize: false, withdraw: false },
  ...different,
});

const unattributed = (id: string, said: string) => ({
  id,
  text: { ...text({ es: said }), original: 'es' },
  summary: null,
  viewerCan: { moderate: false, summarize: false },
});

const cells = (moments: readonly string[]) => [{ questionId: 'question-1', moments, count: moments.length }];

const answered = (different: Record<string, unknown> = {}, question: Record<string, unknown> = {}) =>
  session({
    answering: { answer: false, record: false, answerWithoutAttribution: false },
    answersFor: [institution],
    coverage: {
      rows: [
        { country: costaRica, cells: cells(['BEFORE', 'AFTER']) },
        { country: jamaica, cells: cells([]) },
      ],
    },
    questions: [
      {
        id: 'question-1',
        isQuestion: true,
        text: text({ en: 'Which mechanisms?', es: '¿Qué mecanismos?' }),
        responses: [response()],
        unattributed: [],
        ...question,
      },
    ],
    ...different,
  });

const path = '/es/groups/3.5/sessions/2.1?moment=after';
const canAnswer = { answering: { answer: true, record: false, answerWithoutAttribution: true } };
const open = (shown = answered(), more = {}) => openPage(path, { execute: apiOf([shown], more) });
const answers = async () => within(await screen.findByRole('region', { name: 'Respuestas' }));

describe('the answers of a session', () => {
  beforeEach(() => sessionStorage.clear());

  it('are told with who stands behind them, and for a reader of the other language in short first', async () => {
    await open();
    const card = (await answers()).getByRole('article');
    expect(card).toHaveTextContent('Poder Judicial · Costa Rica');
    expect(card).toHaveTextContent('En breve, en español: Los juzgados derivan.');
    expect(within(card).getByText('Courts divert.').closest('[lang]')).toHaveAttribute('lang', 'en');
  });

  it('are counted by country and question, in words and in a table that says so where there is none', async () => {
    await open();
    const part = await answers();
    expect(part.getByText(/1 de 2 países respondieron/)).toHaveTextContent('Pregunta 1: 1 país');
    const table = within(part.getByRole('table'));
    expect(table.getByRole('row', { name: /Costa Rica/ })).toHaveTextContent('Antes, Después');
    expect(table.getByRole('row', { name: /Jamaica/ })).toHaveTextContent('sin respuesta');
  });

  it('of which nobody knows whose they are stand in one group without a date', async () => {
    const group = ['Uno.', 'Dos.', 'Tres.'].map((said, index) => unattributed(`nobody-${index}`, said));
    await open(answered({}, { unattributed: group }));
    const heading = (await answers()).getByRole('heading', { name: 'Sin atribución' });
    expect(heading.parentElement).toHaveTextContent('3 respuestas que nadie firma, sin orden y sin fecha.');
    expect(heading.parentElement?.querySelector('time')).toBeNull();
  });

  it('are nothing to a visitor', async () => {
    await open(answered({ coverage: null }));
    expect(screen.queryByRole('region', { name: 'Respuestas' })).not.toBeInTheDocument();
  });

  it('are given in one of four ways, each explained, and what is typed survives a closed page until it is sent', async () => {
    const sent: unknown[] = [];
    const answerQuestion = (typed: unknown) => {
      sent.push(typed);
      return { id: 'response-2' };
    };
    const first = await open(answered(canAnswer), { groupMembers: [] });
    await first.user.click((await answers()).getByRole('button', { name: /Responder/ }));
    expect(await screen.findByLabelText(/Nadie: sin atribución/)).toBeVisible();
    await first.user.click(screen.getByLabelText(/Un país/));
    await first.user.type(screen.getByLabelText('Respuesta'), 'Derivamos.');
    cleanup();
    const { user } = await open(answered(canAnswer), { groupMembers: [], answerQuestion });
    await user.click((await answers()).getByRole('button', { name: /Responder/ }));
    expect(await screen.findByText(/Ha vuelto lo que había escrito/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Enviar la respuesta' }));
    expect(await screen.findByText('La respuesta está enviada.')).toBeVisible();
    expect(sent).toMatchObject([
      { question: 'question-1', input: { attribution: 'COUNTRY', institution: 'institution-1', moment: 'AFTER' } },
    ]);
    expect(sessionStorage).toHaveLength(0);
  });

  it('stay as typed where they are refused, with the reason', async () => {
    const answerQuestion = () => {
      throw refusal('ALREADY_ANSWERED');
    };
    const { user } = await open(answered(canAnswer), { groupMembers: [], answerQuestion });
    await user.click((await answers()).getByRole('button', { name: /Responder/ }));
    await user.click(await screen.findByLabelText(/Una institución/));
    await user.type(screen.getByLabelText('Respuesta'), 'Otra vez.');
    await user.click(screen.getByRole('button', { name: 'Enviar la respuesta' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByLabelText('Respuesta')).toHaveValue('Otra vez.');
  });
});
