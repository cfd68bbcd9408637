import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext } from 'graphql';

/** A refusal of the query like any other that does not fit the schema, not a fault of ours. */
const refusing = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/** How much one operation may ask: so deep, so long, so often the same under other names. Our largest asks half of it. */
export const limits = {
  parseOptions: { maxTokens: 3_000 },
  validationRules: [
    maxDepthRule({ n: 14, flattenFragments: true, ...refusing }),
    maxAliasesRule({ n: 20, ...refusing }),
    maxDirectivesRule({ n: 30, ...refusing }),
    costLimitRule({ maxCost: 20_000, flattenFragments: true, ...refusing }),
  ],
  hideSchemaDetailsFromClientErrors: true,
};
