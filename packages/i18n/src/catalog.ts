import type { en } from './en.js';

/** A catalog has the shape of the English one: drawers of a noun, words under keys. A missing key does not compile. */
export type Catalog = { [Drawer in keyof typeof en]: { [Key in keyof (typeof en)[Drawer]]: string } };

/** The address of a sentence: drawer and key, as in `session.status.DRAFT`. */
export type WordKey = {
  [Drawer in keyof Catalog & string]: `${Drawer}.${keyof Catalog[Drawer] & string}`;
}[keyof Catalog & string];
