// What the words of a query may mean in each part of the index, and how much each meaning is worth.
// Worth is a log likelihood ratio: how much likelier the typed word is in a passage with this meaning than in any passage.
import { acronymHash, LONGEST as LONGEST_ACRONYM, SHORTEST as SHORTEST_ACRONYM } from './acronyms.ts';
import { COST, eachMeaning, isNumber, slipsFor, type Slips, type Typed } from './slips.ts';
import { rankOf, type Vocabulary } from './vocabulary.ts';

/** One place of a query: a word, or several to choose from. */
export interface Unit {
  readonly choices: readonly Typed[];
  /** How it was written: an acronym in capitals is more likely meant as one. */
  readonly capitals: boolean;
}

/** What it means that a passage holds a word: which unit it matches and for how much. */
export interface Match {
  readonly unit: number;
  readonly gain: number;
  /** Rank that must follow (a word typed without its space), or -1. */
  readonly next: number;
  /** Whether it matches the next unit too (one word typed as two). */
  readonly joined: boolean;
}

/** An acronym that a unit may stand for. */
export interface Acronym {
  readonly unit: number;
  readonly gain: number;
  readonly letters: string;
  readonly list: number;
}

/** What the units mean in one vocabulary. */
export interface Meanings {
  /** For each unit: the ranks whose passages are candidates and their gains, best first. */
  readonly lists: readonly (readonly Meaning[])[];
  readonly acronyms: readonly Acronym[];
  /** All matches of a rank. */
  readonly matches: ReadonlyMap<number, readonly Match[]>;
}

interface Meaning {
  readonly rank: number;
  readonly gain: number;
}

export interface Plan {
  readonly units: number;
  /** The most that each unit can gain anywhere. */
  readonly best: readonly number[];
  readonly meanings: readonly Meanings[];
}

/** A meaning before its worth is known. */
interface Found {
  readonly rank: number;
  readonly cost: number;
  readonly next: number;
  readonly joined: boolean;
}

/** Chance that a typed word is no word of the corpus at all. */
const NOISE = Math.exp(-18);
/** Meanings worth less than this do not help to tell passages apart. */
const LEAST_GAIN = 0.3;
/** How often two words of a vocabulary follow each other, as a part of how often the rarer one occurs. */
const TOGETHER = 0.05;
const ACRONYM_BYTES = 1.7;

/** Finds the meanings of all units. Yields after each unit in each vocabulary. */
export function* planSteps(vocabularies: readonly Vocabulary[], units: readonly Unit[]): Generator<void, Plan> {
  const total = vocabularies.reduce((sum, { segment }) => sum + segment.textAt.length - 1, 0) || 1;
  const found: Found[][][] = [];
  const chances: number[] = units.map(() => NOISE);
  const acronymCosts: number[] = units.map(() => Infinity);
  const slips = units.map((unit) => unit.choices.map(({ text }) => slipsFor(text, countOf(vocabularies, text) / total)));
  for (const vocabulary of vocabularies) {
    const { counts } = vocabulary.segment;
    const inVocabulary: Found[][] = [];
    for (const [place, unit] of units.entries()) {
      const meanings = meaningsOf(vocabulary, units, place, slips[place] ?? []);
      for (const { rank, cost, next } of meanings) {
        const share = (next < 0 ? (counts[rank] ?? 0) : Math.min(counts[rank] ?? 0, counts[next] ?? 0) * TOGETHER) / total;
        chances[place] = (chances[place] ?? 0) + share * Math.exp(-cost);
      }
      const cost = acronymCost(unit, meanings, vocabulary);
      acronymCosts[place] = Math.min(acronymCosts[place] ?? Infinity, cost);
      if (cost < Infinity) {
        const list = acronymList(vocabulary, unit.choices[0]?.text ?? '');
        chances[place] = (chances[place] ?? 0) + (acronymCount(vocabulary, list) / total) * Math.exp(-cost);
      }
      inVocabulary.push(meanings);
      yield;
    }
    found.push(inVocabulary);
  }
  const worth = (place: number, cost: number) => Math.log1p(Math.exp(-cost) / (chances[place] ?? NOISE));
  const meanings = vocabularies.map((vocabulary, i) => weigh(vocabulary, units, found[i] ?? [], worth, acronymCosts));
  const best = units.map((_, place) => {
    const gains = meanings.map(({ lists, acronyms }) =>
      Math.max(lists[place]?.[0]?.gain ?? 0, ...acronyms.filter(({ unit }) => unit === place).map(({ gain }) => gain)),
    );
    return Math.max(0, ...gains);
  });
  return { units: units.length, best, meanings };
}

function countOf(vocabularies: readonly Vocabulary[], text: string): number {
  return vocabularies.reduce((sum, { segment }) => sum + (segment.counts[rankOf(segment, text)] ?? 0), 0);
}

function meaningsOf(vocabulary: Vocabulary, units: readonly Unit[], place: number, slips: readonly Slips[]): Found[] {
  const cheapest = new Map<number, number>();
  const found: Found[] = [];
  const unit = units[place];
  for (const [choice, typed] of unit?.choices.entries() ?? []) {
    eachMeaning(vocabulary, typed, slips[choice] ?? 0, (rank, cost) => {
      const before = cheapest.get(rank);
      if (before === undefined || cost < before) cheapest.set(rank, cost);
    });
    if (!typed.exact) found.push(...splitsOf(vocabulary, typed.text));
  }
  for (const [rank, cost] of cheapest) found.push({ rank, cost, next: -1, joined: false });
  found.push(...joinOf(vocabulary, units, place));
  return found;
}

// "andthe" for "and the", "cooperation" for "co-operation".
function splitsOf({ segment }: Vocabulary, text: string): Found[] {
  if (text.length < 4 || isNumber(text)) return [];
  const found: Found[] = [];
  for (let at = 1; at < text.length; at++) {
    const rank = rankOf(segment, text.slice(0, at));
    if (rank < 0) continue;
    const next = rankOf(segment, text.slice(at));
    if (next >= 0) found.push({ rank, cost: COST.split, next, joined: false });
  }
  return found;
}

// "stoc k" for "stock", "co-operation" for "cooperation".
function joinOf({ segment }: Vocabulary, units: readonly Unit[], place: number): Found[] {
  const first = units[place]?.choices;
  const second = units[place + 1]?.choices;
  if (first?.length !== 1 || second?.length !== 1 || !first[0] || !second[0] || first[0].exact || second[0].exact) return [];
  const rank = rankOf(segment, first[0].text + second[0].text);
  return rank < 0 ? [] : [{ rank, cost: COST.joined, next: -1, joined: true }];
}

function acronymCost(unit: Unit, meanings: readonly Found[], { segment }: Vocabulary): number {
  const [typed] = unit.choices;
  if (!typed || unit.choices.length > 1 || typed.exact || isNumber(typed.text)) return Infinity;
  const { length } = typed.text;
  if (length < SHORTEST_ACRONYM || length > LONGEST_ACRONYM) return Infinity;
  if (unit.capitals) return COST.acronym;
  const exact = meanings.find(({ cost, next }) => cost === 0 && next < 0);
  const common = exact && (segment.counts[exact.rank] ?? 0) > segment.textAt.length / 100;
  return common || length < 3 ? Infinity : COST.smallAcronym;
}

function acronymList({ segment }: Vocabulary, letters: string): number {
  return acronymHash(letters) & (segment.acronymAt.length - 2);
}

function acronymCount({ segment }: Vocabulary, list: number): number {
  return ((segment.acronymAt[list + 1] ?? 0) - (segment.acronymAt[list] ?? 0)) / ACRONYM_BYTES;
}

function weigh(
  vocabulary: Vocabulary,
  units: readonly Unit[],
  found: readonly (readonly Found[])[],
  worth: (place: number, cost: number) => number,
  acronymCosts: readonly number[],
): Meanings {
  const matches = new Map<number, readonly Match[]>();
  const shared = new Map<string, readonly Match[]>();
  const lists: Meaning[][] = units.map(() => []);
  const acronyms: Acronym[] = [];
  const add = (rank: number, match: Match) => {
    const before = matches.get(rank);
    if (before) {
      matches.set(rank, [...before, match]);
      return;
    }
    const key = `${match.unit} ${match.gain} ${match.next} ${match.joined}`;
    let alone = shared.get(key);
    if (!alone) shared.set(key, (alone = [match]));
    matches.set(rank, alone);
  };
  for (const [unit, meanings] of found.entries()) {
    for (const { rank, cost, next, joined } of meanings) {
      const full = worth(unit, cost);
      // A word typed as two is worth one word: half to each.
      const gain = joined ? full / 2 : full;
      if (gain < LEAST_GAIN) continue;
      add(rank, { unit, gain, next, joined });
      lists[unit]?.push({ rank, gain });
      if (joined) lists[unit + 1]?.push({ rank, gain });
    }
    const cost = acronymCosts[unit] ?? Infinity;
    const letters = units[unit]?.choices[0]?.text ?? '';
    if (cost < Infinity) acronyms.push({ unit, gain: worth(unit, cost), letters, list: acronymList(vocabulary, letters) });
  }
  for (const list of lists) list.sort((a, b) => b.gain - a.gain || a.rank - b.rank);
  return { lists, acronyms, matches };
}
