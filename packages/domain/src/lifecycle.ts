/** The states of a thing in order of life, each with the states it may move to. */
export interface Lifecycle<State extends string> {
  /** Every state, in order of life. */
  readonly states: readonly State[];
  /** The states that `from` may move to. */
  movesFrom(from: State): readonly State[];
  /** Whether the move is lawful. */
  canMove(from: State, to: State): boolean;
  /** Whether nothing follows. */
  isFinal(state: State): boolean;
}

/** Declares a lifecycle as one literal; a move to a state that is not declared does not compile. */
export const lifecycle = <const Moves extends Record<string, readonly (keyof Moves & string)[]>>(
  moves: Moves,
): Lifecycle<keyof Moves & string> => {
  const table = new Map<string, readonly (keyof Moves & string)[]>(Object.entries(moves));
  const states: (keyof Moves & string)[] = Object.keys(moves);
  const movesFrom = (from: keyof Moves & string) => table.get(from) ?? [];
  return {
    states,
    movesFrom,
    canMove: (from, to) => movesFrom(from).includes(to),
    isFinal: (state) => movesFrom(state).length === 0,
  };
};

/** The states of a lifecycle, as a union. */
export type StateOf<Life> = Life extends Lifecycle<infer State> ? State : never;
