import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { consentPurposes, consentState, consentVersions, type ConsentPurpose } from '@cauce/domain/consent';
import { dataCategories, keptUntil, retentionRules, type DataCategory } from '@cauce/domain/retention';
import { DomainError } from '@cauce/domain/errors';
import type { Locale } from '@cauce/domain/locale';
import { personalDataFileName } from '@cauce/documents/file-names';
import { personalDataArchive } from '@cauce/documents/personal-data-archive';
import { ConsentsService, type StoredConsent } from '../institutions/consents.service.js';
import { PeopleDataService } from '../institutions/people-data.service.js';
import { PeopleService } from '../institutions/people.service.js';
import { allow } from '../platform/auth/policy.js';
import type { Viewer } from '../platform/auth/viewer.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { PersonalDataService, type HeldThing } from '../platform/personal-data/personal-data.service.js';
import { canHaveData } from './protection.policy.js';
import { ruleOf } from './rules.js';

/** How many things of a kind a page shows. */
const shown = 50;

/** Everything that is held about the person who asks. */
@Injectable()
export class MyDataService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly people: PeopleService,
    private readonly peopleData: PeopleDataService,
    private readonly consents: ConsentsService,
    private readonly personalData: PersonalDataService,
  ) {}

  /** What is held, kind by kind, with how long and why. */
  async of(viewer: Viewer) {
    const person = await this.self(viewer);
    const held = await this.held(person.id);
    return {
      person,
      consents: consentsOf(await this.consents.of(person.id)),
      held: held.map(({ category, things }) => ({
        rule: ruleOf(category),
        count: things.length,
        things: things
          .slice(0, shown)
          .map(({ startedOn, facts }) => ({ facts, keptUntil: keptUntil(category, startedOn) })),
      })),
    };
  }

  /** The same as a file to take away; the log keeps that it was taken. */
  async archive(acting: Acting, locale: Locale): Promise<{ name: string; content: Uint8Array }> {
    const { id } = await this.self(acting.viewer);
    const held = await this.held(id);
    await this.database.$transaction((transaction) =>
      this.events.record(transaction, acting, {
        act: 'export-data',
        subject: { type: 'Person', id },
        groupId: null,
      }),
    );
    const content = personalDataArchive({
      locale,
      takenAt: new Date(),
      parts: held.map(({ category, things }) => ({
        category,
        rule: retentionRules[category],
        things: things.map(({ startedOn, facts }) => ({ facts, keptUntil: keptUntil(category, startedOn) })),
      })),
    });
    return { name: personalDataFileName(acting.viewer.today), content };
  }

  private async self(viewer: Viewer) {
    allow(viewer, canHaveData(viewer));
    const person = await this.people.me(viewer);
    if (!person) throw new DomainError('NOT_FOUND');
    return person;
  }

  private async held(personId: string): Promise<{ category: DataCategory; things: HeldThing[] }[]> {
    const personIds = await this.peopleData.recordsOf(personId);
    const held = await Promise.all(
      this.personalData.all().map(async ({ category, find }) => ({ category, things: await find(personIds) })),
    );
    return held.toSorted((one, other) => dataCategories.indexOf(one.category) - dataCategories.indexOf(other.category));
  }
}

/** One consent with where it stands. */
export const consentOf = (purpose: ConsentPurpose, given: StoredConsent[]) => ({
  id: purpose,
  purpose,
  state: consentState(given, consentVersions[purpose]),
  textVersion: consentVersions[purpose],
  given,
});

const consentsOf = (given: StoredConsent[]) =>
  consentPurposes.map((purpose) =>
    consentOf(
      purpose,
      given.filter((one) => one.purpose === purpose),
    ),
  );
