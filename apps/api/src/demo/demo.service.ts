import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { localized, revise } from '@cauce/domain/localized';
import { InstitutionsService } from '../institutions/institutions.service.js';
import { PeopleService } from '../institutions/people.service.js';
import { Viewer } from '../platform/auth/viewer.js';
import type { Acting } from '../platform/events/events.service.js';
import { InstallationService } from '../platform/installation/installation.service.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import { SessionMovesService } from '../sessions/session-moves.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { DemoAnswersService } from './demo-answers.service.js';
import { DemoConclusionsService } from './demo-conclusions.service.js';
import { DemoNotesService } from './demo-notes.service.js';
import { DemoPeopleService } from './demo-people.service.js';
import { coLeads, founding, installationName, manager } from './story-programme.js';
import { session21 } from './story-session-2-1.js';
import { storySessions } from './story-sessions.js';
import { storyInstitutions } from './story-people.js';
import type { Bilingual, StorySession } from './story.js';
import { sessionInputOf, textOf } from './story-input.js';

// A slow machine may need minutes to tell all of it, and whoever waits for it waits as long.
const longest = 600_000;

/** Plays the demo's story through the services, as its people and with its dates; what is there already stays as it is. */
@Injectable()
export class DemoService {
  constructor(
    private readonly database: PrismaClient,
    private readonly installation: InstallationService,
    private readonly institutions: InstitutionsService,
    private readonly people: PeopleService,
    private readonly programmes: ProgrammesService,
    private readonly cast: DemoPeopleService,
    private readonly answers: DemoAnswersService,
    private readonly sessions: SessionsService,
    private readonly moves: SessionMovesService,
    private readonly notes: DemoNotesService,
    private readonly conclusions: DemoConclusionsService,
  ) {}

  /** Of several portals that start at once on one empty database, one tells the story and the others wait. */
  async load(): Promise<void> {
    await this.database.$transaction(
      async (waiting) => {
        await waiting.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('demo', 0))`;
        const acting = await this.found();
        await this.cast.load(acting);
        for (const session of storySessions()) await this.play(acting, session);
        await this.answers.load();
        await this.notes.load(session21.key);
        await this.conclusions.load(acting, session21.key);
      },
      { timeout: longest },
    );
  }

  private async found() {
    const kind = await this.installation.kind();
    await this.institutions.loadCountries();
    return this.database.$transaction(async (transaction) => {
      if (kind === null) await this.installation.bear(transaction, 'DEMO', inBoth(installationName));
      const coLeadInstitutionIds: string[] = [];
      for (const { key, kind, name, countryCode } of storyInstitutions.filter((story) => coLeads.includes(story.key))) {
        coLeadInstitutionIds.push(
          await this.institutions.ensure(transaction, { key, kind, name: inBoth(name), countryCode }),
        );
      }
      const managerId = await this.people.ensure(transaction, { ...manager, listedAt: new Date(manager.listedAt) });
      const { programme, result, group } = founding;
      const groupId = await this.programmes.found(transaction, {
        programme: { ...programme, name: inBoth(programme.name) },
        result: { ...result, title: inBoth(result.title) },
        group: { ...group, name: inBoth(group.name) },
        coLeadInstitutionIds,
        managerId,
      });
      return { viewer: new Viewer(managerId, [groupId], 'PERSON'), requestId: 'demo' };
    });
  }

  private async play(acting: { viewer: Viewer; requestId: string }, story: StorySession): Promise<void> {
    const known = await this.database.session.findUnique({ where: { key: story.key }, select: { id: true } });
    if (known) return;
    const { id } = await this.sessions.create(acting, founding.group.slug, sessionInputOf(story), {
      key: story.key,
      isFictitious: story.isFictitious,
      at: new Date(story.madeAt),
    });
    if (story.publishedAt) await this.moves.publish(acting, id, new Date(story.publishedAt));
    for (const { to, at, reason } of story.moves) {
      if (to === 'CLOSED') await this.markObjectives(acting, id, story, new Date(at));
      await this.moves.move(acting, id, to, reason ?? null, new Date(at));
    }
  }

  private async markObjectives(acting: Acting, id: string, story: StorySession, at: Date): Promise<void> {
    const rows = await this.database.objective.findMany({ where: { sessionId: id }, orderBy: { position: 'asc' } });
    const outcomes = rows.flatMap(({ id: objective, position }) => {
      const outcome = story.objectives[position]?.outcome;
      return outcome ? [{ objective, outcome }] : [];
    });
    if (outcomes.length > 0) await this.moves.markObjectives(acting, id, outcomes, at);
  }
}

const inBoth = (text: Bilingual) => revise(localized('es', text.es), textOf(text, 'es'), null);
