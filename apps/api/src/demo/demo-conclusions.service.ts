import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { AdoptionsService } from '../conclusions/adoptions.service.js';
import { ConclusionsService } from '../conclusions/conclusions.service.js';
import { ConsultationsService } from '../conclusions/consultations.service.js';
import { PositionsService } from '../conclusions/positions.service.js';
import { ReleasesService } from '../conclusions/releases.service.js';
import { ViewersService } from '../platform/auth/viewers.service.js';
import type { Acting } from '../platform/events/events.service.js';
import { DemoCastService } from './demo-cast.service.js';
import { storyConclusions, storyThemes, themesAt, type StoryAct, type StoryConclusion } from './story-conclusions.js';
import { textOf } from './story-input.js';
import { founding } from './story-programme.js';

/** What the story needs to know while it is played: where it plays, and what its names stand for. */
interface Stage {
  readonly sessionId: string;
  readonly themes: readonly string[];
  readonly questions: readonly string[];
  readonly agenda: readonly string[];
  readonly ids: Map<string, string>;
  readonly written: Map<string, StoryConclusion>;
  /** The consultation that runs. */
  consultationId: string | null;
}

/** Plays what became of session 2.1: conclusions in every state, each act by whoever of the story would do it. */
@Injectable()
export class DemoConclusionsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly conclusions: ConclusionsService,
    private readonly consultations: ConsultationsService,
    private readonly positions: PositionsService,
    private readonly adoptions: AdoptionsService,
    private readonly releases: ReleasesService,
    private readonly cast: DemoCastService,
    private readonly viewers: ViewersService,
  ) {}

  /** Tells it where nothing of it has been told yet. */
  async load(acting: Acting, sessionKey: string): Promise<void> {
    const session = await this.database.session.findUniqueOrThrow({
      where: { key: sessionKey },
      include: { questions: { orderBy: { position: 'asc' } }, agenda: { orderBy: { position: 'asc' } } },
    });
    if (await this.database.conclusion.findFirst({ where: { sessionId: session.id }, select: { id: true } })) return;
    const stage: Stage = {
      sessionId: session.id,
      themes: await this.playThemes(acting),
      questions: session.questions.map(({ id }) => id),
      agenda: session.agenda.map(({ id }) => id),
      ids: new Map(),
      written: new Map(),
      consultationId: null,
    };
    for (const act of storyConclusions()) await this.play(stage, act, new Date(act.at));
  }

  private async playThemes(acting: Acting): Promise<string[]> {
    const ids: string[] = [];
    for (const name of storyThemes) {
      const theme = await this.conclusions.addTheme(
        acting,
        founding.group.slug,
        textOf(name, 'es'),
        new Date(themesAt),
      );
      ids.push(theme.id);
    }
    return ids;
  }

  private async play(stage: Stage, act: StoryAct, at: Date): Promise<void> {
    const acting = await this.actingAs(act.by, at);
    const consultationId = stage.consultationId ?? '';
    switch (act.act) {
      case 'DRAFT': {
        const { id } = await this.conclusions.draft(acting, stage.sessionId, inputOf(stage, act.conclusion), {
          at,
          isFictitious: true,
        });
        stage.ids.set(act.conclusion.name, id);
        stage.written.set(act.conclusion.name, act.conclusion);
        return;
      }
      case 'EDIT': {
        await this.edit(acting, stage, act, at);
        return;
      }
      case 'OPEN': {
        stage.consultationId = (await this.consultations.open(acting, stage.sessionId, null, at)).id;
        return;
      }
      case 'EXTEND': {
        await this.consultations.extend(acting, consultationId, at);
        return;
      }
      case 'NO_OBJECTION': {
        await this.positions.giveNoObjection(acting, consultationId, [], at);
        return;
      }
      case 'RESERVATION': {
        const word = { stance: 'RESERVATION', text: textOf(act.text, 'es'), isPublic: true };
        await this.positions.give(acting, idOf(stage, act.name), word, at);
        return;
      }
      case 'OBJECT': {
        await this.positions.object(acting, idOf(stage, act.name), textOf(act.text, 'es'), at);
        return;
      }
      case 'WITHDRAW': {
        await this.conclusions.withdraw(acting, idOf(stage, act.name), act.reason, at);
        return;
      }
      case 'ADOPT': {
        await this.adoptions.adopt(acting, consultationId, [], act.reason, at);
        return;
      }
      case 'RELEASE': {
        await this.releases.release(acting, stage.sessionId, at);
      }
    }
  }

  /** An edit in Spanish alone leaves the English text behind. */
  private async edit(acting: Acting, stage: Stage, act: Extract<StoryAct, { act: 'EDIT' }>, at: Date): Promise<void> {
    const written = stage.written.get(act.name);
    if (!written) throw new Error(`The story tells of ${act.name} before it is written`);
    const id = idOf(stage, act.name);
    const { version } = await this.conclusions.byId(acting.viewer, id);
    const input = inputOf(stage, written);
    const texts = [
      { locale: 'es' as const, text: act.es },
      { locale: 'en' as const, text: act.en ?? written.text.en },
    ];
    await this.conclusions.update(acting, id, version, { ...input, text: { ...input.text, texts } }, at);
  }

  private async actingAs(key: string, at: Date): Promise<Acting> {
    const person = await this.cast.withKey(key);
    if (!person) throw new Error(`Nobody of the story has the key ${key}`);
    return { viewer: await this.viewers.ofPerson(person.id, at), requestId: 'demo' };
  }
}

const idOf = ({ ids }: Stage, name: string): string => {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The story tells of ${name} before it is written`);
  return id;
};

const inputOf = (stage: Stage, story: StoryConclusion) => ({
  kind: story.kind,
  text: textOf(story.text, 'es'),
  lenses: [...story.lenses],
  themes: story.themes.flatMap((place) => stage.themes[place] ?? []),
  agendaItems: story.agenda.flatMap((place) => stage.agenda[place] ?? []),
  questions: story.questions.flatMap((place) => stage.questions[place] ?? []),
  responses: [],
  ...(story.supersedes === undefined ? {} : { supersedes: idOf(stage, story.supersedes) }),
});
