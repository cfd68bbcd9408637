import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { DomainError } from '@cauce/domain/errors';
import type { FastifyRequest } from 'fastify';
import { contextOf } from '../platform/graphql/graphql.module.js';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { NoteImportsService, type Received } from './note-imports.service.js';

/** The largest concept note that is taken, in bytes. */
const largestNote = 10 * 1024 * 1024;

/** A form that breaks off is the sender's fault; what the server itself refuses keeps its status. */
const unreadable = (error: unknown): never => {
  if (error instanceof Error && 'statusCode' in error) throw error;
  throw new DomainError('INVALID_INPUT', { field: 'note' });
};

/** The door for concept notes: a file or pasted text, as a form with one field `note`. */
@Controller('api/notes')
export class NotesController {
  constructor(
    private readonly imports: NoteImportsService,
    private readonly viewers: ViewersService,
  ) {}

  @Post()
  @HttpCode(200)
  async receive(@Req() request: FastifyRequest): Promise<Received> {
    const acting = await contextOf(this.viewers, request);
    if (!request.isMultipart()) throw new DomainError('INVALID_INPUT', { field: 'note' });
    const part = await request.file({ limits: { fileSize: largestNote, files: 1, fields: 4 } }).catch(unreadable);
    if (!part) throw new DomainError('INVALID_INPUT', { field: 'note' });
    try {
      return await this.imports.receive(acting, part.filename, await part.toBuffer());
    } catch (error) {
      if (part.file.truncated) return { kind: 'refused', code: 'TOO_LARGE' };
      throw error;
    }
  }
}
