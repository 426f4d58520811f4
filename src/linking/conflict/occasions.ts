// Two statements exclude each other only if they are about one party and one occasion. Reports of one kind that come out every day give
// other amounts and other names each time, and nothing between them agrees.
import { fold } from '../../analysis/words.ts';
import { SAYING } from './amounts.data.ts';
import { filledIn, haveOtherAmounts } from '../matter/formulas.ts';
import type { Gist } from '../compare/gist.ts';
import type { Ledger } from '../ledger.ts';
import type { Lexicon } from '../compare/lexicon.ts';
import type { Match } from '../match.ts';
import { nameOf, namesIn, partiesOf, shareName } from '../matter/parties.ts';
import { DEEDS } from './opposites.ts';
import type { PlainClash, PlainKind } from './plain.ts';
import { daysIn } from './swaps.ts';
import type { Kinship } from '../matter/topics.ts';

/** So many matches of two briefings that give amounts, and none the same, make them two issues of one bulletin. */
const ISSUES = 2;
/** Sentences that give so many amounts must agree on most before one of them can clash. */
const SEVERAL = 3;

/** With fewer telling words a sentence is one of many of its kind: "Payment is due April 22". */
const MIN_WORDS = 6;
/** Who says something is named within so many words of the beginning, and of the word for it. */
const BEGINNING = 8;
const NEAR = 4;

/** Whether two matching sentences may be about one party on one occasion. */
export type Occasions = (
  match: Match,
  clash: PlainClash,
  leads: () => readonly [readonly Gist[], readonly Gist[]],
  isLater?: boolean,
) => boolean;

/** What tells two briefings on one occasion from two issues of one bulletin. */
export interface Issues {
  /** Whether it is known of both when they came out: what is said on other days is told apart by the dates then. */
  readonly areDated: boolean;
  /** Whether one outlet may have written both: it does not contradict itself in one form of words, it has news. */
  readonly mayBeOneHand: boolean;
  readonly headlines: () => readonly [Gist | undefined, Gist | undefined];
  readonly kinship: () => Kinship;
}

/** O(matches), when first asked. */
export function makeOccasions(matches: readonly Match[], issues: Issues, ledger: Ledger, lexicon: Lexicon): Occasions {
  const { areDated } = issues;
  let areIssues: boolean | undefined;
  let counted: Agreement | undefined;
  return (match, { kind }, leads, isLater = false) => {
    counted ??= agreementOf(matches, ledger);
    const { same, other, days } = counted;
    if (other >= ISSUES && other > same) return false;
    // Without dates something must show that the two are of one day.
    if (!areDated && !days) return false;
    const [one, two] = [ledger.weighed(match.one).gist, ledger.weighed(match.other).gist];
    if (Math.min(wordsOf(one), wordsOf(two)) < MIN_WORDS || (kind === 'number' && sharesFewAmounts(one, two))) return false;
    if (haveOtherAmounts(one, two)) return false;
    if (FILLED_IN.has(kind) && !nameOneDay(one, two) && (areIssues ??= areOfOneForm(issues, lexicon))) return false;
    // A state lasts until it is said to have changed, on another day.
    if (!(isLater && kind === 'opposites') && areOfOtherTimes(match, kind, ledger)) return false;
    if (kind !== 'place' && kind !== 'party' && (areOfOtherParties(one, two, lexicon) || nameOthers(match, ledger, lexicon)))
      return false;
    return shareName(one, two, lexicon) || leads()[0].some((a) => leads()[1].some((b) => shareName(a, b, lexicon)));
  };
}

/** What differs from issue to issue. */
const FILLED_IN: ReadonlySet<PlainKind> = new Set<PlainKind>(['number', 'day', 'year', 'opposites', 'negated', 'place']);
/** Of the names at the beginnings less than this stands in the other: the two are about others. */
const KIN = 0.5;
/** Share of the plain words of the longer headline that are the other's in two headlines of one form. */
const FORM = 0.5;

/** "on Tuesday": one event. Days of months stand in bulletins too. */
function nameOneDay(one: Gist, two: Gist): boolean {
  return one.dates.some((day) => /^[a-z]+$/.test(day) && two.dates.includes(day));
}

/** Whether two briefings are about others, or by one hand and their headlines one form filled in anew: "… gives 345 mln", "… gives 24 mln". */
function areOfOneForm({ headlines, kinship, mayBeOneHand }: Issues, lexicon: Lexicon): boolean {
  if (kinship().beginnings < KIN) return true;
  if (!mayBeOneHand) return false;
  const [a, b] = headlines();
  if (!a || !b) return false;
  const [x, y] = [plainIn(a, lexicon), plainIn(b, lexicon)];
  const [fewer, more] = x.length < y.length ? [x, y] : [y, x];
  return more.length > 0 && fewer.filter((id) => more.includes(id)).length >= FORM * more.length;
}

/** Telling words without figures and without those that have an opposite: what an issue of a bulletin has in common with the next. */
function plainIn({ stems }: Gist, lexicon: Lexicon): number[] {
  return stems.filter((id) => !/^\d/.test(lexicon.textOf(id)) && !DEEDS.has(lexicon.textOf(id)));
}

/** How many telling words a sentence has beside its figures. */
function wordsOf({ places, words, all }: Gist): number {
  return new Set(places.filter((place) => !/^\d/.test(words[place] ?? '')).map((place) => all[place])).size;
}

/** Whether both say when, and not of one time: other years, or other days as far as these are known. */
function areOfOtherTimes({ one, other }: Match, kind: PlainClash['kind'], ledger: Ledger): boolean {
  const [a, b] = [ledger.weighed(one).gist, ledger.weighed(other).gist];
  const [daysA, daysB] = [daysIn(a), daysIn(b)];
  const [knownA, knownB] = [daysOf(one, ledger), daysOf(other, ledger)];
  const areKnown = knownA.length > 0 && knownB.length > 0;
  const isNamed = daysA.some(({ value }) => daysB.some((day) => day.value === value));
  // Which Saturday "Saturday's talks" were can only be guessed, not that both are to come.
  const isShared = areKnown ? knownA.some((day) => knownB.includes(day)) || (isNamed && isToCome(a) && isToCome(b)) : isNamed;
  if (kind === 'year') return false;
  if (kind === 'day') return areKnown && !eachHasOwn(knownA, knownB) && knownA.length === knownB.length;
  if (eachHasOwn(yearsOf(a, knownA), yearsOf(b, knownB)) || eachHasOwn(filledIn(a).periods, filledIn(b).periods)) return true;
  return daysA.length > 0 && daysB.length > 0 && !isShared && (areKnown || daysA[0]?.kind === daysB[0]?.kind);
}

function isToCome({ words }: Gist): boolean {
  return words.some((word) => fold(word) === 'will');
}

/** The resolved days of a sentence. */
function daysOf(number: number, ledger: Ledger): readonly string[] {
  const { dates, first } = ledger.entryOf(number);
  return dates[number - first] ?? [];
}

/** The years that a sentence names, else those of its days. */
function yearsOf({ dates }: Gist, days: readonly string[]): string[] {
  const named = dates.filter(isYear);
  return named.length > 0 ? named : days.map((day) => day.slice(0, 4));
}

function isYear(date: string): boolean {
  return /^\d{4}$/.test(date);
}

/** Whether each of two lists has something that the other has not. */
function eachHasOwn(a: readonly string[], b: readonly string[]): boolean {
  return a.some((each) => !b.includes(each)) && b.some((each) => !a.includes(each));
}

/** Whether both give several amounts, and no more than half of them are the same. */
function sharesFewAmounts(one: Gist, two: Gist): boolean {
  const [ofOne, ofTwo] = [filledIn(one).amounts, filledIn(two).amounts];
  const fewer = Math.min(ofOne.length, ofTwo.length);
  return fewer >= SEVERAL && 2 * ofOne.filter((amount) => ofTwo.includes(amount)).length <= fewer;
}

/** Whether each of two sentences has a name that the other has not, their speakers aside. O(words × words). */
function nameOthers({ one, other }: Match, ledger: Ledger, lexicon: Lexicon): boolean {
  const [a, b] = [ledger.weighed(one).gist, ledger.weighed(other).gist];
  return hasOwnName(a, b, speakersOf(one, ledger), lexicon) && hasOwnName(b, a, speakersOf(other, ledger), lexicon);
}

/** Whether the two begin with different parties and are about these. Who only tells something of others may be anybody. */
function areOfOtherParties(a: Gist, b: Gist, lexicon: Lexicon): boolean {
  return partiesOf(a, b, lexicon) === 'other' && ![a, b].some(isToldOfOthers);
}

/** "Brenner said the dam …", not "Brenner said it …". */
function isToldOfOthers({ words }: Gist): boolean {
  const at = words.findIndex((word, i) => i < BEGINNING && SAYING.has(fold(word)));
  return at >= 0 && !words.slice(at + 1, at + 1 + NEAR).some((word) => OWN.has(fold(word)));
}

const OWN = new Set('it its they their he his she her we our'.split(' '));

/** Whether who says so is named at a place. */
function isBesideSaying({ words }: Gist, place: number): boolean {
  return words
    .slice(Math.max(0, place - NEAR), place + 1 + NEAR)
    .some((word) => SAYING.has(fold(word)) || fold(word) === 'according');
}

interface Agreement {
  /** Matches that give amounts on both sides: most of the lesser's the same, and none. */
  readonly same: number;
  readonly other: number;
  /** Whether some match names one day in both. */
  readonly days: boolean;
}

function agreementOf(matches: readonly Match[], ledger: Ledger): Agreement {
  let same = 0;
  let other = 0;
  let days = false;
  for (const match of matches) {
    const [one, two] = [ledger.weighed(match.one).gist, ledger.weighed(match.other).gist];
    const [ofOne, ofTwo] = [filledIn(one).amounts, filledIn(two).amounts];
    days ||= one.dates.some((day) => !isYear(day) && two.dates.includes(day));
    if (ofOne.length === 0 || ofTwo.length === 0) continue;
    const shared = ofOne.filter((amount) => ofTwo.includes(amount)).length;
    if (2 * shared > Math.min(ofOne.length, ofTwo.length)) same++;
    else if (shared === 0) other++;
  }
  return { same, other, days };
}

/** The words of the names of those whose words a sentence gives. */
function speakersOf(number: number, ledger: Ledger): ReadonlySet<string> {
  const { speakers, first } = ledger.entryOf(number);
  return new Set((speakers[number - first] ?? []).flatMap((name) => name.split(/\s+/).map(fold)));
}

/** Whether a sentence has a name that the other has not, by whatever word, and that is not its speaker's. */
function hasOwnName(gist: Gist, other: Gist, speakers: ReadonlySet<string> | undefined, lexicon: Lexicon): boolean {
  return namesIn(gist, lexicon).some(({ place, id }) => {
    const word = fold(gist.words[place] ?? '');
    if ((speakers?.has(word) && isBesideSaying(gist, place)) || /^\p{L}$/u.test(word)) return false;
    return !other.all.some(
      (theirs, at) => theirs === id || lexicon.alike(id, theirs) > 0 || isOneName(word, other.words[at] ?? ''),
    );
  });
}

function isOneName(word: string, other: string): boolean {
  const name = nameOf(word);
  return name !== undefined && name === nameOf(fold(other));
}
