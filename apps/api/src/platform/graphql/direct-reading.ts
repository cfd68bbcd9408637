import { GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Locale } from '@cauce/domain/locale';
import { readIn, type Localized } from '@cauce/domain/localized';

/**
 * Lets the schema read localised texts without the framework's wrapping of every call: a page of twenty sessions reads
 * five hundred of them, and each wrapping is a promise.
 */
export const readTextsDirectly = (schema: GraphQLSchema): GraphQLSchema => {
  const type = schema.getType('LocalizedText');
  const field = type instanceof GraphQLObjectType ? type.getFields().in : undefined;
  if (!field) throw new Error('The schema has no LocalizedText.in.');
  field.resolve = (value: Localized, { locale }: { locale: Locale }) => readIn(value, locale);
  return schema;
};
