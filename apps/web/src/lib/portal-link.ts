import { ApolloLink, Observable } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { resultFrom } from './link-result.js';
import { paths } from './paths.js';

/** The hash that the build gave an operation: by it the API knows the text, and takes no other. */
const hashOf = (document: DocumentNode): string => {
  const meta = '__meta__' in document ? document.__meta__ : undefined;
  if (typeof meta === 'object' && meta !== null && 'hash' in meta && typeof meta.hash === 'string') return meta.hash;
  throw new Error('An operation that the build does not know cannot be sent.');
};

const ask = async ({ query, variables, operationName }: ApolloLink.Operation, signal: AbortSignal) => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(query) } };
  const response = await fetch(paths.graphql(), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ operationName, variables, extensions }),
    signal,
  });
  return resultFrom(await response.json());
};

/** Asks the portal over the network, by the hash of an operation alone. */
export const portalLink = (): ApolloLink =>
  new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const unheard = new AbortController();
        ask(operation, unheard.signal).then(
          (result) => {
            observer.next(result);
            observer.complete();
          },
          (error: unknown) => observer.error(error),
        );
        return () => unheard.abort();
      }),
  );
