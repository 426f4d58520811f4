// Changed and repainted screens are equal after every random frame.
import { expect, test } from 'vitest';
import { compareRandomFrames } from '../../helpers/random-frames.ts';

test.each([
  [1, false],
  [2, true],
])('the changed screen equals a whole repaint after every random frame (seed %i, wide emoji %s)', async (seed, wideEmoji) => {
  const { bytes, whole } = await compareRandomFrames(seed, 150, wideEmoji);
  expect(bytes * 10).toBeLessThan(whole);
});
