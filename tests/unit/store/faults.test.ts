// A few kills in every test run; bench/faults.ts does two hundred.
import { expect, test } from 'vitest';
import { countLosses } from '../../../bench/faults.ts';

test('nothing acknowledged is lost when two writers are killed', { timeout: 60_000 }, async () => {
  const { acknowledged, lost, unclean } = await countLosses(6);
  expect({ lost, unclean }).toEqual({ lost: 0, unclean: 0 });
  expect(acknowledged).toBeGreaterThan(0);
});
