// A question asked of a corpus: the ranked hits, each with the spans that matched.
import Fuse from 'fuse.js';
import { fold, foldText, unfold } from './fold.ts';
import type { Corpus, PassageKind } from './corpus.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../model/text.ts';

export interface Hit {
  readonly sentence: SentenceId;
  readonly briefing: BriefingId;
  readonly text: string;
  /** 0…1, more is better. */
  readonly score: number;
  /** Spans of `text` that matched, half-open, in order. */
  readonly matches: readonly (readonly [number, number])[];
  readonly in: PassageKind;
}

export interface SearchOptions {
  readonly limit: number;
  readonly within?: ReadonlySet<BriefingId>;
  readonly here?: SentenceId;
  /** The day that "today" means, ISO. */
  readonly today?: string;
}

export interface Answer {
  readonly hits: readonly Hit[];
  readonly problem?: string;
}

/** Answers a query. Pure: the same corpus and query give the same hits. */
export function search(corpus: Corpus, query: string, options: SearchOptions): Answer {
  const wanted = foldText(query).trim();
  if (!wanted) return { hits: [] };
  const { within } = options;
  const passages = within ? corpus.passages.filter(({ sentence }) => within.has(briefingOf(sentence.id))) : corpus.passages;
  const folded = passages.map(({ sentence }) => fold(sentence.text));
  const fuse = new Fuse(
    folded.map(({ text }) => text),
    { ignoreLocation: true, includeScore: true, includeMatches: true, threshold: 0.5, useTokenSearch: true },
  );
  const hits: Hit[] = [];
  for (const found of fuse.search(wanted, { limit: options.limit })) {
    const passage = passages[found.refIndex];
    const shape = folded[found.refIndex];
    if (!passage || !shape) continue;
    const { sentence } = passage;
    const matches = (found.matches ?? []).flatMap((match) => match.indices.map(([from, to]) => unfold(shape, from, to + 1)));
    const score = 1 - (found.score ?? 0);
    hits.push({ sentence: sentence.id, briefing: sentence.briefing, text: sentence.text, score, matches, in: passage.in });
  }
  return { hits };
}
