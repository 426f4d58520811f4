// What others do to the library and to files while one reads.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { follow, newsOf, type FollowOptions } from '../../../src/app/opening/follow.ts';
import { libraryOfShelf } from '../../../src/app/shelf/shelf.ts';
import { mark, step } from '../../../src/store/events.ts';
import { ANALYSIS, fill, line, NOW, scratchFolder, scratchLibrary } from '../../helpers/library.ts';

const signed = { author: 'ben', now: NOW };
const PATIENCE = { timeout: 10_000, interval: 20 };

function followed(options: Partial<FollowOptions> & Pick<FollowOptions, 'libraryFile'>) {
  const told = { marks: vi.fn<() => void>(), briefings: vi.fn<() => void>() };
  const following = follow({ paths: [], known: () => 0, onMarks: told.marks, onBriefings: told.briefings, ...options });
  onTestFinished(() => following.stop());
  return told;
}

it("another's mark is noticed, also in a library that was not there before", async () => {
  const libraryFile = path.join(scratchFolder(), 'library.db');
  const told = followed({ libraryFile, paths: [scratchFolder()] });
  const database = scratchLibrary({}, libraryFile);
  mark(database, [{ id: 'b1' as never, change: { flag: true } }], signed);
  await expect.poll(() => told.marks.mock.calls.length, PATIENCE).toBe(1);
  mark(database, [{ id: 'b2' as never, change: { flag: true } }], signed);
  await expect.poll(() => told.marks.mock.calls.length, PATIENCE).toBe(2);
  expect(told.briefings).not.toHaveBeenCalled();
});

it("one's own mark, which the screen shows already, is no news; a briefing more or taken out is", async () => {
  const libraryFile = path.join(scratchFolder(), 'library.db');
  const database = scratchLibrary({}, libraryFile);
  await fill(database, { 'a.ndjson': line('b1', 'The ferry left at noon.') });
  let known = 0;
  const told = followed({ libraryFile, known: () => known });
  known = 1;
  mark(database, [{ id: 'b1' as never, change: { flag: true } }], signed);
  await fill(database, { 'b.ndjson': line('b2', 'Snow fell on the pass.') });
  await expect.poll(() => told.briefings.mock.calls.length, PATIENCE).toBeGreaterThan(0);
  expect(told.marks).not.toHaveBeenCalled();
  const before = told.briefings.mock.calls.length;
  mark(database, [{ id: 'b1' as never, change: { removed: true } }], signed);
  await expect.poll(() => told.briefings.mock.calls.length, PATIENCE).toBeGreaterThan(before);
});

it('taking back a mark lists no library anew', async () => {
  const libraryFile = path.join(scratchFolder(), 'library.db');
  const database = scratchLibrary({}, libraryFile);
  await fill(database, { 'a.ndjson': line('b1', 'The ferry left at noon.') });
  mark(database, [{ id: 'b1' as never, change: { flag: true } }], signed);
  const told = followed({ libraryFile, known: () => 1 });
  step(database, 'undo', signed);
  await expect.poll(() => told.marks.mock.calls.length, PATIENCE).toBe(1);
  expect(told.briefings).not.toHaveBeenCalled();
});

it('files that come, change, are renamed or go are noticed', async () => {
  const folder = scratchFolder();
  mkdirSync(path.join(folder, 'inner'));
  const told = followed({ libraryFile: path.join(scratchFolder(), 'none.db'), paths: [folder] });
  const deeds = [
    () => writeFileSync(path.join(folder, 'inner', 'a.txt'), 'The ferry left at noon.'),
    () => writeFileSync(path.join(folder, 'inner', 'a.txt'), 'The ferry left at one.'),
    () => renameSync(path.join(folder, 'inner', 'a.txt'), path.join(folder, 'b.txt')),
    () => rmSync(path.join(folder, 'b.txt')),
  ];
  for (const [n, deed] of deeds.entries()) {
    deed();
    await expect.poll(() => told.briefings.mock.calls.length, PATIENCE).toBe(n + 1);
  }
});

it('what is new is told in a few words', async () => {
  const database = scratchLibrary();
  const folder = scratchFolder();
  await fill(database, { 'a.txt': 'The ferry left at noon on Monday. It was full.', 'b.txt': 'Snow fell on the pass.' }, folder);
  const before = await libraryOfShelf(database, ANALYSIS);
  expect(newsOf(before, before)).toBeUndefined();
  await fill(database, { 'a.txt': 'The ferry left at one on Monday. It was full.', 'c.txt': 'Rain fell on the port.' }, folder);
  const after = await libraryOfShelf(database, ANALYSIS);
  expect(newsOf(before, after)).toBe('Briefings: 1 new, 1 changed.');
  expect(newsOf(after, before)).toBe('Briefings: 1 changed, 1 gone.');
});
