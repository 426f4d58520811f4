// Whose words a sentence gives.
import { expect, it } from 'vitest';
import { link } from '../../../src/linking/link.ts';
import { readingOf } from '../../helpers/readings.ts';

const ONE = 'Mayor Oda Rask called the landing of the trawlers on 3 May an “encroachment on Velmar’s sovereignty”.';
const OTHER = 'Oda Rask considers the landing a violation of sovereignty and urges the dockers to reclaim the northern quay.';

it.each([
  ['two reports of one speaker on one rare matter', OTHER, 'Oda Rask', ['overlaps']],
  ['reports of two speakers', OTHER, 'Ivo Brehm', []],
  ['one speaker on another matter', OTHER.replace('sovereignty', 'order'), 'Oda Rask', []],
])('same speaker: %s', (_name, other, speaker, kinds) => {
  const { relations } = link([
    readingOf({ id: 'a', says: [ONE], outlet: 'A Times', citing: { 0: 'Oda Rask' } }),
    readingOf({ id: 'b', says: [other], outlet: 'B Herald', citing: { 0: speaker } }),
  ]);
  expect(relations.map(({ kind }) => kind)).toEqual(kinds);
  for (const { score, evidence } of relations) {
    expect(evidence[0]?.what).toBe('same speaker');
    expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 4);
  }
});
