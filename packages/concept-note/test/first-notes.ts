import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The text of a note of our own. */
export const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), 'utf8');

/** The names of every note of our own. */
export const fixtureNames: readonly string[] = readdirSync(fileURLToPath(new URL('../fixtures', import.meta.url)));

const elsewhere = process.env.CAUCE_SEED_NOTE;

/** The twin of the note that convened the first session, and the note itself where the environment names it. */
export const firstNotes: readonly { name: string; text: string }[] = [
  { name: 'the twin', text: fixture('twin-of-the-first-note.txt') },
  ...(elsewhere && existsSync(elsewhere) ? [{ name: 'the note itself', text: readFileSync(elsewhere, 'utf8') }] : []),
];
