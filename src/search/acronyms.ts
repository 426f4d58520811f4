// Acronyms from the initials of capitalised runs: "Southern California Edison" can be asked for as SCE.
// The index keeps only a hashed list for each acronym; whether a passage really spells it is checked when it is ranked.

/** Small words that an acronym may leave out or take in: DCMS leaves out "for" and "and", BoE takes in "of". */
export const CONNECTORS: ReadonlySet<string> = new Set(
  'of for and the on in to de des du la le les del di da der den van von y e et und a an at'.split(' '),
);

/** Letters of an acronym, at least and at most. */
export const SHORTEST = 2;
export const LONGEST = 6;
/** Runs longer than this (headlines in capitals) give only their shorter acronyms. */
const LONG_RUN = 10;
const SHORTEST_IN_LONG_RUN = 3;

const SEED = 0x811c9dc5;

/** Hash of an acronym's letters (FNV-1a), to be cut to the number of lists. */
export function acronymHash(letters: string): number {
  let hash = SEED;
  for (let i = 0; i < letters.length; i++) hash = step(hash, letters.charCodeAt(i));
  return finish(hash);
}

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function finish(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

/**
 * Calls `found` with the hash of each acronym that a text's words spell.
 * `initial(i)` is the code of a word's first letter when it is capitalised, -1 for a connector, 0 for any other word.
 */
export function eachAcronym(count: number, initial: (place: number) => number, found: (hash: number) => void): void {
  for (let start = 0; start < count; start++) {
    if (initial(start) <= 0) continue;
    let end = start + 1;
    // The run reaches as far as capitals go on, with at most two connectors between them.
    for (let place = start + 1, gap = 0; place < count && gap <= 2; place++) {
      const code = initial(place);
      if (code === 0) break;
      gap = code > 0 ? 0 : gap + 1;
      if (code > 0) end = place + 1;
    }
    fromRun(start, end, initial, found);
    start = end - 1;
  }
}

function fromRun(start: number, end: number, initial: (place: number) => number, found: (hash: number) => void): void {
  const shortest = end - start > LONG_RUN ? SHORTEST_IN_LONG_RUN : SHORTEST;
  for (let from = start; from < end; from++) {
    if (initial(from) <= 0) continue;
    let hash = SEED;
    let letters = 0;
    for (let place = from; place < end && letters < LONGEST; place++) {
      const code = initial(place);
      if (code <= 0) continue;
      hash = step(hash, code);
      if (++letters >= shortest) found(finish(hash));
    }
  }
}
