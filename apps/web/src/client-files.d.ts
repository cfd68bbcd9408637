declare module 'virtual:client-files' {
  /** The files of the browser's build behind each lazy module, by its name. */
  export const clientFiles: Readonly<Record<string, readonly string[]>>;
}
