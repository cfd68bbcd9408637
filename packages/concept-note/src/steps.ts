/** Counts the work of a reading: one step for each character looked at and each pair of things compared. */
export class Steps {
  #count = 0;

  /** Adds work done. */
  add(amount: number): void {
    this.#count += amount;
  }

  get count(): number {
    return this.#count;
  }
}
