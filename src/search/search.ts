// A query and a library to ranked sentences, with what matched in them.
import type { Library } from '../model/library.ts';
import { atOnce } from '../model/steps.ts';
import type { BriefingId, SentenceId } from '../model/text.ts';
import type { Corpus } from './corpus.ts';
import { findSteps, type Findings, type Found } from './find.ts';
import { fold, unfold } from './fold.ts';
import { knownFor, type Asker } from './known.ts';
import { parse } from './parse.ts';
import type { Place } from './query.ts';
import { tokensOf } from './tokens.ts';

/** A sentence that was found, with what matched in it. */
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

export interface SearchOptions extends Asker {
  readonly limit: number;
  /** Only these briefings: the scope. */
  readonly within?: ReadonlySet<BriefingId>;
  /** Only passages that are this. */
  readonly only?: Place;
}

/** What a search gives. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** How many there are, when there are more than were asked for and it is known. */
  readonly all?: number;
  /** What of the query could not be understood, and what can be written instead. The hits are for the rest. */
  readonly problem?: string;
}

/** Answers a query. Pure: the same corpus, query and options give the same hits. */
export function search(corpus: Corpus, query: string, options: SearchOptions): Answer {
  return atOnce(searchSteps(corpus, query, options));
}

/** Answers a query in steps; yields what there is so far, or nothing. Call `return()` on it to cancel. */
export function* searchSteps(
  { library, index }: Corpus,
  query: string,
  options: SearchOptions,
): Generator<Answer | undefined, Answer> {
  const parsed = parse(query);
  const known = knownFor(parsed.query, library, options);
  const steps = findSteps(index, parsed.query, { ...options, known });
  for (;;) {
    const step = steps.next();
    if (step.done) return answerOf(library, step.value, parsed.problem);
    yield step.value && answerOf(library, step.value, parsed.problem);
  }
}

/** What was found, with its texts. */
export function answerOf(library: Library, { found, all, problem }: Findings, misread?: string): Answer {
  const told = misread ?? problem;
  return {
    hits: found.map((each) => hitOf(library, each)),
    ...(all === undefined ? {} : { all }),
    ...(told ? { problem: told } : {}),
  };
}

/** A hit whose text is fetched when somebody looks at it. */
function hitOf(library: Library, { sentence, briefing, score, words, in: place }: Found): Hit {
  let shown: Pick<Hit, 'text' | 'matches'> | undefined;
  const look = () => {
    const text = library.sentence(sentence)?.text ?? '';
    return (shown ??= { text, matches: matchesIn(text, words) });
  };
  return {
    sentence,
    briefing,
    score,
    in: place,
    get text() {
      return look().text;
    },
    get matches() {
      return look().matches;
    },
  };
}

// Words that matched, as spans of the original text; neighbours are joined with what stands between them.
function matchesIn(text: string, spans: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  if (spans.length === 0) return [];
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
