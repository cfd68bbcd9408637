const pathOf = (url: string): string => url.split('?')[0] ?? '';

/** Whether an address is one for people: what lies under `/api`, or is a file, could not be in a language. */
export const isPageAddress = (url: string): boolean => {
  const path = pathOf(url);
  return !path.startsWith('/api/') && !/^\/[^/]*\.[a-z][a-z0-9]{1,11}$/i.test(path);
};

/** Whether an address holds what no text can be made of, or the NUL that no database column holds. */
const isMalformed = (url: string): boolean => {
  if (url.includes('%00')) return true;
  try {
    decodeURIComponent(pathOf(url));
    return false;
  } catch {
    return true;
  }
};

/** A malformed address as one that can be routed, its signs taken literally; any other as it is. */
export const routableAddress = (url: string): string => (isMalformed(url) ? url.replaceAll('%', '%25') : url);
