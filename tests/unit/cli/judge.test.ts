// Judging links from the command line: the same events as on the screen.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../../helpers/command.ts';
import { line, NOW, scratchFolder } from '../../helpers/library.ts';

const FIRE = 'A fire destroyed the old rope factory in Tolm on Tuesday night, the fire brigade said.';
const OTHER = 'The market opens at nine on Saturday.';

async function desk() {
  const folder = scratchFolder();
  const reports = path.join(folder, 'reports.ndjson');
  writeFileSync(
    reports,
    line('b1', `${FIRE} ${OTHER}`, { outlet: 'Port Radio' }) +
      line('b2', `${FIRE} Nobody was hurt there.`, { outlet: 'Tolm Post' }),
  );
  const env = { CROSSREAD_LIBRARY: path.join(folder, 'own.db'), CROSSREAD_AUTHOR: 'ana', HOME: folder };
  const call = async (words: string, input = '') => {
    const ended = await command(words.split(' '), input, env, NOW);
    const records = ended.out.filter((text) => text.startsWith('{')).map((text) => JSON.parse(text) as Record<string, unknown>);
    return { ...ended, records };
  };
  await call(`add ${reports}`);
  return call;
}

test('a judgement is acknowledged, listed, logged, undone', async () => {
  const call = await desk();
  expect((await call('judge b1#0 b2#0 --reject --json')).records).toEqual([
    { event: 1, one: 'b1#0', other: 'b2#0', verdict: 'rejected', kind: 'restates' },
  ]);
  expect((await call('judgements --json')).records).toMatchObject([
    { one: 'b1#0', other: 'b2#0', verdict: 'rejected', author: 'ana' },
  ]);
  expect((await call('log --json')).records).toMatchObject([{ event: 1, type: 'judge', verdict: 'rejected' }]);
  await call('undo');
  expect(await call('judgements --json')).toMatchObject({ code: 1, records: [] });
});

test('links and origins of the library are shown as judged', async () => {
  const call = await desk();
  expect((await call('links --json')).records).toMatchObject([{ kind: 'restates' }]);
  expect((await call('origins --json')).records).toMatchObject([{ independent: 1 }]);
  await call('judge b1#0 b2#0 --as corroborates');
  expect((await call('links --json')).records).toMatchObject([{ kind: 'corroborates', judged: { verdict: 'retyped' } }]);
  expect((await call('origins --json')).records).toMatchObject([{ independent: 2 }]);
  await call('judge b1#0 b2#0 --reject');
  expect(await call('links --json')).toMatchObject({ code: 1, records: [] });
  expect((await call('origins')).code).toBe(1);
});

test('a batch is answered line by line, and a bad line stops none', async () => {
  const call = await desk();
  const lines = [
    { one: 'b1#0', other: 'b2#0', verdict: 'accept' },
    { one: 'b1#0', other: 'b2#9', verdict: 'reject' },
    { one: 'b1#1', other: 'b2#1', verdict: 'accept' },
    { one: 'b1#1', other: 'b2#1', kind: 'updates' },
    { one: 'b1#1', other: 'b2#1', kind: 'rumours' },
  ];
  const ended = await call('judge --batch', lines.map((each) => JSON.stringify(each)).join('\n'));
  expect(ended.code).toBe(3);
  expect(ended.records).toMatchObject([
    { verdict: 'accepted', kind: 'restates' },
    { problem: expect.stringContaining('b2#9 is no sentence of the library') },
    { problem: expect.stringContaining('not linked') },
    { verdict: 'retyped', kind: 'updates' },
    { problem: expect.stringContaining('no kind "rumours"') },
  ]);
});

test.each([
  ['judge b1#0', 'wants the ids of two sentences'],
  ['judge b1#0 b2#0', 'say one thing'],
  ['judge b1#0 b2#0 --accept --reject', 'say one thing'],
  ['judge b1#0 b1#1 --accept', 'one briefing'],
])('%s is refused: %s', async (words, reason) => {
  const call = await desk();
  const ended = await call(words).catch((error: unknown) => ({ code: 2, err: [String(error)] }));
  expect(ended.code).not.toBe(0);
  expect(ended.err.join(' ')).toContain(reason);
});
