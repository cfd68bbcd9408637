import {
  execute,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Viewer } from '../src/platform/auth/viewer.js';
import { newId } from '../src/platform/database/ids.js';

/** What the crawler may ask with: ids of everything there is, and words by the name of what they are asked as. */
export interface Known {
  readonly ids: readonly string[];
  readonly words: Readonly<Record<string, readonly (string | number)[]>>;
}

/** What one reader is told, by what was asked. */
export type Told = ReadonlyMap<string, string>;

/** How far below a query the crawler goes: every field of every type is met before. */
const deepest = 3;

/** How far below a session, on the way to what its answers say. */
const deepestOfSession = 4;

/** How far where a filter only narrows what was told already. */
const narrowed = 1;

const literal = (value: string | number): string => JSON.stringify(value);

/** Asks everything that a schema can be asked, of which it knows nothing but what introspection tells. */
export class SchemaCrawler {
  private readonly asked = new Set<string>();
  private readonly documents: { label: string; document: ReturnType<typeof parse> }[];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly known: Known,
  ) {
    const query = schema.getQueryType();
    if (!query) throw new Error('A schema without queries.');
    this.documents = Object.values(query.getFields()).flatMap((field) => this.operationsOf(query, field));
  }

  /** The fields that readers can reach and that were not asked for. */
  unasked(): string[] {
    const reachable = new Set<GraphQLObjectType>();
    const reach = (type: GraphQLObjectType): void => {
      if (reachable.has(type)) return;
      reachable.add(type);
      for (const field of Object.values(type.getFields())) {
        const named = getNamedType(field.type);
        if (isObjectType(named)) reach(named);
      }
    };
    const query = this.schema.getQueryType();
    if (query) reach(query);
    const all = [...reachable].flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`));
    return all.filter((field) => !this.asked.has(field));
  }

  /** Everything that a viewer is told. */
  async crawl(viewer: Viewer): Promise<Told> {
    const told = new Map<string, string>();
    for (const { label, document } of this.documents) {
      const contextValue = { viewer, signedIn: null, requestId: newId(), forgetDevice: () => undefined };
      const answer = await execute({ schema: this.schema, document, contextValue });
      told.set(label, JSON.stringify(inNoOrder({ data: answer.data, errors: answer.errors?.map(errorOf) })));
    }
    return told;
  }

  private operationsOf(query: GraphQLObjectType, field: GraphQLField<unknown, unknown>) {
    this.asked.add(`${query.name}.${field.name}`);
    const depth = field.name === 'session' ? deepestOfSession : deepest;
    const [whole, short] = [this.selectionOf(field, [], depth), this.selectionOf(field, [], narrowed)];
    const asked = (args: string, selection: string | null) => ({
      label: `${field.name}${args}`,
      document: parse(`{ ${field.name}${args} ${selection ?? ''} }`, { noLocation: true }),
    });
    const { ways, narrowing } = this.waysToAsk(field.args);
    return [...ways.map((args) => asked(args, whole)), ...narrowing.map((args) => asked(args, short))];
  }

  /** Every way to fill the arguments that a query needs, and every way to narrow what it gives. */
  private waysToAsk(args: readonly GraphQLArgument[]): { ways: string[]; narrowing: string[] } {
    const needed = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
    const ways = needed.reduce<string[][]>(
      (begun, arg) =>
        begun.flatMap((way) => this.valuesOf(arg.name, arg.type).map((value) => [...way, `${arg.name}: ${value}`])),
      [[]],
    );
    const narrowing = args
      .filter((arg) => !needed.includes(arg) && isInputObjectType(getNamedType(arg.type)))
      .flatMap((arg) => this.valuesOf(arg.name, arg.type).map((value) => `${arg.name}: ${value}`))
      .flatMap((filter) => ways.map((way) => [...way, filter]));
    const written = (way: readonly string[]) => (way.length === 0 ? '' : `(${way.join(', ')})`);
    return { ways: ways.map(written), narrowing: narrowing.map(written) };
  }

  private valuesOf(name: string, type: GraphQLInputType): string[] {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const values = this.valuesOf(name, nullable.ofType);
      return isEnumType(getNamedType(nullable)) ? [`[${values.join(', ')}]`] : values.map((value) => `[${value}]`);
    }
    if (isEnumType(nullable)) return nullable.getValues().map((value) => value.name);
    if (isInputObjectType(nullable)) {
      return Object.values(nullable.getFields()).flatMap((field) =>
        this.valuesOf(field.name, field.type).map((value) => `{${field.name}: ${value}}`),
      );
    }
    const words = this.known.words[name];
    if (words) return words.map(literal);
    const named = getNamedType(nullable).name;
    if (named === 'ID') return this.known.ids.map(literal);
    if (named === 'Boolean') return ['true', 'false'];
    throw new Error(`Nobody told the crawler what to ask as “${name}”.`);
  }

  /** All fields of what a field gives, so far down; types that are on the way already are not entered again. */
  private selectionOf(field: GraphQLField<unknown, unknown>, trail: readonly string[], left: number): string | null {
    const type = getNamedType(field.type);
    if (isLeafType(type)) return null;
    if (!isObjectType(type)) throw new Error(`The crawler cannot walk ${type.name}.`);
    const fields = Object.values(type.getFields()).flatMap((inner) => {
      const innerType = getNamedType(inner.type);
      if (!isLeafType(innerType) && (left === 0 || trail.includes(innerType.name))) return [];
      this.asked.add(`${type.name}.${inner.name}`);
      const selection = this.selectionOf(inner, [...trail, type.name], left - 1);
      return selection === '' ? [] : [`${inner.name}${this.argumentsOf(inner)} ${selection ?? ''}`];
    });
    return fields.length === 0 ? '' : `{ ${fields.join(' ')} }`;
  }

  private argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
    const filled = needed.map((arg) => `${arg.name}: ${this.valuesOf(arg.name, arg.type)[0] ?? 'null'}`);
    return filled.length === 0 ? '' : `(${filled.join(', ')})`;
  }
}

const errorOf = ({ message, path, extensions }: { message: string; path?: unknown; extensions: unknown }) => ({
  message,
  path,
  extensions,
});

/** What comes in an order that chance gives is compared without it. */
export const inNoOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inNoOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      key === 'unattributed' && Array.isArray(inner) ? sorted(inner) : inNoOrder(inner),
    ]),
  );
};

const sorted = (group: readonly unknown[]): unknown[] =>
  group
    .map((one) => ({ one, said: JSON.stringify(one) }))
    .toSorted((first, second) => (first.said < second.said ? -1 : 1))
    .map(({ one }) => one);
