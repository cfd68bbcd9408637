import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { DomainError } from '@cauce/domain/errors';
import { EventsService, type Acting } from '../events/events.service.js';
import type { Caller } from '../auth/door.js';
import type { OpenedSession } from '../auth/session-cookie.js';
import { SignedInService, type SignedIn } from '../auth/signed-in.service.js';
import { openings, type Opening } from './openings.js';
import { mailboxOf, present, SignInLibrary } from './sign-in-library.js';
import type { SignInMethod } from '../auth/sign-in-method.js';
import { Viewer, visitor } from '../auth/viewer.js';

const forgetsEvery = 10 * 60_000;

/** Who is signed in where, from the first request of a session to its end. */
@Injectable()
export class SignInsService implements OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: PrismaClient,
    private readonly library: SignInLibrary,
    private readonly signedIn: SignedInService,
    private readonly events: EventsService,
  ) {}

  /** Lets somebody in: runs what makes the session, writes down that it happened, and ends the session that the browser had before. */
  async letIn<Result>(
    caller: Caller,
    requestId: string,
    opening: Omit<Opening, 'opened' | 'userAgent'>,
    work: () => Promise<Result>,
  ): Promise<{ result: Result; session: OpenedSession | null }> {
    const former = await this.signedIn.of(caller);
    const agent = caller.headers['user-agent'];
    const under: Opening = { ...opening, userAgent: typeof agent === 'string' ? agent.slice(0, 300) : null };
    const result = await openings.run(under, work);
    const session = under.opened ?? null;
    if (!session) return { result, session };
    const { id, personId, isTrusted } = session;
    await this.database.$transaction(async (transaction) => {
      if (former) await transaction.signInSession.deleteMany({ where: { id: former.sessionId } });
      const viewer = personId === null ? visitor() : new Viewer(personId, [], 'PERSON');
      await this.events.record(
        transaction,
        { viewer, requestId },
        {
          act: 'sign-in',
          subject: { type: 'SignInSession', id },
          groupId: null,
          details: { method: opening.method, isTrusted },
        },
      );
    });
    return { result, session };
  }

  /** Lets in whoever has shown to read a mailbox, or a known person; null where nobody has the address. */
  async letInByAddress(
    caller: Caller,
    requestId: string,
    { address, ...opening }: { address: string; method: SignInMethod; isTrusted: boolean; personId?: string },
  ): Promise<OpenedSession | null> {
    const mailboxId = await mailboxOf(this.database, address);
    if (mailboxId === null) return null;
    const { session } = await this.letIn(caller, requestId, opening, () => this.library.makeSession(mailboxId));
    return session;
  }

  /** The people who share a mailbox, by name. */
  peopleOf({ address }: SignedIn) {
    return this.database.person.findMany({
      where: { email: address, ...present },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    });
  }

  /** Says who of the people who share the mailbox acts on this device. */
  async chooseWhoActs(signedIn: SignedIn | null, requestId: string, personId: string): Promise<SignedIn> {
    if (!signedIn) throw new DomainError('SIGN_IN_NEEDED');
    const people = await this.peopleOf(signedIn);
    if (!people.some(({ id }) => id === personId)) throw new DomainError('NOT_FOUND', { field: 'person' });
    const { sessionId: id } = signedIn;
    await this.database.$transaction(async (transaction) => {
      await transaction.signInSession.update({ where: { id }, data: { personId } });
      await this.events.record(
        transaction,
        { viewer: new Viewer(personId, [], 'PERSON'), requestId },
        { act: 'choose-who-acts', subject: { type: 'SignInSession', id }, groupId: null },
      );
    });
    return { ...signedIn, personId };
  }

  /** The devices on which a person is signed in, the one used last first. */
  devicesOf({ viewer }: Acting) {
    return this.database.signInSession.findMany({
      where: { personId: viewer.personId ?? nobody, expiresAt: { gt: new Date() } },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      omit: { token: true, ipAddress: true },
    });
  }

  /** Signs one of the person's own devices out. */
  async revoke(acting: Acting, id: string): Promise<void> {
    await this.end(acting, id, 'revoke-sign-in');
  }

  /** Leaves: this device is signed out. */
  async leave(acting: Acting, { sessionId }: SignedIn): Promise<void> {
    await this.end(acting, sessionId, 'leave');
  }

  private async end(acting: Acting, id: string, act: string): Promise<void> {
    const personId = acting.viewer.personId ?? nobody;
    await this.database.$transaction(async (transaction) => {
      const { count } = await transaction.signInSession.deleteMany({ where: { id, personId } });
      if (count === 0) throw new DomainError('NOT_FOUND', { field: 'id' });
      await this.events.record(transaction, acting, { act, subject: { type: 'SignInSession', id }, groupId: null });
    });
  }

  /** The passkeys of a person, oldest first. */
  passkeysOf({ viewer }: Acting) {
    return this.database.passkey.findMany({
      where: { personId: viewer.personId ?? nobody },
      orderBy: { id: 'asc' },
      select: { id: true, name: true, createdAt: true },
    });
  }

  /** Writes down whose a passkey is that has just been made. */
  async keepPasskey(acting: Acting, credentialID: string): Promise<void> {
    const { viewer } = acting;
    await this.database.$transaction(async (transaction) => {
      const { id } = await transaction.passkey.update({
        where: { credentialID },
        data: { personId: viewer.personId },
        select: { id: true },
      });
      await this.events.record(transaction, acting, {
        act: 'add-passkey',
        subject: { type: 'Passkey', id },
        groupId: null,
      });
    });
  }

  /** Whose a passkey is; null where it is nobody's, or its person has another address now. */
  async ownerOfPasskey(credentialID: string): Promise<string | null> {
    const passkey = await this.database.passkey.findUnique({
      where: { credentialID },
      include: { person: { select: { id: true, email: true } }, mailbox: { select: { email: true } } },
    });
    return passkey?.person?.email === passkey?.mailbox.email ? (passkey?.person?.id ?? null) : null;
  }

  /** Removes one of the person's own passkeys; it opens nothing any more. */
  async removePasskey(acting: Acting, id: string): Promise<void> {
    await this.database.$transaction(async (transaction) => {
      const { count } = await transaction.passkey.deleteMany({
        where: { id, personId: acting.viewer.personId ?? nobody },
      });
      if (count === 0) throw new DomainError('NOT_FOUND', { field: 'id' });
      await this.events.record(transaction, acting, {
        act: 'remove-passkey',
        subject: { type: 'Passkey', id },
        groupId: null,
      });
    });
  }

  /** Goes on forgetting what has ended, until the application ends. */
  startForgetting(): void {
    this.timer ??= setInterval(() => void this.forgetEnded().catch(() => undefined), forgetsEvery);
  }

  onModuleDestroy(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Forgets what has ended; nothing here is kept for its own sake. */
  async forgetEnded(): Promise<void> {
    const past = { lt: new Date() };
    await this.database.signInSession.deleteMany({ where: { expiresAt: past } });
    await this.database.signInRequest.deleteMany({ where: { expiresAt: past } });
    await this.database.signInVerification.deleteMany({ where: { expiresAt: past } });
    await this.database.signInLimit.deleteMany({ where: { endsAt: past } });
  }
}

/** An id that nobody has. */
const nobody = '00000000-0000-0000-0000-000000000000';
