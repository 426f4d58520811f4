// What something came from, by the words that say so: "caused by a short circuit", "a bird strike caused …", "after striking a mine". Two
// sentences that give one outcome two causes that share nothing are at odds.
import { fold } from '../../analysis/words.ts';
import { CAUSING, CLAUSE_STARTS, OWING } from './conflict.data.ts';
import { SAYING } from './amounts.data.ts';
import type { Gist } from '../compare/gist.ts';
import type { Lexicon } from '../compare/lexicon.ts';

/** So many telling words are the cause, and so many what came of it. */
const CAUSE = 3;
const OUTCOME = 6;
/** Telling words of the outcome that both must give. */
const SAME_OUTCOME = 2;

interface Causation {
  /** Places of telling words. */
  readonly cause: readonly number[];
  readonly outcome: readonly number[];
  /** "after striking": how it came about, if only what stands behind it is the cause. */
  readonly manner: string;
}

/** "short circuit / fuel leak". O(words of a × words of b). */
export function otherCause(a: Gist, b: Gist, lexicon: Lexicon): string | undefined {
  const [x, y] = [causationIn(a, lexicon), causationIn(b, lexicon)];
  if (!x || !y || x.manner !== y.manner) return undefined;
  const isShared = (i: number, places: readonly number[]) =>
    places.some((j) => a.all[i] === b.all[j] || lexicon.alike(a.all[i] ?? -1, b.all[j] ?? -1) > 0);
  if (x.cause.some((i) => isShared(i, y.cause) || isShared(i, y.outcome))) return undefined;
  if (y.cause.some((j) => x.outcome.some((i) => a.all[i] === b.all[j]))) return undefined;
  if (x.outcome.filter((i) => isShared(i, y.outcome)).length < SAME_OUTCOME) return undefined;
  return `${spelled(a, x.cause)} / ${spelled(b, y.cause)}`;
}

const KNOWN = new WeakMap<Gist, { readonly only: Causation | undefined }>();

/** The only causation that a sentence tells. Found once. */
function causationIn(gist: Gist, lexicon: Lexicon): Causation | undefined {
  let known = KNOWN.get(gist);
  if (!known) KNOWN.set(gist, (known = { only: findCausation(gist, lexicon) }));
  return known.only;
}

function findCausation(gist: Gist, lexicon: Lexicon): Causation | undefined {
  const found = gist.words.flatMap((_, at) => causationAt(gist, at, lexicon) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

function causationAt(gist: Gist, at: number, lexicon: Lexicon): Causation | undefined {
  const { words, forms } = gist;
  const [before, word, next] = [forms[at - 1]?.lower, forms[at]?.lower, forms[at + 1]?.lower];
  const isCausing = CAUSING.has(word ?? '');
  if (isCausing && next === 'by') return caused(gist, at, at + 2, '');
  if ((OWING.has(`${word} ${next}`) || (word === 'blamed' && next === 'on')) && at > 0) return caused(gist, at, at + 2, '');
  if (word === 'after' && /^\p{Ll}+ing$/u.test(words[at + 1] ?? ''))
    return caused(gist, at, at + 2, lexicon.textOf(gist.all[at + 1] ?? -1));
  if (!isCausing || !/ed$|^set$/.test(word ?? '') || BEING.has(before ?? '')) return undefined;
  const cause = tellingFrom(gist, at - 1, -1)
    .slice(0, CAUSE)
    .toReversed();
  const outcome = tellingFrom(gist, at + 1, 1).slice(0, OUTCOME);
  return cause.length > 0 && outcome.length > 0 ? { cause, outcome, manner: '' } : undefined;
}

/** What stands before was caused by what stands behind. */
function caused(gist: Gist, before: number, from: number, manner: string): Causation | undefined {
  const outcome = tellingFrom(gist, before - 1, -1).slice(0, OUTCOME);
  const end = gist.words.findIndex((word, i) => i > from && CIRCUMSTANCE.has(fold(word)));
  const behind = tellingFrom(gist, from, 1).filter((place) => manner !== '' || end < 0 || place < end);
  const cause = behind.slice(0, manner ? 1 : CAUSE);
  return cause.length > 0 && outcome.length > 0 ? { cause, outcome, manner } : undefined;
}

const CIRCUMSTANCE = new Set('at in on near off during'.split(' '));
const BEING = new Set('was were been being be is are not never'.split(' '));

/** Places of the telling words of the clause from one word on, either way, without who says so. */
function tellingFrom({ words, places }: Gist, from: number, step: number): number[] {
  const found: number[] = [];
  for (let at = from; at >= 0 && at < words.length; at += step) {
    const isEnd =
      CLAUSE_STARTS.has(fold(words[at] ?? '')) || [1, 2].some((on) => step > 0 && SAYING.has(fold(words[at + on] ?? '')));
    if (isEnd) break;
    if (places.includes(at)) found.push(at);
  }
  return found;
}

function spelled({ words }: Gist, places: readonly number[]): string {
  return places.map((at) => words[at]).join(' ');
}
