declare module 'virtual:client-files' {
  /** The files of the browser's build behind each lazy module, by its name. */
  export const clientFiles: Readonly<Record<string, readonly string[]>>;
}

declare module '*?worker&url' {
  /** The address of the program that the build makes of a worker. */
  const url: string;
  // eslint-disable-next-line house/no-default-export -- the build offers it under no other name
  export default url;
}
