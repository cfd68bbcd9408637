import type { Locale } from '@cauce/domain/locale';
import { scriptJson } from './page-state.js';
import type { Theme } from './settings.js';

interface DocumentParts {
  readonly template: string;
  /** What React wrote: what belongs into the head first, then the page. */
  readonly app: string;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly state: unknown;
  /** What machines read of the page, as schema.org has it. */
  readonly linkedData: readonly unknown[];
  /** The scripts that the first one will ask for. */
  readonly scripts: readonly string[];
}

const pageBegins = '<div data-app';

const dataElement = (type: string, id: string, data: unknown): string =>
  `<script type="${type}"${id === '' ? '' : ` id="${id}"`}>${scriptJson(data)}</script>`;

/** Puts a page into the document that the build made. The parts go in by functions, so that no “$” in them is read as a pattern. */
export const fillDocument = ({ template, app, locale, theme, state, linkedData, scripts }: DocumentParts): string => {
  const begin = app.indexOf(pageBegins);
  const head = [
    app.slice(0, begin),
    ...scripts.map((file) => `<link rel="modulepreload" href="${file}">`),
    ...linkedData.map((data) => dataElement('application/ld+json', '', data)),
  ].join('');
  return template
    .replace(/<html[^>]*>/, () => `<html lang="${locale}" data-theme="${theme}">`)
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => app.slice(begin))
    .replace('<!--state-->', () => dataElement('application/json', 'state', state));
};

/** The same document to be read only: what failed on the server is not tried again by the browser on its own. */
export const withoutScripts = (html: string): string =>
  html
    .replace(/<script type="module"[^>]*><\/script>/g, () => '')
    .replace(/<link rel="modulepreload"[^>]*>/g, () => '');
