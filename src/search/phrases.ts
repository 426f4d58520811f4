// Passages that hold a word as it is, a beginning, or words next to each other: from the lists of the index and the words it keeps.
import { eachInList } from './postings.ts';
import type { Segment } from './segment.ts';
import { placeOf, rankOf } from './vocabulary.ts';

/** Marks the passages that hold the words in a row; the last of them may be a beginning when `starts`. */
export function markWords(segment: Segment, words: readonly string[], starts: boolean, met: Uint8Array): void {
  const last = words.at(-1);
  if (last === undefined) return;
  const wanted = words.map((word, i) => (starts && i === words.length - 1 ? ranksFrom(segment, word) : [rankOf(segment, word)]));
  if (wanted.some((ranks) => ranks.length === 0 || ranks[0] === -1)) return;
  const counts = wanted.map((ranks) => ranks.reduce((sum, rank) => sum + (segment.counts[rank] ?? 0), 0));
  const rarest = counts.indexOf(Math.min(...counts));
  const sets = wanted.map((ranks) => new Set(ranks));
  for (const rank of wanted[rarest] ?? [])
    eachInList(segment.lists, segment.listAt[rank] ?? 0, segment.listAt[rank + 1] ?? 0, (passage) => {
      if (met[passage] === 0 && (words.length === 1 || holds(ranksIn(segment, passage), sets))) met[passage] = 1;
    });
}

/** The ranks of the words that begin so. */
function ranksFrom(segment: Segment, beginning: string): number[] {
  const { words, wordAt, rankOf: ranks } = segment;
  const found: number[] = [];
  for (let place = placeOf(segment, beginning); place < ranks.length; place++) {
    const at = wordAt[place] ?? 0;
    if (!words.startsWith(beginning, at) || (wordAt[place + 1] ?? 0) < at + beginning.length) break;
    found.push(ranks[place] ?? 0);
  }
  return found;
}

function holds(ranks: readonly number[], wanted: readonly ReadonlySet<number>[]): boolean {
  for (let at = 0; at + wanted.length <= ranks.length; at++)
    if (wanted.every((set, i) => set.has(ranks[at + i] ?? -1))) return true;
  return false;
}

/** The ranks of a passage's words, in order. */
export function ranksIn({ texts, textAt }: Segment, passage: number): number[] {
  const end = textAt[passage + 1] ?? 0;
  const ranks: number[] = [];
  for (let at = textAt[passage] ?? 0; at < end;) {
    let byte = texts[at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = texts[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    ranks.push(value >>> 1);
  }
  return ranks;
}
