import { describe, expect, it } from 'vitest';
import { link } from '../../../src/linking/link.ts';
import { readingOf } from '../../helpers/readings.ts';
import { FORMULAS, OTHER, OTHER_HEADLINES, SAME, SAME_HEADLINES, type Told } from './matters.data.ts';

/** How the leads of two reports relate, or two further sentences of them. */
function kindOf({ a, b }: Told, further?: readonly [string, string]): string | undefined {
  const readings = [a, b].map(([headline, ...says], i) =>
    readingOf({
      id: 'ab'[i] ?? '',
      outlet: ['A Times', 'B Herald'][i] ?? '',
      headline,
      says: further ? [...says, further[i] ?? ''] : says,
    }),
  );
  const place = further ? '#2' : '#0';
  return link(readings).relations.find(({ from, to }) => from.endsWith(place) && to.endsWith(place))?.kind;
}

describe('what two outlets tell in their own words', () => {
  it.each(SAME)('is one claim of two: $what', (told) => expect(kindOf(told)).toBe('corroborates'));
});

describe('what reads alike', () => {
  it.each(OTHER)('is no claim of two: $what', (told) => expect(['corroborates', 'restates']).not.toContain(kindOf(told)));
});

describe('two headlines that are all there is', () => {
  const kindOfTwo = (headlines: readonly [string, string]) =>
    link(
      headlines.map((headline, i) =>
        readingOf({ id: 'ab'[i] ?? '', outlet: ['A Times', 'B Herald'][i] ?? '', headline, says: [] }),
      ),
    ).relations[0]?.kind;

  it.each(SAME_HEADLINES)('are one claim of two: %s | %s', (...two) => expect(kindOfTwo(two)).toBe('corroborates'));
  it.each(OTHER_HEADLINES)('are no claim of two: %s | %s', (...two) =>
    expect(['corroborates', 'restates']).not.toContain(kindOfTwo(two)),
  );
});

describe('what is said of many things', () => {
  const shareIn = (reports: readonly Told[]) => {
    const kinds = reports.flatMap((told) => FORMULAS.map((formula) => kindOf(told, formula)));
    return kinds.filter((kind) => kind === 'corroborates' || kind === 'restates').length / kinds.length;
  };

  it('is one claim where two tell of one matter', () => expect(shareIn(SAME)).toBeGreaterThan(0.95));
  // What is left are reports that share rare words and no figure: two strikes of dockworkers, two nights of one war.
  it('is hardly ever one claim where they tell of two', () => expect(shareIn(OTHER)).toBeLessThan(0.1));
});
