import { chooseTheme, useTheme, type Theme } from '../lib/settings.js';
import { useWords } from '../lib/words.js';

const following: Record<Theme, Theme> = { light: 'dark', dark: 'system', system: 'light' };

const shapes: Record<Theme, string> = {
  light:
    'M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM8 .8v1.6M8 13.6v1.6M.8 8h1.6M13.6 8h1.6M2.9 2.9l1.1 1.1M12 12l1.1 1.1M13.1 2.9 12 4M4 12l-1.1 1.1',
  dark: 'M13.2 9.8A5.8 5.8 0 0 1 6.2 2.8a5.8 5.8 0 1 0 7 7z',
  system: 'M2 3h12v8H2zM5.5 13.5h5M8 11v2.5',
};

/** Light, dark, or as the device has it: one button that goes round and says where it stands. */
export const ThemeSwitch = () => {
  const words = useWords();
  const theme = useTheme();
  const label = `${words('interface.theme.label')}: ${words(`interface.theme.${theme}`)}`;
  return (
    <button
      type="button"
      data-needs-scripts
      onClick={() => chooseTheme(following[theme])}
      aria-label={label}
      title={label}
      className="grid h-8 w-8 place-items-center rounded-control text-soft hover:bg-river-wash hover:text-ink"
    >
      <svg
        viewBox="0 0 16 16"
        className="h-4 w-4 fill-none stroke-current stroke-[1.4]"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={shapes[theme]} />
      </svg>
    </button>
  );
};
