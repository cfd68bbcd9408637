const browsers: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|HeadlessChrome|CriOS)\//],
  ['Safari', /\bSafari\//],
];

const systems: readonly (readonly [string, RegExp])[] = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(?:iPhone|iPad|iPod)\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
];

/** What a device's owner knows it by, out of what its browser says of itself: `Firefox · Android`; null where that is not plain. */
export const deviceName = (userAgent: string | null): string | null => {
  const found = [browsers, systems].flatMap(
    (table) => table.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0] ?? [],
  );
  return found.length === 0 ? null : found.join(' · ');
};
