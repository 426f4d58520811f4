// What the words of a query may mean in each part of the index, and how much each meaning is worth.
// Worth is a log likelihood ratio: how much likelier the typed word is in a passage with this meaning than in any passage.
import { acronymCost, acronymList, meaningsOf, type Definitions, type Found, type Unit } from './meanings.ts';
import { slipsFor } from './slips.ts';
import { rankOf, type Vocabulary } from './vocabulary.ts';

/** What it means that a passage holds a word: which unit it matches and for how much. */
export interface Match {
  readonly unit: number;
  readonly gain: number;
  /** Ranks that must follow (a missing space, an acronym's long form). */
  readonly tail: readonly number[];
  /** What the units after it gain, when the word stands for several. */
  readonly others: readonly number[];
}

/** An acronym that a unit may stand for. */
export interface Acronym {
  readonly unit: number;
  readonly gain: number;
  readonly letters: string;
  readonly list: number;
}

/** A list of passages that gain. */
export interface Listed {
  readonly rank: number;
  readonly gain: number;
}

/** What the units mean in one vocabulary. */
export interface Meanings {
  /** For each unit: the words whose passages are candidates, best first. */
  readonly lists: readonly (readonly Listed[])[];
  readonly acronyms: readonly Acronym[];
  /** All matches of a word, by rank. */
  readonly matches: ReadonlyMap<number, readonly Match[]>;
}

/** A query as it is to be searched for. */
export interface Plan {
  readonly units: number;
  /** The most that each unit can gain anywhere. */
  readonly best: readonly number[];
  /** What the whole query could be worth; words that are nowhere count too. */
  readonly possible: number;
  readonly meanings: readonly Meanings[];
}

/** Chance that a typed word is no word of the corpus at all. */
const NOISE = Math.exp(-18);
/** Meanings worth less than this do not help to tell passages apart. */
const LEAST_GAIN = 0.3;
/** How often words follow each other, as a part of how often the rarest of them occurs. */
const TOGETHER = 0.05;
/** A list takes about this many bytes a passage: enough to guess its length. */
const ACRONYM_BYTES = 1.7;

/** Finds the meanings of all units. Yields after each unit in each vocabulary. */
export function* planSteps(
  vocabularies: readonly Vocabulary[],
  units: readonly Unit[],
  definitions: Definitions,
): Generator<void, Plan> {
  const total = vocabularies.reduce((sum, { segment }) => sum + segment.textAt.length - 1, 0) || 1;
  const chances = units.map(() => NOISE);
  const acronymCosts = units.map(() => Infinity);
  const slips = units.map(({ choices }) => choices.map(({ text }) => slipsFor(text, countOf(vocabularies, text) / total)));
  const found: Found[][][] = [];
  for (const vocabulary of vocabularies) {
    const inVocabulary: Found[][] = [];
    for (const [place, unit] of units.entries()) {
      const meanings = meaningsOf(vocabulary, units, place, slips[place] ?? [], definitions);
      for (const meaning of meanings) {
        const chance = (passagesOf(vocabulary, meaning) / total) * Math.exp(-meaning.cost / meaning.covers);
        if (meaning.most < Infinity) continue;
        for (let i = place; i < place + meaning.covers; i++) chances[i] = (chances[i] ?? 0) + chance;
      }
      const cost = acronymCost(unit, meanings, vocabulary);
      acronymCosts[place] = Math.min(acronymCosts[place] ?? Infinity, cost);
      if (cost < Infinity) chances[place] = (chances[place] ?? 0) + (acronymCount(vocabulary, unit) / total) * Math.exp(-cost);
      inVocabulary.push(meanings);
      yield;
    }
    found.push(inVocabulary);
  }
  const worth = (place: number, cost: number) => Math.log1p(Math.exp(-cost) / (chances[place] ?? NOISE));
  const meanings: Meanings[] = [];
  for (const [i, vocabulary] of vocabularies.entries()) {
    meanings.push(weigh(vocabulary, units, found[i] ?? [], worth, acronymCosts));
    yield;
  }
  const words = units.map((_, place) => Math.max(0, ...meanings.map(({ lists }) => lists[place]?.[0]?.gain ?? 0)));
  const best = words.map((gain, place) => Math.max(gain, ...meanings.map(({ acronyms }) => acronymGain(acronyms, place))));
  // An acronym may turn out to be another one with the same hash, and a word may be nowhere.
  const unknown = Math.log1p(total) / 2;
  const possible = words.reduce((sum, gain, place) => sum + (gain || Math.min(best[place] || unknown, unknown)), 0);
  return { units: units.length, best, possible, meanings };
}

function acronymGain(acronyms: readonly Acronym[], place: number): number {
  return acronyms.find(({ unit }) => unit === place)?.gain ?? 0;
}

function countOf(vocabularies: readonly Vocabulary[], text: string): number {
  return vocabularies.reduce((sum, { segment }) => sum + (segment.counts[rankOf(segment, text)] ?? 0), 0);
}

function passagesOf({ segment }: Vocabulary, { rank, tail }: Found): number {
  const counts = [rank, ...tail].map((each) => segment.counts[each] ?? 0);
  return Math.min(...counts) * (tail.length > 0 ? TOGETHER : 1);
}

function acronymCount(vocabulary: Vocabulary, { choices }: Unit): number {
  const { acronymAt } = vocabulary.segment;
  const list = acronymList(vocabulary, choices[0]?.text ?? '');
  return ((acronymAt[list + 1] ?? 0) - (acronymAt[list] ?? 0)) / ACRONYM_BYTES;
}

function weigh(
  vocabulary: Vocabulary,
  units: readonly Unit[],
  found: readonly (readonly Found[])[],
  worth: (place: number, cost: number) => number,
  acronymCosts: readonly number[],
): Meanings {
  const { counts } = vocabulary.segment;
  const matches = new Map<number, readonly Match[]>();
  const lists: Listed[][] = units.map(() => []);
  const acronyms: Acronym[] = [];
  const add = (rank: number, alone: readonly Match[]) => {
    const before = matches.get(rank);
    matches.set(rank, before ? [...before, ...alone] : alone);
  };
  for (const [unit, meanings] of found.entries()) {
    // Thousands of continuations differ in nothing: they share one array, so that the sets stay few.
    const plain = new Map<number, readonly Match[]>();
    for (const { rank, cost, tail, covers, most } of meanings) {
      const gain = Math.min(most, worth(unit, cost / covers));
      if (gain < LEAST_GAIN) continue;
      if (covers === 1 && tail.length === 0) {
        const alone = plain.get(gain) ?? [{ unit, gain, tail, others: tail }];
        plain.set(gain, alone);
        add(rank, alone);
        lists[unit]?.push({ rank, gain });
        continue;
      }
      const others = Array.from({ length: covers - 1 }, (_, i) => Math.min(most, worth(unit + 1 + i, cost / covers)));
      add(rank, [{ unit, gain, tail, others }]);
      const rarest = [rank, ...tail].reduce((least, each) => ((counts[each] ?? 0) < (counts[least] ?? 0) ? each : least));
      lists[unit]?.push({ rank: rarest, gain });
      for (const [i, other] of others.entries()) lists[unit + 1 + i]?.push({ rank, gain: other });
    }
    const cost = acronymCosts[unit] ?? Infinity;
    const letters = units[unit]?.choices[0]?.text ?? '';
    const list = acronymList(vocabulary, letters);
    if (cost < Infinity) acronyms.push({ unit, gain: worth(unit, cost), letters, list });
  }
  return { lists: lists.map((list) => list.toSorted((a, b) => b.gain - a.gain || a.rank - b.rank)), acronyms, matches };
}
