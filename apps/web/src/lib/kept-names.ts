/** Where copies of public pages are kept on a device, by their address. */
export const keptPages = 'kept-pages';

/** Where the files that those pages are made of are kept. */
export const keptFiles = 'kept-files';

/** What a page asks its keeper to keep. */
export interface Keeping {
  /** The address of a page that the keeper has not brought. */
  readonly page?: string;
  /** The addresses of files. */
  readonly files?: readonly string[];
}
