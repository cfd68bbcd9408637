import { conceptNoteSchema, findingSchema } from '@cauce/domain/concept-note';
import { settlementsSchema } from '@cauce/domain/note-import';
import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';
import { z } from 'zod';
import { parseInput } from '../platform/graphql/errors.js';

/** A scalar whose shape the domain's schema says and checks, on the way in and on the way out. */
const structured = (name: string, description: string, schema: z.ZodType) =>
  new GraphQLScalarType({
    name,
    description,
    serialize: (value) => schema.parse(value),
    parseValue: (value) => parseInput(schema, value),
    parseLiteral: (node, variables) => parseInput(schema, valueFromASTUntyped(node, variables)),
  });

export const ConceptNoteScalar = structured(
  'ConceptNote',
  'A concept note as read, a JSON object of the shape `conceptNoteSchema` of the domain.',
  conceptNoteSchema,
);

export const FindingsScalar = structured(
  'Findings',
  'The doubts about a concept note, a JSON list of the shape `findingSchema` of the domain.',
  z.array(findingSchema),
);

export const SettlementsScalar = structured(
  'Settlements',
  'How doubts were settled, a JSON object of the shape `settlementsSchema` of the domain.',
  settlementsSchema,
);
