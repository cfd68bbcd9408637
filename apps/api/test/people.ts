import { localized } from '@cauce/domain/localized';
import type { GroupRoleKind, InstitutionRoleKind } from '@cauce/domain/role';
import { newId } from '../src/platform/database/ids.js';
import type { TestApp } from './test-app.js';

/** A term that began long ago and goes on, and one that ended yesterday. */
export const terms = {
  goesOn: { fromOn: '2020-01-01', toOn: null },
  endsLate: { fromOn: '2020-01-01', toOn: '2999-12-31' },
  endedYesterday: () => ({
    fromOn: '2020-01-01',
    toOn: new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
  }),
} as const;

/** Makes the people and institutions that a test does not tell how they came to be. */
export class PeopleOf {
  constructor(private readonly portal: TestApp) {}

  async person(over: { name?: string; isListed?: boolean; isReachable?: boolean } = {}): Promise<string> {
    const id = newId();
    const { name = 'A Person', isListed = false, isReachable = false } = over;
    await this.portal.database.person.create({
      data: { id, name, email: `${id}@example.org` },
    });
    const consent = { personId: id, textVersion: 1, grantedAt: new Date() };
    await this.portal.database.consent.createMany({
      data: [
        ...(isListed ? [{ ...consent, id: newId(), purpose: 'DIRECTORY' as const }] : []),
        ...(isReachable ? [{ ...consent, id: newId(), purpose: 'CONTACT_FORM' as const }] : []),
      ],
    });
    return id;
  }

  async institution(groupId: string | null, over: { countryCode?: string; name?: string } = {}): Promise<string> {
    const id = newId();
    await this.portal.database.institution.create({
      data: { id, name: localized('en', over.name ?? 'A council'), countryCode: over.countryCode ?? null },
    });
    if (groupId !== null) {
      await this.portal.database.groupMember.create({
        data: { id: newId(), groupId, institutionId: id, kind: 'MEMBER', ...terms.goesOn },
      });
    }
    return id;
  }

  async groupRole(
    personId: string,
    groupId: string,
    role: GroupRoleKind,
    term: { fromOn: string; toOn: string | null } = terms.endsLate,
    institutionId: string | null = null,
  ): Promise<string> {
    const id = newId();
    await this.portal.database.groupRole.create({ data: { id, personId, groupId, role, institutionId, ...term } });
    return id;
  }

  async institutionRole(
    personId: string,
    institutionId: string,
    role: InstitutionRoleKind,
    term: { fromOn: string; toOn: string | null } = terms.endsLate,
  ): Promise<string> {
    const id = newId();
    await this.portal.database.institutionRole.create({ data: { id, personId, institutionId, role, ...term } });
    return id;
  }
}
