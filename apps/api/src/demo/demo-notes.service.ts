import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { NotesService } from '../notes/notes.service.js';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { DemoCastService } from './demo-cast.service.js';
import { storyNotes } from './story-notes.js';

/** Plays what was written together in session 2.1, by whoever of the story would write it. */
@Injectable()
export class DemoNotesService {
  constructor(
    private readonly database: PrismaClient,
    private readonly notes: NotesService,
    private readonly cast: DemoCastService,
    private readonly viewers: ViewersService,
  ) {}

  /** Tells it where nothing of it has been told yet. */
  async load(sessionKey: string): Promise<void> {
    const session = await this.database.session.findUniqueOrThrow({
      where: { key: sessionKey },
      include: { notes: true },
    });
    if (session.notes) return;
    for (const { by, at, blocks } of storyNotes) {
      const person = await this.cast.withKey(by);
      if (!person) throw new Error(`Nobody of the story has the key ${by}`);
      const viewer = await this.viewers.ofPerson(person.id, new Date(at));
      await this.notes.append({ viewer, requestId: 'demo' }, session.id, blocks, new Date(at));
    }
  }
}
