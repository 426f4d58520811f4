// Every sentence with its nearest ones in other briefings, whatever their kind: what ranking is measured on, and what "links --nearest" shows.
import type { Reading } from '../model/reading.ts';
import type { Evidence, RelationKind } from '../model/relation.ts';
import type { BriefingId, Sentence, SentenceId } from '../model/text.ts';
import { scoreOf } from './blend.ts';
import { CLAIM, LINKED } from './decide.ts';
import { companyOf, listOf } from './company.ts';
import { evidenceOf } from './evidence.ts';
import { inBoth } from './features.ts';
import { gistOf } from './gist.ts';
import { makeLexicon } from './lexicon.ts';
import { SAME } from './pairs.weights.ts';
import { makeRanker } from './ranker.ts';
import { candidateRows, groveOf, rankingScore, type Grove, type RankingModel } from './ranking.ts';
import { AMONG, FIRST, OUTSIDE } from './ranking.weights.ts';
import { unitsOf, type Unit } from './units.ts';
import { scaleOf, weigh, type Weighed } from './weigh.ts';

export interface Candidate {
  readonly from: SentenceId;
  readonly to: SentenceId;
  readonly kind?: RelationKind;
  readonly score: number;
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
  const lexicon = makeLexicon();
  const gistsOf = (units: readonly Unit[]) => units.map(({ sentence, text }) => ({ sentence, gist: gistOf(lexicon, text) }));
  const found = gistsOf(readings.filter(({ briefing }) => !from?.has(briefing.id)).flatMap(unitsOf));
  const outside = from ? gistsOf(readings.filter(({ briefing }) => from.has(briefing.id)).flatMap(unitsOf)) : [];
  const scale = scaleOf(
    lexicon,
    [...found, ...outside].map(({ gist }) => gist),
  );
  const pool: Entry[] = found.map(({ sentence, gist }) => ({ sentence, weighed: weigh(gist, scale) }));
  const ranker = makeRanker(
    pool.map(({ weighed }) => weighed),
    scale,
  );
  const closely = Math.max(CLOSELY, count);
  const weighedAt = (number: number) => (pool[number] as Entry).weighed;
  const lookAt = ({ sentence, weighed }: Entry) => {
    const ranked = ranker.best(weighed, closely, (number) => pool[number]?.sentence.briefing !== sentence.briefing);
    return { numbers: ranked.map(({ number }) => number), rows: candidateRows(weighed, ranked, weighedAt, lexicon) };
  };

  if (from) {
    const grove = groveOf(OUTSIDE);
    for (const { sentence, gist } of outside) {
      const asking = { sentence, weighed: weigh(gist, scale) };
      const { numbers, rows } = lookAt(asking);
      yield* bestOf(asking, numbers, (place) => ({ model: OUTSIDE, grove, values: rows[place] as Float64Array }));
    }
    return;
  }
  const lists = pool.map((asking) => {
    const { numbers, rows } = lookAt(asking);
    return listOf(numbers, rows, FIRST);
  });
  const grove = groveOf(AMONG);
  for (const [self, asking] of pool.entries()) {
    const list = lists[self];
    if (!list) continue;
    yield* bestOf(asking, list.numbers, (place) => ({ model: AMONG, grove, values: companyOf(lists, self, list, place) }));
  }

  function* bestOf(asking: Entry, numbers: ArrayLike<number>, judge: (place: number) => Judged): Generator<Candidate> {
    const scored = Array.from(numbers, (number, place) => {
      const { model, grove: trees, values } = judge(place);
      return { candidate: pool[number] as Entry, values, explained: rankingScore(model, trees, values) };
    });
    scored.sort((x, y) => y.explained.score - x.explained.score || (x.candidate.sentence.id < y.candidate.sentence.id ? -1 : 1));
    for (const { candidate, values, explained } of scored.slice(0, count)) {
      const shared = inBoth(asking.weighed.ids, candidate.weighed.ids);
      const { score, evidence } = evidenceOf(explained, shared, asking.weighed, candidate.weighed, lexicon);
      const same = scoreOf(SAME, values);
      yield {
        from: asking.sentence.id,
        to: candidate.sentence.id,
        ...(same >= LINKED ? { kind: same >= CLAIM ? ('corroborates' as const) : ('overlaps' as const) } : {}),
        score,
        evidence,
      };
    }
  }
}

interface Entry {
  readonly sentence: Sentence;
  readonly weighed: Weighed;
}

/** A candidate's values and the model that weighs them. */
interface Judged {
  readonly model: RankingModel;
  readonly grove: Grove;
  readonly values: Float64Array;
}
