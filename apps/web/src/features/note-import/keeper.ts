import { conceptNoteSchema, type Finding } from '@cauce/domain/concept-note';
import { settlementsSchema } from '@cauce/domain/note-import';
import { z } from 'zod';
import { valueIn, type DeviceText } from '../../lib/device-text.js';
import type { Problem } from '../../lib/errors.js';
import { Store } from '../../lib/store.js';
import { isSame, merge, withChoices, type Clash } from '../../lib/three-way.js';
import { settledIn } from './doubts.js';
import { draftOf, noteOf } from './draft-of-note.js';
import type { Draft, Revision } from './draft.js';
import type { Edit } from './edits.js';

/** A revision as the API has it. */
export interface Kept {
  readonly revision: Revision;
  readonly version: number;
}

/** How an attempt to keep a revision ended. */
export type Outcome =
  | { readonly kind: 'kept'; readonly version: number }
  | { readonly kind: 'conflict'; readonly theirs: Kept }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Where the keeping of what is typed stands. */
export type Keeping = 'kept' | 'waiting' | 'keeping' | 'failed' | 'clashing';

export interface Desk {
  readonly draft: Draft;
  readonly keeping: Keeping;
  readonly problem: Problem | null;
  /** What two people wrote differently, for a person to choose. */
  readonly clashes: readonly Clash[];
  /** Somebody else's edits were laid together with these. */
  readonly hasJoined: boolean;
}

interface KeeperParts {
  readonly opened: Kept;
  readonly findings: readonly Finding[];
  readonly keep: (version: number, revision: Revision) => Promise<Outcome>;
  /** Where typed text waits while there is no connection. */
  readonly device: DeviceText;
  readonly delay?: number;
}

const revisionSchema = z.object({
  note: conceptNoteSchema,
  settled: settlementsSchema,
  timeZone: z.string().nullable(),
  group: z.string().nullable(),
});

const storedSchema = z.object({ version: z.number(), base: revisionSchema, mine: revisionSchema });

/** Keeps a draft: each edit at once here, soon after at the API, and on the device until the API has it. */
export class NoteKeeper {
  readonly #store: Store<Desk>;
  #base: Revision;
  #version: number;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: Promise<void> | null = null;
  #failures = 0;
  readonly #parts: KeeperParts;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    const { opened, findings } = parts;
    this.#base = opened.revision;
    this.#version = opened.version;
    this.#store = new Store<Desk>({
      draft: draftOf(opened.revision, findings),
      keeping: 'kept',
      problem: null,
      clashes: [],
      hasJoined: false,
    });
    this.#takeUpFromDevice();
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  readonly desk = (): Desk => this.#store.value();

  readonly edit = (edit: Edit): void => {
    const draft = edit(this.#desk.draft);
    if (draft === this.#desk.draft) return;
    this.#show({ draft, hasJoined: false, ...(this.#desk.keeping === 'clashing' ? {} : { keeping: 'waiting' }) });
    this.#storeOnDevice();
    if (this.#desk.keeping !== 'clashing') this.#keepSoon(this.#parts.delay ?? 700);
  };

  /** Keeps now what still waits; true where the API has it all. */
  readonly keepNow = async (): Promise<boolean> => {
    this.#stopTimer();
    await this.#running;
    if (this.#isBehind() && this.#desk.keeping !== 'clashing') await this.#keep();
    return this.#desk.keeping === 'kept';
  };

  /** Takes the person's choices between two texts, by the path of each. */
  readonly choose = (choices: ReadonlyMap<string, unknown>): void => {
    const chosen = revisionSchema.parse(withChoices(this.#revision(), choices));
    this.#take(chosen, { keeping: 'waiting', clashes: [] });
    void this.keepNow();
  };

  #revision(): Revision {
    const { draft } = this.#desk;
    const { timeZone, group } = draft;
    return { note: noteOf(draft), settled: settledIn(draft, this.#parts.findings), timeZone, group };
  }

  #isBehind(): boolean {
    return !isSame(this.#revision(), this.#base);
  }

  get #desk(): Desk {
    return this.#store.value();
  }

  #show(change: Partial<Desk>): void {
    this.#store.show(change);
  }

  #take(revision: Revision, change: Partial<Desk>): void {
    this.#show({ draft: draftOf(revision, this.#parts.findings), ...change });
    this.#storeOnDevice();
  }

  #storeOnDevice(): void {
    const mine = this.#revision();
    const isBehind = !isSame(mine, this.#base);
    this.#parts.device.write(isBehind ? JSON.stringify({ version: this.#version, base: this.#base, mine }) : null);
  }

  #takeUpFromDevice(): void {
    const stored = valueIn(this.#parts.device.read(), storedSchema);
    if (!stored) return;
    const theirs = { revision: this.#base, version: this.#version };
    this.#base = stored.base;
    this.#take(stored.mine, { keeping: 'waiting' });
    this.#join(theirs);
    if (this.#desk.keeping === 'waiting') this.#keepSoon(0);
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #keepSoon(delay: number): void {
    this.#stopTimer();
    this.#timer = setTimeout(() => void this.keepNow(), delay);
  }

  async #keep(): Promise<void> {
    this.#running = this.#attempt();
    await this.#running;
    this.#running = null;
  }

  async #attempt(): Promise<void> {
    const sent = this.#revision();
    this.#show({ keeping: 'keeping' });
    const outcome = await this.#parts.keep(this.#version, sent);
    if (outcome.kind === 'failed') {
      this.#failures += 1;
      this.#show({ keeping: 'failed', problem: outcome.problem });
      this.#keepSoon(Math.min(60_000, 4_000 * 2 ** (this.#failures - 1)));
      return;
    }
    this.#failures = 0;
    if (outcome.kind === 'conflict') {
      this.#join(outcome.theirs);
      if (this.#desk.keeping === 'waiting') this.#keepSoon(0);
      return;
    }
    this.#base = sent;
    this.#version = outcome.version;
    const isBehind = this.#isBehind();
    this.#show({ keeping: isBehind ? 'waiting' : 'kept', problem: null });
    this.#storeOnDevice();
    if (isBehind) this.#keepSoon(this.#parts.delay ?? 700);
  }

  /** Lays this person's edits over what another has kept meanwhile; where both wrote one field, a person chooses. */
  #join(theirs: Kept): void {
    const { value, clashes } = merge(this.#base, this.#revision(), theirs.revision);
    const isNews = !isSame(this.#base, theirs.revision);
    this.#base = theirs.revision;
    this.#version = theirs.version;
    const merged = revisionSchema.parse(value);
    if (isNews)
      this.#take(merged, {
        clashes,
        hasJoined: true,
        problem: null,
        keeping: clashes.length > 0 ? 'clashing' : 'waiting',
      });
    if (!this.#isBehind()) this.#show({ keeping: 'kept' });
    this.#storeOnDevice();
  }
}
