import { z } from 'zod';
import type { SessionFormFragment, SessionInput } from '../../generated/graphql.js';
import { valueIn, type DeviceText } from '../../lib/device-text.js';
import type { Problem } from '../../lib/errors.js';
import { Store } from '../../lib/store.js';
import { isSame, merge, withChoices, type Clash } from '../../lib/three-way.js';
import { formSchema, pruned, type SessionForm } from './form.js';
import { formOf, hasMoved, inputOf, timeProblems } from './form-of-session.js';

/** How an attempt to save ended. */
export type Saved =
  | { readonly kind: 'saved'; readonly session: SessionFormFragment }
  | { readonly kind: 'conflict'; readonly theirs: SessionFormFragment }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Where the saving of what is typed stands. */
export type Saving = 'saved' | 'unsaved' | 'saving' | 'failed' | 'clashing';

/** What the form shows. */
export interface FormDesk {
  readonly form: SessionForm;
  readonly saving: Saving;
  readonly problem: Problem | null;
  /** What two people wrote differently, for a person to choose. */
  readonly clashes: readonly Clash[];
  /** Somebody else's edits were laid together with these. */
  readonly hasJoined: boolean;
  /** What was typed earlier in this tab is back. */
  readonly isRestored: boolean;
  readonly reason: string;
  /** A public time is another one than before, which takes a reason. */
  readonly needsReason: boolean;
}

/** The form as it was last saved, or empty where nothing was. */
export interface Opened {
  readonly form: SessionForm;
  readonly version: number;
  readonly isPublic: boolean;
}

/** What a save is made over: the version that was edited, and the code that it had. */
export interface Overwritten {
  readonly version: number;
  readonly code: string;
}

/** Sends what was typed to the API. */
export type Save = (input: SessionInput, over: Overwritten, reason: string | null) => Promise<Saved>;

interface KeeperParts {
  readonly opened: Opened;
  /** Where typed text waits until it is saved. */
  readonly device: DeviceText;
}

const storedSchema = z.object({ version: z.number(), base: formSchema, mine: formSchema });

const refused = (fields: Problem['fields']): Problem => ({
  code: 'INVALID_INPUT',
  field: fields[0]?.field,
  values: {},
  fields,
  id: undefined,
});

/** What is opened when a stored session is edited. */
export const openedFrom = (session: SessionFormFragment): Opened => ({
  form: formOf(session),
  version: session.version,
  isPublic: Boolean(session.publishedAt),
});

/** Holds a session's form: what is typed waits on the device until it is saved, and meets what others saved meanwhile. */
export class SessionKeeper {
  readonly #parts: KeeperParts;
  readonly #store: Store<FormDesk>;
  #opened: Opened;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    this.#opened = parts.opened;
    this.#store = new Store<FormDesk>({
      form: parts.opened.form,
      saving: 'saved',
      problem: null,
      clashes: [],
      hasJoined: false,
      isRestored: false,
      reason: '',
      needsReason: false,
    });
    this.#takeUpFromDevice();
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  readonly desk = (): FormDesk => this.#store.value();

  readonly edit = (change: (form: SessionForm) => SessionForm): void => {
    this.#take(change(this.desk().form), { hasJoined: false, isRestored: false });
  };

  readonly giveReason = (reason: string): void => this.#store.show({ reason });

  /** Drops what is not saved. */
  readonly discard = (): void => this.#takeSaved(this.#opened);

  /** Takes the person's choices between two texts, by the path of each. */
  readonly choose = (choices: ReadonlyMap<string, unknown>): void => {
    this.#take(formSchema.parse(withChoices(this.desk().form, choices)), { clashes: [], saving: 'unsaved' });
  };

  /** Saves; the session where that went well. */
  readonly save = async (save: Save): Promise<SessionFormFragment | null> => {
    const form = pruned(this.desk().form);
    this.#take(form, { problem: null });
    const { saving, reason, needsReason } = this.desk();
    const problems = timeProblems(form);
    if (saving === 'clashing') return null;
    if (problems.length > 0) {
      this.#store.show({ saving: 'failed', problem: refused(problems) });
      return null;
    }
    this.#store.show({ saving: 'saving' });
    const given = needsReason && reason.trim() !== '' ? reason : null;
    const { version, form: before } = this.#opened;
    const outcome = await save(inputOf(form), { version, code: before.code }, given);
    if (outcome.kind === 'failed') this.#store.show({ saving: 'failed', problem: outcome.problem });
    if (outcome.kind === 'conflict') this.#join(openedFrom(outcome.theirs));
    if (outcome.kind !== 'saved') return null;
    this.#takeSaved(openedFrom(outcome.session));
    return outcome.session;
  };

  #takeSaved(opened: Opened): void {
    this.#opened = opened;
    this.#take(opened.form, { problem: null, clashes: [], hasJoined: false, isRestored: false, reason: '' });
  }

  #take(form: SessionForm, change: Partial<FormDesk>): void {
    const { form: saved, isPublic } = this.#opened;
    const isBehind = !isSame(saved, form);
    const isClashing = (change.clashes ?? this.desk().clashes).length > 0;
    this.#store.show({
      form,
      saving: isClashing ? 'clashing' : isBehind ? 'unsaved' : 'saved',
      needsReason: isPublic && hasMoved(saved, form),
      ...change,
    });
    const { version } = this.#opened;
    this.#parts.device.write(isBehind ? JSON.stringify({ version, base: saved, mine: form }) : null);
  }

  #takeUpFromDevice(): void {
    const stored = valueIn(this.#parts.device.read(), storedSchema);
    if (!stored) return;
    const current = this.#opened;
    this.#opened = { ...current, form: stored.base, version: stored.version };
    this.#take(stored.mine, { isRestored: true });
    if (stored.version !== current.version) this.#join(current);
  }

  /** Lays these edits over what another has saved meanwhile; where both wrote one field, a person chooses. */
  #join(theirs: Opened): void {
    const { value, clashes } = merge(this.#opened.form, this.desk().form, theirs.form);
    this.#opened = theirs;
    this.#take(formSchema.parse(value), { clashes, hasJoined: clashes.length === 0, problem: null });
  }
}
