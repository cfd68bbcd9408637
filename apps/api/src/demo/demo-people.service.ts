import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { GroupsService } from '../programmes/groups.service.js';
import { HandOversService } from '../institutions/hand-overs.service.js';
import { InstitutionsService } from '../institutions/institutions.service.js';
import { AffiliationsService } from '../institutions/affiliations.service.js';
import { PeopleService } from '../institutions/people.service.js';
import { RolesService } from '../institutions/roles.service.js';
import { ViewersService } from '../platform/auth/viewers.service.js';
import type { Acting } from '../platform/events/events.service.js';
import { textOf } from './story-input.js';
import {
  lastDay,
  storyHandOver,
  storyInstitutions,
  storyPeople,
  type StoryInstitution,
  type StoryPerson,
} from './story-people.js';
import { founding } from './story-programme.js';

/** Nine in the morning of a day of the story. */
const morningOf = (day: string): Date => new Date(`${day}T09:00:00Z`);

/** Plays how the story's people came to the group; who is there already stays as they are. */
@Injectable()
export class DemoPeopleService {
  constructor(
    private readonly database: PrismaClient,
    private readonly institutions: InstitutionsService,
    private readonly people: PeopleService,
    private readonly affiliations: AffiliationsService,
    private readonly roles: RolesService,
    private readonly groups: GroupsService,
    private readonly handOvers: HandOversService,
    private readonly viewers: ViewersService,
  ) {}

  async load(acting: Acting): Promise<void> {
    for (const institution of storyInstitutions) await this.playInstitution(acting, institution);
    for (const person of storyPeople) await this.playPerson(acting, person);
    await this.playHandOver(acting);
    for (const institution of storyInstitutions) await this.playRenaming(acting, institution);
  }

  private async playInstitution(acting: Acting, story: StoryInstitution): Promise<void> {
    const { key, kind, countryCode, membership, joinedOn } = story;
    const at = morningOf(joinedOn);
    const known = await this.database.institution.findUnique({ where: { key }, select: { id: true } });
    const input = { kind, countryCode, name: textOf(story.name, 'es') };
    const { id } = known ?? (await this.institutions.add(acting, input, { key, at }));
    const place = await this.database.groupMember.findFirst({ where: { institutionId: id } });
    if (place) return;
    await this.groups.addMember(
      acting,
      founding.group.slug,
      { institution: id, kind: membership, fromOn: joinedOn },
      at,
    );
  }

  private async playPerson(acting: Acting, story: StoryPerson): Promise<void> {
    const { key, name, locale, timeZone, since } = story;
    if (await this.database.person.findUnique({ where: { key }, select: { id: true } })) return;
    const at = morningOf(since);
    const person = await this.people.add(
      acting,
      { name, locale, timeZone, email: `${key}@demo.example` },
      { key, at, consents: story.isListed ? ['DIRECTORY', 'CONTACT_FORM'] : [] },
    );
    const institution = story.institution === undefined ? undefined : await this.institutionOf(story.institution);
    const placed = { person: person.id, institution, fromOn: since };
    if (institution) await this.affiliations.add(acting, { ...placed, function: textOf(story.function, 'es') }, at);
    if (story.groupRole) {
      const { role, toOn } = story.groupRole;
      const isLeading = role === 'CO_LEAD';
      await this.roles.grant(
        acting,
        {
          person: person.id,
          role,
          group: founding.group.slug,
          fromOn: since,
          toOn,
          ...(isLeading ? { institution } : {}),
        },
        at,
      );
    }
    if (story.institutionRole === 'DELEGATE' && institution) {
      const authority = await this.authorityOf(institution);
      const viewer = await this.viewers.ofPerson(authority, at);
      const term = { person: person.id, fromOn: since, toOn: lastDay };
      await this.roles.nameDelegate({ ...acting, viewer }, institution, term, at);
    } else if (story.institutionRole) {
      await this.roles.grant(acting, { ...placed, role: story.institutionRole }, at);
    }
  }

  private async playHandOver(acting: Acting): Promise<void> {
    const { from, to, institution, on } = storyHandOver;
    const successor = await this.personOf(to);
    if (await this.database.institutionRole.findFirst({ where: { personId: successor } })) return;
    await this.handOvers.handOver(
      acting,
      {
        from: await this.personOf(from),
        to: successor,
        institution: await this.institutionOf(institution),
        on,
        isDryRun: false,
      },
      morningOf(on),
    );
  }

  private async playRenaming(acting: Acting, { key, renamed }: StoryInstitution): Promise<void> {
    if (!renamed) return;
    const { id, nameFromOn, version } = await this.database.institution.findUniqueOrThrow({ where: { key } });
    if (nameFromOn !== null) return;
    const name = textOf(renamed.name, 'es');
    await this.institutions.rename(acting, id, version, { name, fromOn: renamed.fromOn }, morningOf(renamed.fromOn));
  }

  private async institutionOf(key: string): Promise<string> {
    return (await this.database.institution.findUniqueOrThrow({ where: { key }, select: { id: true } })).id;
  }

  private async personOf(key: string): Promise<string> {
    return (await this.database.person.findUniqueOrThrow({ where: { key }, select: { id: true } })).id;
  }

  private async authorityOf(institutionId: string): Promise<string> {
    const role = await this.database.institutionRole.findFirstOrThrow({
      where: { institutionId, role: 'VALIDATING_AUTHORITY' },
    });
    return role.personId;
  }
}
