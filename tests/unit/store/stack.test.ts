// The list of a library: every briefing once, in its newest version, and a list that has grown keeps what it had.
import { expect, it } from 'vitest';
import { shelf } from '../../../src/store/catalogue.ts';
import { stackOf, type Stack } from '../../../src/store/stack.ts';
import { ANALYSIS, fill, line, scratchFolder, scratchLibrary } from '../../helpers/library.ts';

const QUAY = 'The quay is shut. Nobody was hurt when the wall fell on Monday. Boats land at the old pier.';

const ids = ({ readings }: Stack) => readings.map((reading) => reading?.briefing.id);

it('is the shelf, also where a briefing has several versions, and grows with it', async () => {
  const database = scratchLibrary();
  const folder = scratchFolder();
  await fill(database, { 'a.txt': QUAY, 'b.txt': 'The bridge is open.\n' }, folder);
  const first = stackOf(database, ANALYSIS);
  expect(first.readings).toHaveLength(2);
  await fill(database, { 'a.txt': `${QUAY} It opens in May.`, 'c.ndjson': line('c1', 'Rain.') + line('c2', 'Snow.') }, folder);
  const grown = stackOf(database, ANALYSIS, first);
  const whole = stackOf(database, ANALYSIS);
  expect(ids(grown)).toEqual(ids(whole));
  expect(ids(whole)).toEqual(shelf(database, ANALYSIS).map(({ version }) => version.id));
  expect(whole.readings[0]?.sentences.at(-1)?.text).toBe('It opens in May.');
  expect(whole.readings).toHaveLength(4);
  expect(whole.readings.map((reading) => reading?.briefing.path)).toEqual(
    shelf(database, ANALYSIS).map(({ version }) => version.path),
  );
  // what was there is the same, not made again
  expect(grown.readings[1]).toBe(first.readings[1]);
  expect(stackOf(database, ANALYSIS, grown)).toBe(grown);
});

it('leaves out what another version of the program read', async () => {
  const database = scratchLibrary();
  await fill(database, { 'a.txt': 'The quay is shut.\n' });
  expect(ids(stackOf(database, 'newer'))).toEqual([undefined]);
});

it('looks at no text', async () => {
  const database = scratchLibrary();
  await fill(database, { 'a.ndjson': line('a', 'The quay is shut.', { headline: 'Quay', outlet: 'Tide Post' }) });
  const { readings } = stackOf(database, ANALYSIS);
  database.sql("update readings set data = cast('nothing' as blob)").run();
  const [reading] = readings;
  expect([reading?.briefing.outlet, reading?.briefing.headline, reading?.brief?.sentences]).toEqual(['Tide Post', 'Quay', 2]);
  expect(() => reading?.sentences).toThrow(/JSON|frame|data|prefix/i);
});
