/** A value that components follow through `useSyncExternalStore`. */
export class Store<Value extends object> {
  #value: Value;
  readonly #listeners = new Set<() => void>();

  constructor(value: Value) {
    this.#value = value;
  }

  readonly value = (): Value => this.#value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Puts a change over the value and tells whoever follows. */
  readonly show = (change: Partial<Value>): void => {
    this.#value = { ...this.#value, ...change };
    this.#listeners.forEach((listener) => listener());
  };
}
