// A few kills in every test run; bench/faults.ts does two hundred.
import { expect, test } from 'vitest';
import { countLosses } from '../../../bench/faults.ts';

test('nothing acknowledged is lost when two writers are killed', async () => {
  // In turn whether to wait until they write, and how long then: two rounds fall into writing, one into starting.
  const turns = [0.1, 0.5, 0.9, 0.2, 0.3, 0.8].values();
  const { acknowledged, lost, unclean } = await countLosses(6, () => turns.next().value ?? 0);
  expect({ lost, unclean }).toEqual({ lost: 0, unclean: 0 });
  expect(acknowledged).toBeGreaterThan(0);
});
