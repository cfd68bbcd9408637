import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { remarkAnswerSchema, remarkInputSchema } from '@cauce/domain/remark';
import { institutionRoleKinds } from '@cauce/domain/role';
import { dayOf } from '@cauce/domain/time';
import { z } from 'zod';
import { HoldingsService } from '../institutions/holdings.service.js';
import { allow } from '../platform/auth/policy.js';
import { newId } from '../platform/database/ids.js';
import { EventsService, type Acting } from '../platform/events/events.service.js';
import { groupedBy, perRequest } from '../platform/graphql/per-request.js';
import { parseInput } from '../platform/graphql/errors.js';
import { AddresseesService } from './addressees.service.js';
import { ConclusionsService } from './conclusions.service.js';
import { conclusionPolicy } from './conclusions.policy.js';
import { GroupLettersService } from './group-letters.service.js';
import { remarkPolicy } from './remarks.policy.js';

const withConclusion = {
  conclusion: { include: { session: { include: { group: { select: { slug: true, name: true } } } } } },
} as const;

/** Signed remarks on adopted texts to the secretariat: they reopen nothing, and stay between the two. */
@Injectable()
export class RemarksService {
  constructor(
    private readonly database: PrismaClient,
    private readonly events: EventsService,
    private readonly conclusions: ConclusionsService,
    private readonly addressees: AddresseesService,
    private readonly letters: GroupLettersService,
    holdings: HoldingsService,
  ) {
    holdings.registerReferences(
      { to: 'PERSON', table: 'Remark', column: 'byId', row: 'id' },
      { to: 'PERSON', table: 'Remark', column: 'answeredById', row: 'id' },
      { to: 'INSTITUTION', table: 'Remark', column: 'institutionId', row: 'id' },
    );
  }

  /** The remarks on conclusions that the viewer may read: their own, and those to a secretariat that is theirs. */
  readonly ofConclusions = perRequest(async (ids: readonly string[], { viewer }) =>
    groupedBy(
      ids,
      viewer.personId === null
        ? []
        : await this.database.remark.findMany({
            where: {
              conclusionId: { in: [...ids] },
              OR: [{ byId: viewer.personId }, { groupId: { in: viewer.groupsManaged } }],
            },
            orderBy: { id: 'asc' },
          }),
      ({ conclusionId }) => conclusionId,
    ),
  );

  /** Tells the secretariat something of an adopted text, for an institution that the viewer acts for or for themselves. */
  async add(acting: Acting, conclusionId: string, typed: unknown, at: Date = new Date()) {
    const { viewer } = acting;
    const { text, locale, institution } = parseInput(remarkInputSchema, typed);
    const conclusion = await this.conclusions.byId(viewer, conclusionId);
    const { groupId, status } = conclusion;
    const { personId } = viewer;
    if (personId === null || !viewer.memberOf(groupId)) throw new DomainError('FORBIDDEN');
    if (status !== 'ADOPTED') throw new DomainError('ILLEGAL_MOVE', { values: { from: status } });
    allow(viewer, conclusionPolicy.remark(viewer, conclusion));
    const institutionId = institution ?? null;
    if (institutionId !== null && !viewer.institutionsAs(...institutionRoleKinds).includes(institutionId)) {
      throw new DomainError('FORBIDDEN', { field: 'institution' });
    }
    return this.database.$transaction(async (transaction) => {
      const id = newId();
      const remark = await transaction.remark.create({
        data: { id, groupId, conclusionId, byId: personId, institutionId, text, locale, at },
        include: withConclusion,
      });
      await this.events.record(transaction, acting, {
        act: 'add',
        subject: { type: 'Remark', id },
        groupId,
        details: { conclusionId, institutionId },
        at,
      });
      const { citation, number, session } = remark.conclusion;
      for (const manager of await this.addressees.inGroup(transaction, groupId, ['MANAGER'], dayOf(at))) {
        await this.letters.write(transaction, { kind: 'remark', key: `remark:${id}` }, manager, session, (pen) => {
          const values = { citation: citation ?? '', group: pen.group };
          return {
            subject: pen.words('consultation-mail.remark.subject', values),
            lines: [pen.words('consultation-mail.remark.lead', values)],
            passages: [{ head: viewer.name ?? '', text }],
            action: { label: pen.words('consultation-mail.remark.action'), href: pen.conclusionAddress(number ?? 0) },
            notes: [pen.words('consultation-mail.why.lead', values)],
          };
        });
      }
      return remark;
    });
  }

  /** Answers a remark; its author is told. */
  async answer(acting: Acting, id: string, typed: unknown, at: Date = new Date()) {
    const { viewer } = acting;
    const { answer } = parseInput(remarkAnswerSchema, typed);
    const known = z.uuid().safeParse(id).success
      ? await this.database.remark.findFirst({
          where: { id, OR: [{ byId: viewer.personId ?? id }, { groupId: { in: viewer.groupsManaged } }] },
        })
      : null;
    if (!known) throw new DomainError('NOT_FOUND');
    if (known.answeredAt) throw new DomainError('NOTHING_DUE');
    allow(viewer, remarkPolicy.answer(viewer, known));
    return this.database.$transaction(async (transaction) => {
      const { count } = await transaction.remark.updateMany({
        where: { id, answeredAt: null },
        data: { answer, answeredAt: at, answeredById: viewer.personId },
      });
      if (count === 0) throw new DomainError('NOTHING_DUE');
      const { groupId, conclusionId } = known;
      await this.events.record(transaction, acting, {
        act: 'answer',
        subject: { type: 'Remark', id },
        groupId,
        details: { conclusionId },
        at,
      });
      const remark = await transaction.remark.findUniqueOrThrow({ where: { id }, include: withConclusion });
      const { citation, number, session } = remark.conclusion;
      for (const author of await this.addressees.people(transaction, [remark.byId])) {
        const head = { kind: 'remark-answer', key: `remark-answer:${id}` };
        await this.letters.write(transaction, head, author, session, (pen) => {
          const values = { citation: citation ?? '', group: pen.group };
          return {
            subject: pen.words('consultation-mail.answer.subject', values),
            lines: [pen.words('consultation-mail.answer.lead', values)],
            passages: [
              { head: pen.words('consultation-mail.answer.yours'), text: remark.text },
              { head: pen.words('consultation-mail.answer.theirs'), text: answer },
            ],
            action: {
              label: pen.words('consultation-mail.objection.action'),
              href: pen.conclusionAddress(number ?? 0),
            },
            notes: [pen.words('consultation-mail.why.member', values)],
          };
        });
      }
      return remark;
    });
  }
}
