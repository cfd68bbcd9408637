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

/**
 * Puts the generated document in the place of each `graphql(…)` call, so that a page carries its own documents only
 * and not the table of all of them.
 */
export const graphqlDocuments = (generated: string): Plugin => ({
  name: 'graphql-documents',
  enforce: 'pre',
  transform(code, id) {
    if (!/\.tsx?$/.test(id) || id.includes('/generated/') || !code.includes('graphql(')) return null;
    const names = new Set<string>();
    const rewritten = code.replace(calls, (_, text: string) => {
      const name = documentNameOf(text);
      names.add(name);
      return `${name}Generated`;
    });
    if (names.size === 0) return null;
    const specifiers = [...names].map((name) => `${name} as ${name}Generated`).join(', ');
    const imports = `import { ${specifiers} } from ${JSON.stringify(generated)};`;
    return { code: `${imports}\n${rewritten}`, map: null };
  },
});
