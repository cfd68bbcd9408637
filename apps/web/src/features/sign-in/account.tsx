import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql } from '../../generated/gql.js';
import type { Making } from '../../lib/page-context.js';
import { paths } from '../../lib/paths.js';
import { useSpeech } from '../../lib/words.js';
import { Link } from '../../ui/link.js';

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

/** Brings who is signed in and, for them alone, their menu; without an answer the page is read all the same. */
export const loadAccount = async ({ client }: Pick<Making, 'client'>): Promise<ReactNode> => {
  try {
    const { data } = await client.query({ query: AccountMenuDocument });
    if (!data?.signedIn) return undefined;
    const { AccountMenu } = await import('./account-menu.js');
    return <AccountMenu />;
  } catch {
    return undefined;
  }
};

/** The way in, for everybody who is not signed in. */
export const WayIn = () => {
  const { locale, words } = useSpeech();
  const here = useLocation({ select: ({ pathname, searchStr }) => `${pathname}${searchStr}` });
  const isThere = here.startsWith(paths.signIn(locale));
  return (
    <Link
      href={paths.signIn(locale, isThere ? undefined : here)}
      aria-current={isThere ? 'page' : undefined}
      className="py-1.5 font-semibold whitespace-nowrap text-river no-underline hover:underline"
    >
      {words('interface.nav.signIn')}
    </Link>
  );
};
