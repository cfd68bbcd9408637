import type { ReactNode } from 'react';
import type { Making } from '../../lib/page-context.js';
import { AccountMenuDocument } from './signed-in.js';

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
