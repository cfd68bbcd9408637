/** The address of the database that the running test file has to itself. */
export const testAddress = (): string => {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('The Jest configuration lacks the database of "@cauce/database/jest".');
  return url;
};

/** The same database as the role that migrates, which may do what the serving role may not. */
export const ownerAddress = (): string => process.env.DATABASE_OWNER_URL ?? testAddress();
