// The list of a library: every briefing once, in its newest version, and a list that has grown keeps what it had.
import { expect, it } from 'vitest';
import { shelf } from '../../../src/store/catalogue.ts';
import type { Database } from '../../../src/store/database.ts';
import { stackSteps, type Stack } from '../../../src/store/stack.ts';
import { ANALYSIS, fill, line, scratchFolder, scratchLibrary } from '../../helpers/library.ts';

function stackOf(database: Database, known?: Stack, analysis = ANALYSIS): Stack {
  const steps = stackSteps(database, analysis, known);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const QUAY = 'The quay is shut. Nobody was hurt when the wall fell on Monday. Boats land at the old pier.';

const ids = ({ readings }: Stack) => readings.map((reading) => reading?.briefing.id);

it('is the shelf, also where a briefing has several versions, and grows with it', async () => {
  const database = scratchLibrary();
  const folder = scratchFolder();
  await fill(database, { 'a.txt': QUAY, 'b.txt': 'The bridge is open.\n' }, folder);
  const first = stackOf(database);
  expect(first.readings).toHaveLength(2);
  await fill(database, { 'a.txt': `${QUAY} It opens in May.`, 'c.ndjson': line('c1', 'Rain.') + line('c2', 'Snow.') }, folder);
  const grown = stackOf(database, first);
  const whole = stackOf(database);
  expect(ids(grown)).toEqual(ids(whole));
  expect(ids(whole)).toEqual(shelf(database, ANALYSIS).map(({ version }) => version.id));
  expect(whole.readings[0]?.sentences.at(-1)?.text).toBe('It opens in May.');
  expect(whole.readings).toHaveLength(4);
  expect(whole.readings.map((reading) => reading?.briefing.path)).toEqual(
    shelf(database, ANALYSIS).map(({ version }) => version.path),
  );
  // what was there is the same, not made again
  expect(grown.readings[1]).toBe(first.readings[1]);
  expect(stackOf(database, grown)).toBe(grown);
});

it('leaves out what another version of the program read', async () => {
  const database = scratchLibrary();
  await fill(database, { 'a.txt': 'The quay is shut.\n' });
  expect(ids(stackOf(database, undefined, 'newer'))).toEqual([undefined]);
});

it('looks at no text', async () => {
  const database = scratchLibrary();
  await fill(database, { 'a.ndjson': line('a', 'The quay is shut.', { headline: 'Quay', outlet: 'Tide Post' }) });
  const { readings } = stackOf(database);
  database.sql("update readings set data = cast('nothing' as blob)").run();
  const [reading] = readings;
  expect([reading?.briefing.outlet, reading?.briefing.headline, reading?.brief?.sentences]).toEqual(['Tide Post', 'Quay', 2]);
  expect(() => reading?.sentences).toThrow(/JSON|frame|data|prefix/i);
});
