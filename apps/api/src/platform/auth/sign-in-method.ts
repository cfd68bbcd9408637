/** How somebody signed in: by the link or the code of a mail, with a passkey, at the identity provider, or as one of a demo's people. */
export const signInMethods = ['LINK', 'CODE', 'PASSKEY', 'PROVIDER', 'DEMO'] as const;
/** How somebody signed in. */
export type SignInMethod = (typeof signInMethods)[number];

/** Whether the way in proves no more than that somebody reads the mailbox. */
export const isByMailbox = (method: SignInMethod): boolean =>
  method === 'LINK' || method === 'CODE' || method === 'PROVIDER';
