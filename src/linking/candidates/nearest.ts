// Every sentence with its nearest ones in other briefings, whatever their kind: what ranking is measured on, and what "links --nearest" shows.
import type { Reading } from '../../model/reading.ts';
import type { Evidence, RelationKind } from '../../model/relation.ts';
import type { BriefingId, SentenceId } from '../../model/text.ts';
import { scoreOf, sigmoid } from '../compare/blend.ts';
import { CLAIM, LINKED } from '../decide.ts';
import { companyOf, listOf } from './company.ts';
import { evidenceOf } from '../compare/evidence.ts';
import { inBoth } from '../compare/features.ts';
import { makeLexicon } from '../compare/lexicon.ts';
import { SAME } from '../compare/pairs.weights.ts';
import { makePool } from './pool.ts';
import { makeRanker } from './ranker.ts';
import { candidateRows, explainRanking, groveOf, rankingLogit, type Grove } from './ranking.ts';
import { AMONG, FIRST, OUTSIDE } from './ranking.weights.ts';
import { unitsOf } from './units.ts';

/** A sentence that may be the counterpart of another, linked or not. */
export interface Candidate {
  readonly from: SentenceId;
  readonly to: SentenceId;
  readonly kind?: RelationKind;
  readonly score: number;
  /** Put into words when somebody looks at it. */
  readonly evidence: readonly Evidence[];
}

export interface NearestOptions {
  /** How many candidates each sentence gets at most. */
  readonly count: number;
  /** Briefings whose sentences are the only starting points; all others are then the only candidates. */
  readonly from?: ReadonlySet<BriefingId>;
}

/** How many candidates are looked at closely for each sentence. */
const CLOSELY = 30;

/** Candidates in the order of the sentences, best first. Without `from` every sentence's candidates are found before the first is given,
 * since who else is near a candidate tells whether it is the right one. */
export function* nearest(readings: readonly Reading[], { count, from }: NearestOptions): Generator<Candidate> {
  const found = readings.filter(({ briefing }) => !from?.has(briefing.id)).flatMap(unitsOf);
  // Those that only ask come last, where nobody finds them.
  const units = from ? [...found, ...readings.filter(({ briefing }) => from.has(briefing.id)).flatMap(unitsOf)] : found;
  const sentences = units.map(({ sentence }) => sentence);
  const pool = makePool(
    units.map(({ text }) => text),
    makeLexicon(),
  );
  const ranker = makeRanker(pool, found.length);
  const closely = Math.max(CLOSELY, count);
  const lookAt = (asking: number) => {
    const home = sentences[asking]?.briefing;
    const ranked = ranker.best(asking, closely, (number) => sentences[number]?.briefing !== home);
    return { numbers: ranked.map(({ number }) => number), rows: candidateRows(pool, asking, ranked) };
  };

  if (from) {
    const outside = groveOf(OUTSIDE);
    for (let asking = found.length; asking < units.length; asking++) {
      const { numbers, rows } = lookAt(asking);
      yield* bestOf(asking, numbers, rows, outside);
    }
    return;
  }
  const lists = found.map((_, asking) => {
    const { numbers, rows } = lookAt(asking);
    return listOf(numbers, rows, FIRST);
  });
  const among = groveOf(AMONG);
  for (const [asking, list] of lists.entries()) yield* bestOf(asking, list.numbers, companyOf(lists, asking, list), among);

  function* bestOf(
    asking: number,
    numbers: ArrayLike<number>,
    rows: readonly Float64Array[],
    grove: Grove,
  ): Generator<Candidate> {
    const scored = rows.map((values, place) => {
      const number = numbers[place] ?? 0;
      return { number, id: sentences[number]?.id ?? '', values, logit: rankingLogit(grove, values) };
    });
    scored.sort((x, y) => y.logit - x.logit || (x.id < y.id ? -1 : 1));
    for (const each of scored.slice(0, count)) yield candidateOf(asking, each, grove);
  }

  function candidateOf(asking: number, { number, id, values, logit }: Scored, grove: Grove): Candidate {
    const same = scoreOf(SAME, values);
    return {
      from: sentences[asking]?.id as SentenceId,
      to: id as SentenceId,
      ...(same >= LINKED ? { kind: same >= CLAIM ? ('corroborates' as const) : ('overlaps' as const) } : {}),
      score: Math.round(sigmoid(logit) * 1e4) / 1e4,
      get evidence() {
        const [a, b] = [pool.weighed(asking), pool.weighed(number)];
        return evidenceOf(explainRanking(grove, logit, values), inBoth(a.ids, b.ids), a, b, pool.lexicon).evidence;
      },
    };
  }
}

/** A candidate and what is known of it. */
interface Scored {
  readonly number: number;
  readonly id: string;
  readonly values: Float64Array;
  readonly logit: number;
}
