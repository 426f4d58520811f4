// A card for every briefing, as in the drawers of a library: what it is called, and the words by which it is found in the list and
// the palette. Making them means unpacking the facts of all, a quarter of a second for ten thousand: so it is done in steps, ahead
// of the first letter, and once for every reading.
import { titleOf, type Briefing } from '../../model/briefing.ts';
import type { Library } from '../../model/library.ts';
import type { Reading } from '../../model/reading.ts';
import { atOnce } from '../../model/steps.ts';
import type { BriefingId } from '../../model/text.ts';
import { once } from './memo.ts';
import { citeOf, nameOf } from './names.ts';

/** An article as it is found by a few letters of it. */
export interface Card {
  /** "Ferry leaves (Coast Daily, 3 May)". */
  readonly title: string;
  /** The same in small letters. */
  readonly folded: string;
  /** Title, names, day and file in small letters. */
  readonly words: string;
  readonly outlet: string | undefined;
}

/** So many are made in a step. */
const STEP = 50;

type Readings = Library['readings'];

const made = new WeakMap<Readings, readonly Card[]>();
const begun = new WeakMap<Readings, Generator<void, readonly Card[]>>();
/** A library that grows keeps its readings in their places: their cards are handed on. */
let latest: { readonly readings: Readings; readonly cards: readonly Card[] } = { readings: [], cards: [] };

/** The cards in the order of the readings. What is not made yet is made now. */
export function cardsOf(library: Library): readonly Card[] {
  return atOnce(cardSteps(library));
}

/** Each briefing's card by its id. */
export const cardsById = once(
  (library: Library): ReadonlyMap<BriefingId, Card> =>
    new Map(cardsOf(library).flatMap((card, n) => (library.readings[n] ? [[library.readings[n].briefing.id, card]] : []))),
);

/** Makes the cards ahead of the key that asks for them. Several may take these steps in turns. */
export function* cardSteps({ readings }: Library): Generator<void, readonly Card[]> {
  for (;;) {
    const cards = made.get(readings);
    if (cards) return cards;
    const steps = begun.get(readings) ?? making(readings);
    begun.set(readings, steps);
    const step = steps.next();
    if (!step.done) yield;
    else if (!made.has(readings)) made.set(readings, step.value);
  }
}

function* making(readings: Readings): Generator<void, readonly Card[]> {
  const before = new Map(latest.readings.map((reading, n) => [reading, latest.cards[n]]));
  const cards: Card[] = [];
  for (const reading of readings) {
    const known = before.get(reading);
    cards.push(known ?? cardOf(reading));
    if (!known && cards.length % STEP === 0) yield;
  }
  latest = { readings, cards };
  return cards;
}

function cardOf({ briefing }: Reading): Card {
  const title = `${titleOf(briefing)} (${citeOf(briefing)})`;
  return { title, folded: title.toLowerCase(), words: wordsOf(briefing), outlet: briefing.outlet };
}

function wordsOf(briefing: Briefing): string {
  const { published = '', path = '', byline = '' } = briefing;
  // Its folder and its ending are those of many.
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return [titleOf(briefing), nameOf(briefing), byline, published, file].join('\n').toLowerCase();
}
