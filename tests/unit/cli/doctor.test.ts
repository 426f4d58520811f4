// What doctor counts adds up to the files found, whatever is in the folder.
import * as fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { command } from '../../helpers/command.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'crossread-doctor-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const STORY = 'The ferry to the isles did not sail on Monday because of the wind, its captain said.';
const CONTENTS: Readonly<Record<string, string | undefined>> = {
  'a story': `Ferry stopped\n\n${STORY}\n`,
  'another story': `Road closed\n\n${STORY.replace('ferry', 'bus')}\n`,
  nothing: '',
  'white space': ' \n',
  'two in one': `{"body":"${STORY}"}\n{"body":"The road is open."}\n`,
  'the same twice': `{"body":"${STORY}"}\n{"body":"${STORY}"}\n`,
  'a link to nothing': undefined,
};

it('every file is read, gives nothing, or could not be opened', async () => {
  let run = 0;
  const property = fc.asyncProperty(
    fc.array(fc.constantFrom(...Object.keys(CONTENTS)), { minLength: 1, maxLength: 9 }),
    async (kinds) => {
      const folder = path.join(root, String(run++));
      mkdirSync(folder);
      for (const [i, kind] of kinds.entries()) {
        const content = CONTENTS[kind];
        const place = path.join(folder, `${i}.txt`);
        if (content === undefined) symlinkSync('nowhere', place);
        else writeFileSync(place, content);
      }
      const { out } = await command(['doctor', '--json', folder]);
      const records = out.map((line) => JSON.parse(line) as Record<string, unknown>);
      const counts = records.pop() as Record<string, number>;
      const of = (...names: string[]) => kinds.filter((kind) => names.includes(kind)).length;
      expect(records).toHaveLength(kinds.length);
      expect(counts).toMatchObject({
        files: kinds.length,
        read: of('a story', 'another story', 'two in one', 'the same twice'),
        empty: of('nothing', 'white space'),
        refused: of('a link to nothing'),
        briefings: of('a story', 'another story') + 2 * of('two in one', 'the same twice'),
      });
      const ids = records.flatMap(({ briefings }) => (briefings as { id: string }[]).map(({ id }) => id));
      expect(counts['duplicates']).toBe(ids.length - new Set(ids).size);
      const text = await command(['doctor', folder]);
      expect(text.out.at(-2)).toContain(
        `${kinds.length} file${kinds.length === 1 ? '' : 's'}: ${counts['read']} read, ${counts['empty']} gave nothing`,
      );
      expect(text.code).toBe((counts['empty'] ?? 0) + (counts['refused'] ?? 0) > 0 ? 3 : 0);
    },
  );
  // By itself it is not an empty folder too.
  const examples: [string[]][] = [[['a link to nothing']], [['nothing']]];
  await fc.assert(property, { numRuns: 25, examples });
});

it('copies are shown once, counted and named', async () => {
  const folder = path.join(root, 'copies');
  mkdirSync(folder);
  for (const name of ['a.txt', 'b.txt']) writeFileSync(path.join(folder, name), `Ferry stopped\n\n${STORY}\n`);
  const { out } = await command(['doctor', folder]);
  expect(out).toContain('  a text that was there before: shown once');
  expect(out.at(-1)).toBe('2 briefings, 1 of them copies of another. 0 notices.');
  const { err } = await command(['read', folder]);
  expect(err).toEqual([`crossread: ${folder}/b.txt: the same text as in ${folder}/a.txt; nothing: it is shown once`]);
});

it('says what is wrong and what to do in one sentence, and counts what was left out only where it is several', async () => {
  const folder = path.join(root, 'words');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'empty.txt'), '');
  writeFileSync(path.join(folder, 'story.txt'), `Ferry stopped\n\nMarch 3, 2031\n\n${STORY}\n`);
  const { out } = await command(['doctor', folder]);
  expect(out).toContain('  ! is empty; remove it or fetch it again');
  expect(out.join('\n')).toMatch(/left out: date line$/m);
});
