import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Leaves the operations that the pages ask, by their hash, beside the server's entry: the API takes these from everybody.
 * The client's own directive stays at home, as it does when a page sends its text.
 */
export const operations = (generated: string): Plugin => {
  let folder = '';
  return {
    name: 'operations',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    writeBundle() {
      writeFileSync(resolve(folder, 'operations.json'), readFileSync(generated, 'utf8').replaceAll(/ *@unmask\b/g, ''));
    },
  };
};
