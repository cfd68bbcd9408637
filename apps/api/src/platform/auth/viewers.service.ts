import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import type { Caller } from './door.js';
import { SignedInService, type SignedIn } from './signed-in.service.js';
import { Viewer, visitor } from './viewer.js';

/** Resolves who looks. */
@Injectable()
export class ViewersService {
  constructor(
    private readonly database: PrismaClient,
    private readonly signedIn: SignedInService,
  ) {}

  /** The viewer of a web request: whoever is signed in there, everywhere else a visitor. */
  async of(caller: Caller): Promise<Viewer> {
    return (await this.behind(caller)).viewer;
  }

  /** The same, with the device that is signed in; it is signed in already while nobody has been chosen to act. */
  async behind(caller: Caller): Promise<{ viewer: Viewer; signedIn: SignedIn | null }> {
    const signedIn = await this.signedIn.of(caller);
    if (!signedIn?.personId) return { viewer: visitor(), signedIn };
    const { personId, isBySharedMailbox } = signedIn;
    const viewer = await this.ofPerson(personId, new Date(), { signedInBySharedMailbox: isBySharedMailbox });
    return { viewer, signedIn };
  }

  /** A person with the roles that they hold today. */
  async ofPerson(personId: string, now: Date = new Date(), { signedInBySharedMailbox = false } = {}): Promise<Viewer> {
    const roles = await this.database.groupRole.findMany({
      where: { personId, ...currentTerm(now) },
      select: { groupId: true },
    });
    const groupIds = roles.map(({ groupId }) => groupId);
    return new Viewer(personId, groupIds, 'PERSON', signedInBySharedMailbox);
  }

  /** The viewer of the command line, who has the machine and therefore every group. */
  async ofCommandLine(): Promise<Viewer> {
    const groups = await this.database.workingGroup.findMany({ select: { id: true } });
    return new Viewer(
      null,
      groups.map(({ id }) => id),
      'COMMAND_LINE',
    );
  }
}

const currentTerm = (now: Date) => {
  const today = now.toISOString().slice(0, 10);
  return { fromOn: { lte: today }, OR: [{ toOn: null }, { toOn: { gte: today } }] };
};
