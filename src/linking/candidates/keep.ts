// Remembers what was made for a number, and forgets the oldest when there are too many: bounded memory for things cheap to make again.

const MANY = 2000;

/** Things by number, made when they are asked for. */
export interface Keep<T> {
  of(number: number): T;
  drop(number: number): void;
}

/** `make` must give equal things for equal numbers, whenever it is called. */
export function makeKeep<T>(make: (number: number) => T): Keep<T> {
  const kept = new Map<number, T>();
  return {
    of(number) {
      const known = kept.get(number);
      if (known !== undefined) return known;
      const made = make(number);
      kept.set(number, made);
      if (kept.size > MANY) for (const oldest of kept.keys()) if (kept.delete(oldest)) break;
      return made;
    },
    drop(number) {
      kept.delete(number);
    },
  };
}
