// Numbers in as few bytes as they need (seven bits a byte, the last one without the high bit), and lists that grow.

/** How many bytes a number takes. */
export function varintSize(value: number): number {
  if (value < 0x80) return 1;
  if (value < 0x4000) return 2;
  if (value < 0x200000) return 3;
  return value < 0x10000000 ? 4 : 5;
}

/** Writes a number and returns the place after it. */
export function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  let place = at;
  while (rest >= 0x80) {
    bytes[place++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[place++] = rest;
  return place;
}

/** A growing list of 32-bit numbers: a tenth of the memory of an array while millions are collected. */
export interface NumberList {
  values: Uint32Array;
  length: number;
}

/** An empty list with room for so many. */
export function numberList(capacity = 1024): NumberList {
  return { values: new Uint32Array(capacity), length: 0 };
}

/** Adds a number; the room doubles when it is full. */
export function push(list: NumberList, value: number): void {
  if (list.length === list.values.length) {
    const larger = new Uint32Array(list.length * 2);
    larger.set(list.values);
    list.values = larger;
  }
  list.values[list.length++] = value;
}

/**
 * Sorts pairs (key, item) given in order of item into lists by key: the postings of an index.
 * `keyOf` maps a stored key to its list. Repeated pairs are kept once. O(pairs).
 */
export function postingsOf(
  keys: Uint32Array,
  items: Uint32Array,
  length: number,
  lists: number,
  keyOf: (key: number) => number,
): { at: Uint32Array; bytes: Uint8Array; counts: Uint32Array } {
  const last = new Int32Array(lists).fill(-1);
  const at = new Uint32Array(lists + 1);
  const counts = new Uint32Array(lists);
  for (let i = 0; i < length; i++) {
    const key = keyOf(keys[i] ?? 0);
    const item = items[i] ?? 0;
    const before = last[key] ?? -1;
    if (before === item) continue;
    at[key + 1] = (at[key + 1] ?? 0) + varintSize(item - before);
    counts[key] = (counts[key] ?? 0) + 1;
    last[key] = item;
  }
  for (let i = 0; i < lists; i++) at[i + 1] = (at[i + 1] ?? 0) + (at[i] ?? 0);
  const bytes = new Uint8Array(at[lists] ?? 0);
  const next = at.slice(0, lists);
  last.fill(-1);
  for (let i = 0; i < length; i++) {
    const key = keyOf(keys[i] ?? 0);
    const item = items[i] ?? 0;
    const before = last[key] ?? -1;
    if (before === item) continue;
    next[key] = writeVarint(bytes, next[key] ?? 0, item - before);
    last[key] = item;
  }
  return { at, bytes, counts };
}
