// Settings written by hand: the weakest file first, mistakes named with their line, everything else in force.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJsonc, type Entry, type Written } from '../../../src/store/jsonc.ts';
import { checkSettings } from '../../../src/store/settings.ts';
import { watchPaths } from '../../../src/store/watch.ts';
import { scratchFolder } from '../../helpers/library.ts';

const KNOWN = {
  author: 'text',
  originals: 'yesno',
  width: { least: 30, most: 200 },
  theme: ['dark', 'light'],
  keys: 'section',
} as const;

test.each([
  [
    '{"author": "ana", "originals": false, "width": 72, "theme": "light"}',
    { author: 'ana', originals: false, width: 72, theme: 'light' },
    [],
  ],
  ['// mine\n{ "theme": "dark", /* for now */ "width": 60, }', { theme: 'dark', width: 60 }, []],
  ['', {}, []],
  [
    '{\n  "author": "ana",\n  "colour": "red"\n}',
    { author: 'ana' },
    ['s.json:3:3: there is no setting "colour"; known are author, originals, width, theme, keys'],
  ],
  ['{ "auhtor": "ana" }', {}, ['s.json:1:3: there is no setting "auhtor"; did you mean "author"?']],
  ['{\n  "theme": "drak"\n}', {}, ['s.json:2:12: "theme" cannot be "drak"; did you mean "dark"?']],
  [
    '{"width": "wide", "originals": 1}',
    {},
    [
      's.json:1:11: "width" cannot be "wide"; give it a whole number from 30 to 200',
      's.json:1:32: "originals" cannot be 1; give it true or false',
    ],
  ],
  ['{"width": 12}', {}, ['s.json:1:11: "width" cannot be 12; give it a whole number from 30 to 200']],
  ['{"theme": ["dark"]}', {}, ['s.json:1:11: "theme" cannot be a list; give it one of "dark", "light"']],
  ['{"keys": 3}', {}, ['s.json:1:10: "keys" wants entries; "keys": { "name": value, … }']],
  ['[]', {}, ['s.json:1:1: holds no settings; write { "name": value, … }']],
  [
    '{\n  "author": ana\n}',
    {},
    ['s.json:2:13: is not JSON: ana is no value; a text wants quotes: "ana"; until then the defaults hold'],
  ],
  [
    '{\n  "author": "ana"\n  "width": 72\n}',
    {},
    ['s.json:3:3: is not JSON: a comma is missing before this; put a comma between entries; until then the defaults hold'],
  ],
  ['{"author": "ana"', {}, ['s.json:1:17: is not JSON: the file ends before a }; close it with }; until then the defaults hold']],
])('%j', (text, values, notices) => {
  const checked = checkSettings(text, 's.json', KNOWN);
  expect(Object.fromEntries(Object.entries(checked.values).map(([name, given]) => [name, given.value]))).toEqual(values);
  expect(checked.notices.map(({ where, what, todo }) => `${where}: ${what}; ${todo}`)).toEqual(notices);
});

test('what JSON.parse takes is understood the same, and nothing else ends the program', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(plain(parseJsonc(text))).toEqual(JSON.parse(text));
    }),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', 'a', '1', '/', '*', ' ', '\n', '\\') }),
      (text) => {
        const { notices } = checkSettings(text, 's.json', KNOWN);
        for (const { where } of notices) expect(where).toMatch(/^s\.json:\d+:\d+$/);
      },
    ),
  );
});

/** What was understood, as JSON.parse gives it. */
function plain({ kind, value }: Written): unknown {
  if (kind === 'list') return (value as readonly Written[]).map(plain);
  if (kind === 'object')
    return Object.fromEntries((value as readonly Entry[]).map(({ name, written }) => [name, plain(written)]));
  return value;
}

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
