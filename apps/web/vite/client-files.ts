import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Manifest, Plugin } from 'vite';

const virtualId = 'virtual:client-files';

const isManifest = (value: unknown): value is Manifest => typeof value === 'object' && value !== null;

const manifestIn = (text: string): Manifest => {
  const parsed: unknown = JSON.parse(text);
  return isManifest(parsed) ? parsed : {};
};

const chunksBehind = (manifest: Manifest, key: string, seen = new Set<string>()): string[] => {
  const chunk = manifest[key];
  if (!chunk || chunk.isEntry || seen.has(key)) return [];
  seen.add(key);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((next) => chunksBehind(manifest, next, seen))];
};

/**
 * Tells the server entry which files of the browser's build stand behind each lazy module, so that a page can name
 * them in its head and they do not wait for the first script.
 */
export const clientFiles = (): Plugin => {
  let manifestPath = '';
  return {
    name: 'client-files',
    configResolved({ root, build }) {
      manifestPath = resolve(root, build.outDir, '../client/.vite/manifest.json');
    },
    resolveId: (id) => (id === virtualId ? `\0${virtualId}` : null),
    load(id) {
      if (id !== `\0${virtualId}`) return null;
      const manifest = manifestIn(readFileSync(manifestPath, 'utf8'));
      const files = Object.entries(manifest).flatMap(([key, { name, isDynamicEntry }]) =>
        name && isDynamicEntry
          ? [[name, [...new Set(chunksBehind(manifest, key))].map((file) => `/${file}`)] as const]
          : [],
      );
      return `export const clientFiles = ${JSON.stringify(Object.fromEntries(files))};`;
    },
  };
};
