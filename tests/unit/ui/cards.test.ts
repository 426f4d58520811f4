// What makes the first letter in the palette and in the list's filter quick: the cards are made ahead, and handed on.
import { expect, test } from 'vitest';
import { makeLibrary, NO_LINKS } from '../../../src/model/library.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { cardsById, cardsOf, cardSteps } from '../../../src/ui/select/cards.ts';
import { paletteItems } from '../../../src/ui/select/choices.ts';
import { initialState } from '../../../src/ui/state.ts';
import { readingOf } from '../../helpers/builders.ts';

const libraryOf = (readings: readonly Reading[]) => makeLibrary(readings, NO_LINKS, []);

/** Readings that count how often a headline is asked for: unpacking one is what costs. */
function counting(count: number) {
  let asked = 0;
  const readings = Array.from({ length: count }, (_, n): Reading => {
    const { briefing, ...rest } = readingOf({ id: `a${n}`, headline: `Ferry ${n} leaves`, body: [['It left at noon.']] });
    const counted = {
      ...briefing,
      get headline() {
        asked++;
        return `Ferry ${n} leaves`;
      },
    };
    return { ...rest, briefing: counted };
  });
  return { readings, asked: () => asked };
}

test('they are made in steps, which whoever asks meanwhile goes on with', () => {
  const { readings, asked } = counting(200);
  const library = libraryOf(readings);
  const steps = cardSteps(library);
  expect(steps.next().done).toBe(false);
  const sofar = asked();
  expect(cardsOf(library)).toHaveLength(200);
  const once = asked();
  expect(sofar).toBeGreaterThan(0);
  expect(once / sofar).toBe(4);
  expect(steps.next()).toEqual({ done: true, value: cardsOf(library) });
  expect(asked()).toBe(once);
});

test('a briefing more costs its own card', () => {
  const { readings, asked } = counting(120);
  cardsOf(libraryOf(readings.slice(0, 119)));
  const before = asked();
  const grown = libraryOf([readings[119]!, ...readings.slice(0, 119)]);
  expect(cardsById(grown).get(readings[119]!.briefing.id)?.title).toBe('Ferry 119 leaves (Ferry 119 leaves)');
  expect(asked() - before).toBeLessThan(10);
});

test('a letter in the palette unpacks no briefing whose card is made', () => {
  const { readings, asked } = counting(120);
  const state = initialState(libraryOf(readings), { columns: 120, rows: 40 });
  cardsOf(state.library);
  const before = asked();
  expect(paletteItems(state, 'ferry 77').map(({ title }) => title)).toContain('Ferry 77 leaves (Ferry 77 leaves)');
  expect(asked()).toBe(before);
});
