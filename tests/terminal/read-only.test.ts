// A guest of the built program: sees all of a library, leaves nothing in it and nothing beside it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { clearDesks, PROGRAM, sit } from '../helpers/screen.ts';

const BRIEFINGS = path.join(import.meta.dirname, '../../briefings');
let home: string;
beforeAll(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'crossread-guest-'));
});
afterEach(clearDesks);

test('a guest reads, crosses and searches; marks and programs are refused, and no file changes', async () => {
  const library = path.join(home, 'own.db');
  const env = { XDG_STATE_HOME: path.join(home, 'state'), XDG_CONFIG_HOME: home, USER: 'guest', CROSSREAD_LIBRARY: library };
  spawnSync(process.execPath, [PROGRAM, 'add', BRIEFINGS], { env: { ...process.env, ...env, USER: 'ana' } });
  const before = readFileSync(library);
  const guest = sit({ args: ['--read-only'], env: { ...env, PAGER: 'touch', VISUAL: 'touch' } });
  await guest.sees('read-only');
  await guest.sees('? help');
  guest.press('f');
  await guest.sees('Read-only: nothing is written or started here.');
  guest.press('x');
  await guest.sees(/1 of \d+/);
  guest.press('o');
  await guest.sees('Read-only: nothing is opened outside.');
  guest.press('Q');
  expect(await guest.ended()).toMatchObject({ code: 0 });
  expect(readFileSync(library).equals(before)).toBe(true);
  expect(existsSync(path.join(home, 'state', 'crossread', 'screen.json'))).toBe(false);
});
