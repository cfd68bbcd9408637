import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * ESLint keeps what it found in a file until the file or its configuration changes. What it found by types depends on
 * other files as well, so the configuration holds a fingerprint of them.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));

const foldersIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);

/** The folders of the workspaces. */
export const workspaces = ['apps', 'packages'].flatMap(foldersIn);

const isWritten = (name) => !['node_modules', 'dist', 'fixtures'].includes(name) && !name.startsWith('.');

const typed = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => isWritten(name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return typed(path);
      return /\.tsx?$|^(package|tsconfig)\.json$|\.graphql$/.test(entry.name) ? [path] : [];
    });

const fingerprintOf = (paths) => {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
};

const always = ['pnpm-lock.yaml', 'tsconfig.base.json', 'scripts/lint-rules.mjs'];

/** The packages of the house that one depends on, and those that they depend on. */
const known = (folder, seen = new Set()) => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  );
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    const other = name.replace('@cauce/', 'packages/');
    if (other === name || seen.has(other) || other === folder) continue;
    seen.add(other);
    known(other, seen);
  }
  return seen;
};

/** A fingerprint of everything that the types in a workspace can depend on: its own files, the packages it knows, what is installed. */
export const typesOf = (folder) => fingerprintOf([...always, ...[folder, ...known(folder)].flatMap(typed).sort()]);
