// Whether two sentences about one matter state the same. Two reports of one matter share much that neither of them states: names and titles,
// a subordinate clause that says who somebody is or what went before. What tells it apart was learned from labelled pairs
// (training/statements.ts); it depends on the two sentences alone.
import { ONE_STATEMENT } from '../decide.ts';
import { filledIn } from './formulas.ts';
import type { Lexicon } from '../compare/lexicon.ts';
import type { Weighed } from '../compare/weigh.ts';
import { STATEMENT } from './statement.weights.ts';

/** A sentence and its stems that say who does what: see doing.ts. */
export interface Stated {
  readonly weighed: Weighed;
  readonly core: readonly number[];
}

/** What is looked at. */
export const STATEMENT_SIGNS = [
  'core', // the share of who does what in one that stands in the other, names aside, the greater of the two; half where it is not known
  'common', // what the shared words tell that are no names
  'rest', // what the words tell that only one of them has, figures aside, the lesser of the two
  'length', // telling words of the shorter one
  'small', // share of small words, the lesser of the two: tables and line-ups have few
  'negation', // whether only one says no
  'lone', // of matter.ts, squared: what has nothing beside it is what is stated
] as const;

/** Words as alike by their letters as this are one word in another form. */
const ONE_WORD = 0.75;

/** O(words × words). */
export function statementSigns(a: Stated, b: Stated, lone: number, lexicon: Lexicon): Float64Array {
  const [ofA, ofB] = [tellingOf(a, b, lexicon), tellingOf(b, a, lexicon)];
  return Float64Array.of(
    Math.max(ofA.core, ofB.core),
    (ofA.common + ofB.common) / 40,
    Math.min(ofA.rest, ofB.rest) / 20,
    Math.min(a.weighed.gist.stems.length, b.weighed.gist.stems.length) / 10,
    Math.min(smallIn(a), smallIn(b)),
    Number(a.weighed.gist.negated !== b.weighed.gist.negated),
    lone * lone,
  );
}

/** Whether they state the same, by their signs. */
export function isOneStatement(signs: ArrayLike<number>): boolean {
  let sum = STATEMENT.bias;
  for (let k = 0; k < STATEMENT_SIGNS.length; k++) sum += (STATEMENT.weights[k] ?? 0) * (signs[k] ?? 0);
  return 1 / (1 + Math.exp(-sum)) >= ONE_STATEMENT;
}

/** What of one sentence stands in the other. */
function tellingOf({ weighed, core }: Stated, { weighed: { gist: other } }: Stated, lexicon: Lexicon) {
  const { gist, ids, weights } = weighed;
  const { grid } = filledIn(gist);
  const found = new Map<number, number>();
  let common = 0;
  let rest = 0;
  for (const [k, id] of ids.entries()) {
    const share = foundIn(id, other.all, other.stems, lexicon);
    found.set(id, share);
    const weight = weights[k] ?? 0;
    if (!gist.names.has(id)) common += weight * share;
    if (!grid.has(id)) rest += weight * (1 - share);
  }
  let all = 0;
  let shared = 0;
  for (const id of core) {
    if (gist.names.has(id)) continue;
    all += lexicon.weightOf(id);
    shared += lexicon.weightOf(id) * (found.get(id) ?? 0);
  }
  return { common, rest, core: all > 0 ? shared / all : 0.5 };
}

/** 1 for a stem that is there, less for one that only is in another form. */
function foundIn(id: number, all: readonly number[], telling: readonly number[], lexicon: Lexicon): number {
  if (all.includes(id)) return 1;
  let best = 0;
  for (const stem of telling) best = Math.max(best, lexicon.alike(id, stem));
  return best >= ONE_WORD ? best : 0;
}

function smallIn({ weighed: { gist } }: Stated): number {
  const small = gist.forms.filter(({ tells, isNumber }) => !tells && !isNumber);
  return small.length / (gist.forms.length || 1);
}
