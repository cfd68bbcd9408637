import { Viewer, visitor } from '../platform/auth/viewer.js';
import { abilitiesOf } from '../platform/graphql/viewer-can.js';
import { answeringPolicy, responsePolicy, visibleTo } from './responses.policy.js';

const standing = { name: 'A Person', groupRoles: [], institutionRoles: [], groupsJoined: ['group'] };
const rapporteur = new Viewer('rapporteur', [], 'PERSON', {
  ...standing,
  groupRoles: [{ role: 'RAPPORTEUR', groupId: 'group', institutionId: null }],
});
const alternate = new Viewer('alternate', [], 'PERSON', {
  ...standing,
  institutionRoles: [{ role: 'ALTERNATE', institutionId: 'court' }],
});
const participant = new Viewer('participant', [], 'PERSON', standing);

const allowed = (abilities: Record<string, boolean>) =>
  Object.entries(abilities)
    .filter(([, isAllowed]) => isAllowed)
    .map(([act]) => act);

const session = { groupId: 'group', institutionIds: ['court'] };
const response = {
  groupId: 'group',
  session: { status: 'HELD' as const },
  attribution: 'COUNTRY' as const,
  institutionId: 'court',
  personId: null,
  recordedById: null,
};

describe('who may answer', () => {
  it.each([
    [alternate, ['answer', 'answerWithoutAttribution']],
    [rapporteur, ['record', 'answerWithoutAttribution']],
    [participant, []],
    [visitor(), []],
  ] as const)('%#: while the session takes answers', (viewer, acts) => {
    expect(allowed(abilitiesOf(answeringPolicy, viewer, { ...session, status: 'CONVENED' }))).toEqual(acts);
    expect(allowed(abilitiesOf(answeringPolicy, viewer, { ...session, status: 'CLOSED' }))).toEqual([]);
  });

  it('is not who acts for an institution without a place in the group', () => {
    const elsewhere = { ...session, institutionIds: ['another court'], status: 'CONVENED' as const };
    expect(allowed(abilitiesOf(answeringPolicy, alternate, elsewhere))).toEqual([]);
  });
});

describe('who may change an answer', () => {
  it('is its institution, and for one that was written down for another, who writes down', () => {
    expect(allowed(abilitiesOf(responsePolicy, alternate, response))).toEqual(['edit', 'withdraw']);
    expect(allowed(abilitiesOf(responsePolicy, rapporteur, response))).toEqual(['summarize']);
    const recorded = { ...response, recordedById: 'someone' };
    expect(allowed(abilitiesOf(responsePolicy, alternate, recorded))).toEqual([]);
    expect(allowed(abilitiesOf(responsePolicy, rapporteur, recorded))).toEqual(['edit', 'summarize', 'withdraw']);
  });

  it('is a person alone, where the answer is a person’s', () => {
    const personal = { ...response, attribution: 'PERSON' as const, personId: 'someone' };
    expect(allowed(abilitiesOf(responsePolicy, alternate, personal))).toEqual([]);
    expect(allowed(abilitiesOf(responsePolicy, alternate, { ...personal, personId: 'alternate' }))).toContain('edit');
  });
});

describe('which answers are read', () => {
  it('those of the groups that one belongs to, by nobody else', () => {
    expect(visibleTo(participant)).toMatchObject({ groupId: { in: ['group'] } });
    expect(visibleTo(visitor())).toMatchObject({ groupId: { in: [] } });
  });
});
