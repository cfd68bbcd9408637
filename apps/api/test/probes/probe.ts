/** How one line of the table is tried: what is asked, over what, and what a grant looks like. */
export interface Probe {
  readonly query: string;
  /** Made anew after each grant, since a granted act changes what it was tried on. */
  readonly variables: (personId: string | null) => Promise<Record<string, unknown>>;
  /** Whether it is another thing for each person. */
  readonly isPersonal?: boolean;
  /** For reads: whether the answer holds what was asked for. An act is granted where nothing refuses it. */
  readonly shows?: (data: Record<string, unknown>, variables: Record<string, unknown>) => boolean;
}

/** How the lines of one noun are tried, by the name of the line. */
export type Probes = Readonly<Record<string, Probe>>;

/** Whether the answer holds a text, wherever in it. */
export const holds =
  (text: (variables: Record<string, unknown>) => unknown) =>
  (data: object, variables: Record<string, unknown>): boolean =>
    JSON.stringify(data).includes(String(text(variables)));

/** For what is asked without variables. */
export const nothing = () => Promise.resolve({});

/** What a merge answers with. */
export const mergeSheet = '{ id moved { count } }';
