import { ApolloLink, Observable } from '@apollo/client';
import { print } from 'graphql';
import type { PageRequest } from './page-request.js';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A link that asks the portal's own schema, in the same process. */
export const schemaLink = (execute: PageRequest['execute']): ApolloLink =>
  new ApolloLink(
    ({ query, variables, operationName }) =>
      new Observable((observer) => {
        execute({ query: print(query), variables, operationName }).then(
          ({ data, errors }) => {
            observer.next({
              ...(isRecord(data) ? { data } : {}),
              ...(errors ? { errors: errors.filter(isRecord).map((error) => ({ message: '', ...error })) } : {}),
            });
            observer.complete();
          },
          (error: unknown) => observer.error(error),
        );
      }),
  );
