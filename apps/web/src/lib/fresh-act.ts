import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useAct, type Act } from './act.js';

/** An act after which everything on the page is asked anew: states follow from one another. */
export const useFreshAct = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Act<Data, Variables> => {
  const client = useApolloClient();
  const act = useAct(document);
  return {
    ...act,
    perform: async (variables) => {
      const done = await act.perform(variables);
      if (done) await client.refetchQueries({ include: 'active' });
      return done;
    },
  };
};
