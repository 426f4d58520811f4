// Competing hypotheses with the built program: what was acknowledged survives the worst end, and two programs show one matrix.
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, test } from 'vitest';
import { clearDesks, sit } from '../helpers/screen.ts';

let home: string;
beforeAll(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'crossread-ach-'));
});
afterEach(clearDesks);

const env = () => ({ XDG_DATA_HOME: home, XDG_STATE_HOME: home, XDG_CONFIG_HOME: home, USER: 'ana' });

test('a question, its hypotheses and a rating outlive kill -9, and another program sees the next one at once', async () => {
  const first = sit({ columns: 80, rows: 24, env: env() });
  await first.sees('? help');
  first.press('A');
  await first.sees('What is to be answered?');
  first.type('Will help come?');
  first.press('Enter');
  await first.sees(/^ A >/m);
  first.type('soon');
  first.press('Enter');
  await first.sees(/^ B >/m);
  first.type('never');
  first.press('Enter', 'Enter');
  await first.sees('2 cells open');
  first.press('I');
  await first.sees(/1st +0 against +never/);
  await first.sees('1 with A: very inconsistent. u undoes.');
  await first.signal('SIGKILL');
  await first.ended();

  const again = sit({ columns: 120, rows: 40, env: env() });
  await again.sees('? help');
  again.press('g', 'a');
  await again.sees('HYPOTHESES Will help come?');
  await again.sees(/2nd +2 against +soon/);

  const other = sit({ columns: 80, rows: 24, env: env() });
  await other.sees('? help');
  other.press('g', 'a');
  await other.sees('1 cell open');
  other.press('c');
  await again.sees(/\[C\] +II/);
  other.press('u');
  await again.sees('1 cell open');
});
