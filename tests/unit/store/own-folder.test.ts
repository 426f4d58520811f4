// Folders of our own: for nobody else to look into, and a word instead of a hang where nothing can be made.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeOwnFolder } from '../../../src/store/own-folder.ts';

test('a folder and those above it are made for their owner alone, once', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'crossread-own-'));
  const folder = path.join(root, 'one', 'two');
  makeOwnFolder(folder);
  makeOwnFolder(folder);
  expect([folder, path.dirname(folder)].map((each) => statSync(each).mode & 0o777)).toEqual([0o700, 0o700]);
  rmSync(root, { recursive: true });
});

test.runIf(process.platform === 'linux')('where nothing can be made it says so', () => {
  expect(() => makeOwnFolder('/proc/crossread/library')).toThrow(/ENOENT|EACCES|EPERM/);
});
