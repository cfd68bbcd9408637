import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { PrismaClient } from '@cauce/database/client';
import { mailAddressSchema } from '@cauce/domain/person';
import { PeopleService } from '../institutions/people.service.js';
import { RolesService } from '../institutions/roles.service.js';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { withApp } from './with-app.js';

const complain = (sentence: string): number => {
  process.stderr.write(`cauce people grant: ${sentence}\n`);
  return 2;
};

/** `cauce people grant`: names another manager of a group, for when nobody who manages it can sign in. */
export const peopleGrant = async (argv: string[], env: NodeJS.ProcessEnv): Promise<number> => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: argv, options: { email: text, name: text, group: text } });
  const email = mailAddressSchema.safeParse(values.email ?? '');
  if (!email.success) return complain('give the mail address of the person with --email.');
  return withApp(env, async (app) => {
    const database = app.get(PrismaClient);
    const groups = await database.workingGroup.findMany({ select: { slug: true }, orderBy: { slug: 'asc' } });
    const slugs = groups.map(({ slug }) => slug);
    if (slugs.length === 0) return complain('there is no group yet: cauce setup makes the first one.');
    const group = values.group ?? (slugs.length === 1 ? slugs[0] : undefined);
    if (group === undefined || !slugs.includes(group)) {
      return complain(`name one of the groups with --group: ${slugs.join(', ')}.`);
    }
    const acting = { viewer: await app.get(ViewersService).ofCommandLine(), requestId: randomUUID() };
    const people = app.get(PeopleService);
    const known = await database.person.findFirst({
      where: { email: email.data, mergedIntoId: null, erasedAt: null, ...(values.name ? { name: values.name } : {}) },
      orderBy: { id: 'asc' },
      select: { id: true },
    });
    if (!known && !values.name) return complain('the portal does not know this address: give a name with --name.');
    const { id, name } = known
      ? await people.one(acting.viewer, known.id)
      : await people.add(acting, { name: values.name, email: email.data });
    const isNew = await app.get(RolesService).ensureManager(acting, group, id);
    process.stdout.write(
      isNew ? `${name} manages the group ${group} from today on.\n` : `${name} manages the group ${group} already.\n`,
    );
    return 0;
  });
};
