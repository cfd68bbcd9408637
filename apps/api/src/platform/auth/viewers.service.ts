import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@cauce/database/client';
import { Viewer, visitor } from './viewer.js';
import { Door, type Caller } from './door.js';

/** The key of the demo's own manager, who stands behind every direct request until people sign in. */
const demoManagerKey = 'manager';

/** Resolves who looks. */
@Injectable()
export class ViewersService {
  constructor(
    private readonly database: PrismaClient,
    private readonly door: Door,
  ) {}

  /** The viewer of a web request: in a demo reached directly its manager, everywhere else a visitor. */
  async of(caller: Caller): Promise<Viewer> {
    if (this.door.kind !== 'DEMO' || !this.door.isDirect(caller)) return visitor();
    const person = await this.database.person.findUnique({
      where: { key: demoManagerKey },
      select: { id: true, roles: { where: currentTerm(), select: { groupId: true } } },
    });
    if (!person) return visitor();
    return new Viewer(
      person.id,
      person.roles.map(({ groupId }) => groupId),
      'PERSON',
    );
  }

  /** Whether what is drawn for a viewer is theirs alone; the demo's manager is whoever sits at the machine. */
  isInParticular(viewer: Viewer): boolean {
    return viewer.isKnown && this.door.kind === 'REAL';
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

const currentTerm = () => {
  const today = new Date().toISOString().slice(0, 10);
  return { fromOn: { lte: today }, OR: [{ toOn: null }, { toOn: { gte: today } }] };
};
