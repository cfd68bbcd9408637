import { localized } from '@cauce/domain/localized';
import { groupRoleKinds, institutionRoleKinds } from '@cauce/domain/role';
import { newId, newRandomId } from '../src/platform/database/ids.js';
import { Viewer } from '../src/platform/auth/viewer.js';
import { EventsService } from '../src/platform/events/events.service.js';
import { columns, type Column } from '../src/permissions.js';
import { NoteImportsService } from '../src/sessions/note-imports.service.js';
import type { Answer, TestApp } from './test-app.js';
import { PeopleOf, terms } from './people.js';
import { aSession, english, inMadrid } from './session-input.js';

/** The standings in which a role is tried. */
const standings = ['OWN', 'OTHER', 'ENDED'] as const;
type Standing = (typeof standings)[number];

/** How one line of the table is tried: what is asked, over what, and what a grant looks like. */
export interface Probe {
  readonly query: string;
  /** Made anew after each grant, since a granted act changes what it was tried on. */
  readonly variables: (personId: string | null) => Promise<Record<string, unknown>>;
  /** Whether it is another thing for each person. */
  readonly isPersonal?: boolean;
  /** For reads: whether the answer holds what was asked for. An act is granted where nothing refuses it. */
  readonly shows?: (data: Record<string, unknown>, variables: Record<string, unknown>) => boolean;
}

const note = (code: string) => `Working Group Result 3.5

Other ways than prison

May 4th, 2023 16:00 - 17:45 Online meeting

Context

An invented text about what keeps people from entering the criminal justice system.

Specific objectives for session ${code} include:

- Compare three invented mechanisms.

Guiding questions

- Which mechanisms does your jurisdiction use before a charge?

Working Agenda

16.00 - 16.15 Opening remarks
16.15 - 17.45 Closing session
`;

/** Two groups, each with an institution that leads it, and a person for every role in each, today's and yesterday's. */
export class PermissionWorld {
  private readonly people = new Map<string, string>();
  private readonly make: PeopleOf;
  private count = 0;
  /** Counted apart: a note's session has a code of at most two digits. */
  private notes = 0;

  private constructor(
    private readonly portal: TestApp,
    private readonly groupId: string,
    private readonly institutionId: string,
  ) {
    this.make = new PeopleOf(portal);
  }

  static async build(portal: TestApp): Promise<PermissionWorld> {
    const make = new PeopleOf(portal);
    const own = await portal.foundGroup('3.5');
    const other = await portal.foundGroup('4.1');
    const lead = async (groupId: string) => {
      const id = await make.institution(groupId);
      await portal.database.groupCoLead.create({ data: { groupId, institutionId: id, position: 0 } });
      return id;
    };
    const institutions = { OWN: await lead(own), OTHER: await lead(other), ENDED: await lead(own) };
    const world = new PermissionWorld(portal, own, institutions.OWN);
    for (const standing of standings) {
      const [groupId, institutionId] = [standing === 'OTHER' ? other : own, institutions[standing]];
      const term = standing === 'ENDED' ? terms.endedYesterday() : terms.endsLate;
      for (const role of groupRoleKinds) {
        const id = await world.named(role, standing);
        await make.groupRole(id, groupId, role, term, role === 'CO_LEAD' ? institutionId : null);
      }
      for (const role of institutionRoleKinds) {
        await make.institutionRole(await world.named(role, standing), institutionId, role, term);
      }
      await world.named('SIGNED_IN', standing);
    }
    return world;
  }

  /** Whoever stands in a column; null for a visitor. */
  personOf(column: Column, standing: Standing): string | null {
    return this.people.get(`${column} ${standing}`) ?? null;
  }

  private async named(column: Column, standing: Standing): Promise<string> {
    const id = await this.make.person({ name: `${column} ${standing}` });
    this.people.set(`${column} ${standing}`, id);
    return id;
  }

  private next(): string {
    return `p${(this.count += 1)}`;
  }

  private async member(over: { isListed?: boolean; isReachable?: boolean } = {}): Promise<string> {
    const id = await this.make.person(over);
    await this.make.groupRole(id, this.groupId, 'PARTICIPANT');
    return id;
  }

  private async session(over: object = {}): Promise<string> {
    const id = newId();
    await this.portal.database.session.create({
      data: {
        id,
        groupId: this.groupId,
        code: this.next(),
        title: localized('en', 'A session'),
        ...inMadrid,
        startsAt: new Date('2023-07-13T14:30:00Z'),
        endsAt: new Date('2023-07-13T16:15:00Z'),
        ...over,
      },
    });
    return id;
  }

  private async mailbox(): Promise<string> {
    const id = newId();
    await this.portal.database.mailbox.create({ data: { id, email: `${this.next()}@mailbox.example` } });
    return id;
  }

  private async device(personId: string | null): Promise<string> {
    const id = newId();
    const expiresAt = new Date(Date.now() + 60_000);
    const device = { token: id, method: 'CODE', isTrusted: false, expiresAt } as const;
    await this.portal.database.signInSession.create({
      data: { id, personId, mailboxId: await this.mailbox(), ...device },
    });
    return id;
  }

  private async passkey(personId: string | null): Promise<string> {
    const id = newId();
    const made = { publicKey: 'key', counter: 0, deviceType: 'singleDevice', backedUp: false, credentialID: id };
    await this.portal.database.passkey.create({ data: { id, personId, mailboxId: await this.mailbox(), ...made } });
    return id;
  }

  private async noteImport(): Promise<{ id: string; version: number; input: object }> {
    const acting = { viewer: new Viewer(null, [this.groupId], 'COMMAND_LINE'), requestId: 'test' };
    const imports = this.portal.app.get(NoteImportsService);
    const received = await imports.receive(acting, 'note.txt', Buffer.from(note(`7.${(this.notes += 1)}`)));
    if (received.kind !== 'read') throw new Error('The note of the test is not read.');
    const kept = await this.portal.database.noteImport.findUniqueOrThrow({ where: { id: received.id } });
    const findings: unknown[] = Array.isArray(kept.findings) ? kept.findings : [];
    return {
      id: kept.id,
      version: kept.version,
      input: {
        note: kept.note,
        settled: Object.fromEntries(findings.map((_, index) => [String(index), 'KEPT'])),
        timeZone: 'Europe/Madrid',
        group: '3.5',
      },
    };
  }

  private async question(): Promise<{ question: string; sessionId: string; code: string }> {
    const sessionId = await this.session({ status: 'HELD', publishedAt: new Date() });
    const question = newId();
    const row = { id: question, groupId: this.groupId, sessionId, position: 0, isQuestion: true };
    await this.portal.database.guidingQuestion.create({ data: { ...row, text: localized('en', 'What works?') } });
    return { question, sessionId, code: await this.codeOf(sessionId) };
  }

  private async response(over: { recordedById?: string } = {}) {
    const { question, sessionId, code } = await this.question();
    const id = newId();
    const place = { groupId: this.groupId, sessionId, questionId: question };
    const text = localized('en', `An answer ${code}.`);
    await this.portal.database.response.create({
      data: {
        id,
        ...place,
        moment: 'BEFORE',
        attribution: 'INSTITUTION',
        institutionId: this.institutionId,
        text,
        ...over,
      },
    });
    return { id, code, version: 1 };
  }

  private async unattributed(authorId: string | null, count = 1) {
    const { question, sessionId, code } = await this.question();
    const ids = Array.from({ length: count }, () => newRandomId());
    for (const id of ids) {
      const place = { groupId: this.groupId, sessionId, questionId: question };
      await this.portal.database.unattributedResponse.create({
        data: { id, ...place, text: localized('en', `Nobody’s answer ${code}.`) },
      });
      const personId = authorId ?? newId();
      await this.portal.database.unattributedAuthor.create({ data: { responseId: id, personId } });
    }
    return { id: ids[0] ?? '', code, sessionId };
  }

  private async conclusion(state: 'DRAFT' | 'IN_CONSULTATION' | 'RELEASED', text = 'A conclusion.') {
    const { question, sessionId, code } = await this.question();
    const id = newId();
    const citation = state === 'DRAFT' ? null : `C-3.5/${code}-01`;
    await this.portal.database.conclusion.create({
      data: {
        id,
        groupId: this.groupId,
        sessionId,
        position: 0,
        kind: 'FINDING',
        status: state === 'RELEASED' ? 'ADOPTED' : state,
        number: state === 'DRAFT' ? null : 1,
        citation,
        text: localized('en', text),
        folded: '',
        ...(state === 'RELEASED' ? { adoptedAt: new Date(), releasedAt: new Date() } : {}),
        links: { create: [{ id: newId(), questionId: question }] },
      },
    });
    return { id, code, citation, sessionId, question, version: 1 };
  }

  private speaker: string | null = null;

  /** The one member of the group that has a country. */
  private async speaks(): Promise<string> {
    this.speaker ??= await this.make.institution(this.groupId, { countryCode: 'CR' });
    return this.speaker;
  }

  private async consultation({ closesOn = '2999-01-01', isObjected = false } = {}) {
    const conclusion = await this.conclusion('IN_CONSULTATION');
    const id = newId();
    const { groupId, institutionId } = this;
    const country = { countryCode: 'CR', institutionId };
    await this.portal.database.consultation.create({
      data: {
        id,
        groupId,
        sessionId: conclusion.sessionId,
        openedAt: new Date(),
        closesOn,
        countries: { create: [{ id: newId(), ...country, isReached: true }] },
      },
    });
    await this.portal.database.conclusion.update({ where: { id: conclusion.id }, data: { consultationId: id } });
    if (isObjected) {
      const objection = { id: newId(), groupId, conclusionId: conclusion.id, ...country, text: localized('en', 'No') };
      await this.portal.database.objection.create({
        data: { ...objection, raisedAt: new Date(), confirmBy: '2999-01-01' },
      });
    }
    return { id, conclusion: conclusion.id, version: 1 };
  }

  private async mend() {
    const conclusion = await this.conclusion('IN_CONSULTATION');
    const text = localized('en', 'A conclusion, mended.');
    const proposal = { id: newId(), conclusionId: conclusion.id, ofVersion: 1, text, byId: newId() };
    await this.portal.database.conclusionMend.create({ data: proposal });
    return conclusion;
  }

  /** How every line of the table is tried, by the line's name. */
  probes(): Record<string, Probe> {
    const { make, portal } = this;
    const { database } = portal;
    const institution = this.institutionId;
    const holds =
      (text: (variables: Record<string, unknown>) => unknown) => (data: object, variables: Record<string, unknown>) =>
        JSON.stringify(data).includes(String(text(variables)));
    const nothing = () => Promise.resolve({});
    const version = { version: 1 };
    const session =
      (of: object = {}) =>
      async () => ({ id: await this.session(of) });
    const act = (name: string) => `mutation ($id: ID!) { ${name}(id: $id) { id } }`;
    const input = { kind: 'JUDICIARY', name: english('A court') };
    const sheet = '{ id moved { count } }';
    const listed =
      'query ($session: ID!) { conclusions(filter: { session: $session }) { nodes { text { in(locale: en) { text } } } } }';
    const numbered = 'query ($code: String!) { conclusion(group: "3.5", session: $code, number: 1) { id } }';
    const cited = 'query ($citation: String!) { citedConclusion(citation: $citation) { id } }';
    const conclusionById = 'query ($id: ID!) { conclusionById(id: $id) { id } }';
    const withdrawConclusion = 'mutation ($id: ID!) { withdrawConclusion(id: $id, reason: "A rehearsal") { id } }';
    const spanish = { original: 'es', texts: [{ locale: 'es', text: 'Dos líneas.' }] };
    const updateResponse =
      'mutation ($id: ID!, $version: Int!, $input: AnswerTextInput!) { updateResponse(id: $id, version: $version, input: $input) { id } }';
    return {
      '`countries`': { query: '{ countries { code } }', variables: nothing, shows: holds(() => 'CR') },
      '`groups`': { query: '{ groups { slug } }', variables: nothing, shows: holds(() => '3.5') },
      '`group`: its name and result': {
        query: '{ group(slug: "3.5") { name { original } result { code } } }',
        variables: nothing,
        shows: holds(() => '3.5'),
      },
      '`group`: its roles and settings': {
        query: '{ group(slug: "3.5") { roles { id } settings { isOutboxByTwo } } }',
        variables: nothing,
        shows: holds(() => 'isOutboxByTwo'),
      },
      '`groupMembers`': {
        query: '{ groupMembers(group: "3.5") { institution { id } } }',
        variables: nothing,
        shows: holds(() => institution),
      },
      '`institutions`: those of a group': {
        query: '{ institutions(first: 100) { nodes { id } } }',
        variables: nothing,
        shows: holds(() => institution),
      },
      '`institutions`: those of no group yet': {
        query:
          'query ($kinds: [InstitutionKind!]) { institutions(first: 100, filter: { kinds: $kinds }) { nodes { id kind } } }',
        variables: async () => {
          await database.institution.updateMany({
            where: { id: await make.institution(null) },
            data: { kind: 'PARLIAMENT' },
          });
          return { kinds: ['PARLIAMENT'] };
        },
        shows: holds(() => 'PARLIAMENT'),
      },
      '`institution`: one of a group': {
        query: 'query ($id: ID!) { institution(id: $id) { id } }',
        variables: () => Promise.resolve({ id: institution }),
        shows: holds(({ id }) => id),
      },
      '`institution`: one of no group yet': {
        query: 'query ($id: ID!) { institution(id: $id) { id } }',
        variables: async () => ({ id: await make.institution(null) }),
        shows: holds(({ id }) => id),
      },
      '`institution`: who speaks for it and commits it': {
        query: 'query ($id: ID!) { institution(id: $id) { roles { role } } }',
        variables: () => Promise.resolve({ id: institution }),
        shows: holds(() => 'FOCAL_POINT'),
      },
      '`institution`: which of its roles nobody holds': {
        query: 'query ($id: ID!) { institution(id: $id) { vacancies } }',
        variables: async () => ({ id: await make.institution(this.groupId) }),
        shows: holds(() => 'ALTERNATE'),
      },
      '`focalPointOn`': {
        query: 'query ($id: ID!) { focalPointOn(institution: $id, on: "2024-01-01") { role } }',
        variables: () => Promise.resolve({ id: institution }),
        shows: holds(() => 'FOCAL_POINT'),
      },
      '`people`: names of members who agreed': {
        query: 'query ($search: String!) { people(filter: { search: $search }) { nodes { name } } }',
        variables: async () => {
          const id = await this.member({ isListed: true });
          const { name } = await database.person.update({ where: { id }, data: { name: `Listed ${this.next()}.` } });
          return { search: name };
        },
        shows: holds(({ search }) => search),
      },
      '`people`: names of members who did not agree': {
        query: 'query ($search: String!) { people(filter: { search: $search }) { nodes { name } } }',
        variables: async () => {
          const id = await this.member();
          const { name } = await database.person.update({ where: { id }, data: { name: `Unlisted ${this.next()}.` } });
          return { search: name };
        },
        shows: holds(({ search }) => search),
      },
      '`person`: the name of a member who agreed': {
        query: 'query ($id: ID!) { person(id: $id) { id name } }',
        variables: async () => ({ id: await this.member({ isListed: true }) }),
        shows: holds(({ id }) => id),
      },
      '`person`: the name of a member who did not agree': {
        query: 'query ($id: ID!) { person(id: $id) { id name } }',
        variables: async () => ({ id: await this.member() }),
        shows: holds(({ id }) => id),
      },
      '`me`': { query: '{ me { id email } }', variables: nothing, shows: holds(() => 'email') },
      '`myData`': {
        query: '{ myData { held { rule { category } } } }',
        variables: nothing,
        shows: holds(() => 'PERSON'),
      },
      '`privacyNotice`': {
        query: '{ privacyNotice(group: "3.5") { id } }',
        variables: () => Promise.resolve({ id: this.groupId }),
        shows: holds(({ id }) => id),
      },
      '`retentionRules`': {
        query: '{ retentionRules { category } }',
        variables: nothing,
        shows: holds(() => 'CONSENTS'),
      },
      '`deletion`': {
        query: 'query ($subject: ID!) { deletion(subject: $subject) { on } }',
        variables: async () => {
          const subjectId = newId();
          const gone = { category: 'NOTE_IMPORTS', subjectType: 'NoteImport', subjectId };
          await database.deletion.create({
            data: { id: newId(), ...gone, deletedOn: '2026-07-14', isOnSchedule: true },
          });
          return { subject: subjectId };
        },
        shows: holds(() => '2026-07-14'),
      },
      '`scheduledDeletions`': {
        query: '{ scheduledDeletions { on } }',
        variables: async () => {
          const thing = { category: 'CONSENTS', subjectType: 'Consent', subjectId: newId() };
          await database.deletion.create({
            data: { id: newId(), ...thing, deletedOn: '2026-07-13', isOnSchedule: true },
          });
          return {};
        },
        shows: holds(() => '2026-07-13'),
      },
      '`merges`': {
        query: '{ merges { id } }',
        variables: async () => ({ id: await this.merged() }),
        shows: holds(({ id }) => id),
      },
      '`sessions`: published ones': {
        query:
          'query ($status: [SessionStatus!]) { sessions(first: 100, filter: { statuses: $status }) { nodes { status } } }',
        variables: async () => {
          await this.session({ status: 'CANCELLED', publishedAt: new Date() });
          return { status: ['CANCELLED'] };
        },
        shows: holds(() => 'CANCELLED'),
      },
      '`sessions`: those not published': {
        query:
          'query ($status: [SessionStatus!]) { sessions(first: 100, filter: { statuses: $status }) { nodes { status } } }',
        variables: async () => {
          await this.session({ status: 'CLOSED' });
          return { status: ['CLOSED'] };
        },
        shows: holds(() => 'CLOSED'),
      },
      '`session`: a published one': {
        query: 'query ($code: String!) { session(group: "3.5", code: $code) { code } }',
        variables: async () => ({ code: await this.codeOf(await this.session({ publishedAt: new Date() })) }),
        shows: holds(({ code }) => code),
      },
      '`session`: one not published': {
        query: 'query ($code: String!) { session(group: "3.5", code: $code) { code } }',
        variables: async () => ({ code: await this.codeOf(await this.session()) }),
        shows: holds(({ code }) => code),
      },
      '`session`: the answers to its questions, and who answered what': {
        query:
          'query ($code: String!) { session(group: "3.5", code: $code) { questions { responses { text { in(locale: en) { text } } } } coverage { rows { cells { count } } } } }',
        variables: async () => ({ code: (await this.response()).code }),
        shows: (data, { code }) =>
          JSON.stringify(data).includes('An answer p') && JSON.stringify(data).includes(String(code)),
      },
      '`session`: the answers attributed to nobody, from three on': {
        query:
          'query ($code: String!) { session(group: "3.5", code: $code) { questions { unattributed { text { in(locale: en) { text } } } } } }',
        variables: async () => ({ code: (await this.unattributed(null, 3)).code }),
        shows: holds(() => 'Nobody’s answer'),
      },
      '`myUnattributedResponses`': {
        query:
          'query ($session: ID!) { myUnattributedResponses(session: $session) { text { in(locale: en) { text } } } }',
        variables: async (personId) => ({ session: (await this.unattributed(personId)).sessionId }),
        isPersonal: true,
        shows: holds(() => 'Nobody’s answer'),
      },
      '`themes`': {
        query: '{ themes(group: "3.5") { id } }',
        variables: async () => {
          const id = newId();
          const row = { id, groupId: this.groupId, position: 0, name: localized('en', 'Courts') };
          await database.theme.create({ data: row });
          return { id };
        },
        shows: holds(({ id }) => id),
      },
      '`conclusions`: released ones': {
        query: listed,
        variables: async () => ({ session: (await this.conclusion('RELEASED')).sessionId }),
        shows: holds(() => 'A conclusion.'),
      },
      '`conclusions`: those that were circulated': {
        query: listed,
        variables: async () => ({ session: (await this.conclusion('IN_CONSULTATION')).sessionId }),
        shows: holds(() => 'A conclusion.'),
      },
      '`conclusions`: drafts': {
        query: listed,
        variables: async () => ({ session: (await this.conclusion('DRAFT')).sessionId }),
        shows: holds(() => 'A conclusion.'),
      },
      '`conclusion`: a released one': {
        query: numbered,
        variables: () => this.conclusion('RELEASED'),
        shows: holds(({ id }) => id),
      },
      '`conclusion`: one that was circulated': {
        query: numbered,
        variables: () => this.conclusion('IN_CONSULTATION'),
        shows: holds(({ id }) => id),
      },
      '`citedConclusion`: a released one': {
        query: cited,
        variables: () => this.conclusion('RELEASED'),
        shows: holds(({ id }) => id),
      },
      '`citedConclusion`: one that was circulated': {
        query: cited,
        variables: () => this.conclusion('IN_CONSULTATION'),
        shows: holds(({ id }) => id),
      },
      '`conclusionById`: a released one': {
        query: conclusionById,
        variables: () => this.conclusion('RELEASED'),
        shows: holds(({ id }) => id),
      },
      '`conclusionById`: one that was circulated': {
        query: conclusionById,
        variables: () => this.conclusion('IN_CONSULTATION'),
        shows: holds(({ id }) => id),
      },
      '`conclusionById`: a draft': {
        query: conclusionById,
        variables: () => this.conclusion('DRAFT'),
        shows: holds(({ id }) => id),
      },
      '`history`: of a conclusion': {
        query: 'query ($id: ID!) { history(subject: CONCLUSION, id: $id) { totalCount } }',
        variables: () => this.conclusion('IN_CONSULTATION'),
        shows: ({ history }) => history !== null,
      },
      '`consultation`': {
        query: 'query ($id: ID!) { consultation(id: $id) { id } }',
        variables: () => this.consultation(),
        shows: holds(({ id }) => id),
      },
      '`verifyRelease`': {
        query: 'query ($hash: String!) { verifyRelease(hash: $hash) { hash } }',
        variables: async () => {
          const { sessionId } = await this.conclusion('RELEASED');
          const hash = newRandomId().replaceAll('-', '').repeat(2);
          const row = { id: newId(), groupId: this.groupId, sessionId, number: 9_000, content: '{}', hash };
          await database.release.create({ data: { ...row, at: new Date() } });
          return { hash };
        },
        shows: holds(({ hash }) => hash),
      },
      '`proposedClosing`': {
        query: 'query ($session: ID!) { proposedClosing(session: $session) { closesOn } }',
        variables: async () => {
          await this.speaks();
          return { session: await this.session({ publishedAt: new Date() }) };
        },
        shows: holds(() => 'closesOn'),
      },
      '`noteImport`': {
        query: 'query ($id: ID!) { noteImport(id: $id) { id } }',
        variables: async () => ({ id: (await this.noteImport()).id }),
        shows: holds(({ id }) => id),
      },

      '`history`: of a published session, or of a group': {
        query:
          'query ($id: ID!, $group: ID!) { of: history(subject: SESSION, id: $id) { totalCount } group: history(subject: GROUP, id: $group) { totalCount } }',
        variables: async () => ({ id: await this.session({ publishedAt: new Date() }), group: this.groupId }),
        shows: ({ of, group }) => of !== null && group !== null,
      },
      '`history`: of an institution': {
        query: 'query ($id: ID!) { history(subject: INSTITUTION, id: $id) { totalCount } }',
        variables: () => Promise.resolve({ id: institution }),
        shows: ({ history }) => history !== null,
      },
      '`history`: of a person': {
        query: 'query ($id: ID!) { history(subject: PERSON, id: $id) { totalCount } }',
        variables: async () => ({ id: await this.member({ isListed: true }) }),
        shows: ({ history }) => history !== null,
      },
      '`audit`: of the portal itself': {
        query: '{ audit { totalCount } }',
        variables: nothing,
      },
      '`audit`: of a group': {
        query: '{ audit(filter: { group: "3.5", act: "WorkingGroup.edit-settings" }) { nodes { act } } }',
        variables: async () => {
          const viewer = new Viewer(null, [this.groupId], 'COMMAND_LINE');
          await database.$transaction((transaction) =>
            portal.app
              .get(EventsService)
              .record(
                transaction,
                { viewer, requestId: 'test' },
                { act: 'edit-settings', subject: { type: 'WorkingGroup', id: this.groupId }, groupId: this.groupId },
              ),
          );
          return {};
        },
        shows: holds(() => 'edit-settings'),
      },

      '`addInstitution`': {
        query: 'mutation ($input: InstitutionInput!) { addInstitution(input: $input) { id } }',
        variables: () => Promise.resolve({ input }),
      },
      '`updateInstitution`': {
        query:
          'mutation ($id: ID!, $version: Int!, $input: InstitutionInput!) { updateInstitution(id: $id, version: $version, input: $input) { id } }',
        variables: async () => ({ id: await make.institution(this.groupId), ...version, input }),
      },
      '`renameInstitution`': {
        query:
          'mutation ($id: ID!, $version: Int!, $name: LocalizedTextInput!) { renameInstitution(id: $id, version: $version, name: $name, fromOn: "2024-01-01") { id } }',
        variables: async () => ({ id: await make.institution(this.groupId), ...version, name: english('Anew') }),
      },
      '`signedIn`': { query: '{ signedIn { address } }', variables: nothing, shows: holds(() => 'signedIn') },
      '`signInWays`': { query: '{ signInWays { provider } }', variables: nothing, shows: holds(() => 'provider') },
      '`demoPeople`': { query: '{ demoPeople { key } }', variables: nothing, shows: holds(() => 'demoPeople') },
      '`mySignInSessions`': {
        query: '{ mySignInSessions { id } }',
        variables: async (personId) => ({ id: await this.device(personId) }),
        isPersonal: true,
        shows: holds(({ id }) => id),
      },
      '`myPasskeys`': {
        query: '{ myPasskeys { id } }',
        variables: async (personId) => ({ id: await this.passkey(personId) }),
        isPersonal: true,
        shows: holds(({ id }) => id),
      },
      '`chooseWhoActs`: where no device is signed in': {
        query: 'mutation ($id: ID!) { chooseWhoActs(person: $id) { address } }',
        variables: async () => ({ id: await this.member() }),
      },
      '`leave`': { query: 'mutation { leave }', variables: nothing },
      '`revokeSignIn`': {
        query: 'mutation ($id: ID!) { revokeSignIn(id: $id) { id } }',
        variables: async (personId) => ({ id: await this.device(personId) }),
        isPersonal: true,
      },
      '`removePasskey`': {
        query: 'mutation ($id: ID!) { removePasskey(id: $id) { id } }',
        variables: async (personId) => ({ id: await this.passkey(personId) }),
        isPersonal: true,
      },
      '`addPerson`': {
        query: 'mutation ($input: PersonInput!) { addPerson(input: $input) { id } }',
        variables: () => Promise.resolve({ input: { name: 'A Person', email: `${this.next()}@example.org` } }),
      },
      '`updatePerson`': {
        query:
          'mutation ($id: ID!, $version: Int!, $input: PersonRevision!) { updatePerson(id: $id, version: $version, input: $input) { id } }',
        variables: async () => ({ id: await this.member({ isListed: true }), ...version, input: { name: 'Anew' } }),
      },
      '`updateMyProfile`': {
        isPersonal: true,
        query:
          'mutation ($version: Int!, $input: ProfileInput!) { updateMyProfile(version: $version, input: $input) { id } }',
        variables: async (personId) => {
          const own = personId === null ? null : await database.person.findUnique({ where: { id: personId } });
          return { version: own?.version ?? 1, input: { name: own?.name ?? 'Nobody', isListed: false } };
        },
      },
      '`addAffiliation`': {
        query: 'mutation ($input: AffiliationInput!) { addAffiliation(input: $input) { id } }',
        variables: async () => ({
          input: { person: await this.member({ isListed: true }), institution, fromOn: '2024-01-01' },
        }),
      },
      '`endAffiliation`': {
        query: 'mutation ($id: ID!) { endAffiliation(id: $id, on: "2024-01-01") { id } }',
        variables: async () => {
          const id = newId();
          const personId = await this.member({ isListed: true });
          await database.affiliation.create({ data: { id, personId, institutionId: institution, ...terms.goesOn } });
          return { id };
        },
      },
      '`revealContact`': {
        query: 'mutation ($person: ID!) { revealContact(person: $person) { email } }',
        variables: async () => ({ person: await this.member({ isListed: true }) }),
      },
      '`grantConsent`': {
        query: 'mutation { grantConsent(purpose: PHOTO, textVersion: 1) { state } }',
        variables: nothing,
      },
      '`withdrawConsent`': {
        query: 'mutation { withdrawConsent(purpose: RECORDING) { state } }',
        variables: async (personId) => {
          if (personId === null) return {};
          const consent = { purpose: 'RECORDING', textVersion: 1, grantedAt: new Date() } as const;
          await database.consent.create({ data: { id: newId(), personId, ...consent } });
          return {};
        },
        isPersonal: true,
      },
      '`eraseMe`': { query: 'mutation { eraseMe(dryRun: true) { isDone } }', variables: nothing },
      '`erasePerson`': {
        query: 'mutation ($id: ID!) { erasePerson(id: $id, reason: "Asked by letter", dryRun: false) { isDone } }',
        variables: async () => ({ id: await this.member({ isListed: true }) }),
      },
      '`updatePrivacyNotice`': {
        query:
          'mutation ($version: Int!, $input: PrivacyInput!) { updatePrivacyNotice(group: "3.5", version: $version, input: $input) { id } }',
        variables: async () => {
          const written = await database.groupPrivacy.findUnique({ where: { groupId: this.groupId } });
          const empty = { controller: '', contact: '', officer: '', authority: '', hosting: '', safeguards: '' };
          return { version: written?.version ?? 0, input: empty };
        },
      },
      '`writeToPerson`': {
        query: 'mutation ($person: ID!, $input: LetterInput!) { writeToPerson(person: $person, input: $input) { id } }',
        variables: async () => ({
          person: await this.member({ isListed: true, isReachable: true }),
          input: { subject: 'A question', text: 'Which services receive people?' },
        }),
      },
      '`grantRole`: in a group': {
        query: 'mutation ($input: RoleInput!) { grantRole(input: $input) { id } }',
        variables: async () => ({
          input: { person: await this.member({ isListed: true }), role: 'EXPERT', group: '3.5', fromOn: '2024-01-01' },
        }),
      },
      '`grantRole`: for an institution': {
        query: 'mutation ($input: RoleInput!) { grantRole(input: $input) { id } }',
        variables: async () => ({
          input: {
            person: await this.member({ isListed: true }),
            role: 'ALTERNATE',
            institution: await make.institution(this.groupId),
            fromOn: '2024-01-01',
          },
        }),
      },
      '`endRole`': {
        query: 'mutation ($id: ID!) { endRole(id: $id) { id } }',
        variables: async () => ({ id: await make.groupRole(await make.person(), this.groupId, 'EXPERT') }),
      },
      '`nameDelegate`': {
        query:
          'mutation ($institution: ID!, $input: DelegateInput!) { nameDelegate(institution: $institution, input: $input) { id } }',
        variables: async () => {
          const year = 3000 + (this.count += 1);
          return {
            institution,
            input: { person: await this.member({ isListed: true }), fromOn: `${year}-01-01`, toOn: `${year}-12-31` },
          };
        },
      },
      '`handOver`: in a group': {
        query:
          'mutation ($from: ID!, $to: ID!) { handOver(from: $from, to: $to, group: "3.5", dryRun: false) { isDone } }',
        variables: async () => ({
          from: await this.member({ isListed: true }),
          to: await this.member({ isListed: true }),
        }),
      },
      '`handOver`: for an institution': {
        query:
          'mutation ($from: ID!, $to: ID!, $institution: ID!) { handOver(from: $from, to: $to, institution: $institution, dryRun: false) { isDone } }',
        variables: async () => {
          const place = await make.institution(this.groupId);
          const from = await this.member({ isListed: true });
          await make.institutionRole(from, place, 'FOCAL_POINT');
          return { from, to: await this.member({ isListed: true }), institution: place };
        },
      },
      '`mergePeople`': {
        query: `mutation ($keep: ID!, $gone: ID!) { mergePeople(keep: $keep, gone: $gone, preview: false) ${sheet} }`,
        variables: async () => ({
          keep: await this.member({ isListed: true }),
          gone: await this.member({ isListed: true }),
        }),
      },
      '`mergeInstitutions`': {
        query: `mutation ($keep: ID!, $gone: ID!) { mergeInstitutions(keep: $keep, gone: $gone, preview: false) ${sheet} }`,
        variables: async () => {
          const gone = await make.institution(null);
          await database.groupMember.create({
            data: {
              id: newId(),
              groupId: this.groupId,
              institutionId: gone,
              kind: 'MEMBER',
              fromOn: '2010-01-01',
              toOn: '2011-12-31',
            },
          });
          return { keep: await make.institution(this.groupId), gone };
        },
      },
      '`undoMerge`': {
        query: `mutation ($id: ID!) { undoMerge(id: $id) ${sheet} }`,
        variables: async () => ({ id: await this.merged() }),
      },
      '`addGroupMember`': {
        query: 'mutation ($input: GroupMemberInput!) { addGroupMember(group: "3.5", input: $input) { id } }',
        variables: async () => {
          const place = await make.institution(null);
          await database.groupMember.create({
            data: {
              id: newId(),
              groupId: this.groupId,
              institutionId: place,
              kind: 'MEMBER',
              fromOn: '2010-01-01',
              toOn: '2011-12-31',
            },
          });
          return { input: { institution: place, kind: 'MEMBER', fromOn: '2024-01-01' } };
        },
      },
      '`endGroupMembership`': {
        query: 'mutation ($id: ID!) { endGroupMembership(id: $id, on: "2024-01-01") { id } }',
        variables: async () => {
          const institutionId = await make.institution(this.groupId);
          return { id: (await database.groupMember.findFirstOrThrow({ where: { institutionId } })).id };
        },
      },
      '`updateGroupSettings`': {
        query:
          'mutation ($version: Int!, $input: GroupSettingsInput!) { updateGroupSettings(group: "3.5", version: $version, input: $input) { id } }',
        variables: async () => {
          const group = await database.workingGroup.findUniqueOrThrow({ where: { id: this.groupId } });
          return {
            version: group.version,
            input: { isApprovalByTwo: false, isAdoptionByBothCoLeads: false, isOutboxByTwo: false },
          };
        },
      },
      '`createSession`': {
        query: 'mutation ($input: SessionInput!) { createSession(group: "3.5", input: $input) { id } }',
        variables: () => Promise.resolve({ input: aSession({ code: this.next() }) }),
      },
      '`updateSession`': {
        query:
          'mutation ($id: ID!, $version: Int!, $input: SessionInput!) { updateSession(id: $id, version: $version, input: $input) { id } }',
        variables: async () => ({
          id: await this.session(),
          ...version,
          input: aSession({ code: this.next(), ...inMadrid }),
        }),
      },
      '`publishSession`': { query: act('publishSession'), variables: session() },
      '`conveneSession`': { query: act('conveneSession'), variables: session() },
      '`startSession`': { query: act('startSession'), variables: session({ status: 'CONVENED' }) },
      '`holdSession`': { query: act('holdSession'), variables: session({ status: 'LIVE' }) },
      '`closeSession`': {
        query: 'mutation ($id: ID!) { closeSession(id: $id, reason: "A rehearsal") { id } }',
        variables: session({ status: 'HELD' }),
      },
      '`cancelSession`': {
        query: 'mutation ($id: ID!) { cancelSession(id: $id, reason: "A rehearsal") { id } }',
        variables: session(),
      },
      '`answerQuestion`': {
        query:
          'mutation ($question: ID!, $input: AnswerInput!) { answerQuestion(question: $question, input: $input) { id } }',
        variables: async () => ({
          question: (await this.question()).question,
          input: { moment: 'BEFORE', attribution: 'INSTITUTION', institution, text: english('An answer') },
        }),
      },
      '`recordAnswer`': {
        query:
          'mutation ($question: ID!, $input: RecordedAnswerInput!) { recordAnswer(question: $question, input: $input) { id } }',
        variables: async () => ({
          question: (await this.question()).question,
          input: { moment: 'DURING', attribution: 'COUNTRY', countryCode: 'CR', text: english('An answer') },
        }),
      },
      '`updateResponse`: of an institution': {
        query: updateResponse,
        variables: async () => ({ ...(await this.response()), input: { text: english('Another answer') } }),
      },
      '`updateResponse`: written down for another': {
        query: updateResponse,
        variables: async () => ({
          ...(await this.response({ recordedById: newId() })),
          input: { text: english('Another answer') },
        }),
      },
      '`summarizeResponse`': {
        query:
          'mutation ($id: ID!, $version: Int!, $summary: LocalizedTextInput!) { summarizeResponse(id: $id, version: $version, summary: $summary) { id } }',
        variables: async () => ({ ...(await this.response()), summary: spanish }),
      },
      '`withdrawResponse`': {
        query: 'mutation ($id: ID!) { withdrawResponse(id: $id, reason: "A rehearsal") { id } }',
        variables: () => this.response(),
      },
      '`answerQuestionUnattributed`': {
        query:
          'mutation ($question: ID!, $input: AnswerTextInput!) { answerQuestionUnattributed(question: $question, input: $input) { id } }',
        variables: async () => ({
          question: (await this.question()).question,
          input: { text: english('An answer') },
        }),
      },
      '`updateUnattributedResponse`: one’s own': {
        query:
          'mutation ($id: ID!, $version: Int!, $input: AnswerTextInput!) { updateUnattributedResponse(id: $id, version: $version, input: $input) { id } }',
        variables: async (personId) => ({
          ...(await this.unattributed(personId)),
          ...version,
          input: { text: english('Another answer') },
        }),
        isPersonal: true,
      },
      '`withdrawUnattributedResponse`: one’s own': {
        query: act('withdrawUnattributedResponse'),
        variables: (personId) => this.unattributed(personId),
        isPersonal: true,
      },
      '`moderateUnattributedResponse`': {
        query: 'mutation ($id: ID!) { moderateUnattributedResponse(id: $id, reason: "A rehearsal") { id } }',
        variables: () => this.unattributed(null, 3),
      },
      '`summarizeUnattributedResponse`': {
        query:
          'mutation ($id: ID!, $summary: LocalizedTextInput!) { summarizeUnattributedResponse(id: $id, summary: $summary) { id } }',
        variables: async () => ({ ...(await this.unattributed(null, 3)), summary: spanish }),
      },
      '`addTheme`': {
        query: 'mutation ($name: LocalizedTextInput!) { addTheme(group: "3.5", name: $name) { id } }',
        variables: () => Promise.resolve({ name: english('Courts') }),
      },
      '`draftConclusion`': {
        query:
          'mutation ($sessionId: ID!, $input: ConclusionInput!) { draftConclusion(session: $sessionId, input: $input) { id } }',
        variables: async () => {
          const { question, sessionId } = await this.question();
          return { sessionId, input: { kind: 'FINDING', text: english('A conclusion'), questions: [question] } };
        },
      },
      '`orderConclusions`': {
        query: 'mutation ($sessionId: ID!, $ids: [ID!]!) { orderConclusions(session: $sessionId, ids: $ids) { id } }',
        variables: async () => {
          const { id, sessionId } = await this.conclusion('DRAFT');
          return { sessionId, ids: [id] };
        },
      },
      '`updateConclusion`': {
        query:
          'mutation ($id: ID!, $version: Int!, $input: ConclusionInput!) { updateConclusion(id: $id, version: $version, input: $input) { id } }',
        variables: async () => {
          const { question, ...rest } = await this.conclusion('IN_CONSULTATION');
          return { ...rest, input: { kind: 'FINDING', text: english('Another conclusion'), questions: [question] } };
        },
      },
      '`translateConclusion`': {
        query:
          'mutation ($id: ID!, $version: Int!) { translateConclusion(id: $id, version: $version, locale: es, text: "Una conclusión") { id } }',
        variables: () => this.conclusion('IN_CONSULTATION'),
      },
      '`mendConclusion`': {
        query:
          'mutation ($id: ID!, $version: Int!, $text: LocalizedTextInput!) { mendConclusion(id: $id, version: $version, text: $text) { id } }',
        variables: async () => ({
          ...(await this.conclusion('IN_CONSULTATION')),
          text: english('A conclusion, mended'),
        }),
      },
      '`confirmConclusionMend`': { query: act('confirmConclusionMend'), variables: () => this.mend() },
      '`refuseConclusionMend`': { query: act('refuseConclusionMend'), variables: () => this.mend() },
      '`withdrawConclusion`: a draft': { query: withdrawConclusion, variables: () => this.conclusion('DRAFT') },
      '`withdrawConclusion`: one that was circulated': {
        query: withdrawConclusion,
        variables: () => this.conclusion('IN_CONSULTATION'),
      },
      '`releaseConclusions`': {
        query: 'mutation ($session: ID!) { releaseConclusions(session: $session) { hash } }',
        variables: async () => {
          const { id, sessionId } = await this.conclusion('RELEASED');
          await database.conclusion.update({ where: { id }, data: { releasedAt: null } });
          return { session: sessionId };
        },
      },
      '`nameCountryVoice`': {
        query:
          'mutation ($institution: ID!) { nameCountryVoice(group: "3.5", institution: $institution) { country { code } } }',
        variables: async () => ({ institution: await this.speaks() }),
      },
      '`openConsultation`': {
        query: 'mutation ($session: ID!) { openConsultation(session: $session) { id } }',
        variables: async () => {
          await this.speaks();
          return { session: (await this.conclusion('DRAFT')).sessionId };
        },
      },
      '`moveConsultationClosing`': {
        query:
          'mutation ($id: ID!, $version: Int!) { moveConsultationClosing(id: $id, version: $version, closesOn: "2999-02-01", reason: "A rehearsal") { id } }',
        variables: () => this.consultation(),
      },
      '`recordReach`': {
        query: 'mutation ($id: ID!) { recordReach(id: $id, country: "CR", isReached: false) { id } }',
        variables: () => this.consultation(),
      },
      '`adoptConclusions`': {
        query: 'mutation ($id: ID!) { adoptConclusions(id: $id, reason: "A rehearsal") { id } }',
        variables: () => this.consultation({ closesOn: '2020-01-10' }),
      },
      '`extendConsultation`': { query: act('extendConsultation'), variables: () => this.consultation() },
      '`draftPosition`': {
        query:
          'mutation ($conclusion: ID!) { draftPosition(conclusion: $conclusion, input: { stance: NO_OBJECTION }) { id } }',
        variables: () => this.consultation(),
      },
      '`givePosition`': {
        query:
          'mutation ($conclusion: ID!) { givePosition(conclusion: $conclusion, input: { stance: NO_OBJECTION }) { id } }',
        variables: () => this.consultation(),
      },
      '`giveNoObjection`': { query: act('giveNoObjection'), variables: () => this.consultation() },
      '`raiseObjection`': {
        query:
          'mutation ($conclusion: ID!, $text: LocalizedTextInput!) { raiseObjection(conclusion: $conclusion, text: $text) { id } }',
        variables: async () => ({ ...(await this.consultation()), text: english('No') }),
      },
      '`confirmObjection`': {
        query: 'mutation ($conclusion: ID!) { confirmObjection(conclusion: $conclusion) { id } }',
        variables: () => this.consultation({ isObjected: true }),
      },
      '`liftObjection`: one that is not confirmed': {
        query: 'mutation ($conclusion: ID!) { liftObjection(conclusion: $conclusion) { id } }',
        variables: () => this.consultation({ isObjected: true }),
      },
      '`updateNoteImport`': {
        query:
          'mutation ($id: ID!, $version: Int!, $input: NoteImportRevision!) { updateNoteImport(id: $id, version: $version, input: $input) { id } }',
        variables: async () => ({ ...(await this.noteImport()) }),
      },
      '`importConceptNote`': {
        query: act('importConceptNote'),
        variables: async () => {
          const { id, input: settled } = await this.noteImport();
          const { settled: answers } = { settled: {}, ...settled };
          await database.noteImport.update({ where: { id }, data: { settled: answers, timeZone: 'Europe/Madrid' } });
          return { id };
        },
      },
    };
  }

  /** Whether an answer grants what a probe asked for; refused, hidden and absent are one. */
  static isGranted(probe: Probe, answer: Answer, variables: Record<string, unknown>): boolean {
    const refusals = answer.errors.map(({ extensions }) => String(extensions.code));
    const unexpected = refusals.filter((code) => !['FORBIDDEN', 'SIGN_IN_NEEDED', 'NOT_FOUND'].includes(code));
    if (unexpected.length > 0) throw new Error(`${unexpected.join()}: ${JSON.stringify(answer.errors)}`);
    if (refusals.length > 0) return false;
    return probe.shows === undefined || probe.shows(answer.data ?? {}, variables);
  }

  private async merged(): Promise<string> {
    const [kept, gone] = [await this.member({ isListed: true }), await this.make.person()];
    const id = newId();
    await this.portal.database.person.update({ where: { id: gone }, data: { mergedIntoId: kept } });
    await this.portal.database.merge.create({
      data: { id, kind: 'PERSON', keptId: kept, goneId: gone, moved: [], mergedAt: new Date() },
    });
    return id;
  }

  private async codeOf(id: string): Promise<string> {
    return (await this.portal.database.session.findUniqueOrThrow({ where: { id } })).code;
  }

  /** Everybody who tries: each column with its standings; who has no role has one standing. */
  tries(): { column: Column; standing: Standing; personId: string | null }[] {
    return columns.flatMap((column) => {
      const tried = column === 'VISITOR' || column === 'SIGNED_IN' ? (['OWN'] as const) : standings;
      return tried.map((standing) => ({ column, standing, personId: this.personOf(column, standing) }));
    });
  }
}
