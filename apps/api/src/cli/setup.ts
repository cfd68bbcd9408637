import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { PrismaClient } from '@cauce/database/client';
import { isLocale, type Locale } from '@cauce/domain/locale';
import { localized } from '@cauce/domain/localized';
import { groupSlugSchema } from '@cauce/domain/programme';
import { countryCodeSchema } from '@cauce/domain/countries';
import { z } from 'zod';
import { InstitutionsService } from '../institutions/institutions.service.js';
import { PeopleService } from '../institutions/people.service.js';
import { Viewer } from '../platform/auth/viewer.js';
import { EventsService } from '../platform/events/events.service.js';
import { InstallationService } from '../platform/installation/installation.service.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import { withApp } from './with-app.js';

const questions = [
  ['programme', 'The name of the programme', z.string().trim().min(1).max(300)],
  ['programme-slug', 'Its short name in addresses, such as my-programme', groupSlugSchema],
  ['result', 'The code of the result, such as 3.5', z.string().trim().min(1).max(20)],
  ['result-title', 'The title of the result', z.string().trim().min(1).max(300)],
  ['group', 'The short name of the working group in addresses, such as 3.5', groupSlugSchema],
  ['group-name', 'The name of the working group', z.string().trim().min(1).max(300)],
  ['manager', 'The name of the first manager', z.string().trim().min(1).max(200)],
  ['email', 'The mail address of the first manager', z.email()],
  ['language', 'The language of these names: en, es, pt or fr', z.string().refine(isLocale)],
] as const;

type Asked = Record<(typeof questions)[number][0], string>;

/** Takes what the options give and asks for the rest; what cannot be used is asked for again, or refused where nobody can answer. */
const answersOf = async (given: Partial<Record<string, string>>): Promise<Asked> => {
  const answers: Asked = {
    programme: '',
    'programme-slug': '',
    result: '',
    'result-title': '',
    group: '',
    'group-name': '',
    manager: '',
    email: '',
    language: '',
  };
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  try {
    for (const [key, question, schema] of questions) {
      let typed = given[key];
      for (;;) {
        const parsed = schema.safeParse(typed ?? '');
        if (parsed.success) {
          answers[key] = parsed.data;
          break;
        }
        if (!terminal) throw new Error(`${question}: give it with --${key}.`);
        typed = await terminal.question(`${question}: `);
      }
    }
  } finally {
    terminal?.close();
  }
  return answers;
};

/** `cauce setup`: makes a real installation of a database that is nothing yet. */
export const setup = async (argv: string[], env: NodeJS.ProcessEnv): Promise<number> => {
  const options = Object.fromEntries(
    [...questions.map(([key]) => key), 'countries'].map((key) => [key, { type: 'string' } as const]),
  );
  const { values } = parseArgs({ args: argv, options });
  const countryCodes = z
    .array(countryCodeSchema)
    .parse((values.countries ?? '').split(',').filter((code) => code !== ''));
  return withApp(env, async (app, kind) => {
    if (kind !== null) {
      process.stderr.write(
        kind === 'DEMO'
          ? 'cauce setup: this database holds a demonstration and stays one; choose another DATA_DIR or DATABASE_URL.\n'
          : 'cauce setup: this installation is set up already.\n',
      );
      return 2;
    }
    const answers = await answersOf(values);
    const locale: Locale = isLocale(answers.language) ? answers.language : 'en';
    const institutions = app.get(InstitutionsService);
    await institutions.loadCountries();
    await app.get(PrismaClient).$transaction(async (transaction) => {
      const name = localized(locale, answers.programme);
      await app.get(InstallationService).bear(transaction, 'REAL', name);
      const managerId = await app
        .get(PeopleService)
        .ensure(transaction, { name: answers.manager, email: answers.email });
      const groupId = await app.get(ProgrammesService).found(transaction, {
        programme: {
          slug: answers['programme-slug'],
          name,
          periods: [],
          countryCodes,
        },
        result: { code: answers.result, title: localized(locale, answers['result-title']) },
        group: { slug: answers.group, name: localized(locale, answers['group-name']), launchedOn: null },
        coLeadInstitutionIds: [],
        managerId,
      });
      await app
        .get(EventsService)
        .record(
          transaction,
          { viewer: new Viewer(null, [groupId], 'COMMAND_LINE'), requestId: randomUUID() },
          { act: 'found', subject: { type: 'WorkingGroup', id: groupId }, groupId, details: { managerId } },
        );
    });
    process.stdout.write(`The installation is set up. ${answers.manager} manages the group ${answers.group}.\n`);
    process.stdout.write(
      env.SMTP_URL
        ? `They sign in with ${answers.email}: a mail brings them a link and a code.\n`
        : 'No mail has been sent. Before you start the portal, name its mail server with SMTP_URL: people sign in by mail.\n',
    );
    return 0;
  });
};
