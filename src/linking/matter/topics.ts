// What a briefing is about, as far as two briefings can be told to be on one story by it: its rare words, and the names it begins with.
import { filledIn } from './formulas.ts';
import type { Gist } from '../compare/gist.ts';
import type { Entry, Ledger } from '../ledger.ts';
import type { Lexicon } from '../compare/lexicon.ts';
import { namesIn } from './parties.ts';

/** What a briefing is about, from its beginning. */
export interface Topic {
  /** Stems that tell something. */
  readonly stems: ReadonlySet<number>;
  /** The rare ones among them, each once, sorted. */
  readonly rare: Int32Array;
  /** The names at its beginning, and what each tells. */
  readonly names: ReadonlyMap<number, number>;
  /** The amounts and days at its beginning. */
  readonly amounts: readonly string[];
  readonly days: readonly string[];
  /** How many sentences it has, its headline among them. */
  readonly sentences: number;
}

/** What two briefings have in common. */
export interface Kinship {
  /** ln of how many rare words they share, and one more. */
  readonly kin: number;
  /** The share of the names at the beginning of one that stand in the other, by weight, the greater of the two. */
  readonly beginnings: number;
  /** Whether both begin with amounts or days, and none is the same: two issues of one bulletin, two nights of one war. */
  readonly otherOccasion: boolean;
  /** What share of the longer one a sentence is: 1 between bare headlines. */
  readonly share: number;
}

/** Words as rare in everyday news as this tell what an article is about. */
const RARE_HERE = 7;
/** A headline and the sentence under it say whom a report is about. */
const BEGINNING = 2;

const KNOWN = new WeakMap<Entry, Topic>();

/** O(words of the briefing), once. */
export function topicOf(entry: Entry, ledger: Ledger, lexicon: Lexicon): Topic {
  const known = KNOWN.get(entry);
  if (known) return known;
  const { first, count } = entry;
  const stems = new Set<number>();
  for (let number = first; number < first + count; number++) for (const stem of ledger.stemsOf(number)) stems.add(stem);
  const beginning = Array.from({ length: Math.min(BEGINNING, count) }, (_, place) => ledger.weighed(first + place).gist);
  const topic = makeTopic(stems, beginning, count, lexicon);
  KNOWN.set(entry, topic);
  return topic;
}

function makeTopic(stems: ReadonlySet<number>, beginning: readonly Gist[], sentences: number, lexicon: Lexicon): Topic {
  const rare = [...stems].filter((stem) => lexicon.weightOf(stem) >= RARE_HERE && !startsWithDigit(lexicon.textOf(stem)));
  const names = beginning.flatMap((gist) => namesIn(gist, lexicon).map(({ id }) => [id, lexicon.weightOf(id)] as const));
  return {
    stems,
    rare: Int32Array.from(rare).toSorted(),
    names: new Map(names),
    amounts: beginning.flatMap((gist) => filledIn(gist).amounts),
    days: beginning.flatMap((gist) => [...gist.dates, ...filledIn(gist).periods]),
    sentences,
  };
}

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** O(words of both). */
export function kinOf(a: Topic, b: Topic): Kinship {
  return {
    kin: Math.log(1 + inBoth(a.rare, b.rare)),
    beginnings: Math.max(shareIn(a, b), shareIn(b, a)),
    otherOccasion: areApart(a.amounts, b.amounts) || areApart(a.days, b.days),
    share: 1 / Math.max(a.sentences, b.sentences, 1),
  };
}

/** Whether both have some, and none is the same. */
function areApart(ones: readonly string[], others: readonly string[]): boolean {
  return ones.length > 0 && others.length > 0 && !ones.some((each) => others.includes(each));
}

/** A beginning that names nobody tells nothing: half. */
function shareIn({ names }: Topic, { stems }: Topic): number {
  let all = 0;
  let found = 0;
  for (const [name, weight] of names) {
    all += weight;
    if (stems.has(name)) found += weight;
  }
  return all > 0 ? found / all : 0.5;
}

function inBoth(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}
