import { v4, v7 } from 'uuid';

/** A new id, UUID v7: ids made later sort later. */
export const newId = (): string => v7();

/** An id that tells nothing, UUID v4: for what must not carry the time at which it was made. */
export const newRandomId = (): string => v4();
