import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import type { ConclusionKind } from '@cauce/domain/conclusion';
import { NotesService } from '../notes/notes.service.js';
import { allow } from '../platform/auth/policy.js';
import type { Acting } from '../platform/events/events.service.js';
import { canWriteIn } from './conclusions.policy.js';
import { ConclusionsService, type StoredConclusion } from './conclusions.service.js';

/** Makes paragraphs of notes candidate conclusions. */
@Injectable()
export class CandidatesService {
  constructor(
    private readonly database: PrismaClient,
    private readonly notes: NotesService,
    private readonly conclusions: ConclusionsService,
  ) {}

  /** A draft that says what a paragraph says; a paragraph that is a candidate already gives that one, whoever asks twice. */
  async draft(
    acting: Acting,
    sessionId: string,
    paragraphId: string,
    kind: ConclusionKind,
    more: { at?: Date; isFictitious?: boolean } = {},
  ): Promise<StoredConclusion> {
    const { notes, text } = await this.notes.paragraph(acting.viewer, sessionId, paragraphId);
    allow(acting.viewer, canWriteIn(acting.viewer, notes.groupId));
    const before = await this.database.conclusion.findFirst({
      where: { paragraph: { sessionId, paragraphId }, status: { not: 'WITHDRAWN' } },
    });
    if (before) return before;
    const { locale } = notes;
    const input = {
      kind,
      text: { original: locale, texts: [{ locale, text }] },
      lenses: [],
      themes: [],
      agendaItems: [],
      questions: [],
      responses: [],
    };
    return this.conclusions.draft(acting, sessionId, input, {
      ...more,
      paragraph: { id: paragraphId, quote: text },
    });
  }
}
