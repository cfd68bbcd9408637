import { z } from 'zod';
import type { ConclusionFormFragment } from '../../generated/graphql.js';
import { valueIn, type DeviceText } from '../../lib/device-text.js';
import type { Problem } from '../../lib/errors.js';
import { Store } from '../../lib/store.js';
import { isSame, merge, withChoices, type Clash } from '../../lib/three-way.js';
import { formOf, formSchema, type ConclusionForm } from './form.js';
import type { Saved } from './store-conclusion.js';

/** What the form shows. */
export interface ConclusionDesk {
  readonly form: ConclusionForm;
  /** As it was last saved, or empty. */
  readonly saved: ConclusionForm;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  /** What two people wrote differently, for a person to choose. */
  readonly clashes: readonly Clash[];
  /** Somebody else's edits were laid together with these. */
  readonly hasJoined: boolean;
  /** What was typed earlier in this tab is back. */
  readonly isRestored: boolean;
}

/** What is opened: a stored conclusion with its version, or an empty form. */
export interface Opened {
  readonly form: ConclusionForm;
  readonly version: number;
}

const storedSchema = z.object({ version: z.number(), base: formSchema, mine: formSchema });

const openedFrom = (stored: ConclusionFormFragment): Opened => ({ form: formOf(stored), version: stored.version });

/** Sends a form over a version. */
export type Send = (form: ConclusionForm, version: number) => Promise<Saved>;

/** Holds a conclusion while it is typed: on the device until it is saved, and together with what others saved meanwhile. */
export class ConclusionKeeper {
  readonly #device: DeviceText;
  readonly #store: Store<ConclusionDesk>;
  #opened: Opened;

  constructor(opened: Opened, device: DeviceText) {
    this.#device = device;
    this.#opened = opened;
    this.#store = new Store<ConclusionDesk>({
      form: opened.form,
      saved: opened.form,
      isBusy: false,
      problem: null,
      clashes: [],
      hasJoined: false,
      isRestored: false,
    });
    const kept = valueIn(device.read(), storedSchema);
    if (!kept) return;
    this.#opened = { form: kept.base, version: kept.version };
    this.#take(kept.mine, { isRestored: true });
    if (kept.version !== opened.version) this.#join(opened);
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  readonly desk = (): ConclusionDesk => this.#store.value();

  readonly edit = (patch: Partial<ConclusionForm>): void => {
    this.#take({ ...this.desk().form, ...patch }, { hasJoined: false, isRestored: false });
  };

  /** Takes the person's choices between two texts, by the path of each. */
  readonly choose = (choices: ReadonlyMap<string, unknown>): void => {
    this.#take(formSchema.parse(withChoices(this.desk().form, choices)), { clashes: [] });
  };

  /** Saves; the conclusion where that went well. */
  readonly save = async (send: Send): Promise<ConclusionFormFragment | null> => {
    this.#store.show({ isBusy: true, problem: null });
    const outcome = await send(this.desk().form, this.#opened.version);
    this.#store.show({ isBusy: false });
    if (outcome.kind === 'failed') this.#store.show({ problem: outcome.problem });
    if (outcome.kind === 'conflict') this.#join(openedFrom(outcome.theirs));
    if (outcome.kind !== 'saved') return null;
    this.#device.write(null);
    return outcome.conclusion;
  };

  #take(form: ConclusionForm, change: Partial<ConclusionDesk>): void {
    const { form: saved, version } = this.#opened;
    this.#store.show({ form, saved, ...change });
    this.#device.write(isSame(saved, form) ? null : JSON.stringify({ version, base: saved, mine: form }));
  }

  /** Lays these edits over what another has saved meanwhile; where both wrote one field, a person chooses. */
  #join(theirs: Opened): void {
    const { value, clashes } = merge(this.#opened.form, this.desk().form, theirs.form);
    this.#opened = theirs;
    this.#take(formSchema.parse(value), { clashes, hasJoined: clashes.length === 0, problem: null });
  }
}
