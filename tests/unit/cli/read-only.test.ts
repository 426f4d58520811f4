// CROSSREAD_READ_ONLY on the command line: what reads works, what writes says so, and not a byte of the library changes.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../../helpers/command.ts';
import { line, NOW, scratchFolder } from '../../helpers/library.ts';

/** Every file below a folder with its bytes. */
function bytesBelow(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(
    names
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [name, readFileSync(path.join(folder, name), 'base64')]),
  );
}

function guestDesk() {
  const folder = scratchFolder();
  const reports = path.join(folder, 'reports.ndjson');
  writeFileSync(reports, line('b1', 'The ferry left at noon on Monday.') + line('b2', 'Snow fell on the pass on Friday.'));
  const own = { CROSSREAD_LIBRARY: path.join(folder, 'library', 'own.db'), CROSSREAD_AUTHOR: 'ana', HOME: folder };
  const call = async (words: readonly string[], env = own) => await command(words, '', env, NOW);
  return { folder, reports, call, guest: { ...own, CROSSREAD_READ_ONLY: '1' } };
}

test('reading, searching and exporting work, and leave every file as it was', async () => {
  const { folder, reports, call, guest } = guestDesk();
  await call(['add', reports]);
  await call(['mark', 'b1', '--flag']);
  const before = bytesBelow(folder);
  expect((await call(['list', '--json'], guest)).out).toHaveLength(2);
  expect((await call(['search', 'snow', '--json'], guest)).out).toHaveLength(1);
  expect((await call(['marks', '--json'], guest)).out).toEqual(['{"id":"b1","flag":true}']);
  expect((await call(['new'], guest)).code).toBe(0);
  expect((await call(['export', '--format', 'markdown'], guest)).code).toBe(0);
  expect(bytesBelow(folder)).toEqual(before);
});

test.each([
  [['mark', 'b1', '--read']],
  [['undo']],
  [['remove', 'b1']],
  [['add', 'reports.ndjson']],
  [['search', 'snow', '--save', 'weather']],
  [['new', '--seen']],
])('%s says that nothing is written', async (words) => {
  const { folder, reports, call, guest } = guestDesk();
  await call(['add', reports]);
  await call(['mark', 'b1', '--flag']);
  const before = bytesBelow(folder);
  const { code, err } = await call(
    words.map((word) => (word === 'reports.ndjson' ? reports : word)),
    guest,
  );
  expect(code).toBe(1);
  expect(err.join(' ')).toContain('open for reading only');
  expect(err.join(' ')).toContain('CROSSREAD_READ_ONLY');
  expect(bytesBelow(folder)).toEqual(before);
});

test('where there is no library none is made', async () => {
  const { folder, call, guest } = guestDesk();
  expect((await call(['list'], guest)).code).toBe(1);
  expect((await call(['mark', 'b1', '--read'], guest)).err.join(' ')).toContain('there is no library');
  expect(readdirSync(folder)).toEqual(['reports.ndjson']);
});
