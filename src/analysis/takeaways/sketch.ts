// Sentences as the choice of takeaways sees them: numbers of stems with their counts. One vocabulary a briefing gives the numbers, so
// that sentences are compared without a look-up of words.
import type { Piece } from '../pieces.ts';
import { STOP_WORDS, stem } from '../words.ts';

/** What is known of a word by itself, in bits. */
export const SMALL = 1;
export const SAID = 2;
export const YOU_AND_WE = 4;
export const SELF = 8;

const CLASSES: ReadonlyMap<string, number> = listed([
  [STOP_WORDS, SMALL],
  ['said says told added wrote tweeted asked explained recalled noted according'.split(' '), SAID],
  ['you your we our us'.split(' '), YOU_AND_WE],
  ['my me'.split(' '), SELF],
]);

function listed(lists: readonly (readonly [Iterable<string>, number])[]): Map<string, number> {
  const classes = new Map<string, number>();
  for (const [words, bit] of lists) for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  return classes;
}

interface Word {
  readonly id: number;
  /** Number of its stem, below that of all words; -1 for small words. */
  readonly stem: number;
  readonly bits: number;
}

/** The words of one briefing, each met once. */
export interface Vocabulary {
  readonly words: Map<string, Word>;
  readonly stems: Map<string, number>;
  /** Where a stem stands in the sketch being made, if it is there. */
  readonly places: number[];
}

/** Empty: it fills as sentences are sketched. */
export function makeVocabulary(): Vocabulary {
  return { words: new Map(), stems: new Map(), places: [] };
}

/** One sentence as the features see it. */
export interface Sketch {
  /** Stems of its content words, each once, with how often they stand in it. */
  readonly stems: readonly number[];
  readonly counts: readonly number[];
  readonly norm: number;
  /** How many words it has. */
  readonly words: number;
  /** The word of each piece; undefined for marks. */
  readonly spelled: readonly (Word | undefined)[];
}

/** The content of a sentence, ready to be compared with others of its vocabulary. */
export function sketchOf(pieces: readonly Piece[], vocabulary: Vocabulary): Sketch {
  const { places } = vocabulary;
  const stems: number[] = [];
  const counts: number[] = [];
  let words = 0;
  const spelled = pieces.map((piece) => {
    if (piece.kind === 'mark') return undefined;
    words++;
    const word = wordOf(piece, vocabulary);
    if (word.stem < 0) return word;
    const place = places[word.stem]!;
    if (stems[place] === word.stem) counts[place]!++;
    else {
      places[word.stem] = stems.push(word.stem) - 1;
      counts.push(1);
    }
    return word;
  });
  return { stems, counts, norm: normOf(counts), words, spelled };
}

function wordOf({ lower, kind }: Piece, { words, stems, places }: Vocabulary): Word {
  const met = words.get(lower);
  if (met) return met;
  const bits = CLASSES.get(lower) ?? 0;
  let number = -1;
  if ((bits & SMALL) === 0) {
    const key = kind === 'word' ? stem(lower) : lower;
    const known = stems.get(key);
    if (known === undefined) stems.set(key, (number = places.push(0) - 1));
    else number = known;
  }
  const word: Word = { id: words.size, stem: number, bits };
  words.set(lower, word);
  return word;
}

/** The length of a vector of counts, 1 for an empty one. */
export function normOf(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += count * count;
  return Math.sqrt(sum) || 1;
}

/** The counts of several sketches together, by stem. */
export function together(sketches: readonly Sketch[], { places }: Vocabulary): Int32Array {
  const sums = new Int32Array(places.length);
  for (const { stems, counts } of sketches) for (let at = 0; at < stems.length; at++) sums[stems[at]!]! += counts[at]!;
  return sums;
}

/** How alike any sketch is to this one: their cosine. */
export function likenessTo(one: Sketch, vocabulary: Vocabulary): (other: Sketch) => number {
  const own = together([one], vocabulary);
  return ({ stems, counts, norm }) => {
    let dot = 0;
    for (let at = 0; at < stems.length; at++) dot += counts[at]! * own[stems[at]!]!;
    return dot / (one.norm * norm);
  };
}
