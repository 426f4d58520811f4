// Everything that one unit of a query may mean in one vocabulary, with what each meaning costs.
// One typed word may stand for several words of a text (a missing space, an acronym), and several for one (a split word, initials).
import { acronymHash, CONNECTORS, LONGEST as LONGEST_ACRONYM, SHORTEST as SHORTEST_ACRONYM } from './acronyms.ts';
import { COST, eachMeaning, isNumber, type Slips, type Typed } from './slips.ts';
import { rankOf, type Vocabulary } from './vocabulary.ts';

/** One place of a query: a word, or several to choose from. */
export interface Unit {
  readonly choices: readonly Typed[];
  /** How it was written: a word in capitals is more likely an acronym, capitalised words more likely a name. */
  readonly letters: 'small' | 'capitalised' | 'capitals';
}

/** Short forms that texts of the corpus define, and what they stand for; both ways, folded, words by one space. */
export interface Definitions {
  readonly longOf: ReadonlyMap<string, readonly string[]>;
  readonly shortOf: ReadonlyMap<string, string>;
}

/** A meaning before its worth is known. */
export interface Found {
  /** The word that a passage must hold. */
  readonly rank: number;
  readonly cost: number;
  /** Ranks of the words that must follow it. */
  readonly tail: readonly number[];
  /** How many units it takes the place of. */
  readonly covers: number;
  /** What each unit can gain by it at most: an initial says little about the word that it stands for. */
  readonly most: number;
}

const NONE: readonly number[] = [];
/** Initials of fewer words than this are no acronym unless the words are capitalised. */
const SHORTEST_INITIALS = 3;
/** A letter out of a dozen or so likely ones, less what it takes to write a name out that the text abbreviates. */
const MOST_INITIAL = 2.2;
const MOST_SMALL_INITIAL = 1.2;

/** The meanings of the unit at `place`, each word of the vocabulary once. */
export function meaningsOf(
  vocabulary: Vocabulary,
  units: readonly Unit[],
  place: number,
  slips: readonly Slips[],
  definitions: Definitions,
): Found[] {
  const cheapest = new Map<number, number>();
  const found: Found[] = [];
  for (const [choice, typed] of units[place]?.choices.entries() ?? []) {
    eachMeaning(vocabulary, typed, slips[choice] ?? 0, (rank, cost) => {
      const before = cheapest.get(rank);
      if (before === undefined || cost < before) cheapest.set(rank, cost);
    });
    if (typed.exact) continue;
    found.push(...splitsOf(vocabulary, typed.text), ...slippedSplitsOf(vocabulary, typed.text));
    for (const long of definitions.longOf.get(typed.text) ?? []) found.push(...phraseOf(vocabulary, long));
  }
  for (const [rank, cost] of cheapest) found.push({ rank, cost, tail: NONE, covers: 1, most: Infinity });
  found.push(...joinOf(vocabulary, units, place), ...initialsOf(vocabulary, units, place, definitions));
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
    if (next >= 0) found.push({ rank, cost: COST.split, tail: [next], covers: 1, most: Infinity });
  }
  return found;
}

/** Shorter words on either side of a lost space could be anything. */
const SHORTEST_SIDE = 3;
/** As many places for a lost space are tried: each costs a look through the vocabulary. */
const MOST_SPLITS = 3;

// "financeqTom" for "Finance Tom", "hinanceTom" too: the space is lost or is another letter, and one side has a slip as well.
function slippedSplitsOf(vocabulary: Vocabulary, text: string): Found[] {
  const { segment } = vocabulary;
  if (text.length < 2 * SHORTEST_SIDE + 1 || isNumber(text) || rankOf(segment, text) >= 0) return [];
  const found: Found[] = [];
  const halves: { readonly known: number; readonly isLeft: boolean; readonly size: number; readonly other: string }[] = [];
  for (let at = SHORTEST_SIDE; at <= text.length - SHORTEST_SIDE; at++) {
    for (const from of [at, at + 1]) {
      const left = rankOf(segment, text.slice(0, at));
      const right = text.length - from < SHORTEST_SIDE ? -1 : rankOf(segment, text.slice(from));
      if (left >= 0 && right >= 0) {
        if (from > at) found.push({ rank: left, cost: COST.replacedSpace, tail: [right], covers: 1, most: Infinity });
      } else if (left >= 0 && text.length - from > SHORTEST_SIDE)
        halves.push({ known: left, isLeft: true, size: at, other: text.slice(from) });
      else if (right >= 0 && at > SHORTEST_SIDE)
        halves.push({ known: right, isLeft: false, size: text.length - from, other: text.slice(0, at) });
    }
  }
  for (const { known, isLeft, other } of halves.toSorted((a, b) => b.size - a.size).slice(0, MOST_SPLITS))
    eachMeaning(vocabulary, { text: other, open: false, exact: false }, 1, (rank, cost) => {
      if (cost < COST.slip || cost > COST.slip + COST.shortSlip) return;
      const [first, second] = isLeft ? [known, rank] : [rank, known];
      found.push({ rank: first, cost: COST.slippedSplit, tail: [second], covers: 1, most: Infinity });
    });
  return found;
}

function phraseOf({ segment }: Vocabulary, words: string): Found[] {
  const [rank = -1, ...tail] = words.split(' ').map((word) => rankOf(segment, word));
  return rank < 0 || tail.includes(-1) ? [] : [{ rank, cost: COST.defined, tail, covers: 1, most: Infinity }];
}

// "stoc k" for "stock", "co-operation" for "cooperation".
function joinOf({ segment }: Vocabulary, units: readonly Unit[], place: number): Found[] {
  const words = wordsFrom(units, place, 2);
  if (words.length < 2) return [];
  const rank = rankOf(segment, words.join(''));
  return rank < 0 ? [] : [{ rank, cost: COST.joined, tail: NONE, covers: 2, most: Infinity }];
}

// "Northern Lakes Authority" for "NLA": surely when a text says so, perhaps when the initials fit.
function initialsOf({ segment }: Vocabulary, units: readonly Unit[], place: number, { shortOf }: Definitions): Found[] {
  const words = wordsFrom(units, place, LONGEST_ACRONYM + 2);
  const found: Found[] = [];
  let letters = '';
  let capitals = true;
  for (const [i, word] of words.entries()) {
    if (i > 0 && CONNECTORS.has(word)) continue;
    letters += word.charAt(0);
    capitals &&= units[place + i]?.letters !== 'small';
    if (i === 0) continue;
    const defined = shortOf.get(words.slice(0, i + 1).join(' '));
    const long = letters.length >= (capitals ? SHORTEST_ACRONYM : SHORTEST_INITIALS) && letters.length <= LONGEST_ACRONYM;
    const rank = defined !== undefined ? rankOf(segment, defined) : long ? rankOf(segment, letters) : -1;
    if (rank < 0) continue;
    const most = defined !== undefined ? Infinity : capitals ? MOST_INITIAL : MOST_SMALL_INITIAL;
    found.push({ rank, cost: COST.defined, tail: NONE, covers: i + 1, most });
  }
  return found;
}

// The plain words that stand from a place on.
function wordsFrom(units: readonly Unit[], place: number, most: number): string[] {
  const words: string[] = [];
  for (const { choices } of units.slice(place, place + most)) {
    const [typed] = choices;
    if (choices.length !== 1 || !typed || typed.exact) break;
    words.push(typed.text);
  }
  return words;
}

/** What it costs to take a unit for an acronym whose words stand in the text; Infinity when it cannot be one. */
export function acronymCost(unit: Unit, meanings: readonly Found[], { segment }: Pick<Vocabulary, 'segment'>): number {
  const [typed] = unit.choices;
  if (!typed || unit.choices.length > 1 || typed.exact || isNumber(typed.text)) return Infinity;
  const { length } = typed.text;
  const list = acronymList({ segment }, typed.text);
  if (segment.acronymAt[list] === segment.acronymAt[list + 1]) return Infinity;
  if (length < SHORTEST_ACRONYM || length > LONGEST_ACRONYM) return Infinity;
  if (unit.letters === 'capitals') return COST.acronym;
  const exact = meanings.find(({ cost, tail }) => cost === 0 && tail.length === 0);
  const common = exact && (segment.counts[exact.rank] ?? 0) > segment.textAt.length / 100;
  return common || length < 3 ? Infinity : COST.smallAcronym;
}

/** The list of passages whose capitalised runs may spell an acronym. */
export function acronymList({ segment }: Pick<Vocabulary, 'segment'>, letters: string): number {
  return acronymHash(letters) & (segment.acronymAt.length - 2);
}
