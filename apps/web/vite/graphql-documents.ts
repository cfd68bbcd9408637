import { readFileSync } from 'node:fs';
import type { DefinitionNode, DocumentNode } from 'graphql';
import type { Plugin } from 'vite';

const calls = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`,?\s*\)/g;
const definitions = /\b(query|mutation|subscription|fragment)\s+(\w+)/g;

/** The generated constant that holds a fragment. */
const constantOf = (fragment: string): string => {
  const pascal = fragment.split('_').map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return `${pascal.join('_')}FragmentDoc`;
};

/** The generated constant that holds what a GraphQL text defines. */
const documentNameOf = (text: string): string => {
  const defined = [...text.matchAll(definitions)].find(([, kind]) => kind !== undefined);
  const [, kind, name] = defined ?? [];
  if (!kind || !name) throw new Error(`A GraphQL text without a name cannot be built: ${text.slice(0, 80)}`);
  return kind === 'fragment' ? constantOf(name) : `${name}Document`;
};

const documentMark = 'virtual:document/';
const fragmentMark = 'virtual:fragment/';
const documents = /^export const (\w+) = (\{.*\}) as unknown as /gm;

const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && 'definitions' in value;

const documentNamed = (generated: string, name: string): DocumentNode => {
  const found = [...readFileSync(generated, 'utf8').matchAll(documents)].find(([, known]) => known === name);
  const document: unknown = JSON.parse(found?.[2] ?? 'null');
  if (!isDocument(document)) throw new Error(`The generated documents hold no ${name}.`);
  return document;
};

const isFragment = (definition: DefinitionNode, name?: string): boolean =>
  definition.kind === 'FragmentDefinition' && (name === undefined || definition.name.value === name);

/** The module of a fragment: it is written once, however many documents spread it. */
const fragmentModule = (generated: string, fragment: string): string => {
  const { definitions: all } = documentNamed(generated, constantOf(fragment));
  return `export const definition = ${JSON.stringify(all.find((one) => isFragment(one, fragment)))};`;
};

const documentModule = (generated: string, name: string): string => {
  const document = documentNamed(generated, name);
  const fragments = document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [one.name.value] : []));
  const own = document.definitions.filter((one) => !isFragment(one)).map((one) => JSON.stringify(one));
  const imports = fragments.map(
    (fragment) => `import { definition as ${fragment} } from '${fragmentMark}${fragment}';`,
  );
  const head = JSON.stringify({ ...document, definitions: undefined }).slice(0, -1);
  const whole = `${head},"definitions":[${[...own, ...fragments].join(',')}]}`;
  return `${imports.join('\n')}\nexport const document = ${whole};`;
};

/**
 * Puts the generated document in the place of each `graphql(…)` call, each document and each fragment as a module of its
 * own: so a page carries its own documents and not the table of all of them, and no fragment twice.
 */
export const graphqlDocuments = (generated: string): Plugin => ({
  name: 'graphql-documents',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(documentMark) || id.startsWith(fragmentMark) ? `\0${id}` : null),
  load(id) {
    if (id.startsWith(`\0${documentMark}`)) return documentModule(generated, id.slice(documentMark.length + 1));
    if (id.startsWith(`\0${fragmentMark}`)) return fragmentModule(generated, id.slice(fragmentMark.length + 1));
    return null;
  },
  transform(code, id) {
    if (!/\.tsx?$/.test(id) || id.includes('/generated/') || !code.includes('graphql(')) return null;
    const names = new Set<string>();
    const rewritten = code.replace(calls, (_, text: string) => {
      const name = documentNameOf(text);
      names.add(name);
      return `${name}Generated`;
    });
    const imports = [...names].map((name) => `import { document as ${name}Generated } from '${documentMark}${name}';`);
    return names.size === 0 ? null : { code: `${imports.join('\n')}\n${rewritten}`, map: null };
  },
});
