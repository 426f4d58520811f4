// What makes a sentence worth choosing as a takeaway, in numbers. Used alike when the weights are learned and when they are applied.
import type { Piece } from '../pieces.ts';
import { normOf, SAID, SELF, SMALL, together, YOU_AND_WE, type Sketch, type Vocabulary } from './sketch.ts';

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

const PRONOUNS = /^(?:he|she|it|they|this|that|these|those|there|his|her|their|its)$/;
const LINKS =
  /^(?:but|and|so|or|however|meanwhile|also|still|yet|then|now|for|because|while|although|though|when|if|as|since|after)$/;
/** One row of feature values for each sentence. `firsts` tells which sentences open a paragraph. */
export function featuresOf(
  pieces: readonly (readonly Piece[])[],
  sketches: readonly Sketch[],
  firsts: readonly boolean[],
  vocabulary: Vocabulary,
): Float64Array[] {
  const whole = together(sketches, vocabulary);
  const opening = together(sketches.slice(0, 8), vocabulary);
  const first = together(sketches.slice(0, 1), vocabulary);
  const wholeNorm = normOf(whole);
  const openingNorm = normOf(opening);
  const held = whole.reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0) || 1;
  const names = nameCounts(pieces, sketches, vocabulary);
  return sketches.map((sketch, i) => {
    const list = pieces[i] ?? [];
    const content = sketch.stems.length || 1;
    let repeated = 0;
    let once = 0;
    let covered = 0;
    const dots = { whole: 0, rest: 0, opening: 0, first: 0 };
    for (const [at, stem] of sketch.stems.entries()) {
      const value = sketch.counts[at]!;
      const count = whole[stem]!;
      covered += count;
      if (count > 2) repeated++;
      if (count === 1) once++;
      dots.whole += value * count;
      dots.rest += value * (count - value);
      dots.opening += value * opening[stem]!;
      if (i > 0) dots.first += value * first[stem]!;
    }
    const centroid = dots.whole / (sketch.norm * wholeNorm);
    const tally = tallied(list, sketch);
    const rank = 1 / (1 + i);
    const opener = list.find((piece) => piece.kind === 'word')?.lower ?? '';
    const words = Math.max(1, sketch.words);
    const topical = topicOf(list, sketch, names);
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
      dots.opening / (sketch.norm * openingNorm),
      dots.first / (sketch.norm * (sketches[0]?.norm ?? 1)),
      dots.rest / (sketch.norm * wholeNorm),
      covered / held,
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

function tallied(list: readonly Piece[], { spelled }: Sketch) {
  const tally = { capitals: 0, numbers: 0, quotes: 0, you: 0, selves: 0, brackets: 0, said: 0, commas: 0, small: 0, colons: 0 };
  for (let i = 0; i < list.length; i++) {
    const { kind, text, capital } = list[i]!;
    if (kind === 'number') tally.numbers++;
    else if (kind === 'mark') {
      if (text === '"' || text === '“' || text === '”') tally.quotes++;
      else if (text === '(') tally.brackets++;
      else if (text === ',') tally.commas++;
      else if (text === ':') tally.colons++;
    } else {
      const bits = spelled[i]?.bits ?? 0;
      if (capital && i > 0 && text !== 'I') tally.capitals++;
      if (bits & YOU_AND_WE) tally.you++;
      if (bits & SELF || text === 'I') tally.selves++;
      if (bits & SAID) tally.said++;
      if (bits & SMALL) tally.small++;
    }
  }
  return tally;
}

/** How often each capitalised word stands in the text away from sentence starts. */
function nameCounts(pieces: readonly (readonly Piece[])[], sketches: readonly Sketch[], { words }: Vocabulary): Int32Array {
  const counts = new Int32Array(words.size);
  for (const [at, list] of pieces.entries()) {
    const spelled = sketches[at]?.spelled ?? [];
    for (let i = 1; i < list.length; i++) {
      const word = spelled[i];
      if (word && list[i]!.capital && list[i]!.text.length > 2) counts[word.id]!++;
    }
  }
  return counts;
}

function topicOf(list: readonly Piece[], { spelled }: Sketch, names: Int32Array): number {
  let best = 0;
  for (let i = 0; i < list.length; i++) if (list[i]!.capital) best = Math.max(best, names[spelled[i]?.id ?? -1] ?? 0);
  return Math.min(best, 12) / 6;
}
