import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { DomainError } from '@cauce/domain/errors';
import { isTimeZone } from '@cauce/domain/time';
import { wordsIn } from '@cauce/i18n/words';
import { ViewersService } from '../platform/auth/viewers.service.js';
import { NoteImportsService } from '../sessions/note-imports.service.js';
import { withApp } from './with-app.js';

const refuse = (sentence: string): number => {
  process.stderr.write(`cauce note import: ${sentence}\n`);
  return 2;
};

/** `cauce note import FILE --zone ZONE [--group SLUG]`: makes the draft session of a concept note. */
export const noteImport = async (argv: string[], env: NodeJS.ProcessEnv): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { zone: { type: 'string' }, group: { type: 'string' } },
  });
  const [file] = positionals;
  const { zone, group } = values;
  if (!file) return refuse('name the file.');
  if (!zone) return refuse('say in which time zone the note tells its times: --zone Europe/Madrid.');
  if (!isTimeZone(zone)) return refuse(`${zone} is not the name of a time zone.`);
  const bytes = await readFile(file);
  return withApp(env, async (app) => {
    const viewer = await app.get(ViewersService).ofCommandLine();
    try {
      const imported = await app
        .get(NoteImportsService)
        .importFile({ viewer, requestId: randomUUID() }, basename(file), bytes, zone, group ?? null);
      if (imported.kind === 'refused') return refuse(wordsIn('en')(`concept-note.refusal.${imported.code}`));
      process.stdout.write(`The draft session ${imported.session.code} is there.\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return refuse(
        `${wordsIn('en')(`interface.error.${error.code}`, error.values)}${error.field ? ` (${error.field})` : ''}`,
      );
    }
  });
};
