// Every sentence with its nearest ones in other briefings, whatever their kind: what ranking is measured on, and what "links --nearest" shows.
import type { Reading } from '../model/reading.ts';
import type { Evidence, RelationKind } from '../model/relation.ts';
import type { BriefingId, SentenceId } from '../model/text.ts';
import { scoreOf } from './blend.ts';
import { CLAIM, LINKED } from './decide.ts';
import { evidenceOf } from './evidence.ts';
import { features } from './features.ts';
import { gistOf } from './gist.ts';
import { makeLexicon } from './lexicon.ts';
import { SAME } from './pairs.weights.ts';
import { makeRanker } from './ranker.ts';
import { groveOf, rankingScore, standing } from './ranking.ts';
import { RANKING } from './ranking.weights.ts';
import { unitsOf, type Unit } from './units.ts';
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

/** How many candidates are looked at closely for each sentence. */
const CLOSELY = 30;

/** Candidates in the order of the sentences, best first. */
export function* nearest(readings: readonly Reading[], { count, from }: NearestOptions): Generator<Candidate> {
  const lexicon = makeLexicon();
  const isStart = (id: BriefingId) => from?.has(id) ?? true;
  const gistsOf = (units: readonly Unit[]) => units.map(({ sentence, text }) => ({ sentence, gist: gistOf(lexicon, text) }));
  const found = gistsOf(readings.filter(({ briefing }) => !from?.has(briefing.id)).flatMap(unitsOf));
  const asking = gistsOf(readings.filter(({ briefing }) => isStart(briefing.id)).flatMap(unitsOf));
  const scale = scaleOf(lexicon, from ? [...found, ...asking].map(({ gist }) => gist) : found.map(({ gist }) => gist));
  const pool = found.map(({ sentence, gist }) => ({ sentence, weighed: weigh(gist, scale) }));
  const ranker = makeRanker(
    pool.map(({ weighed }) => weighed),
    scale,
  );
  const grove = groveOf(RANKING);

  for (const { sentence, gist } of asking) {
    const weighed = weigh(gist, scale);
    const ranked = ranker.best(
      weighed,
      Math.max(CLOSELY, count),
      (number) => pool[number]?.sentence.briefing !== sentence.briefing,
    );
    const best = { words: 0, letters: 0 };
    for (const { words, letters } of ranked) {
      best.words = Math.max(best.words, words);
      best.letters = Math.max(best.letters, letters);
    }
    const scored = ranked.flatMap((entry, rank) => {
      const candidate = pool[entry.number];
      if (!candidate) return [];
      const { values, shared } = features(weighed, candidate.weighed, lexicon);
      const explained = rankingScore(RANKING, grove, standing(values, entry, best, weighed.mass, rank));
      return [{ candidate, explained, shared, same: scoreOf(SAME, values) }];
    });
    scored.sort((x, y) => y.explained.score - x.explained.score || (x.candidate.sentence.id < y.candidate.sentence.id ? -1 : 1));
    for (const { candidate, explained, shared, same } of scored.slice(0, count)) {
      const { score, evidence } = evidenceOf(explained, shared, weighed, candidate.weighed, lexicon);
      yield {
        from: sentence.id,
        to: candidate.sentence.id,
        ...(same >= LINKED ? { kind: same >= CLAIM ? ('corroborates' as const) : ('overlaps' as const) } : {}),
        score,
        evidence,
      };
    }
  }
}
