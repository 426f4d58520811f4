// Changed and repainted screens are equal: as in the unit tests, over runs long enough to be believed.
import { expect, test } from 'vitest';
import { compareRandomFrames } from '../helpers/random-frames.ts';

test.each([
  [11, false],
  [12, true],
  [13, false],
  [14, true],
])('800 random frames, seed %i, wide emoji %s: changed and repainted screens are equal', async (seed, wideEmoji) => {
  const { bytes, whole } = await compareRandomFrames(seed, 800, wideEmoji);
  expect(bytes * 10).toBeLessThan(whole);
});
