// Two sentences: how alike they are, whether they exclude each other, and what sets them apart.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike } from '../../../src/linking/compare/alike.ts';
import { comparePairs } from '../../../src/linking/compare/compare.ts';
import { gistOf } from '../../../src/linking/compare/gist.ts';
import { makeLexicon } from '../../../src/linking/compare/lexicon.ts';

// A property compares a hundred pairs: on a busy machine that takes a while.

const answer = (a: string, b: string) => {
  const [found] = comparePairs([{ a, b }]);
  if (!found) throw new Error('one pair in, none out');
  return found;
};
const labels = (a: string, b: string) =>
  answer(a, b)
    .evidence.filter(({ what }) => what.startsWith('different'))
    .map(({ what, value }) => `${what}: ${value}`);

const BASE = 'Minister Oda Rask met the dockers of Velmar on 12 May to discuss the closing of the northern quay.';

describe('what sets two matching sentences apart', () => {
  it.each([
    ['another day', BASE.replace('12 May', '14 May'), ['different date: may-12 / may-14']],
    ['another name', BASE.replace('Velmar', 'Sundholm'), ['different name: Velmar / Sundholm']],
    ['another number', BASE.replace('dockers', '40 dockers'), []],
    ['the same day written otherwise', BASE.replace('12 May', 'May 12'), []],
    ['another spelling', BASE.replace('Velmar', 'Velmaar'), []],
    ['a title more', BASE.replace('Minister', 'Prime Minister'), []],
    ['nothing', BASE, []],
  ])('%s', (_name, other, expected) => expect(labels(BASE, other)).toEqual(expected));

  it('tells a number in the place of another', () =>
    expect(labels('The blast at the Velmar mill killed 12 workers.', 'The blast at the Velmar mill killed 30 workers.')).toEqual([
      'different number: 12 workers / 30 workers',
    ]));
  it('tells a hedge that was dropped', () =>
    expect(labels(`${BASE.slice(0, -1)}, reportedly in private.`, `${BASE.slice(0, -1)}, in private.`)).toContain(
      'different certainty: reportedly / plain',
    ));
  it('reads "29-30 June" and "June 29 and 30" as the same days', () =>
    expect(
      labels(
        'Shelling hit the Tamsel valley on 29-30 June, the mayor said.',
        'Shelling hit the Tamsel valley on June 29 and 30, the mayor said.',
      ),
    ).toEqual([]));
});

describe('a possible conflict', () => {
  it.each([
    [
      'a denial',
      'Oda Rask has resigned as minister',
      'Report that minister Oda Rask has resigned is false',
      'denied in one: false',
    ],
    [
      'a negation',
      'The ferry to Sundholm sank in the storm.',
      'The ferry to Sundholm did not sink in the storm.',
      'negated in one: sank / not sink',
    ],
    [
      'opposites',
      'The harbour of Velmar was closed in 2030.',
      'The harbour of Velmar was opened in 2030.',
      'opposites: closed / opened',
    ],
  ])('gives %s as its reason', (_name, a, b, reason) => {
    const { conflict, evidence } = answer(a, b);
    expect(conflict).toBeGreaterThanOrEqual(0.5);
    expect(evidence.at(-1)).toEqual({ what: 'possible conflict', value: reason, weight: 0 });
  });
  it('is not seen between the left of a picture and the rights of people', () => {
    const { evidence } = answer('Dockers called for rights at the quay of Velmar.', 'Dockers, left, at the quay of Velmar.');
    expect(evidence.map(({ value }) => value)).not.toContain('opposites: left / rights');
    expect(evidence.map(({ value }) => value)).not.toContain('opposites: rights / left');
  });
  it('is not seen where two say the same', () => expect(answer(BASE, BASE).conflict).toBeLessThan(0.5));
});

describe('a score', () => {
  const words = fc.array(
    fc.constantFrom(
      'Velmar',
      'ferry',
      'sank',
      'on',
      'Monday',
      '12',
      '2031',
      'not',
      'the',
      'minister',
      'Köln',
      'reportedly',
      '…',
      '“',
    ),
    { maxLength: 14 },
  );
  const sentence = fc.oneof(
    words.map((parts) => parts.join(' ')),
    fc.string({ maxLength: 60 }),
  );

  it('is what its evidence adds up to, between 0 and 1, for any two texts', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const { score, conflict, evidence } = answer(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(conflict).toBeGreaterThanOrEqual(0);
        expect(conflict).toBeLessThanOrEqual(1);
        expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 10);
      }),
    );
  });
  it('is the same from both sides where a name of one is a plain word of the other', () =>
    expect(answer('y B', 'Y').score).toBe(answer('Y', 'y B').score));
  it('is the same from both sides', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        expect(answer(a, b).score).toBeCloseTo(answer(b, a).score, 3);
      }),
    );
  });
  it('is high for a paraphrase and low for another matter', () => {
    const paraphrase = 'Oda Rask, the minister, discussed the closing of the northern quay with the Velmar dockers on 12 May.';
    expect(answer(BASE, paraphrase).related).toBe(true);
    expect(answer(BASE, 'Snow is expected in the mountains by the weekend.').related).toBe(false);
  });
});

describe('words that look alike', () => {
  it.each([
    ['stabilis', 'stabiliz', 0.75],
    ['turkei', 'turkish', 0],
    ['quake', 'earthquake', 0.5],
    ['ferry', 'berry', 0],
    ['war', 'wars', 0],
    ['harbour', 'harbor', 0.75],
  ])('%s and %s', (a, b, expected) => expect(alike(a, b)).toBe(expected));
});

describe('a gist', () => {
  const gist = (text: string) => gistOf(makeLexicon(), text);
  it.each([
    ['On 3 May and on Monday', ['may-3', 'mon']],
    ['from 2029 to 2031', ['2029', '2031']],
    ['he may march on', []],
    ['the 4th of July', ['jul-4']],
  ])('reads the dates of %s', (text, dates) => expect(gist(text).dates).toEqual(dates));
  it.each([
    ['two million and 3.5bn', [2e6, 3.5e9]],
    ['twenty of 1,250', [20, 1250]],
    ['one of them', []],
  ])('reads the numbers of %s', (text, numbers) => expect(gist(text).numbers).toEqual(numbers));
  it('keeps the country apart from the pronoun', () => {
    const lexicon = makeLexicon();
    expect(gistOf(lexicon, 'US').all).toEqual(gistOf(lexicon, 'U.S.').all);
    expect(gistOf(lexicon, 'US').all).not.toEqual(gistOf(lexicon, 'us').all);
  });
});

describe('what drifted between two versions of a sentence', () => {
  it.each([
    [
      'a hedge dropped',
      'The dyke at Karlau reportedly broke early on Wednesday, the water board said.',
      'The dyke at Karlau broke early on Wednesday, the water board said.',
      'different certainty: reportedly / plain',
    ],
    [
      'a name swapped',
      'Engineer Ilse Brandt had warned the council of Karlau about the rusted gates in February.',
      'Engineer Oda Rask had warned the council of Karlau about the rusted gates in February.',
      'different name: Ilse Brandt / Oda Rask',
    ],
    [
      'a number changed',
      'At least fourteen people were taken to hospital in Karlau after the dyke gave way.',
      'At least forty people were taken to hospital in Karlau after the dyke gave way.',
      'different number: fourteen people / forty people',
    ],
    [
      'a possibility told as certain',
      'The water board may close the harbour of Karlau until Friday because of the flood.',
      'The water board will close the harbour of Karlau until Friday because of the flood.',
      'different certainty: may / plain',
    ],
    [
      'a verb upgraded',
      'The flood damaged the bridge at Karlau on Tuesday evening, according to the mayor.',
      'The flood destroyed the bridge at Karlau on Tuesday evening, according to the mayor.',
      'different wording: damaged / destroyed',
    ],
    [
      'another day',
      'The bridge at Karlau will be closed on Monday for repairs, the county said.',
      'The bridge at Karlau will be closed on Thursday for repairs, the county said.',
      'different date: mon / thu',
    ],
  ])('shows %s', (_, a, b, drift) =>
    expect(answer(a, b).evidence.map(({ what, value }) => `${what}: ${value}`)).toContain(drift),
  );

  it('is nothing in an unchanged copy', () => {
    const text = 'At least fourteen people were reportedly taken to hospital in Karlau after the dyke gave way.';
    expect(answer(text, text).evidence.filter(({ what }) => what.startsWith('different'))).toEqual([]);
  });
});
