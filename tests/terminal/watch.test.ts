// `crossread watch` stays until it is told to go, with nothing else to keep it alive.
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { clearDesks, sit } from '../helpers/screen.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'crossread-watched-'));
afterEach(clearDesks);

test('what comes into a watched folder is added, until Ctrl-c', async () => {
  writeFileSync(path.join(folder, 'one.txt'), 'Harbour closed\n\nThe harbour was closed on Monday.\n');
  const desk = sit({ args: ['watch', folder] });
  await desk.sees(/new +Harbour closed/);
  writeFileSync(path.join(folder, 'two.txt'), 'Bridge opened\n\nThe bridge was opened on Tuesday.\n');
  await desk.sees(/new +Bridge opened/);
  desk.press('Ctrl-c');
  expect((await desk.ended()).code).toBe(0);
});
