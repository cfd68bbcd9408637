import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { extractInWorker } from '@cauce/concept-note/extract-in-worker';
import { extractionLimits } from '@cauce/concept-note/extraction';
import { readConceptNote, type NoteReading } from '@cauce/concept-note/read';
import { countryOf } from '@cauce/domain/countries';
import { isLocale, type Locale } from '@cauce/domain/locale';
import type { ConceptNote, Finding, NoteContribution, RefusalCode } from '@cauce/domain/concept-note';
import { wordsIn, type Words } from '@cauce/i18n/words';

const options = { json: { type: 'boolean' }, locale: { type: 'string' } } as const;

const localeFrom = (asked: string | undefined, env: NodeJS.ProcessEnv): Locale => {
  const system = env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '';
  const found = [asked, system].map((name) => name?.slice(0, 2).toLowerCase()).find(isLocale);
  return found ?? 'en';
};

const refuse = (sentence: string): number => {
  process.stderr.write(`cauce note read: ${sentence}\n`);
  return 2;
};

const sentenceOf = (finding: Finding, words: Words, locale: Locale): string => {
  const { country } = finding.values;
  const named = typeof country === 'string' ? countryOf(country)?.names[locale] : undefined;
  return words(
    `concept-note.finding.${finding.code}`,
    named === undefined ? finding.values : { ...finding.values, country: named },
  );
};

const lower = (word: string): string => word.toLowerCase();

/** The note as JSON for other programs: vocabularies in small letters, and each doubt with its sentence. */
const asJson = (note: ConceptNote, findings: readonly Finding[], words: Words, locale: Locale): string => {
  const { modality } = note.session;
  const printed = {
    ...note,
    session: { ...note.session, modality: modality === null ? null : lower(modality) },
    agenda: note.agenda.map((item) => ({
      ...item,
      kind: lower(item.kind),
      contributions: item.contributions.map((person) => ({ ...person, role: lower(person.role) })),
    })),
  };
  const doubts = findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    line: finding.line,
    column: finding.column,
    excerpt: finding.excerpt,
    path: finding.path,
    values: finding.values,
    sentence: sentenceOf(finding, words, locale),
  }));
  return `${JSON.stringify({ note: printed, findings: doubts }, null, 2)}\n`;
};

const personLine = (person: NoteContribution, words: Words, locale: Locale): string => {
  const country = person.country === null ? null : (countryOf(person.country)?.names[locale] ?? person.country);
  const name = [person.honorific, person.name].filter((part) => part !== null).join(' ');
  const about = [person.function === person.honorific ? null : person.function, person.institution, country];
  const rest = about.filter((part) => part !== null).join(', ');
  return `           ${words(`sessions.role.${person.role}`)}: ${name}${rest === '' ? '' : `. ${rest}`}`;
};

/** The note and its doubts for people to read in a terminal. */
const asText = (note: ConceptNote, findings: readonly Finding[], words: Words, locale: Locale): string => {
  const lines: string[] = [];
  const label = (key: Parameters<typeof words>[0]): string => words(key);
  const fact = (key: Parameters<typeof words>[0], value: string | null): void => {
    lines.push(`${label(key)}: ${value ?? label('concept-note.read.unknown')}`);
  };
  const list = (key: Parameters<typeof words>[0], texts: readonly string[]): void => {
    if (texts.length > 0) lines.push('', label(key), ...texts.map((text) => `  - ${text}`));
  };
  const { session, result } = note;
  const ordinal = session.ordinal === null ? null : words('concept-note.read.ordinal', { ordinal: session.ordinal });
  const time = [session.localStart, session.localEnd].filter((part) => part !== null).join(' – ');
  const zone = session.timeZone ?? session.timeZoneLabel;
  fact('concept-note.read.programme', note.programme);
  fact('concept-note.read.result', [result.code, result.title].filter((part) => part !== null).join(' ') || null);
  fact('concept-note.read.session', [session.code, ordinal].filter((part) => part !== null).join(', ') || null);
  fact('concept-note.read.title', session.title);
  if (session.subtitle !== null) fact('concept-note.read.subtitle', session.subtitle);
  fact('concept-note.read.date', session.date);
  fact('concept-note.read.time', time === '' ? null : `${time}${zone === null ? '' : ` (${zone})`}`);
  fact('concept-note.read.duration', session.statedDuration);
  fact('concept-note.read.modality', session.modality === null ? null : label(`sessions.modality.${session.modality}`));
  list('concept-note.read.context', note.context === null ? [] : note.context.split('\n\n'));
  list('concept-note.read.outcome', note.outcome === null ? [] : [note.outcome]);
  list('concept-note.read.objectives', note.objectives);
  list('concept-note.read.principles', note.principles);
  list('concept-note.read.invited', note.invited === null ? [] : note.invited.split('\n'));
  list('concept-note.read.methodology', note.methodology === null ? [] : note.methodology.split('\n'));
  list('sessions.moment.BEFORE', note.moments.before);
  list('sessions.moment.DURING', note.moments.during);
  list('sessions.moment.AFTER', note.moments.after);
  list(
    'concept-note.read.questions',
    note.questions.map(({ text, isQuestion }) =>
      isQuestion ? text : `${text} (${label('concept-note.read.statement')})`,
    ),
  );
  if (note.agenda.length > 0) lines.push('', label('concept-note.read.agenda'));
  for (const item of note.agenda) {
    const stated =
      item.statedMinutes === null ? '' : ` [${words('concept-note.read.minutes', { minutes: item.statedMinutes })}]`;
    const clock = `${item.localStart ?? '··:··'}–${item.localEnd ?? '··:··'}`;
    lines.push(`  ${clock}  ${item.title}${stated} · ${label(`sessions.kind.${item.kind}`)}`);
    lines.push(...item.contributions.map((person) => personLine(person, words, locale)));
    lines.push(...item.details.map((detail) => `           ${detail}`));
  }
  list('concept-note.read.closing', note.closing === null ? [] : [note.closing]);
  list('concept-note.read.unplaced', note.unplaced);
  lines.push('', words('concept-note.read.findings', { count: findings.length }));
  for (const finding of findings) {
    const place = words('concept-note.read.place', { line: finding.line, column: finding.column });
    const severity = label(`concept-note.severity.${finding.severity}`);
    lines.push(`  ${place} · ${severity} · ${finding.code}`, `    ${sentenceOf(finding, words, locale)}`);
    if (finding.excerpt !== '') lines.push(`    | ${finding.excerpt}`);
  }
  return `${lines.join('\n')}\n`;
};

type Read = NoteReading | { readonly kind: 'refused'; readonly code: RefusalCode };

const read = async (file: string): Promise<Read> => {
  const { size } = await stat(file);
  // A file that is too large is not even loaded.
  if (size > extractionLimits.fileBytes) return { kind: 'refused', code: 'TOO_LARGE' };
  const extraction = await extractInWorker(await readFile(file), basename(file));
  return extraction.kind === 'refused' ? extraction : readConceptNote(extraction.text);
};

/** `cauce note read FILE [--json] [--locale LOCALE]`: prints a concept note as read, and every doubt about it. */
export const noteRead = async (argv: string[], env: NodeJS.ProcessEnv): Promise<number> => {
  let parsed;
  try {
    parsed = parseArgs({ args: argv, allowPositionals: true, options });
  } catch {
    return refuse(wordsIn(localeFrom(undefined, env))('concept-note.read.usage'));
  }
  const locale = localeFrom(parsed.values.locale, env);
  const words = wordsIn(locale);
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) return refuse(words('concept-note.read.usage'));
  let reading: Read;
  try {
    reading = await read(file);
  } catch {
    return refuse(words('concept-note.read.unreadable', { file }));
  }
  if (reading.kind === 'refused') return refuse(words(`concept-note.refusal.${reading.code}`));
  const print = parsed.values.json === true ? asJson : asText;
  process.stdout.write(print(reading.note, reading.findings, words, locale));
  return 0;
};
