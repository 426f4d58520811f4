// Work that only one process should do at a time.
import { spawnSync } from 'node:child_process';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { tryLock } from '../../../src/store/lock.ts';
import { scratchFolder } from '../../helpers/library.ts';

const NOW = Date.now();

it('one has it until it lets go', () => {
  const file = path.join(scratchFolder(), 'lock');
  const letGo = tryLock(file, NOW);
  expect(letGo).toBeDefined();
  expect(tryLock(file, NOW)).toBeUndefined();
  letGo?.();
  expect(existsSync(file)).toBe(false);
  expect(tryLock(file, NOW)).toBeDefined();
});

it('a lock that was left behind counts for nothing', () => {
  const file = path.join(scratchFolder(), 'lock');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(file, `${os.hostname()} ${pid}`);
  expect(tryLock(file, NOW)).toBeDefined();
});

it('a lock of another machine is believed for a while', () => {
  const file = path.join(scratchFolder(), 'lock');
  writeFileSync(file, 'elsewhere.example 17');
  expect(tryLock(file, NOW)).toBeUndefined();
  utimesSync(file, NOW / 1000 - 3600, NOW / 1000 - 3600);
  expect(tryLock(file, NOW)).toBeDefined();
});

it('where nothing can be written everybody goes on', () => {
  expect(tryLock(path.join(scratchFolder(), 'none', 'lock'), NOW)).toBeDefined();
});
