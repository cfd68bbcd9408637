import { registerEnumType } from '@nestjs/graphql';

/** Makes a GraphQL enum of the domain's literals: each name is its own value, so rows, inputs and types stay one union. */
export const enumOf = (name: string, values: readonly string[], description: string): Record<string, string> => {
  const members = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(members, { name, description });
  return members;
};
