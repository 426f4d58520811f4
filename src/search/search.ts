// A question asked of a corpus: the ranked hits, each with the spans that matched.
// `searchSteps` does it in steps of a few milliseconds; leaving it before its end costs nothing, so a newer key may always cancel.
import { briefingOf, type BriefingId, type SentenceId } from '../model/text.ts';
import { MOST_TOGETHER } from './align.ts';
import { candidateSteps, type Candidate } from './candidates.ts';
import { giveBack, passageOf, takeScratch, type Corpus } from './corpus.ts';
import { conditionsOf, kindOf, type Conditions, type Marks, type Surroundings } from './conditions.ts';
import { fold, foldText, unfold } from './fold.ts';
import { parse } from './parse.ts';
import type { Unit } from './meanings.ts';
import { planSteps, type Plan } from './plan.ts';
import type { Place, Query } from './query.ts';
import { likenessSteps, MOST_LIKENESS } from './rank.ts';
import { tokensOf } from './tokens.ts';
import { unitsOf } from './units.ts';

export interface Hit {
  readonly sentence: SentenceId;
  readonly briefing: BriefingId;
  readonly text: string;
  /** 0…1, more is better; comparable within one answer. */
  readonly score: number;
  /** Spans of `text` that matched, half-open, in order, not overlapping. */
  readonly matches: readonly (readonly [number, number])[];
  readonly in: Place;
}

export interface SearchOptions {
  readonly limit: number;
  /** Only these briefings: the scope. */
  readonly within?: ReadonlySet<BriefingId>;
  /** The sentence that `like:this` means. */
  readonly here?: SentenceId;
  /** The day that "today" means, ISO. */
  readonly today?: string;
  /** What is known of a briefing beside its text: read, flagged, new, tags. */
  readonly marks?: Marks;
}

export interface Answer {
  readonly hits: readonly Hit[];
  /** What of the query could not be understood, and what can be written instead. The hits are for the rest. */
  readonly problem?: string;
}

/** So many candidates are aligned and kept, and so many of them compared letter by letter. */
const KEPT = 50;
const RANKED = 24;
/** A hit must have this part of what the words of the query could be worth. */
const LEAST_WORTH = 0.34;
/** Other reports of the same thing share few words: `like:` asks for less. */
const LEAST_LIKE = 0.15;
/** What a link with the sentence that `like:` names is worth, in natural logarithms. */
const LINKED = 4;
/** Of this many words; of longer queries less will do. */
const WHOLE = 8;
const PASSAGES = 1_000;

/** Answers a query. Pure: the same corpus, query and options give the same hits. */
export function search(corpus: Corpus, query: string, options: SearchOptions): Answer {
  const steps = searchSteps(corpus, query, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Answers a query in steps; call `return()` on it to cancel. */
export function* searchSteps(corpus: Corpus, query: string, options: SearchOptions): Generator<void, Answer> {
  const parsed = parse(query);
  const around: Surroundings = { library: corpus.library, ...options };
  const conditions = conditionsOf(parsed.query, around);
  const problem = parsed.problem ?? conditions.problem;
  const units = [...unitsOf(parsed.query), ...conditions.units];
  const hits =
    units.length > 0
      ? yield* ranked(corpus, parsed.query, units, conditions, options)
      : yield* listed(corpus, conditions, options);
  return problem ? { hits, problem } : { hits };
}

function* ranked(
  corpus: Corpus,
  query: Query,
  units: readonly Unit[],
  conditions: Conditions,
  options: SearchOptions,
): Generator<void, Hit[]> {
  const vocabularies = corpus.parts.map(({ vocabulary }) => vocabulary);
  const scratch = takeScratch(corpus);
  try {
    const plan = yield* planSteps(vocabularies, units, corpus.definitions);
    const allowed = allowedIn(corpus, conditions, options);
    const keep = Math.max(options.limit, KEPT);
    // Long questions (a pasted paragraph, a sentence to find the like of) are never answered whole.
    const share = conditions.units.length > 0 ? LEAST_LIKE : LEAST_WORTH;
    const worth = share * Math.min(1, WHOLE / plan.units) * plan.possible;
    const candidates = yield* candidateSteps(vocabularies, plan, scratch, { keep, worth, allowed });
    yield;
    return yield* reranked(corpus, query, plan, candidates, conditions.preferred, options.limit);
  } finally {
    giveBack(corpus, scratch);
  }
}

function* reranked(
  corpus: Corpus,
  query: Query,
  plan: Plan,
  candidates: readonly Candidate[],
  preferred: ReadonlySet<SentenceId>,
  limit: number,
): Generator<void, Hit[]> {
  const found = candidates.flatMap((candidate) => {
    const part = corpus.parts[candidate.part];
    const passage = part && passageOf(part, candidate.passage);
    return passage ? [{ ...candidate, ...passage }] : [];
  });
  const words = query.choices.flatMap((choice) =>
    choice.flatMap((term) => (term.kind === 'field' || term.not ? [] : [term.text])),
  );
  const near = yield* likenessSteps(
    found.slice(0, RANKED).map(({ sentence }) => foldText(sentence.text)),
    foldText(words.join(' ')),
  );
  // The best that any passage could come to: all words, all in a row.
  const full = plan.possible + MOST_TOGETHER * (plan.units - 1) + MOST_LIKENESS;
  return found
    .map((candidate, i) => ({
      candidate,
      score: candidate.score + (near[i] ?? 0) + (preferred.has(candidate.sentence.id) ? LINKED : 0),
    }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ candidate: { reading, sentence, spans }, score }) => ({
      sentence: sentence.id,
      briefing: sentence.briefing,
      text: sentence.text,
      score: Math.round(Math.min(1, Math.max(0, score / full)) * 10_000) / 10_000,
      matches: matchesIn(sentence.text, spans),
      in: kindOf(reading, sentence),
    }));
}

// Words that matched, as spans of the original text; neighbours are joined with what stands between them.
function matchesIn(text: string, spans: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const folded = fold(text);
  const { starts, ends } = tokensOf(text, folded);
  const places = new Set<number>();
  for (const [start, end] of spans) for (let place = start; place < end; place++) places.add(place);
  const matches: (readonly [number, number])[] = [];
  let before = -2;
  for (const place of [...places].toSorted((a, b) => a - b)) {
    const span = unfold(folded, starts[place] ?? 0, ends[place] ?? 0);
    const last = matches.at(-1);
    if (last && place === before + 1) matches[matches.length - 1] = [last[0], span[1]];
    else matches.push(span);
    before = place;
  }
  return matches;
}

// A query of conditions alone: the first passages that meet them, in the order of the library.
function* listed(corpus: Corpus, conditions: Conditions, options: SearchOptions): Generator<void, Hit[]> {
  if (conditions.none) return [];
  const allowed = allowedIn(corpus, conditions, options);
  const hits: Hit[] = [];
  for (const [index, part] of corpus.parts.entries()) {
    const passages = part.vocabulary.segment.textAt.length - 1;
    for (let passage = 0; passage < passages && hits.length < options.limit; passage++) {
      if (passage % PASSAGES === PASSAGES - 1) yield;
      if (!allowed(index, passage)) continue;
      const found = passageOf(part, passage);
      if (!found) continue;
      const { reading, sentence } = found;
      hits.push({
        sentence: sentence.id,
        briefing: briefingOf(sentence.id),
        text: sentence.text,
        score: 1,
        matches: [],
        in: kindOf(reading, sentence),
      });
    }
  }
  return hits;
}

function allowedIn(
  corpus: Corpus,
  conditions: Conditions,
  { within }: SearchOptions,
): (part: number, passage: number) => boolean {
  return (index, passage) => {
    const part = corpus.parts[index];
    const found = part && passageOf(part, passage);
    if (!found) return false;
    if (within && !within.has(found.reading.briefing.id)) return false;
    return conditions.briefing(found.reading) && conditions.sentence(found.reading, found.sentence);
  };
}
