/** Where copies of public pages are kept on a device, by their address. */
export const keptPages = 'kept-pages';

/** Where the files that those pages are made of are kept. */
export const keptFiles = 'kept-files';

/** What a page asks its keeper to keep. */
export interface Keeping {
  readonly address: string;
  /** Whether the keeper brought the page itself, and has it. */
  readonly isBrought: boolean;
  readonly files: readonly string[];
}
