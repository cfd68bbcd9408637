import { localized } from '@cauce/domain/localized';
import { TestApp } from '../../../test/test-app.js';
import { newId } from '../database/ids.js';
import { ViewersService } from './viewers.service.js';

let portal: TestApp;
let viewers: ViewersService;
let groupId: string;
let institutionId: string;

const noon = new Date('2024-06-15T12:00:00Z');

beforeAll(async () => {
  portal = await TestApp.start();
  viewers = portal.app.get(ViewersService);
  groupId = await portal.foundGroup('3.5');
  institutionId = newId();
  await portal.database.institution.create({ data: { id: institutionId, name: localized('en', 'A council') } });
});

afterAll(() => portal.stop());

const aPerson = async (): Promise<string> => {
  const id = newId();
  await portal.database.person.create({ data: { id, name: 'A Person', email: `${id}@example.org` } });
  return id;
};

const anInstitution = async (): Promise<string> => {
  const id = newId();
  await portal.database.institution.create({ data: { id, name: localized('en', 'Another council') } });
  return id;
};

describe('who looks', () => {
  it('is what the person is on that day: yesterday’s terms and tomorrow’s do not count', async () => {
    const personId = await aPerson();
    const own = { groupId, personId };
    await portal.database.groupRole.createMany({
      data: [
        { id: newId(), ...own, role: 'EXPERT', fromOn: '2024-01-01', toOn: '2024-06-14' },
        { id: newId(), ...own, role: 'RAPPORTEUR', fromOn: '2024-06-16' },
        { id: newId(), ...own, role: 'REVIEWER', fromOn: '2024-06-15', toOn: '2024-06-15' },
      ],
    });
    const viewer = await viewers.ofPerson(personId, noon);
    expect(viewer).toMatchObject({
      personId,
      name: 'A Person',
      origin: 'PERSON',
      groupsManaged: [],
      today: '2024-06-15',
    });
    const held = (['EXPERT', 'RAPPORTEUR', 'REVIEWER', 'MANAGER'] as const).filter((role) =>
      viewer.holds(role, groupId),
    );
    expect(held).toEqual(['REVIEWER']);
    expect(viewer.memberOf(groupId)).toBe(true);
    expect((await viewers.ofPerson(personId, new Date('2024-06-17T00:00:00Z'))).holds('RAPPORTEUR', groupId)).toBe(
      true,
    );
    expect((await viewers.ofPerson(personId, new Date('2023-12-31T23:59:59Z'))).memberOf(groupId)).toBe(false);
  });

  it('speaks for an institution by a role, and commits it as its authority or a delegate within the term', async () => {
    const [focal, delegate] = [await aPerson(), await aPerson()];
    await portal.database.institutionRole.createMany({
      data: [
        { id: newId(), institutionId, personId: focal, role: 'FOCAL_POINT', fromOn: '2024-01-01' },
        { id: newId(), institutionId, personId: delegate, role: 'DELEGATE', fromOn: '2024-01-01', toOn: '2024-06-30' },
      ],
    });
    const asFocal = await viewers.ofPerson(focal, noon);
    expect([
      asFocal.isFocalPointOf(institutionId),
      asFocal.writesFor(institutionId),
      asFocal.clearsFor(institutionId),
    ]).toEqual([true, true, false]);
    expect(asFocal.institutionsAs('FOCAL_POINT', 'ALTERNATE')).toEqual([institutionId]);
    const asDelegate = await viewers.ofPerson(delegate, noon);
    expect([asDelegate.clearsFor(institutionId), asDelegate.isValidatingAuthorityOf(institutionId)]).toEqual([
      true,
      false,
    ]);
    expect((await viewers.ofPerson(delegate, new Date('2024-07-01T00:00:00Z'))).clearsFor(institutionId)).toBe(false);
  });

  it('belongs to a group by an institution with a place there, for as long as both last', async () => {
    const personId = await aPerson();
    const member = await anInstitution();
    await portal.database.affiliation.create({
      data: { id: newId(), personId, institutionId: member, fromOn: '2024-01-01', toOn: '2024-12-31' },
    });
    await portal.database.groupMember.create({
      data: { id: newId(), groupId, institutionId: member, kind: 'OBSERVER', fromOn: '2024-06-01', toOn: '2025-06-30' },
    });
    const isMemberOn = async (day: string) =>
      (await viewers.ofPerson(personId, new Date(`${day}T08:00:00Z`))).memberOf(groupId);
    expect([await isMemberOn('2024-05-31'), await isMemberOn('2024-06-01'), await isMemberOn('2025-01-01')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('leads a group for an institution', async () => {
    const personId = await aPerson();
    const lead = await anInstitution();
    await portal.database.groupCoLead.create({ data: { groupId, institutionId: lead, position: 0 } });
    await portal.database.groupRole.create({
      data: { id: newId(), groupId, personId, institutionId: lead, role: 'CO_LEAD', fromOn: '2024-01-01' },
    });
    const viewer = await viewers.ofPerson(personId, noon);
    expect([viewer.coLeads(groupId), viewer.coLeadsFor(groupId)]).toEqual([true, [lead]]);
  });

  it('is the other where one was merged into another, and a visitor where one was erased or never was', async () => {
    const [kept, between, gone, erased] = [await aPerson(), await aPerson(), await aPerson(), await aPerson()];
    await portal.database.person.update({ where: { id: gone }, data: { mergedIntoId: between } });
    await portal.database.person.update({ where: { id: between }, data: { mergedIntoId: kept } });
    await portal.database.person.update({ where: { id: erased }, data: { erasedAt: noon } });
    expect((await viewers.ofPerson(gone)).personId).toBe(kept);
    expect((await viewers.ofPerson(erased)).isKnown).toBe(false);
    expect((await viewers.ofPerson(newId())).isKnown).toBe(false);
    expect((await viewers.ofPerson('nonsense')).isKnown).toBe(false);
  });

  it('is resolved in one statement', async () => {
    const personId = await aPerson();
    portal.statements.length = 0;
    await viewers.ofPerson(personId);
    expect(portal.statements).toHaveLength(1);
  });
});

describe('what must never be false', () => {
  it('is refused by the database: two focal points at once, an empty term, a co-lead of no institution', async () => {
    const [one, two] = [await aPerson(), await aPerson()];
    const place = await anInstitution();
    const focal = (personId: string, fromOn: string, toOn: string | null) =>
      portal.database.institutionRole.create({
        data: { id: newId(), institutionId: place, personId, role: 'FOCAL_POINT', fromOn, toOn },
      });
    await focal(one, '2024-01-01', '2024-05-31');
    await expect(focal(two, '2024-05-31', null)).rejects.toThrow(/InstitutionRole_held_by_one/);
    await focal(two, '2024-06-01', null);
    await expect(focal(two, '2020-06-01', '2020-05-01')).rejects.toThrow(/term_is_a_term/);
    const asCoLead = { id: newId(), groupId, personId: one, role: 'CO_LEAD' as const, fromOn: '2024-01-01' };
    await expect(portal.database.groupRole.create({ data: asCoLead })).rejects.toThrow(/co_lead_leads_for_one/);
  });
});
