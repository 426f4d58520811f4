// Which stems exclude each other, and how: looked up by every comparison, made once.
import { fold, stem } from '../../analysis/words.ts';
import type { Gist } from '../compare/gist.ts';
import type { Lexicon } from '../compare/lexicon.ts';
import { CONVERSES, OPPOSED_DEEDS, OPPOSED_THINGS, PHRASES } from './opposites.data.ts';

type Stems = ReadonlyMap<string, ReadonlySet<string>>;

/** By stem the stems it excludes, both ways. */
export const DEEDS: Stems = pairing(OPPOSED_DEEDS);
/** Things and sides too. */
export const OPPOSED: Stems = pairing([...OPPOSED_DEEDS, ...OPPOSED_THINGS]);
const CONVERSE: Stems = pairing(CONVERSES);

function pairing(pairs: readonly (readonly [string, string])[]): Stems {
  const map = new Map<string, Set<string>>();
  for (const [one, other] of pairs) {
    const [x, y] = [stem(one), stem(other)];
    if (x === y) continue;
    map.set(x, (map.get(x) ?? new Set()).add(y));
    map.set(y, (map.get(y) ?? new Set()).add(x));
  }
  return map;
}

/** Whether one is done by the one side and the other by the other, so that both may be true: "bought", "sold". */
export function isConverse(x: string, y: string): boolean {
  return CONVERSE.get(x)?.has(y) === true;
}

/** Words that begin a phrase for a deed, folded: "called" off. */
export const BEGINNINGS: ReadonlySet<string> = new Set([...PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? ''));

/** A deed or state that has an opposite, in its place: a word, or a phrase of two. */
export interface Deed {
  readonly at: number;
  /** Behind its last word. */
  readonly end: number;
  readonly stem: string;
  /** As it stands in the text. */
  readonly words: string;
}

const KNOWN = new WeakMap<Gist, readonly Deed[]>();

/** The deeds and states of a sentence that have opposites. O(words), once for each gist. */
export function deedsOf(gist: Gist, lexicon: Lexicon): readonly Deed[] {
  let deeds = KNOWN.get(gist);
  if (!deeds) KNOWN.set(gist, (deeds = findDeeds(gist, lexicon)));
  return deeds;
}

function findDeeds({ words, all }: Gist, lexicon: Lexicon): Deed[] {
  const found: Deed[] = [];
  for (const [at, word] of words.entries()) {
    const lower = fold(word);
    const next = words[at + 1] ?? '';
    const phrase = BEGINNINGS.has(lower) ? PHRASES.get(`${lower} ${fold(next)}`) : undefined;
    const same = phrase ?? PHRASES.get(lower);
    const text = same === undefined ? lexicon.textOf(all[at] ?? -1) : stem(same);
    if (!DEEDS.has(text)) continue;
    if (phrase === undefined) found.push({ at, end: at + 1, stem: text, words: word });
    else found.push({ at, end: at + 2, stem: text, words: `${word} ${next}` });
  }
  return found;
}
