// Settings written by hand: the weakest file first, mistakes named with their line, everything else in force.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkSettings, loadSettings, settingsFiles } from '../../../src/store/settings.ts';
import { watchPaths } from '../../../src/store/watch.ts';
import { scratchFolder } from '../../helpers/library.ts';

const KNOWN = { author: 'text', originals: 'yesno', width: 'number', theme: ['dark', 'light'] } as const;

test.each([
  [
    '{"author": "ana", "originals": false, "width": 72, "theme": "light"}',
    { author: 'ana', originals: false, width: 72, theme: 'light' },
    [],
  ],
  ['{\n  "author": "ana",\n  "colour": "red"\n}', { author: 'ana' }, ['s.json:3:3: there is no setting "colour"']],
  ['{\n  "theme": "pink"\n}', {}, ['s.json:2:3: "theme" cannot be "pink"']],
  ['{"width": "wide", "originals": 1}', {}, ['s.json:1:2: "width" cannot be "wide"', 's.json:1:19: "originals" cannot be 1']],
  ['[]', {}, ['s.json: holds no settings']],
  ['{\n  "author": ana\n}', {}, ['s.json:2:13: is not JSON']],
])('%j', (text, values, notices) => {
  const checked = checkSettings(text, 's.json', KNOWN);
  expect(checked.values).toEqual(values);
  expect(checked.notices.map(({ where, what }) => `${where}: ${what}`)).toEqual(notices);
});

test('the folder is stronger than the user, the user than the machine', () => {
  const folder = scratchFolder();
  const env = { HOME: folder, XDG_CONFIG_DIRS: path.join(folder, 'system') };
  const files = settingsFiles(env, path.join(folder, 'case'));
  const texts = ['{"author":"machine","width":60,"theme":"dark"}', '{"author":"user","width":70}', '{"author":"case"}'];
  for (const [i, file] of files.entries()) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, texts[i] ?? '');
  }
  expect(loadSettings(files, KNOWN)).toEqual({ values: { author: 'case', width: 70, theme: 'dark' }, notices: [] });
  expect(loadSettings([path.join(folder, 'none.json')], KNOWN)).toEqual({ values: {}, notices: [] });
});

test('a new file in a watched folder is told once it is quiet', async () => {
  const folder = scratchFolder();
  let calls = 0;
  const watch = watchPaths([folder, path.join(folder, 'none')], () => calls++, 20);
  expect(watch.blind).toEqual([path.join(folder, 'none')]);
  writeFileSync(path.join(folder, 'a.txt'), 'one');
  writeFileSync(path.join(folder, 'a.txt'), 'two');
  await expect.poll(() => calls).toBeGreaterThan(0);
  watch.stop();
});
