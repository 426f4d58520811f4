// Which files of a folder are briefings.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/store/database.ts';
import { listFiles } from '../../../src/store/folder.ts';
import { fill, line, scratchFolder, scratchLibrary } from '../../helpers/library.ts';

const namesIn = async (folder: string) => (await listFiles([folder])).files.map(({ name }) => name);

test('a library beside the reports, and what lies beside it, are none of them', async () => {
  const folder = scratchFolder();
  const file = path.join(folder, 'case.library');
  const added = await fill(scratchLibrary({}, file), { 'a.ndjson': line('b1', 'The ferry left at noon.') }, folder);
  expect(added).toHaveLength(1);
  // it is open: its bytes do not say yet what it is
  expect((await listFiles([folder], undefined, file)).files.map(({ name }) => name)).toEqual(['a.ndjson']);
  const other = path.join(folder, 'other.db');
  openDatabase(other).close();
  mkdirSync(`${other}.index`);
  writeFileSync(path.join(`${other}.index`, 'a.segment'), 'x');
  writeFileSync(`${other}.damaged-1`, 'x');
  expect((await namesIn(folder)).filter((name) => !name.startsWith('case.'))).toEqual(['a.ndjson']);
});

test('what only looks like one is listed', async () => {
  const folder = scratchFolder();
  writeFileSync(path.join(folder, 'notes.db'), 'The ferry left at noon.');
  writeFileSync(path.join(folder, 'notes.db-wal'), 'It was full.');
  expect(await namesIn(folder)).toEqual(['notes.db', 'notes.db-wal']);
});

test.runIf(process.platform === 'linux')('a name that is no UTF-8 is called so, not misspelt', async () => {
  const folder = scratchFolder();
  writeFileSync(
    Buffer.concat([Buffer.from(path.join(folder, 'bad')), Buffer.from([0xff]), Buffer.from('.txt')]),
    'The ferry left.',
  );
  const { files, notices } = await listFiles([folder]);
  expect(files).toEqual([]);
  expect(notices).toMatchObject([{ what: 'its name is not written in UTF-8' }]);
});
