import type { NormalizedCacheObject } from '@apollo/client';
import { themeFrom, usableZone, type Settings } from './settings.js';

/** The id of the element that carries the state. */
export const stateId = 'state';

/** What the server knew when it made the page, so that the browser asks nothing twice. */
export interface PageState {
  readonly cache: NormalizedCacheObject;
  readonly settings: Settings | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isCache = (value: unknown): value is NormalizedCacheObject => isRecord(value);

const settingsFrom = (value: unknown): Settings | null => {
  if (!isRecord(value)) return null;
  const { origin, openedAt, timeZone, theme } = value;
  if (typeof origin !== 'string' || typeof openedAt !== 'string') return null;
  return {
    origin,
    openedAt,
    timeZone: typeof timeZone === 'string' ? usableZone(timeZone) : null,
    theme: themeFrom(typeof theme === 'string' ? theme : undefined),
  };
};

/** Reads the state out of the document; nothing where the page was sent to be read without scripts. */
export const readPageState = (text: string | undefined): PageState => {
  const value: unknown = JSON.parse(text || '{}');
  const state = isRecord(value) ? value : {};
  return { cache: isCache(state['cache']) ? state['cache'] : {}, settings: settingsFrom(state['settings']) };
};

/** JSON that can stand inside a script element: nothing in it closes the element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');
