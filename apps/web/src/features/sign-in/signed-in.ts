import { graphql } from '../../generated/gql.js';

/** Who is signed in. */
export const AccountMenuDocument = graphql(/* GraphQL */ `
  query AccountMenu {
    signedIn {
      address
      person {
        id
      }
    }
    me {
      id
      name
    }
  }
`);
