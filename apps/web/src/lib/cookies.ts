/** The names of what the portal remembers on a device; nothing of it says who somebody is. */
export const cookieNames = {
  language: 'language',
  theme: 'theme',
  deviceZone: 'zone',
  chosenZone: 'zone-choice',
} as const;

const aYear = 60 * 60 * 24 * 365;

/** Reads one cookie of this document. */
export const readCookie = (name: string): string | undefined => {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
};

/** Keeps a value on this device for a year; an empty one is forgotten. */
export const writeCookie = (name: string, value: string): void => {
  const age = value === '' ? 0 : aYear;
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${age}; samesite=lax`;
};
