// Where each field was found: `read --explain`, as text and as JSON, and what doctor says of the same file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { command } from '../../helpers/command.ts';

let folder: string;
const LEAD =
  'Rescue teams reached the flooded valley on Tuesday after the river had broken two of its three dams, officials said.';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-explain-'));
  writeFileSync(
    path.join(folder, 'a.txt'),
    `Dams give way after warnings\nBy Ada Byrne\nSunday 4 May 2031 17:31:09\n\n${LEAD}\n\n${LEAD.replace('Tuesday', 'Monday')}\n\nShare this\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('says which rule found each field, and the words it was read from', async () => {
  const { out, code } = await command(['read', '--explain', path.join(folder, 'a.txt')]);
  expect(code).toBe(0);
  expect(out).toEqual(
    expect.arrayContaining([
      '  headline  Dams give way after warnings  (first line)',
      '  byline    Ada Byrne  (byline: By Ada Byrne)',
      '  published 2031-05-04T17:31:09  (date line: Sunday 4 May 2031 17:31:09)',
    ]),
  );
});

it('gives the same as JSON, with the place of what was left out', async () => {
  const { out } = await command(['read', '--json', '--explain', path.join(folder, 'a.txt')]);
  const { body, explain } = JSON.parse(out[0] ?? '') as { body: string; explain: unknown };
  expect(explain).toEqual({
    fields: {
      headline: { value: 'Dams give way after warnings', found: 'first line' },
      byline: { value: 'Ada Byrne', found: 'byline', words: 'By Ada Byrne' },
      published: { value: '2031-05-04T17:31:09', found: 'date line', words: 'Sunday 4 May 2031 17:31:09' },
    },
    furniture: [
      { why: 'byline', at: 0 },
      { why: 'date line', at: 0 },
      { why: 'share prompt', at: body.length },
    ],
  });
});

it('doctor says it in the same words', async () => {
  const { out } = await command(['doctor', path.join(folder, 'a.txt')]);
  expect(out).toContain('  published 2031-05-04T17:31:09  (date line: Sunday 4 May 2031 17:31:09)');
});
