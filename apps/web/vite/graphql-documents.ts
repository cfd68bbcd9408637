import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const calls = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`,?\s*\)/g;
const definitions = /\b(query|mutation|subscription|fragment)\s+(\w+)/g;

/** The generated constant that holds what a GraphQL text defines. */
const documentNameOf = (text: string): string => {
  const defined = [...text.matchAll(definitions)].find(([, kind]) => kind !== undefined);
  const [, kind, name] = defined ?? [];
  if (!kind || !name) throw new Error(`A GraphQL text without a name cannot be built: ${text.slice(0, 80)}`);
  if (kind !== 'fragment') return `${name}Document`;
  const pascal = name.split('_').map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return `${pascal.join('_')}FragmentDoc`;
};

const virtualMark = 'virtual:document/';
const documents = /^export const (\w+) = (\{.*\}) as unknown as /gm;

/**
 * Puts the generated document in the place of each `graphql(…)` call, each document as a module of its own: so a page
 * carries its own documents and not the table of all of them.
 */
export const graphqlDocuments = (generated: string): Plugin => ({
  name: 'graphql-documents',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(virtualMark) ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith(`\0${virtualMark}`)) return null;
    const name = id.slice(virtualMark.length + 1);
    const found = [...readFileSync(generated, 'utf8').matchAll(documents)].find(([, known]) => known === name);
    if (!found) throw new Error(`The generated documents hold no ${name}.`);
    return `export const document = ${found[2] ?? ''};`;
  },
  transform(code, id) {
    if (!/\.tsx?$/.test(id) || id.includes('/generated/') || !code.includes('graphql(')) return null;
    const names = new Set<string>();
    const rewritten = code.replace(calls, (_, text: string) => {
      const name = documentNameOf(text);
      names.add(name);
      return `${name}Generated`;
    });
    const imports = [...names].map((name) => `import { document as ${name}Generated } from '${virtualMark}${name}';`);
    return names.size === 0 ? null : { code: `${imports.join('\n')}\n${rewritten}`, map: null };
  },
});
