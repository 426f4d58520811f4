import { expect, test } from 'vitest';
import { compareRandomFrames } from '../helpers/random-frames.ts';

// The same as in the unit tests, long enough to be believed.
test.each([
  [11, false],
  [12, true],
  [13, false],
  [14, true],
])(
  '800 random frames, seed %i, wide emoji %s: changed and repainted screens are equal',
  { timeout: 120_000 },
  async (seed, wideEmoji) => {
    const { bytes, whole } = await compareRandomFrames(seed, 800, wideEmoji);
    expect(bytes * 10).toBeLessThan(whole);
  },
);
