// Who did it and to whom, as far as the order of the words shows it: two doers of what can be done once ("Tarim shot it down", "it was shot
// down by Kesh"), and two who have changed sides ("Ardent beat Brisk", "Brisk beat Ardent").
import { fold, stem } from '../../analysis/words.ts';
import { CLAUSE_STARTS, DONE_ONCE, ONE_SIDED } from './conflict.data.ts';
import type { Gist } from '../compare/gist.ts';
import type { Lexicon } from '../compare/lexicon.ts';
import { nameOf } from '../matter/parties.ts';

const stems = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map((word) => stem(word)));
/** Stems of deeds that one does once, and of deeds that make one the winner and another the loser. */
const ONCE = stems(DONE_ONCE);
const SIDED = stems(ONE_SIDED);

/** Who does something is named within so many words before it, or behind "by"; to whom it is done, within so many telling words. */
const DOER = 5;
const DONE_TO = 7;
/** "by" stands so near behind a deed. */
const BY = 4;
/** Telling words that both say of what it was done to. */
const SAME_OBJECT = 2;

interface Deed {
  readonly stem: string;
  /** Places of the words of names. */
  readonly doers: readonly number[];
  /** Places of telling words, in the order of the sentence: what it was done to. */
  readonly objects: readonly number[];
}

/** Whether a word tells of such a deed, or of something that is caused. */
export function isRoleWord(text: string): boolean {
  return ONCE.has(text) || SIDED.has(text);
}

/** "Moreni / Kroll": two names for who did it, or the two who changed sides. O(words of a × words of b). */
export function otherDoer(a: Gist, b: Gist, lexicon: Lexicon): string | undefined {
  const [ofA, ofB] = [deedsIn(a, lexicon), deedsIn(b, lexicon)];
  for (const x of ofA) {
    const same = ofB.filter((each) => each.stem === x.stem);
    const [y] = same;
    if (!y || same.length > 1 || ofA.some((each) => each !== x && each.stem === x.stem)) continue;
    if (x.doers.length === 0 || y.doers.length === 0 || areShared(a, x.doers, b, y.doers, lexicon)) continue;
    const isSwap =
      SIDED.has(x.stem) && areShared(a, x.doers, b, y.objects, lexicon) && areShared(a, x.objects, b, y.doers, lexicon);
    if (isSwap || (ONCE.has(x.stem) && isOneObject(a, x, b, y))) return `${spelled(a, x.doers)} / ${spelled(b, y.doers)}`;
  }
  return undefined;
}

const KNOWN = new WeakMap<Gist, readonly Deed[]>();

/** The deeds of a sentence with who did them to whom. Found once. */
function deedsIn(gist: Gist, lexicon: Lexicon): readonly Deed[] {
  let deeds = KNOWN.get(gist);
  if (!deeds) KNOWN.set(gist, (deeds = findDeeds(gist, lexicon)));
  return deeds;
}

function findDeeds(gist: Gist, lexicon: Lexicon): Deed[] {
  return gist.places.flatMap((at): Deed[] => {
    const text = lexicon.textOf(gist.all[at] ?? -1);
    if (at === 0 || !isRoleWord(text) || gist.forms[at]?.isUpper !== false) return [];
    const before = gist.words.slice(Math.max(0, at - 2), at).map(fold);
    // Wished for, planned, denied: nobody has done it yet.
    if (before.includes('to') || before.some((word) => OPEN.has(word))) return [];
    const isPassive = before.some((word) => BEING.has(word));
    const by = gist.words.findIndex((word, i) => i > at && i <= at + BY && fold(word) === 'by');
    if (isPassive && by < 0) return [];
    const start = clauseStart(gist, at);
    const [doers, objects] = isPassive
      ? [namesFrom(gist, by + 1, by + 1 + DOER), tellingIn(gist, start, at)]
      : [namesFrom(gist, Math.max(start, at - DOER), at), tellingIn(gist, at + 1, clauseEnd(gist, at + 1)).slice(0, DONE_TO)];
    return [{ stem: text, doers, objects }];
  });
}

const BEING = new Set('was were been being be is are'.split(' '));
const OPEN = new Set("not never may might could would should can if cannot didn't".split(' '));

/** What both did it to: the first telling word of each is the other's too, no number is another, and not each has a word of its own. */
function isOneObject(a: Gist, x: Deed, b: Gist, y: Deed): boolean {
  const [ofX, ofY] = [x.objects.map((at) => a.all[at]), y.objects.map((at) => b.all[at])];
  if (!ofY.includes(ofX[0]) || !ofX.includes(ofY[0])) return false;
  const areOtherNumbers = a.numbers.length > 0 && b.numbers.length > 0 && !a.numbers.every((value) => b.numbers.includes(value));
  if (areOtherNumbers || (hasOwnWord(a, x, b) && hasOwnWord(b, y, a))) return false;
  return ofX.filter((id) => ofY.includes(id)).length >= SAME_OBJECT;
}

/** Whether a plain word of what it was done to is not in the other sentence. */
function hasOwnWord({ words, all, names }: Gist, { objects }: Deed, other: Gist): boolean {
  return objects.some(
    (at) => !names.has(all[at] ?? -1) && /^\p{Ll}/u.test(words[at] ?? '') && !other.all.includes(all[at] ?? -1),
  );
}

function areShared(a: Gist, ofA: readonly number[], b: Gist, ofB: readonly number[], lexicon: Lexicon): boolean {
  return ofA.some((i) =>
    ofB.some((j) => {
      const [x, y] = [a.all[i] ?? -1, b.all[j] ?? -1];
      const group = nameOf(fold(a.words[i] ?? ''));
      return x === y || lexicon.alike(x, y) > 0 || (group !== undefined && group === nameOf(fold(b.words[j] ?? '')));
    }),
  );
}

/** Places of the words of names there. */
function namesFrom({ all, names, words }: Gist, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < Math.min(to, words.length); at++) {
    if (CLAUSE_STARTS.has(fold(words[at] ?? ''))) break;
    if (names.has(all[at] ?? -1)) found.push(at);
  }
  return found;
}

function tellingIn({ places }: Gist, from: number, to: number): number[] {
  return places.filter((place) => place >= from && place < to);
}

function clauseStart({ words }: Gist, before: number): number {
  return words.findLastIndex((word, i) => i < before && CLAUSE_STARTS.has(fold(word))) + 1;
}

function clauseEnd({ words }: Gist, from: number): number {
  const at = words.findIndex((word, i) => i >= from && CLAUSE_STARTS.has(fold(word)));
  return at < 0 ? words.length : at;
}

function spelled({ words }: Gist, places: readonly number[]): string {
  return places.map((at) => words[at]).join(' ');
}
