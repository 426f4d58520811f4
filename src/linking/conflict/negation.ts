// Whether a negation or a denial in one of two sentences is about what both of them state. One speaker's words are often reported in part:
// that one report also gives another thing he said is not so does not set it against the rest.
import { fold } from '../../analysis/words.ts';
import { CLAUSE_STARTS, DENIALS, FAILING, MODAL, REFUTING, THINKING, VERBS_BEFORE_NOT } from './conflict.data.ts';
import type { Gist } from '../compare/gist.ts';
import type { Lexicon } from '../compare/lexicon.ts';

/** How many telling words after a negation belong to it, and how many around a word are its company. */
const REACH = 4;
/** What is negated stands within so many words of the negation. */
const NEAR = 4;
/** So many words before a predicate may bind it: "would like to see". */
const BINDING = 4;
/** Share of the negated words that the other sentence must have. */
const SHARED = 0.5;

/** Whether the one negation of two sentences stands against something the other one states. O(words of a × words of b). */
export function negatesShared(a: Gist, b: Gist, lexicon: Lexicon): boolean {
  const [x, y] = negationIn(a) === undefined ? [b, a] : [a, b];
  const at = negationIn(x);
  if (at === undefined || negationIn(y) !== undefined || !isOfPredicate(x, at)) return false;
  const end = clauseEnd(x, at + 1);
  const scope = tellingIn(x, at + 1, end).slice(0, REACH);
  const head = scope[0];
  if (head === undefined || (x.places[head] ?? 0) - at > NEAR) return false;
  const word = wordOf(x, head);
  // "Never been worse" is worse than ever.
  if (!/^\p{Ll}/u.test(word) || COMPARING.has(fold(word)) || REFUTING.has(fold(word)) || FAILING.has(fold(word))) return false;
  const stem = x.stems[head] ?? -1;
  // What is both negated and not in one sentence is no plain matter.
  if (x.stems.indexOf(stem) !== x.stems.lastIndexOf(stem)) return false;
  const there = y.stems.findIndex(
    (other, k) => isSameWord(word, wordOf(y, k)) || (other === stem && isIrregular(word, wordOf(y, k))),
  );
  if (there < 0 || isBound(y, there, FAILING) || isBound(y, there, REFUTING)) return false;
  if (areOfOtherThings(x, head, y, there)) return false;
  if (isBound(y, there, MODAL) && !isBound(x, head, MODAL)) return false;
  const shared = scope.filter((k) => place(y, x.stems[k] ?? -1, lexicon) >= 0);
  if (shared.length < SHARED * scope.length) return false;
  const follow = tellingIn(y, (y.places[there] ?? 0) + 1, clauseEnd(y, (y.places[there] ?? 0) + 1)).slice(0, REACH);
  if (THINKING.has(fold(word))) return follow.every((k) => scope.some((s) => x.stems[s] === y.stems[k]));
  const before = tellingIn(x, clauseStart(x, at), at);
  return [...before, ...scope.slice(1)].some((k) => {
    const other = place(y, x.stems[k] ?? -1, lexicon);
    return other >= 0 && other !== there && Math.abs(other - there) <= REACH;
  });
}

/** Whether a deed is done to two things: "sign the tax bill", "signed the powers bill", of which each has its own word before what is shared. */
function areOfOtherThings(x: Gist, k: number, y: Gist, there: number): boolean {
  if (there < 0) return false;
  const [[ofX], [ofY]] = [tellingAfter(x, k), tellingAfter(y, there)];
  return isOwn(ofX, y) && isOwn(ofY, x);
}

/** Stems of the telling words of the clause behind one of them. */
function tellingAfter(gist: Gist, k: number): number[] {
  const from = (gist.places[k] ?? 0) + 1;
  return tellingIn(gist, from, clauseEnd(gist, from)).map((each) => gist.stems[each] ?? -1);
}

function isOwn(id: number | undefined, { stems }: Gist): boolean {
  return id !== undefined && !stems.includes(id);
}

const COMPARING = new Set('worse better more less higher lower larger smaller greater closer stronger weaker'.split(' '));

/** Whether a word that denies, in the one of two sentences that has one, is about something the other one states. */
export function deniesShared(a: Gist, b: Gist, lexicon: Lexicon): boolean {
  const [x, y] = a.words.some((word) => REFUTING.has(fold(word))) ? [a, b] : [b, a];
  const share = (numbers: readonly number[]) =>
    numbers.filter((k) => place(y, x.stems[k] ?? -1, lexicon) >= 0).length / (numbers.length || 1);
  return x.words.some((word, at) => {
    if (!REFUTING.has(fold(word)) || ATTACKING.has(fold(word)) || isRemoval(x, at)) return false;
    if (TURNING_DOWN.has(fold(word)) && !isOfStatement(x, at)) return false;
    const denied = tellingIn(x, at + 1, clauseEnd(x, at + 1)).slice(0, REACH);
    const deeds = denied.filter((k) => DONE.test(wordOf(x, k)));
    if (!deeds.every((k) => place(y, x.stems[k] ?? -1, lexicon) >= 0)) return false;
    if (deeds.some((k) => areOfOtherThings(x, k, y, y.stems.indexOf(x.stems[k] ?? -1)))) return false;
    const after = share(denied);
    if (DENIALS.has(fold(word))) return after > SHARED;
    // "The report was false": what is denied stands before, unless somebody denies something.
    const isOfBefore = !/^den(?:y|ies|ied|ying)$/.test(fold(word)) || BE.has(fold(x.words[at - 1] ?? ''));
    return after >= SHARED || (isOfBefore && share(tellingIn(x, clauseStart(x, at), at).slice(-REACH)) >= SHARED);
  });
}

/** Who is dismissed has lost an office; only what is dismissed as something is denied. */
function isRemoval({ words }: Gist, at: number): boolean {
  return fold(words[at] ?? '') === 'dismissed' && BE.has(fold(words[at - 1] ?? '')) && fold(words[at + 1] ?? '') !== 'as';
}

/** What is turned down is mostly an offer; a statement is denied by it. */
const TURNING_DOWN = new Set('reject rejects rejected dismiss dismisses dismissed quash quashes quashed'.split(' '));
const STATEMENTS = new Set(
  `claim claims report reports allegation allegations accusation accusations charge charges suggestion suggestions rumour rumours rumor rumors assertion
  assertions statement statements criticism that as`.split(/\s+/),
);

function isOfStatement({ words }: Gist, at: number): boolean {
  return words.slice(Math.max(0, at - NEAR), at + 1 + NEAR).some((word) => STATEMENTS.has(fold(word)));
}

/** A verb that tells what was done. */
const DONE = /^\p{Ll}+ed$/u;

/** Who slams a person has not said that something is not so. */
const ATTACKING = new Set('slam slams slammed blast blasts blasted'.split(' '));

const BE = new Set('is are was were be been being'.split(' '));

function negationIn(gist: Gist): number | undefined {
  const at = gist.words.findIndex((_, i) => negatesAt(gist, i));
  return at < 0 ? undefined : at;
}

/** Whether what stands behind a word is not so: "not hit", "refused to hit", "ruled out hitting". */
export function negatesAt({ forms }: Gist, at: number): boolean {
  const { lower: word, isNegation: isPlain } = forms[at] ?? {};
  if (isPlain) return true;
  if (word !== 'to' && word !== 'out') return false;
  const last = forms[at - 1]?.lower ?? '';
  return (word === 'to' && UNWILLING.has(last)) || (word === 'out' && /^rul(?:e|es|ed|ing)$/.test(last));
}

const UNWILLING = new Set(
  'refuse refuses refused refusing decline declines declined declining fail fails failed failing'.split(' '),
);

/** Whether a negation says that something is not so: "was not hit", not "the storm, not the mast". */
function isOfPredicate({ words }: Gist, at: number): boolean {
  if (fold(words[at] ?? '') !== 'not') return true;
  return VERBS_BEFORE_NOT.has(fold(words[at - 1] ?? '')) || fold(words[at + 1] ?? '') === 'to';
}

/** Places in `stems` of the telling words from one word to another. */
function tellingIn({ places }: Gist, from: number, to: number): number[] {
  return places.flatMap((at, k) => (at >= from && at < to ? [k] : []));
}

function clauseEnd({ words }: Gist, from: number): number {
  const at = words.findIndex((word, i) => i >= from && CLAUSE_STARTS.has(fold(word)));
  return at < 0 ? words.length : at;
}

function clauseStart({ words }: Gist, before: number): number {
  return words.findLastIndex((word, i) => i < before && CLAUSE_STARTS.has(fold(word))) + 1;
}

/** Whether one of these words stands shortly before. */
function isBound({ words, places }: Gist, k: number, list: ReadonlySet<string>): boolean {
  const at = places[k] ?? 0;
  return words.slice(Math.max(0, at - BINDING), at).some((word, i, near) => {
    const lower = fold(word);
    // "The former minister met her": of the minister only.
    return list.has(lower) && (!OF_ONE_WORD.has(lower) || i === near.length - 1);
  });
}

const OF_ONE_WORD = new Set(['former', 'formerly']);

function place(gist: Gist, id: number, lexicon: Lexicon): number {
  const same = gist.stems.indexOf(id);
  if (same >= 0) return same;
  return gist.stems.findIndex((other) => lexicon.alike(id, other) > 0.5);
}

function wordOf({ words, places }: Gist, k: number): string {
  return words[places[k] ?? 0] ?? '';
}

const ENDING = /^(?:\p{L}?(?:e?s|e?d|e?n|ing|y|i?ed|ies)|e)?$/u;

/** Whether two words of one stem begin otherwise: "meeting", "met". */
function isIrregular(one: string, other: string): boolean {
  return fold(one).slice(0, 3) !== fold(other).slice(0, 3);
}

/** One word in two forms: "attend", "attended"; not "expect", "expectations". */
function isSameWord(one: string, other: string): boolean {
  const [x, y] = [fold(one), fold(other)];
  let same = 0;
  while (same < x.length && x[same] === y[same]) same++;
  return same >= Math.min(3, x.length, y.length) && ENDING.test(x.slice(same)) && ENDING.test(y.slice(same));
}
