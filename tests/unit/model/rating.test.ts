// A rating in words while it is typed.
import { expect, it } from 'vitest';
import { ratingWords } from '../../../src/model/rating.ts';

it.each([
  ['B2', 'B the source: usually reliable; 2 the claim: probably true'],
  ['f', 'F the source: reliability cannot be judged'],
  ['6', '6 the claim: truth cannot be judged'],
  ['', ''],
  ['G2', ''],
])('the rating %j is told as %j while it is typed', (rating, words) => expect(ratingWords(rating)).toBe(words));
