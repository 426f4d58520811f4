// Every sentence with its nearest ones in other briefings, whatever their kind: what ranking is measured on, and what "links --nearest" shows.
import { allSentences, type Reading } from '../model/reading.ts';
import type { Evidence, RelationKind } from '../model/relation.ts';
import type { BriefingId, Sentence, SentenceId } from '../model/text.ts';
import { explain } from './blend.ts';
import { RELATED } from './decide.ts';
import { evidenceOf } from './evidence.ts';
import { features } from './features.ts';
import { gistOf } from './gist.ts';
import { makeLexicon } from './lexicon.ts';
import { SAME } from './pairs.weights.ts';
import { makeRanker } from './ranker.ts';
import { scaleOf, weigh } from './weigh.ts';

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

/** Candidates in the order of the sentences, best first. */
export function* nearest(readings: readonly Reading[], { count, from }: NearestOptions): Generator<Candidate> {
  const lexicon = makeLexicon();
  const all = readings.flatMap((reading) =>
    allSentences(reading).map((sentence) => ({ sentence, gist: gistOf(lexicon, sentence.text) })),
  );
  const scale = scaleOf(
    lexicon,
    all.map(({ gist }) => gist),
  );
  const items = all.map(({ sentence, gist }) => ({ sentence, weighed: weigh(gist, scale) }));
  const pool = from ? items.filter(({ sentence }) => !from.has(sentence.briefing)) : items;
  const starts = from ? items.filter(({ sentence }) => from.has(sentence.briefing)) : items;
  const ranker = makeRanker(
    pool.map(({ weighed }) => weighed),
    scale,
  );
  for (const start of starts) {
    const found = ranker.best(start.weighed, count + 20, (number) => pool[number]?.sentence.briefing !== start.sentence.briefing);
    const scored = found.flatMap(({ number, score: fused }) => {
      const candidate = pool[number];
      if (!candidate) return [];
      const { values, shared } = features(start.weighed, candidate.weighed, lexicon);
      const { score, evidence } = evidenceOf(explain(SAME, values), shared, start.weighed, candidate.weighed, lexicon);
      return [{ to: candidate.sentence, score, evidence, rank: fused }];
    });
    scored.sort((x, y) => y.score - x.score || y.rank - x.rank || byId(x.to, y.to));
    for (const { to, score, evidence } of scored.slice(0, count)) {
      yield {
        from: start.sentence.id,
        to: to.id,
        ...(score >= RELATED ? { kind: 'corroborates' as const } : {}),
        score,
        evidence,
      };
    }
  }
}

function byId(a: Sentence, b: Sentence): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
