import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { ResponsesService } from '../responses/responses.service.js';
import { UnattributedService } from '../responses/unattributed.service.js';
import { storyAnswers, storyUnattributed, type StoryUnattributed } from './story-answers.js';
import { session21 } from './story-session-2-1.js';

const inOne = (locale: 'en' | 'es', text: string) => ({ original: locale, texts: [{ locale, text }] });

const textsOf = ({ original, text, summary }: Pick<StoryUnattributed, 'original' | 'text' | 'summary'>) => ({
  text: inOne(original, text),
  summary: inOne(original === 'en' ? 'es' : 'en', summary),
});

/** Plays what the story's countries answered; where anything is answered already, it stays as it is. */
@Injectable()
export class DemoAnswersService {
  constructor(
    private readonly database: PrismaClient,
    private readonly viewers: ViewersService,
    private readonly responses: ResponsesService,
    private readonly unattributed: UnattributedService,
  ) {}

  async load(): Promise<void> {
    const { id: sessionId } = await this.database.session.findUniqueOrThrow({ where: { key: session21.key } });
    if ((await this.database.response.count({ where: { sessionId } })) > 0) return;
    const questions = await this.database.guidingQuestion.findMany({
      where: { sessionId, isQuestion: true },
      orderBy: { position: 'asc' },
    });
    const idOf = (number: number): string => questions[number - 1]?.id ?? '';
    for (const answer of storyAnswers) {
      const { question, moment, attribution } = answer;
      const at = new Date(answer.at);
      const institution = await this.database.institution.findUniqueOrThrow({ where: { key: answer.institution } });
      const input = { moment, attribution, institution: institution.id, ...textsOf(answer) };
      await this.responses.answer(await this.actingAs(answer.by, at), idOf(question), input, at);
    }
    for (const answer of storyUnattributed) {
      const at = new Date(answer.at);
      await this.unattributed.answer(await this.actingAs(answer.by, at), idOf(answer.question), textsOf(answer), at);
    }
  }

  private async actingAs(key: string, at: Date) {
    const { id } = await this.database.person.findUniqueOrThrow({ where: { key } });
    return { viewer: await this.viewers.ofPerson(id, at), requestId: 'demo' };
  }
}
