import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { conclusionTextSchema, conclusionTranslationSchema, saysOtherwise } from '@cauce/domain/conclusion';
import { DomainError } from '@cauce/domain/errors';
import { isRequiredLocale, locales } from '@cauce/domain/locale';
import { localizedSchema, mend, revise, type Localized, type LocalizedInput } from '@cauce/domain/localized';
import { allow } from '../platform/auth/policy.js';
import { newId } from '../platform/database/ids.js';
import type { Acting } from '../platform/events/events.service.js';
import { parseInput } from '../platform/graphql/errors.js';
import { conclusionPolicy } from './conclusions.policy.js';
import { ConclusionsService, type StoredConclusion } from './conclusions.service.js';

/** A text as if somebody had typed what stands in it. */
const typedAgain = (text: Localized): LocalizedInput => ({
  original: text.original,
  texts: locales.flatMap((locale) => {
    const reading = text.texts[locale];
    return reading ? [{ locale, text: reading.text }] : [];
  }),
});

/** What is done to the words of a conclusion alone: translating them, and mending them where the meaning stays. */
@Injectable()
export class WordingsService {
  constructor(
    private readonly database: PrismaClient,
    private readonly conclusions: ConclusionsService,
  ) {}

  /** Writes a translation. Of an adopted text only languages that were not adopted still change. */
  async translate(acting: Acting, id: string, version: number, typed: unknown): Promise<StoredConclusion> {
    const { viewer } = acting;
    const input = parseInput(conclusionTranslationSchema, typed);
    const before = await this.conclusions.byId(viewer, id);
    allow(viewer, conclusionPolicy.translate(viewer, before));
    const text = localizedSchema.parse(before.text);
    if (input.locale === text.original) throw new DomainError('INVALID_INPUT', { field: 'locale' });
    if (before.status === 'ADOPTED' && isRequiredLocale(input.locale)) {
      throw new DomainError('ILLEGAL_MOVE', { field: 'locale', values: { from: before.status } });
    }
    const { texts, original } = typedAgain(text);
    const others = texts.filter(({ locale }) => locale !== input.locale);
    const translated = revise(text, { original, texts: [...others, input] }, viewer.personId);
    return this.database.$transaction(async (transaction) => {
      const conclusion = await this.conclusions.write(transaction, acting, before, version, translated);
      await this.conclusions.tell(transaction, acting, 'translate', conclusion, {
        to: input.locale,
        details: { version: conclusion.version, state: input.state },
      });
      return conclusion;
    });
  }

  /** Proposes an edit that changes no meaning; nothing is changed until a second person says so too. */
  async propose(acting: Acting, id: string, version: number, typed: unknown): Promise<StoredConclusion> {
    const { viewer } = acting;
    const { text } = parseInput(conclusionTextSchema, { text: typed });
    const before = await this.conclusions.byId(viewer, id);
    allow(viewer, conclusionPolicy.mend(viewer, before));
    const { personId } = viewer;
    if (personId === null) throw new DomainError('SIGN_IN_NEEDED');
    if (before.version !== version) throw new DomainError('CONFLICT', { values: { version: before.version } });
    const previous = localizedSchema.parse(before.text);
    const mended = mend(previous, text, personId);
    if (mended.original !== previous.original) throw new DomainError('INVALID_INPUT', { field: 'text.original' });
    if (!saysOtherwise(previous, mended)) throw new DomainError('NOTHING_DUE');
    return this.database.$transaction(async (transaction) => {
      await transaction.$queryRaw`SELECT 1 FROM "Conclusion" WHERE "id" = ${id}::uuid FOR UPDATE`;
      if (await transaction.conclusionMend.findFirst({ where: { conclusionId: id, settledAt: null } })) {
        throw new DomainError('CONFLICT', { values: { version } });
      }
      const proposal = { id: newId(), conclusionId: id, ofVersion: version, text: mended, byId: personId };
      await transaction.conclusionMend.create({ data: proposal });
      await this.conclusions.tell(transaction, acting, 'mend', before, { details: { version } });
      return before;
    });
  }

  /** Says that a proposed edit indeed changes no meaning, and makes it; or that it does, and drops it. Never by its writer alone. */
  async settle(acting: Acting, id: string, isConfirmed: boolean): Promise<StoredConclusion> {
    const { viewer } = acting;
    const before = await this.conclusions.byId(viewer, id);
    allow(viewer, conclusionPolicy.settleMend(viewer, before));
    const proposal = await this.database.conclusionMend.findFirst({ where: { conclusionId: id, settledAt: null } });
    if (!proposal) throw new DomainError('NOTHING_DUE');
    if (isConfirmed) allow(viewer, proposal.byId !== viewer.personId);
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.conclusionMend.updateMany({
        where: { id: proposal.id, settledAt: null },
        data: { settledAt: new Date(), settledById: viewer.personId, isConfirmed },
      });
      if (count === 0) throw new DomainError('NOTHING_DUE');
      const text = localizedSchema.parse(proposal.text);
      const conclusion = isConfirmed
        ? await this.conclusions.write(transaction, acting, before, proposal.ofVersion, text, { isMend: true })
        : before;
      await this.conclusions.tell(transaction, acting, isConfirmed ? 'confirm-mend' : 'refuse-mend', conclusion, {
        details: { version: conclusion.version },
      });
      return conclusion;
    });
  }
}
