// The sorted vocabulary of a segment: where a word is, and the order in which misspelt words are looked for.
import { CONNECTORS } from './acronyms.ts';
import type { Segment } from './segment.ts';

/** A segment with what is derived from it for searching. */
export interface Vocabulary {
  readonly segment: Segment;
  readonly size: number;
  /** Places ordered by the length of their words. */
  readonly byLength: Uint32Array;
  /** Where in `byLength` the words of each length begin; longer ones than `LONGEST_WORD` share the last list. */
  readonly lengthAt: Uint32Array;
  /** In the order of `byLength`: one bit for each letter that the word has, to pass over most words without reading them. */
  readonly signs: Int32Array;
  /** By rank: place of the word. */
  readonly placeOf: Uint32Array;
  /** By rank: first letter of the word. */
  readonly initials: Uint16Array;
  /** Ranks of the small words that an acronym may leave out. */
  readonly connectors: ReadonlySet<number>;
}

/** Words longer than this are never taken for misspelt ones. */
export const LONGEST_WORD = 32;
const LISTS = LONGEST_WORD + 4;

/** Derives what searching needs. O(vocabulary). */
export function openVocabulary(segment: Segment): Vocabulary {
  const size = segment.rankOf.length;
  const signs = new Int32Array(size);
  const initials = new Uint16Array(size);
  const places = new Uint32Array(size);
  const byLength = new Uint32Array(size);
  const lengthAt = new Uint32Array(LISTS + 1);
  const { words, wordAt, rankOf: ranks } = segment;
  const listOf = (place: number) => Math.min((wordAt[place + 1] ?? 0) - (wordAt[place] ?? 0), LISTS - 1);
  for (let place = 0; place < size; place++) lengthAt[listOf(place) + 1] = (lengthAt[listOf(place) + 1] ?? 0) + 1;
  for (let list = 0; list < LISTS; list++) lengthAt[list + 1] = (lengthAt[list + 1] ?? 0) + (lengthAt[list] ?? 0);
  const next = lengthAt.slice();
  for (let place = 0; place < size; place++) {
    const start = wordAt[place] ?? 0;
    const end = wordAt[place + 1] ?? 0;
    let sign = 0;
    for (let i = start; i < end; i++) sign |= bitOf(words.charCodeAt(i));
    const at = next[listOf(place)] ?? 0;
    next[listOf(place)] = at + 1;
    byLength[at] = place;
    signs[at] = sign;
    initials[ranks[place] ?? 0] = words.charCodeAt(start);
    places[ranks[place] ?? 0] = place;
  }
  const connectors = new Set([...CONNECTORS].map((word) => rankOf(segment, word)));
  return { segment, size, byLength, lengthAt, signs, placeOf: places, initials, connectors };
}

/** The bit that stands for a letter in a word's sign. */
export function bitOf(code: number): number {
  if (code >= 97 && code <= 122) return 1 << (code - 97);
  if (code >= 48 && code <= 57) return 1 << (26 + (code % 6));
  return 1 << (code & 31);
}

/** How many bits are set. */
export function ones(bits: number): number {
  let v = bits - ((bits >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** First place whose word is not before `word`: where it is, or where its continuations begin. O(log words). */
export function placeOf(segment: Segment, word: string): number {
  const { words, wordAt } = segment;
  let low = 0;
  let high = segment.rankOf.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words.slice(wordAt[middle], wordAt[middle + 1]) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rank of a word, or -1. */
export function rankOf(segment: Segment, word: string): number {
  const place = placeOf(segment, word);
  return wordOf(segment, place) === word ? (segment.rankOf[place] ?? -1) : -1;
}

/** The word at a place of the sorted vocabulary. */
export function wordOf(segment: Segment, place: number): string {
  return segment.words.slice(segment.wordAt[place], segment.wordAt[place + 1]);
}
