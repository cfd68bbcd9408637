import { mkdirSync, writeFileSync } from 'node:fs';
import { locales } from '@cauce/domain/locale';
import { catalogs, compileCatalog } from './words.js';

// Browsers get their words compiled, so that they need no ICU parser; what is printed on files stays on the server.
const folder = new URL('compiled/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const locale of locales) {
  const { interface: interfaceWords, sessions, 'concept-note': conceptNote } = catalogs[locale];
  const compiled = compileCatalog({ interface: interfaceWords, sessions, 'concept-note': conceptNote });
  const source = JSON.stringify(JSON.stringify(compiled));
  writeFileSync(new URL(`${locale}.js`, folder), `export const messages = JSON.parse(${source});\n`);
}
