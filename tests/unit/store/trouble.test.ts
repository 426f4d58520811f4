// Disks that are full, locked, damaged or from the future: clear words, nothing lost.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { Problem } from '../../../src/model/problem.ts';
import { briefingId } from '../../../src/model/text.ts';
import { integrityOf, openDatabase } from '../../../src/store/database.ts';
import { eventsAfter, mark } from '../../../src/store/events.ts';
import { keepOriginal } from '../../../src/store/originals.ts';
import { forgetSearch, savedSearches, saveSearch } from '../../../src/store/searches.ts';
import { NOW, scratchFolder, scratchLibrary } from '../../helpers/library.ts';

const signed = { author: 'ana', now: NOW };
const flag = (id: string) => ({ id: briefingId(id), change: { flag: true } });

function problemOf(deed: () => unknown): Problem {
  try {
    deed();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('no problem');
}

test('a full disk loses nothing that was acknowledged and says so', () => {
  const database = scratchLibrary({ maxPages: 40 });
  let kept = 0;
  const fillUp = () => {
    for (;;)
      kept += mark(
        database,
        Array.from({ length: 20 }, (_, n) => flag(`b${kept + n}`)),
        signed,
      ).length;
  };
  expect(problemOf(fillUp).message).toMatch(/disk is full/);
  expect(kept).toBeGreaterThan(10);
  expect(eventsAfter(database)).toHaveLength(kept);
  expect(integrityOf(database)).toEqual([]);
  expect(
    problemOf(() =>
      keepOriginal(
        database,
        new Uint8Array(1_000_000).map((_, i) => (i * 7919) >> 3),
      ),
    ).message,
  ).toMatch(/disk is full/);
});

test('a newer schema is left alone', () => {
  const file = path.join(scratchFolder(), 'library.db');
  openDatabase(file).close();
  const db = new DatabaseSync(file);
  db.exec('pragma user_version = 99');
  db.close();
  const before = readFileSync(file);
  expect(problemOf(() => openDatabase(file))).toMatchObject({ message: expect.stringContaining('newer crossread'), exitCode: 1 });
  expect(readFileSync(file)).toEqual(before);
});

test('a library of an older crossread is brought up to date, with a copy of what it was', () => {
  const file = path.join(scratchFolder(), 'library.db');
  const first = openDatabase(file);
  mark(first, [flag('b1')], signed);
  first.close();
  const db = new DatabaseSync(file);
  for (const table of ['searches', 'feeds', 'progress', 'visits', 'links', 'linked']) db.exec(`drop table ${table}`);
  db.exec('create table links (key text primary key, used text not null, data blob not null) strict; pragma user_version = 1');
  db.close();
  const before = readFileSync(file);
  const database = scratchLibrary({}, file);
  saveSearch(database, 'sea', 'ferry OR port', signed);
  saveSearch(database, 'sea', 'ferry', signed);
  expect(savedSearches(database)).toEqual([{ name: 'sea', query: 'ferry', author: 'ana', time: NOW.toISOString() }]);
  expect([forgetSearch(database, 'sea'), forgetSearch(database, 'sea')]).toEqual([true, false]);
  expect(eventsAfter(database)).toHaveLength(1);
  const [copy] = readdirSync(path.dirname(file)).filter((name) => name.includes('.schema-1-'));
  expect(readFileSync(path.join(path.dirname(file), copy ?? ''))).toEqual(before);
});

test('the database of another program is left alone', () => {
  const file = path.join(scratchFolder(), 'other.db');
  const db = new DatabaseSync(file);
  db.exec('create table recipes (name text)');
  db.close();
  expect(problemOf(() => openDatabase(file)).message).toMatch(/another program/);
});

test('a damaged file is kept as it is, with a copy', () => {
  const file = path.join(scratchFolder(), 'library.db');
  writeFileSync(file, 'this is no library, but somebody may want it back');
  const problem = problemOf(() => openDatabase(file));
  expect(problem.message).toMatch(/damaged/);
  const [copy] = readdirSync(path.dirname(file)).filter((name) => name.includes('.damaged-'));
  expect(problem.todo).toContain(copy);
  expect(readFileSync(path.join(path.dirname(file), copy ?? ''), 'utf8')).toBe(readFileSync(file, 'utf8'));
});

test('damage inside is told when it is met', () => {
  const file = path.join(scratchFolder(), 'library.db');
  const first = openDatabase(file);
  mark(
    first,
    Array.from({ length: 400 }, (_, n) => flag(`briefing-${n}`)),
    signed,
  );
  first.close();
  const bytes = readFileSync(file);
  bytes.fill(0xa5, 4096 * 2, bytes.length);
  writeFileSync(file, bytes);
  const problem = problemOf(() => {
    const database = openDatabase(file);
    eventsAfter(database);
  });
  expect(problem.todo).toMatch(/a copy of it is kept at .*damaged-/);
});

test('a missing library is not made by looking at it', () => {
  const file = path.join(scratchFolder(), 'none', 'library.db');
  expect(problemOf(() => openDatabase(file, { create: false })).todo).toContain('crossread add');
});

test.each(['/proc/library.db', '/proc/none/below/library.db', '/dev/null/library.db', '/'])(
  '%s is no place for a library',
  (file) => {
    expect(problemOf(() => openDatabase(file))).toMatchObject({ exitCode: 1, todo: expect.any(String) });
  },
);

test('events cannot be changed or removed, not even by another program', () => {
  const database = scratchLibrary();
  mark(database, [flag('b1')], signed);
  expect(() => database.sql(`update events set author = 'eve'`).run()).toThrow(/never changed/);
  expect(() => database.sql('delete from events').run()).toThrow(/never removed/);
});

test('two programs write one after the other, and each sees all', () => {
  const database = scratchLibrary();
  const program = `
    import { openDatabase } from ${JSON.stringify(path.resolve('src/store/database.ts'))};
    import { mark } from ${JSON.stringify(path.resolve('src/store/events.ts'))};
    const database = openDatabase(process.argv[1]);
    for (let n = 0; n < 20; n++) mark(database, [{ id: 'theirs' + n, change: { read: true } }], { author: 'bo', now: new Date(0) });
    database.close();`;
  mark(database, [flag('mine')], signed);
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program, database.file], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  mark(database, [flag('mine too')], signed);
  expect(eventsAfter(database).map(({ event }) => event)).toEqual(Array.from({ length: 22 }, (_, n) => n + 1));
});
