// For each sentence the few that are nearest to it, best first, in flat arrays; and whose lists have changed.

/** How many neighbours a sentence keeps. */
export const LIST_LENGTH = 20;
/** Worths are kept as whole parts of this. */
export const PARTS = 0xffff;

/** For each sentence a short list of its nearest. */
export interface Shortlists {
  /** The least worth that still gets into a list, 0…1. */
  leastOf(number: number): number;
  /** Puts `other` into the list of `number` if it is among the nearest. `worth` is a whole number of PARTS. */
  offer(number: number, other: number, worth: number): void;
  clear(number: number): void;
  of(number: number): Int32Array;
  /** Numbers whose lists have changed since the last call. */
  changed(): number[];
  makeRoom(number: number): void;
}

/** `before` is an order over sentences that does not depend on when they came: it breaks ties. */
export function makeShortlists(before: (a: number, b: number) => boolean): Shortlists {
  let room = 1024;
  let members = new Int32Array(room * LIST_LENGTH);
  let worths = new Uint16Array(room * LIST_LENGTH);
  let counts = new Uint8Array(room);
  let isDirty = new Uint8Array(room);
  const dirty: number[] = [];
  const soil = (number: number) => {
    if (isDirty[number]) return;
    isDirty[number] = 1;
    dirty.push(number);
  };
  const leastOf = (number: number): number =>
    counts[number] === LIST_LENGTH ? (worths[number * LIST_LENGTH + LIST_LENGTH - 1] ?? 0) / PARTS : 0;

  return {
    leastOf,
    offer(number, other, worth) {
      if (worth < leastOf(number)) return;
      const part = Math.round(worth * PARTS);
      const start = number * LIST_LENGTH;
      const count = counts[number] ?? 0;
      let at = count;
      while (at > 0) {
        const rival = worths[start + at - 1] ?? 0;
        if (part < rival || (part === rival && !before(other, members[start + at - 1] ?? 0))) break;
        at--;
      }
      if (at >= LIST_LENGTH) return;
      const end = Math.min(count, LIST_LENGTH - 1);
      members.copyWithin(start + at + 1, start + at, start + end);
      worths.copyWithin(start + at + 1, start + at, start + end);
      members[start + at] = other;
      worths[start + at] = part;
      counts[number] = end + 1;
      soil(number);
    },
    clear(number) {
      counts[number] = 0;
      soil(number);
    },
    of: (number) => members.subarray(number * LIST_LENGTH, number * LIST_LENGTH + (counts[number] ?? 0)),
    changed() {
      const numbers = dirty.splice(0);
      for (const number of numbers) isDirty[number] = 0;
      return numbers;
    },
    makeRoom(number) {
      if (number < room) return;
      while (room <= number) room = Math.ceil(room * 1.5);
      members = grown(members, new Int32Array(room * LIST_LENGTH));
      worths = grown(worths, new Uint16Array(room * LIST_LENGTH));
      counts = grown(counts, new Uint8Array(room));
      isDirty = grown(isDirty, new Uint8Array(room));
    },
  };
}

/** The larger array, with all of the old one in it. */
export function grown<T extends Float64Array | Float32Array | Int32Array | Uint16Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
