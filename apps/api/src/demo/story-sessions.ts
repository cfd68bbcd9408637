import { Temporal } from 'temporal-polyfill';
import { session11 } from './story-session-1-1.js';
import { session21 } from './story-session-2-1.js';
import { session22 } from './story-session-2-2.js';
import type { StorySession } from './story.js';

/** The sessions of the demo, in order of time. */
export const storySessions = (): StorySession[] => [session11, session21, session22(Temporal.Now.plainDateISO('UTC'))];
