// Whether two sentences that read alike are about one matter and one occasion. Reports of one kind are written in one form ("… said it
// filed with …", "… assistance in the afternoon session"), so that two firms, two courts or two days read as one. What tells them apart
// was learned from labelled pairs (training/matter.ts); it depends on the two briefings alone.
import { fold } from '../../analysis/words.ts';
import { ONE_MATTER } from '../decide.ts';
import { filledIn } from './formulas.ts';
import type { Gist } from '../compare/gist.ts';
import type { Lexicon } from '../compare/lexicon.ts';
import { MATTER } from './matter.weights.ts';
import { nameOf, namesIn } from './parties.ts';
import { isOneStatement, statementSigns, type Stated } from './statement.ts';
import { kinOf, type Kinship, type Topic } from './topics.ts';

/** What is looked at. Of `other…` each of the two has some that the other has not. */
export const SIGNS = [
  'kin', // ln of how many rare words the two briefings share, and one more
  'beginnings', // the share of the names at the beginning of one that stand in the other, the greater of the two
  'strangers', // whether that share is small
  'otherOccasion', // whether both begin with amounts or days, and none is the same
  'sameAmounts',
  'otherAmounts',
  'otherAmountsAlike', // how alike the plain words are then: a formula that was filled in anew
  'otherNamesAlike', // the same where names differ
  'plain', // shared plain words: no names, numbers or words of tables
  'words', // of the shorter one
  'lone', // where nothing sets the two apart, the share of the longer briefing that a sentence is: bare headlines are all there is
] as const;

/** Its place among the signs. */
export const LONE = SIGNS.indexOf('lone');

/** Who states something does so with a plain word at least. */
const STATING = 1;
/** Less than this of the names of both beginnings in the other briefing: strangers. */
const FEW = 0.3;
/** More of a kind say no more. */
const MOST = { same: 4, other: 3, plain: 12, words: 20 };
/** Nothing sets two apart when this much of the names of a beginning stands in the other, or none is named. */
const KNOWN_NAMES = 0.5;

/** The signs of two sentences in briefings on these topics; none when one of them has hardly a plain word: a list of names. O(words × words). */
export function signsOf(
  a: Gist,
  b: Gist,
  { kin, beginnings, otherOccasion, share }: Kinship,
  lexicon: Lexicon,
): Float64Array | undefined {
  const [toldA, toldB] = [toldIn(a, lexicon), toldIn(b, lexicon)];
  if (Math.min(toldA.plain.size, toldB.plain.size) < STATING) return undefined;
  let plain = 0;
  let mass = 0;
  for (const stem of toldA.plain) {
    if (!toldB.plain.has(stem)) continue;
    plain++;
    mass += lexicon.weightOf(stem);
  }
  const alike = mass / (Math.max(toldA.mass, toldB.mass) || 1);
  const [ofA, ofB] = [filledIn(a), filledIn(b)];
  const same = ofA.amounts.filter((amount) => ofB.amounts.includes(amount)).length;
  const other = Math.min(ofA.amounts.length, ofB.amounts.length) - same;
  const otherNamesAlike = alike > 0 && hasOwnName(toldA, a, b, lexicon) && hasOwnName(toldB, b, a, lexicon) ? alike : 0;
  const isApart =
    otherNamesAlike > 0 || other > 0 || otherOccasion || beginnings < KNOWN_NAMES || isInCapitals(a) || isInCapitals(b);
  return Float64Array.of(
    kin,
    beginnings,
    Number(beginnings < FEW),
    Number(otherOccasion),
    Math.min(MOST.same, same),
    Math.min(MOST.other, other),
    other > 0 ? alike : 0,
    otherNamesAlike,
    Math.min(MOST.plain, plain),
    Math.min(MOST.words, toldA.words, toldB.words),
    isApart ? 0 : share,
  );
}

/** Among capitals alone no name is told from other words: that none differs says nothing. */
function isInCapitals({ forms }: Gist): boolean {
  let capitals = 0;
  let small = 0;
  for (const { isCapitals, isNumber } of forms) {
    if (isCapitals) capitals++;
    else if (!isNumber) small++;
  }
  return capitals > small;
}

/** 0…1 that they are, by their signs. */
function surenessOf(signs: ArrayLike<number>): number {
  let sum = MATTER.bias;
  for (let k = 0; k < SIGNS.length; k++) sum += (MATTER.weights[k] ?? 0) * (signs[k] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

export interface Matters {
  /** Whether two sentences are about one matter. */
  isOne(one: Gist, other: Gist): boolean;
  /** ... and whether they state the same of it. */
  between(one: Stated, other: Stated): 'one statement' | 'one matter' | 'apart';
  /** Whether hardly a name at the beginning of one briefing stands in the other. */
  areStrangers(): boolean;
}

/** Judges the sentences of two briefings. What they have in common is found when it is first asked for. */
export function makeMatters(topics: () => readonly [Topic, Topic], lexicon: Lexicon): Matters {
  let known: Kinship | undefined;
  const kinship = () => (known ??= kinOf(...topics()));
  const signsOfOne = (one: Gist, other: Gist) => {
    const signs = signsOf(one, other, kinship(), lexicon);
    return signs && surenessOf(signs) >= ONE_MATTER ? signs : undefined;
  };
  return {
    isOne: (one, other) => signsOfOne(one, other) !== undefined,
    between(one, other) {
      const signs = signsOfOne(one.weighed.gist, other.weighed.gist);
      if (!signs) return 'apart';
      return isOneStatement(statementSigns(one, other, signs[LONE] ?? 0, lexicon)) ? 'one statement' : 'one matter';
    },
    areStrangers: () => kinship().beginnings < FEW,
  };
}

/** What a sentence tells. */
interface Told {
  readonly plain: ReadonlySet<number>;
  /** What its plain words weigh together. */
  readonly mass: number;
  readonly names: readonly { readonly place: number; readonly id: number }[];
  readonly words: number;
}

const KNOWN = new WeakMap<Gist, Told>();

/** O(words), once. */
function toldIn(gist: Gist, lexicon: Lexicon): Told {
  const known = KNOWN.get(gist);
  if (known) return known;
  const names = namesIn(gist, lexicon);
  const { grid } = filledIn(gist);
  const telling = new Set(gist.stems);
  const plain = new Set(telling);
  for (const { id } of names) plain.delete(id);
  for (const id of grid) plain.delete(id);
  let mass = 0;
  for (const id of plain) mass += lexicon.weightOf(id);
  const told = { plain, mass, names, words: telling.size };
  KNOWN.set(gist, told);
  return told;
}

/** Whether a sentence has a name that the other has not, by whatever word. */
function hasOwnName({ names }: Told, gist: Gist, other: Gist, lexicon: Lexicon): boolean {
  return names.some(({ place, id }) => {
    if (other.all.includes(id) || other.stems.some((stem) => lexicon.alike(id, stem) > 0)) return false;
    const group = nameOf(fold(gist.words[place] ?? ''));
    return group === undefined || !other.words.some((word) => nameOf(fold(word)) === group);
  });
}
