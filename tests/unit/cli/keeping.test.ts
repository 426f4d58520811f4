// The library from the command line: what is promised to scripts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../../helpers/command.ts';
import { line, NOW, scratchFolder } from '../../helpers/library.ts';

const BODY = 'The ferry left at noon on Monday. On board were 12 people, the harbour master said. Rain may delay the next one.';

/** A folder with two briefings and a library, and a way to call commands on it. */
function desk(more: Readonly<Record<string, string>> = {}) {
  const folder = scratchFolder();
  const reports = path.join(folder, 'reports.ndjson');
  writeFileSync(
    reports,
    line('b1', BODY, { headline: 'Ferry leaves', outlet: 'Port Radio' }) + line('b2', 'Snow fell on the pass on Friday night.'),
  );
  const env = { CROSSREAD_LIBRARY: path.join(folder, 'library', 'own.db'), CROSSREAD_AUTHOR: 'ana', HOME: folder, ...more };
  const call = async (words: string, input = '', last: readonly string[] = []) => {
    const [name = '', ...argv] = [...words.split(' '), ...last];
    const ended = await command([name, ...argv], input, env, NOW);
    const records = ended.out.filter((text) => text.startsWith('{')).map((text) => JSON.parse(text) as Record<string, unknown>);
    return { ...ended, records };
  };
  return { folder, reports, call };
}

test('what is added is listed, once, and can be removed and brought back', async () => {
  const { reports, call } = desk();
  expect((await call('list --json')).code).toBe(1);
  expect(await call(`add ${reports}`)).toMatchObject({
    code: 0,
    err: [expect.stringContaining('2 new, 0 changed, 0 already there')],
  });
  expect(await call(`add ${reports}`)).toMatchObject({
    code: 0,
    err: [expect.stringContaining('0 new, 0 changed, 2 already there')],
  });
  expect((await call('list --json')).records).toMatchObject([{ id: 'b1', headline: 'Ferry leaves', version: 1 }, { id: 'b2' }]);
  expect((await call('remove b1 --json')).records).toEqual([{ event: 1, id: 'b1', removed: true }]);
  expect((await call('list --json')).records.map(({ id }) => id)).toEqual(['b2']);
  await call('undo');
  expect((await call('list --json')).records.map(({ id }) => id)).toEqual(['b1', 'b2']);
  await call('remove b2');
  await call(`add ${reports}`);
  expect((await call('list --json')).records.map(({ id }) => id)).toEqual(['b1', 'b2']);
  expect(await call('remove nobody')).toMatchObject({ code: 1 });
});

test.each([
  ['open', 'the library is empty; put something in with crossread add'],
  ['search ferry', 'the library is empty; put something in with crossread add'],
  ['search --saved', 'no search is saved'],
])('where all was taken out again, crossread %s says so', async (words, told) => {
  const { reports, call } = desk();
  await call(`add ${reports}`);
  await call('remove b1 b2');
  const { code, out, err } = await call(words);
  expect({ code, out }).toEqual({ code: 1, out: [] });
  expect(err.join()).toContain(told);
});

test('what is new is told until one has looked', async () => {
  const { folder, reports, call } = desk();
  await call(`add ${reports}`);
  expect((await call('new --json')).records).toMatchObject([
    { id: 'b1', what: 'new', headline: 'Ferry leaves' },
    { id: 'b2', what: 'new' },
  ]);
  expect(await call('new --seen')).toMatchObject({ code: 0, err: [expect.stringContaining('2 new, 0 changed')] });
  expect(await call('new')).toMatchObject({ code: 1, out: [] });
  writeFileSync(
    path.join(folder, 'later.ndjson'),
    line('b1', BODY.replace('12', '15'), { headline: 'Ferry leaves' }) + line('b3', 'The pass was opened again on Sunday.'),
  );
  await call(`add ${path.join(folder, 'later.ndjson')}`);
  expect((await call('new --json')).records).toMatchObject([
    { id: 'b3', what: 'new' },
    { id: 'b1', what: 'changed', changes: { number: 1 } },
  ]);
  const { out } = await call('new');
  expect(out[1]).toMatch(/^changed {2}b1 {2}Ferry leaves · .*1 number/);
  await call('remove b3');
  expect((await call('new')).out).toHaveLength(1);
});

test('what is new tells how much of it was read nowhere, what saved searches find in it, and which marks lost their sentence', async () => {
  const { folder, reports, call } = desk();
  const later = path.join(folder, 'later.ndjson');
  await call(`add ${reports}`);
  await call('mark b1 --read');
  await call('mark b1#1 --note so?', '', []);
  await call('search pass --save passes');
  await call('new --seen');
  const changed = BODY.replace('On board were 12 people, the harbour master said.', 'Nobody was on board.');
  writeFileSync(later, line('b1', changed, { headline: 'Ferry leaves' }) + line('b3', `The pass was opened. ${BODY}`));
  await call(`add ${later}`);
  expect((await call('new --json')).records).toMatchObject([
    { id: 'b3', what: 'new', newSentences: expect.any(Number) },
    { id: 'b1', what: 'changed' },
    { what: 'search', name: 'passes', found: 1, briefings: ['b3'] },
    { id: 'b1#1', what: 'lost', note: 'so?', briefing: 'b1', words: 'On board were 12 people, the harbour master said.' },
  ]);
  const { out, err } = await call('new');
  expect(out.slice(2)).toEqual([
    'search   passes · 1 new hit · pass',
    'lost     b1#1  “On board were 12 people, the harbour master said.”',
  ]);
  expect(err.join()).toMatch(/1 new, 1 changed .*; \d+ sentences? said nowhere you have read; 1 mark lost/);
});

test.each('list|marks|log|new|lost|judgements|list --feeds|versions x|undo|redo|search x|export --format csv'.split('|'))(
  '%s without a library finds nothing, and makes none where nothing may be written',
  async (words) => {
    const { folder, call } = desk({ CROSSREAD_LIBRARY: '/proc/nowhere/own.db' });
    expect(await call(words)).toMatchObject({ code: 1, out: [] });
    const { call: here } = desk({ CROSSREAD_LIBRARY: path.join(folder, 'own.db') });
    await here(words);
    expect(existsSync(path.join(folder, 'own.db'))).toBe(false);
  },
);

test('an export that cannot be written names the way out that helps', async () => {
  const { reports, call } = desk();
  await call(`add ${reports}`);
  await call('mark b1#1 --pin');
  expect(await call('export --format csv --pins -o /proc/nowhere.csv')).toMatchObject({
    code: 1,
    err: [expect.stringMatching(/nowhere\.csv could not be written/), expect.stringContaining('-o FILE')],
  });
});

test('standard input is a file like any other', async () => {
  const { call } = desk();
  expect(await call('add -', line('b7', BODY))).toMatchObject({ code: 0, out: [expect.stringContaining('b7')] });
  expect((await call('add nowhere.txt')).code).toBe(3);
});

test('marks are acknowledged with their number and stand as asked', async () => {
  const { reports, call } = desk();
  await call(`add ${reports}`);
  expect((await call('mark b1 b1#1 --read --tag sea --rate b2 --json')).records).toEqual([
    { event: 1, id: 'b1', read: true, tag: 'sea', rating: 'B2' },
    { event: 2, id: 'b1#1', read: true, tag: 'sea', rating: 'B2' },
  ]);
  await call('mark b1#1 --untag sea --flag --tlp TLP:AMBER --json --note', '', ['two words']);
  expect((await call('marks --json')).records).toEqual([
    { id: 'b1', read: true, tags: ['sea'], rating: 'B2' },
    { id: 'b1#1', read: true, flag: true, note: 'two words', rating: 'B2', tlp: 'amber' },
  ]);
});

test('a batch is answered line by line, in order, and one bad line does not stop the rest', async () => {
  const { call } = desk();
  const lines = [
    '{"id":"x","tag":"a"}',
    '',
    'nonsense',
    '{"id":"x","read":"yes"}',
    '{"id":"x#3","flag":true,"note":"n"}',
    '{"id":"x","unflag":true,"tag":["b","c"]}',
    '{"tag":"a"}',
    '{"id":"y","colour":"red"}',
  ].join('\n');
  const { code, records } = await call('mark --batch --json', lines);
  expect(code).toBe(3);
  expect(records).toEqual([
    { event: 1, id: 'x', tag: 'a' },
    { problem: 'line 3 is no JSON object', todo: expect.any(String) },
    { problem: 'line 4: "read" and "unread" are true or false', todo: expect.any(String) },
    { event: 2, id: 'x#3', flag: true, note: 'n' },
    { event: 3, id: 'x', flag: false, tag: ['b', 'c'] },
    { problem: 'line 7: no "id" in it', todo: expect.any(String) },
    { problem: 'line 8: there is no mark called "colour"', todo: expect.any(String) },
  ]);
});

test.each([
  ['mark b1', 'nothing to mark'],
  ['mark --read', 'mark wants the id'],
  ['mark b1 --rate Z9', 'is no rating'],
  ['mark b1 --tlp purple', 'is no marking'],
  ['mark b1 --read --unread', 'at once'],
  ['undo many', 'wants the number'],
  ['undo 0', 'wants the number'],
  ['export --format pdf', 'no format'],
  ['export', 'wants a format'],
  ['verify', 'wants the file'],
])('%s is wrong usage and nothing is written', async (words, message) => {
  const { call } = desk();
  expect(await call(words)).toMatchObject({ code: 2, err: [expect.stringContaining(message), expect.any(String)] });
  expect((await call('log --json')).records).toEqual([]);
});

test('the log tells who did what when, and steps go back and forth across calls', async () => {
  const { call } = desk();
  await call('mark b1 --read');
  await call('mark b1 --flag');
  const before = (await call('marks --json')).out;
  await call('mark b1 b2 --tag x');
  expect((await call('undo 2 --json')).records).toEqual([
    { event: 5, time: '2030-05-01T10:00:00.000Z', author: 'ana', type: 'undo', target: 4 },
    { event: 6, time: '2030-05-01T10:00:00.000Z', author: 'ana', type: 'undo', target: 3 },
  ]);
  expect((await call('marks --json')).out).toEqual(before);
  expect((await call('redo 9')).out).toHaveLength(2);
  expect((await call('marks --json')).records).toEqual([
    { id: 'b1', read: true, flag: true, tags: ['x'] },
    { id: 'b2', tags: ['x'] },
  ]);
  expect((await call('undo 99 --json')).records).toHaveLength(4);
  expect(await call('undo')).toMatchObject({ code: 1 });
  expect((await call('log --json')).records.map(({ event }) => event)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
});

test('an export is verified against the kept originals, and a changed one is not', async () => {
  const { folder, reports, call } = desk();
  await call(`add ${reports}`);
  await call('mark b1#1 --pin --tlp green');
  for (const format of ['markdown', 'html', 'jsonl', 'csv', 'csl', 'bibtex', 'ris', 'stix', 'claimreview', 'rss']) {
    const file = path.join(folder, `out.${format}`);
    expect(await call(`export --format ${format} --pins -o ${file}`)).toMatchObject({
      code: 0,
      err: ['crossread: TLP:GREEN, 1 sentence from 1 briefing'],
    });
    const { code, records } = await call(`verify ${file} --json`);
    expect({ code, records }).toEqual({
      code: 0,
      records: [
        {
          citation: expect.stringMatching(/^crossread:[0-9a-f]{16}\.0:34-83$/),
          found: true,
          how: 'byte for byte, where it was',
          quote: 'On board were 12 people, the harbour master said.',
        },
      ],
    });
    writeFileSync(file, readFileSync(file, 'utf8').replace('12 people', '15 people'));
    expect(await call(`verify ${file}`)).toMatchObject({
      code: 1,
      out: [expect.stringContaining('its words are not those of the original')],
    });
  }
});

test('what was never kept is orphaned, unless its file is named', async () => {
  const { folder, reports, call } = desk();
  const file = path.join(folder, 'out.md');
  await call(`export --format markdown -o ${file} ${reports}`);
  expect(await call(`verify ${file}`)).toMatchObject({
    code: 1,
    out: expect.arrayContaining([expect.stringContaining('not kept here')]),
  });
  expect((await call(`verify ${file} ${reports}`)).code).toBe(0);
});

test('a changed briefing shows its versions, and a mark that lost its sentence is listed', async () => {
  const { reports, call } = desk();
  await call(`add ${reports}`);
  await call('mark b1#1 b1#2 --tag sea');
  writeFileSync(reports, line('b1', BODY.replace('12 people', '15 people'), { headline: 'Ferry leaves' }));
  expect(await call(`add ${reports}`)).toMatchObject({ code: 0, out: [expect.stringContaining('version 2: 1 number')] });
  expect((await call('versions b1 --json')).records).toMatchObject([
    { id: 'b1', version: 1, changes: [] },
    {
      id: 'b1',
      version: 2,
      changes: [{ kind: 'number', before: expect.stringContaining('12'), after: expect.stringContaining('15') }],
    },
  ]);
  expect((await call('lost --json')).records).toEqual([
    { id: 'b1#1', tags: ['sea'], briefing: 'b1', words: 'On board were 12 people, the harbour master said.' },
  ]);
  expect((await call('versions nobody')).code).toBe(1);
});

test('settings say who marks and where, flags and the environment say it louder', async () => {
  const { folder, call } = desk({ CROSSREAD_AUTHOR: '', CROSSREAD_LIBRARY: '' });
  mkdirSync(path.join(folder, '.config', 'crossread'), { recursive: true });
  const file = path.join(folder, 'case.db');
  writeFileSync(
    path.join(folder, '.config', 'crossread', 'config.json'),
    JSON.stringify({ author: 'desk 4', library: file, colr: 1 }),
  );
  expect(await call('mark b1 --flag')).toMatchObject({
    code: 0,
    err: expect.arrayContaining([expect.stringContaining('no setting "colr"')]),
  });
  expect((await call(`log --json --library ${file}`)).records).toMatchObject([{ author: 'desk 4' }]);
  expect((await call(`log --json --library ${path.join(folder, 'other.db')}`)).records).toEqual([]);
});

test('TLP:RED leaves only when asked for by name', async () => {
  const { reports, call } = desk();
  await call(`add ${reports}`);
  await call('mark b1 --tlp red');
  expect(await call('export --format csv b1')).toMatchObject({ code: 1, out: [] });
  expect((await call('export --format csv b1 --allow-red')).out.join('\n')).toContain('TLP:RED');
  expect((await call('export --format csv b2')).code).toBe(0);
});
