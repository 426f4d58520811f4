// Many files on all cores: nothing lost, nothing out of order, one bad file costs only itself.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadReadings } from '../../../src/app/loading/load.ts';
import { takeAll } from '../../../src/app/loading/pool.ts';
import type { Taken } from '../../../src/app/loading/take.ts';
import type { FoundFile } from '../../../src/store/folder.ts';

const COUNT = 90;
let folder: string;
const nameOf = (i: number) => path.join(folder, `report-${String(i).padStart(3, '0')}.txt`);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-pool-'));
  for (let i = 0; i < COUNT; i++) {
    const filler = `The harbour of town ${i} was closed for a while. `.repeat(200);
    writeFileSync(
      nameOf(i),
      `Harbour number ${i} closed\n\nThe harbour of town ${i} closed on Monday, its master said.\n\n${filler}\n`,
    );
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a big folder is read in threads and comes back in the order of its names', async () => {
  const seen: number[] = [];
  const { readings, notices, unread } = await loadReadings([folder], { onProgress: (done) => seen.push(done) });
  expect(readings.map((reading) => reading.briefing.headline)).toEqual(
    Array.from({ length: COUNT }, (_, i) => `Harbour number ${i} closed`),
  );
  expect({ notices, unread }).toEqual({ notices: [], unread: 0 });
  expect(seen).toEqual(Array.from({ length: COUNT }, (_, i) => i + 1));
});

it('a file that takes too long is given up by name, the others are read', async () => {
  const files: FoundFile[] = [0, 1, 2].map((i) => ({ name: `report-${i}.txt`, path: nameOf(i), size: 1000 }));
  const taken: Taken[] = [];
  await takeAll(files, { onTaken: (index, each) => (taken[index] = each), workers: 1, timeLimit: 0 });
  expect(taken).toHaveLength(3);
  for (const [index, each] of taken.entries()) {
    const where = each.notices[0]?.where;
    expect(each.readings.length === 1 || where === nameOf(index)).toBe(true);
  }
});

it('loading stops when asked', async () => {
  const stop = new AbortController();
  const { readings } = await loadReadings([folder], { signal: stop.signal, onProgress: () => stop.abort() });
  expect(readings.length).toBeGreaterThan(0);
  expect(readings.length).toBeLessThan(COUNT);
});
