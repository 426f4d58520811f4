// The same words of one speaker in several briefings: quoted alike, in part, or altered on the way. Found by shared pairs of words.
import type { Quote } from './quote.ts';
import type { Reading } from './reading.ts';
import type { BriefingId } from './text.ts';

/** One quote in one briefing. */
export interface Quoting {
  readonly briefing: BriefingId;
  readonly quote: Quote;
}

/** A quote met again in another article. */
export interface Repeat extends Quoting {
  /** To the letter but for case and marks; only a part of it, to the letter; or with other words. */
  readonly how: 'same' | 'part' | 'altered';
}

/** A quote with its repeats in other briefings. */
export interface SameQuote extends Quoting {
  readonly repeats: readonly Repeat[];
}

/** Fewer words say the same only of one speaker. */
const TELLING = 5;
const LEAST = 2;
/** Share of the shorter quote's words that must stand in the other, in order, and how many at least. */
const SHARED = 0.7;
const LEAST_SHARED = 4;
/** A pair of words that stands in more quotes than this tells nothing. */
const COMMON = 200;
/** Longer quotes are compared by their beginnings: the comparison grows with the product of both lengths. */
const MOST_WORDS = 200;

/**
 * Quotes that stand in two or more of the readings, the fullest as the one that the others repeat; in the order of the readings.
 * Every quote belongs to one at most. O(words) for the index, then only quotes that share pairs of words are compared.
 */
export function sameQuotes(readings: readonly Reading[]): readonly SameQuote[] {
  const all = readings.flatMap(({ briefing, quotes }) =>
    quotes.filter(({ direct }) => direct).map((quote) => ({ briefing: briefing.id, quote, words: wordsOf(quote.text) })),
  );
  const index = new Map<string, number[]>();
  for (const [at, { words }] of all.entries()) {
    for (const pair of pairsOf(words)) {
      const list = index.get(pair);
      if (list) list.push(at);
      else index.set(pair, [at]);
    }
  }
  const byLength = [...all.keys()].toSorted((a, b) => all[b]!.words.length - all[a]!.words.length || a - b);
  const taken = new Set<number>();
  const found = new Map<number, SameQuote>();
  for (const at of byLength) {
    const full = all[at]!;
    if (taken.has(at) || full.words.length < LEAST) continue;
    const near = new Set([...pairsOf(full.words)].flatMap((pair) => lessCommon(index.get(pair))));
    const repeats: Repeat[] = [];
    const members = [at];
    for (const other of [...near].toSorted((a, b) => a - b)) {
      const part = all[other]!;
      if (other === at || taken.has(other) || part.briefing === full.briefing) continue;
      const how = compare(full, part);
      if (!how) continue;
      repeats.push({ briefing: part.briefing, quote: part.quote, how });
      members.push(other);
    }
    if (repeats.length === 0) continue;
    for (const member of members) taken.add(member);
    found.set(at, { briefing: full.briefing, quote: full.quote, repeats });
  }
  return [...found].toSorted(([a], [b]) => a - b).map(([, each]) => each);
}

interface Worded extends Quoting {
  readonly words: readonly string[];
}

function compare(full: Worded, part: Worded): Repeat['how'] | undefined {
  const few = part.words.length < TELLING;
  if (part.words.length < LEAST || (few && !isSameSpeaker(full.quote, part.quote))) return undefined;
  if (full.quote.speaker && part.quote.speaker && !isSameSpeaker(full.quote, part.quote)) return undefined;
  if (` ${full.words.join(' ')} `.includes(` ${part.words.join(' ')} `))
    return full.words.length === part.words.length ? 'same' : 'part';
  const shared = inOrder(full.words, part.words);
  return shared >= LEAST_SHARED && shared >= SHARED * part.words.length ? 'altered' : undefined;
}

function isSameSpeaker({ speaker: a }: Quote, { speaker: b }: Quote): boolean {
  if (a === undefined || b === undefined) return false;
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  // "Russian Foreign Ministry", "Russian Ministry of Foreign Affairs"
  return mine.at(-1) === theirs.at(-1) || mine.filter((word) => word.length > 2 && theirs.includes(word)).length > 1;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
  ).slice(0, MOST_WORDS);
}

function pairsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

function lessCommon(list: readonly number[] = []): readonly number[] {
  return list.length > COMMON ? [] : list;
}

/** How many words both have in the same order (longest common subsequence). */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at++)
      next.push(b[at - 1] === word ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}
