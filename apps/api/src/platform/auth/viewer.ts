/** Who looks: everything a policy may ask about the person, resolved once per request. */
export class Viewer {
  constructor(
    /** The person, or null for a visitor and for the portal itself. */
    readonly personId: string | null,
    /** The ids of the groups that the viewer manages today. */
    readonly groupsManaged: string[],
    /** How the viewer came in; the log keeps it. */
    readonly origin: ViewerOrigin,
    /** Whether no more is known than that somebody reads a mailbox which several people share; such a viewer commits nobody. */
    readonly signedInBySharedMailbox = false,
  ) {}

  /** Whether anybody is known to stand behind the request. */
  get isKnown(): boolean {
    return this.origin !== 'VISITOR';
  }

  manages(groupId: string): boolean {
    return this.groupsManaged.includes(groupId);
  }
}

/** How a viewer came in: unknown, as a person, by the command line, or as the portal itself. */
export type ViewerOrigin = 'VISITOR' | 'PERSON' | 'COMMAND_LINE' | 'PORTAL';

/** Someone of whom nothing is known. */
export const visitor = (): Viewer => new Viewer(null, [], 'VISITOR');
