import { createContext, use, useSyncExternalStore } from 'react';
import { cookieNames, readCookie, writeCookie } from './cookies.js';

export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

/** The theme that a stored word means; light where none was chosen. */
export const themeFrom = (value: string | undefined): Theme => themes.find((theme) => theme === value) ?? 'light';

/** What a page was rendered with, so that the browser begins with the same. */
export interface Settings {
  /** The origin of absolute links. */
  readonly origin: string;
  /** When the page was made, ISO 8601. */
  readonly openedAt: string;
  /** The reader's zone, as far as the server knew it. */
  readonly timeZone: string | null;
  readonly theme: Theme;
}

/** A zone that this machine can count in, else nothing. */
export const usableZone = (zone: string | undefined): string | null => {
  if (!zone) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone && zone;
  } catch {
    return null;
  }
};

const listeners = new Set<() => void>();
const announce = (): void => listeners.forEach((listener) => listener());
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
const chosenZone = (): string | null => usableZone(readCookie(cookieNames.chosenZone));

/** Tells the server, for the next page, in which zone this device is. */
export const rememberDeviceZone = (): void => writeCookie(cookieNames.deviceZone, deviceZone());

/** Chooses the zone that times are shown in; an empty one follows the device again. */
export const chooseZone = (zone: string): void => {
  writeCookie(cookieNames.chosenZone, zone);
  announce();
};

/** Chooses and shows a theme at once. */
export const chooseTheme = (theme: Theme): void => {
  writeCookie(cookieNames.theme, theme);
  document.documentElement.dataset['theme'] = theme;
  announce();
};

export const SettingsContext = createContext<Settings>({
  origin: '',
  openedAt: '1970-01-01T00:00:00.000Z',
  timeZone: null,
  theme: 'light',
});

export const useSettings = (): Settings => use(SettingsContext);

/** The zone that the reader's times are shown in; null on a page made for a reader whose zone is not known yet. */
export const useReaderZone = (): string | null => {
  const { timeZone } = useSettings();
  return useSyncExternalStore(
    subscribe,
    () => chosenZone() ?? deviceZone(),
    () => timeZone,
  );
};

/** The zone that the reader chose by hand, or an empty word. */
export const useChosenZone = (): string =>
  useSyncExternalStore(
    subscribe,
    () => chosenZone() ?? '',
    () => '',
  );

export const useTheme = (): Theme => {
  const { theme } = useSettings();
  return useSyncExternalStore(
    subscribe,
    () => themeFrom(readCookie(cookieNames.theme)),
    () => theme,
  );
};

const nothing = (): (() => void) => () => undefined;

/** Whether scripts run: false on the server and in the first moment of the browser. */
export const useIsEnhanced = (): boolean =>
  useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );

const minute = 60_000;
const eachMinute = (listener: () => void): (() => void) => {
  const timer = setInterval(listener, minute / 4);
  return () => clearInterval(timer);
};
const thisMinute = (instant: number): number => Math.floor(instant / minute) * minute;

/** The time now, to the minute; it moves on while the page is open. */
export const useNow = (): Date => {
  const { openedAt } = useSettings();
  const instant = useSyncExternalStore(
    eachMinute,
    () => thisMinute(Date.now()),
    () => thisMinute(Date.parse(openedAt)),
  );
  return new Date(instant);
};

const whenConnectionChanges = (listener: () => void): (() => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

/** Whether the device has lost its connection. */
export const useIsOffline = (): boolean =>
  useSyncExternalStore(
    whenConnectionChanges,
    () => !navigator.onLine,
    () => false,
  );
