import { buildSchema, GraphQLObjectType, parse, type GraphQLResolveInfo } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { askedFields } from './asked-fields.js';

const schema = buildSchema(`
  type Query { shelf: Shelf }
  type Shelf { books: [Book!]! count: Int! }
  type Book { title: String! author: Author! pages: Int! }
  type Author { name: String! }
`);

const asked = async (query: string, ...path: string[]): Promise<string[]> => {
  let names: string[] = [];
  const type = schema.getType('Query');
  const shelf = type instanceof GraphQLObjectType ? type.getFields().shelf : undefined;
  if (!shelf) throw new Error('The schema has no shelf.');
  shelf.resolve = (_parent: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    names = [...askedFields(info, ...path)].sort();
    return null;
  };
  const compiled = compileQuery(schema, parse(query));
  if (!isCompiledQuery(compiled)) throw new Error('The query does not compile.');
  await compiled.query(undefined, undefined, {});
  return names;
};

describe('the fields that a query asks for', () => {
  it('are those of the resolved field itself where no path is given', async () => {
    expect(await asked('{ shelf { count books { title } } }')).toEqual(['books', 'count']);
  });

  it('are named as the schema names them, whatever the answer calls them', async () => {
    expect(await asked('{ shelf { all: books { called: title } } }', 'books')).toEqual(['title']);
  });

  it('come together from every place where the path is asked for', async () => {
    const query = `{ shelf { books { title } } shelf { ... on Shelf { thick: books { pages } } ...Authors } }
      fragment Authors on Shelf { books { ...Names } }
      fragment Names on Book { author { name } }`;
    expect(await asked(query, 'books')).toEqual(['author', 'pages', 'title']);
    expect(await asked(query, 'books', 'author')).toEqual(['name']);
  });

  it('are none where the path is not asked for', async () => {
    expect(await asked('{ shelf { count } }', 'books')).toEqual([]);
  });
});
