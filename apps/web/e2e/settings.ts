/** What the runner tells the journeys through the environment. */
export const settings = {
  /** The browser that is driven. */
  chromium: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  /** Whether every page is tried in every language and theme, rather than in two of them. */
  isEverywhere: process.env.CAUCE_JOURNEYS === 'accessibility',
  /** What a portal under test inherits. */
  environment: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' },
};
