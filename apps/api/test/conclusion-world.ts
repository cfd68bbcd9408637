import { given } from './answers.js';
import { PeopleOf } from './people.js';
import { aSession, english, inMadrid } from './session-input.js';
import { ViewersService } from '../src/platform/auth/viewers.service.js';
import type { TestApp } from './test-app.js';
import { z } from 'zod';

/** A text in both of the languages that are adopted. */
export const bilingual = (en: string, es: string) => english(en, es);

/** A group with a published session, and the people who write, translate, lead and take part. */
export class ConclusionWorld {
  private count = 0;

  private constructor(
    readonly portal: TestApp,
    readonly make: PeopleOf,
    readonly groupId: string,
    readonly people: Record<'expert' | 'rapporteur' | 'translator' | 'participant' | 'stranger', string>,
  ) {}

  static async build(portal: TestApp): Promise<ConclusionWorld> {
    const make = new PeopleOf(portal);
    const groupId = await portal.foundGroup('3.5');
    await portal.as('manager');
    const as = async (role: 'EXPERT' | 'RAPPORTEUR' | 'TRANSLATOR' | 'PARTICIPANT') => {
      const id = await make.person({ name: `A ${role}`, isListed: true });
      await make.groupRole(id, groupId, role);
      return id;
    };
    return new ConclusionWorld(portal, make, groupId, {
      expert: await as('EXPERT'),
      rapporteur: await as('RAPPORTEUR'),
      translator: await as('TRANSLATOR'),
      participant: await as('PARTICIPANT'),
      stranger: await make.person(),
    });
  }

  /** A published session with two questions and an agenda item. */
  async session() {
    const code = `c${(this.count += 1)}`;
    const input = aSession({
      code,
      ...inMadrid,
      questions: [
        { text: english('What works?'), isQuestion: true },
        { text: english('What fails?'), isQuestion: true },
      ],
      agenda: [{ kind: 'PANEL', title: english('A panel'), contributions: [] }],
    });
    const create = `mutation ($input: SessionInput!) {
      createSession(group: "3.5", input: $input) { id questions { id } agenda { id } } }`;
    const session = given(await this.portal.ask(create, { input }), 'createSession');
    const id = String(session.id);
    given(await this.portal.ask('mutation ($id: ID!) { publishSession(id: $id) { id } }', { id }), 'publishSession');
    const rows = z.array(z.object({ id: z.string() }));
    const [question = '', other = ''] = rows.parse(session.questions).map((row) => row.id);
    const [agendaItem = ''] = rows.parse(session.agenda).map((row) => row.id);
    return { id, code, input, question, other, agendaItem };
  }

  /** A member institution of a country, with its focal point and its authority. */
  async country(countryCode: string) {
    const institution = await this.make.institution(this.groupId, { countryCode, name: `Court of ${countryCode}` });
    const [focalPoint, authority] = [await this.make.person({ isListed: true }), await this.make.person()];
    await this.make.institutionRole(focalPoint, institution, 'FOCAL_POINT');
    await this.make.institutionRole(authority, institution, 'VALIDATING_AUTHORITY');
    return { countryCode, institution, focalPoint, authority };
  }

  /** Who acts, as the services take it. */
  async acting(personId: string) {
    return { viewer: await this.portal.app.get(ViewersService).ofPerson(personId), requestId: 'test' };
  }

  /** The manager of the group. */
  async manager(): Promise<string> {
    return (await this.portal.database.person.findFirstOrThrow({ where: { key: 'manager' } })).id;
  }

  /** A draft in both languages, from the first question of a session. */
  async draft(session: { id: string; question: string }, over: object = {}) {
    const input = { kind: 'FINDING', text: bilingual('Courts divert.', 'Los juzgados derivan.'), ...over };
    const draft = `mutation ($session: ID!, $input: ConclusionInput!) {
      draftConclusion(session: $session, input: $input) { id version status position number citation } }`;
    const conclusion = given(
      await this.portal.askAs(this.people.expert, draft, {
        session: session.id,
        input: { questions: [session.question], ...input },
      }),
      'draftConclusion',
    );
    return { ...conclusion, id: String(conclusion.id) };
  }
}
