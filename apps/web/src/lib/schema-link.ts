import { ApolloLink, Observable } from '@apollo/client';
import { print } from 'graphql';
import { resultFrom } from './link-result.js';
import type { PageRequest } from './page-request.js';

/** A link that asks the portal's own schema, in the same process. */
export const schemaLink = (execute: PageRequest['execute']): ApolloLink =>
  new ApolloLink(
    ({ query, variables, operationName }) =>
      new Observable((observer) => {
        execute({ query: print(query), variables, operationName })
          .then(resultFrom)
          .then(
            (result) => {
              observer.next(result);
              observer.complete();
            },
            (error: unknown) => observer.error(error),
          );
      }),
  );
