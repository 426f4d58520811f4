// A person's own configuration in the built program: keys, macros, the command line, and what the next session remembers.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { clearDesks, PROGRAM, sit } from '../helpers/screen.ts';

afterEach(clearDesks);

const BRIEFINGS = path.join(import.meta.dirname, '../../briefings');
let home: string;
beforeAll(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'crossread-own-'));
  mkdirSync(path.join(home, 'crossread'));
  const config =
    '{\n  "keys": { "macro.done": "F2", "link.next": "c", },\n  "macros": { "done": ["flag.toggle", "tag seen"] }, // mine\n  "thene": "dark"\n}';
  writeFileSync(path.join(home, 'crossread', 'config.json'), config);
});

const env = () => ({ XDG_CONFIG_HOME: home, XDG_STATE_HOME: home });

test('keys of one’s own, a macro that one undo takes back, and a place that outlives the session', async () => {
  const first = sit({ env: env() });
  await first.sees('? help');
  // Still there when all is read: it goes with the first key.
  await first.sees('5 briefings');
  await first.sees('there is no setting "thene"');
  first.press('\x1bOQ');
  await first.sees('done: 2 marks');
  first.press('u');
  await first.sees('Undone: ');
  first.press(':');
  await first.sees('COMMAND');
  first.type('set fur');
  first.press('Tab');
  first.type(' on');
  first.press('Enter');
  await first.sees('furniture is on');
  first.press('m', 'q');
  await first.sees('This place is q');
  first.press('\x1bOP');
  await first.sees('HELP');
  first.press('Esc');
  await first.seesNo('HELP');
  first.press('q');
  expect(await first.ended()).toEqual({ code: 0, signal: 0 });

  const second = sit({ env: env() });
  await second.sees('? help');
  second.press('J');
  second.press("'", 'q');
  await second.sees('q: ');
  second.press('q');
  expect(await second.ended()).toEqual({ code: 0, signal: 0 });
});

test('on a pipe, and on a terminal that can do nothing, one reads line by line', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, '--linear', BRIEFINGS], {
    input: 'j\nc\ntag north\nu\nq\n',
    encoding: 'utf8',
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_STATE_HOME: home,
      XDG_CONFIG_DIRS: path.join(home, 'none'),
      TERM: 'dumb',
    },
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toMatch(/^config\.json:4:3: there is no setting "thene"; did you mean "theme"\?\nArticle 1 of 5: /);
  expect(stdout).toMatch(/^1 of \d: /m);
  expect(stdout).toContain('#north (this sentence). u undoes.');
  expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f─-╿]/);
});
