/** What the build would say of the browser's files. */
export const clientFiles: Readonly<Record<string, readonly string[]>> = {
  es: ['/assets/es.js'],
  'session-page': ['/assets/session-page.js', '/assets/shared.js'],
};
