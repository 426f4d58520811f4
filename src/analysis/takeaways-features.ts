// What makes a sentence worth choosing as a takeaway, in numbers. Used alike when the weights are learned and when they are applied.
import type { Piece } from './analyse-pieces.ts';
import { STOP_WORDS, stem } from './words.ts';

/** Names of the features, in the order of their values and of the weights. */
export const FEATURES = [
  'bias',
  'first',
  'second',
  'third',
  'inverse rank',
  'log rank',
  'place',
  'in a long text',
  'centroid',
  'centroid by rank',
  'like the first eight',
  'like the first',
  'like the rest',
  'coverage',
  'repeated words',
  'words said once',
  'length',
  'length squared',
  'short',
  'long',
  'names',
  'numbers',
  'figures',
  'quotation',
  'opens with a quotation',
  'question',
  'you and we',
  'I',
  'brackets',
  'pronoun first',
  'link word first',
  'said',
  'commas',
  'small words',
  'paragraph first',
  'colon',
  'topic names',
  'by rank: names',
  'a year',
  'opens with a year',
] as const;

/** One sentence as the features see it. */
export interface Sketch {
  /** Stems of its content words with how often they stand in it. */
  readonly stems: ReadonlyMap<string, number>;
  readonly norm: number;
  /** How many words it has. */
  readonly words: number;
}

const PRONOUNS = /^(?:he|she|it|they|this|that|these|those|there|his|her|their|its)$/;
const LINKS =
  /^(?:but|and|so|or|however|meanwhile|also|still|yet|then|now|for|because|while|although|though|when|if|as|since|after)$/;
const SAID = new Set('said says told added wrote tweeted asked explained recalled noted according'.split(' '));
const YOU_AND_WE = new Set('you your we our us'.split(' '));

/** The content of each sentence, ready to be compared. */
export function sketchesOf(pieces: readonly (readonly Piece[])[]): Sketch[] {
  const stemmed = new Map<string, string>();
  return pieces.map((list) => {
    const stems = new Map<string, number>();
    let words = 0;
    for (const piece of list) {
      if (piece.kind === 'mark') continue;
      words++;
      if (STOP_WORDS.has(piece.lower)) continue;
      let key = stemmed.get(piece.lower);
      if (key === undefined) stemmed.set(piece.lower, (key = piece.kind === 'word' ? stem(piece.lower) : piece.lower));
      stems.set(key, (stems.get(key) ?? 0) + 1);
    }
    return { stems, norm: normOf(stems), words };
  });
}

function normOf(vector: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const value of vector.values()) sum += value * value;
  return Math.sqrt(sum) || 1;
}

export function cosine(a: Sketch, b: Sketch): number {
  const [small, large] = a.stems.size < b.stems.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [key, value] of small.stems) dot += value * (large.stems.get(key) ?? 0);
  return dot / (a.norm * b.norm);
}

function together(sketches: readonly Sketch[]): Sketch {
  const stems = new Map<string, number>();
  for (const sketch of sketches) for (const [key, value] of sketch.stems) stems.set(key, (stems.get(key) ?? 0) + value);
  return { stems, norm: normOf(stems), words: 0 };
}

/** One row of feature values for each sentence. `firsts` tells which sentences open a paragraph. */
export function featuresOf(
  pieces: readonly (readonly Piece[])[],
  sketches: readonly Sketch[],
  firsts: readonly boolean[],
): Float64Array[] {
  const whole = together(sketches);
  const opening = together(sketches.slice(0, 8));
  const first = sketches[0];
  const names = nameCounts(pieces);
  return sketches.map((sketch, i) => {
    const list = pieces[i] ?? [];
    const content = sketch.stems.size || 1;
    let repeated = 0;
    let once = 0;
    let covered = 0;
    const dots = { whole: 0, rest: 0, opening: 0, first: 0 };
    for (const [key, value] of sketch.stems) {
      const count = whole.stems.get(key) ?? 0;
      covered += count;
      if (count > 2) repeated++;
      if (count === 1) once++;
      dots.whole += value * count;
      dots.rest += value * (count - value);
      dots.opening += value * (opening.stems.get(key) ?? 0);
      if (i > 0) dots.first += value * (first?.stems.get(key) ?? 0);
    }
    const centroid = dots.whole / (sketch.norm * whole.norm);
    const tally = tallied(list);
    const rank = 1 / (1 + i);
    const opener = list.find((piece) => piece.kind === 'word')?.lower ?? '';
    const words = Math.max(1, sketch.words);
    const topical = topicOf(list, names);
    return Float64Array.of(
      1,
      i === 0 ? 1 : 0,
      i === 1 ? 1 : 0,
      i === 2 ? 1 : 0,
      rank,
      Math.log(1 + i) / 4,
      i / sketches.length,
      sketches.length > 40 ? rank : 0,
      centroid,
      centroid * rank,
      dots.opening / (sketch.norm * opening.norm),
      dots.first / (sketch.norm * (first?.norm ?? 1)),
      dots.rest / (sketch.norm * whole.norm),
      covered / (whole.stems.size || 1),
      repeated / content,
      once / content,
      Math.min(words, 60) / 30,
      (Math.min(words, 60) / 30) ** 2,
      words < 9 ? 1 : 0,
      words > 40 ? 1 : 0,
      Math.min(tally.capitals, 10) / 5,
      Math.min(tally.numbers, 4) / 2,
      tally.numbers / words,
      tally.quotes > 0 ? 1 : 0,
      /^["“'‘]/.test(list[0]?.text ?? '') ? 1 : 0,
      list.at(-1)?.text === '?' ? 1 : 0,
      Math.min(1, tally.you / 2),
      tally.selves > 0 ? 1 : 0,
      tally.brackets > 0 ? 1 : 0,
      PRONOUNS.test(opener) ? 1 : 0,
      LINKS.test(opener) ? 1 : 0,
      tally.said > 0 ? 1 : 0,
      Math.min(tally.commas, 5) / 3,
      tally.small / words,
      firsts[i] ? 1 : 0,
      tally.colons > 0 ? 1 : 0,
      topical,
      topical * rank,
      list.some(isYear) ? 1 : 0,
      list.slice(0, 3).some(isYear) ? 1 : 0,
    );
  });
}

/** A year in figures: background more often than news. */
function isYear(piece: Piece): boolean {
  return piece.kind === 'number' && /^(?:19|20)\d\d$/.test(piece.text);
}

function tallied(list: readonly Piece[]) {
  const tally = { capitals: 0, numbers: 0, quotes: 0, you: 0, selves: 0, brackets: 0, said: 0, commas: 0, small: 0, colons: 0 };
  for (const [i, piece] of list.entries()) {
    if (piece.kind === 'number') tally.numbers++;
    else if (piece.kind === 'mark') {
      if (/["“”]/.test(piece.text)) tally.quotes++;
      else if (piece.text === '(') tally.brackets++;
      else if (piece.text === ',') tally.commas++;
      else if (piece.text === ':') tally.colons++;
    } else {
      if (piece.capital && i > 0 && piece.text !== 'I') tally.capitals++;
      if (YOU_AND_WE.has(piece.lower)) tally.you++;
      if (piece.text === 'I' || piece.lower === 'my' || piece.lower === 'me') tally.selves++;
      if (SAID.has(piece.lower)) tally.said++;
      if (STOP_WORDS.has(piece.lower)) tally.small++;
    }
  }
  return tally;
}

/** How often each capitalised word stands in the text away from sentence starts. */
function nameCounts(pieces: readonly (readonly Piece[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of pieces) {
    for (const [i, piece] of list.entries())
      if (i > 0 && piece.capital && piece.text.length > 2) counts.set(piece.lower, (counts.get(piece.lower) ?? 0) + 1);
  }
  return counts;
}

function topicOf(list: readonly Piece[], names: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const piece of list) if (piece.capital) best = Math.max(best, names.get(piece.lower) ?? 0);
  return Math.min(best, 12) / 6;
}
