import { createHash } from 'node:crypto';
import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import { DomainError } from '@cauce/domain/errors';
import { isLocale } from '@cauce/domain/locale';
import { claimOf } from '@cauce/domain/release';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** More than any published file, in bytes. */
const largestFile = 10 * 1024 * 1024;

/** What the page of checking is asked for a file: its fingerprint, and which release it says it is. */
const searchOf = (bytes: Buffer): Record<string, string> => {
  if (bytes.length === 0) return { refused: 'EMPTY' };
  const file = createHash('sha256').update(bytes).digest('hex');
  const claim = claimOf(bytes.toString('latin1'));
  if (claim === null) return { file };
  return 'code' in claim ? { file, says: claim.code } : { file, group: claim.group, number: String(claim.number) };
};

/** Where a browser without scripts hands a file in to be checked: nothing of it is kept but the answer's address. */
@Controller('api/verify')
export class VerifyController {
  @Post()
  async check(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('locale') locale = 'en') {
    if (!isLocale(locale)) throw new DomainError('INVALID_INPUT', { field: 'locale' });
    const search = await this.read(request);
    await reply.status(303).redirect(`/${locale}/verify?${new URLSearchParams(search).toString()}`);
  }

  private async read(request: FastifyRequest): Promise<Record<string, string>> {
    if (!request.isMultipart()) return { refused: 'UNREADABLE' };
    try {
      const part = await request.file({ limits: { fileSize: largestFile, files: 1, fields: 4 } });
      if (!part) return { refused: 'EMPTY' };
      const bytes = await part.toBuffer().catch(() => null);
      if (part.file.truncated) return { refused: 'TOO_LARGE' };
      return bytes === null ? { refused: 'UNREADABLE' } : searchOf(bytes);
    } catch {
      return { refused: 'UNREADABLE' };
    }
  }
}
