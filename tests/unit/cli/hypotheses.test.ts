// Competing hypotheses from the command line: the same events as on the screen, shown as text, taken out, brought in again.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { command } from '../../helpers/command.ts';
import { line, NOW, scratchFolder } from '../../helpers/library.ts';

const FIRE = 'A fire destroyed the old rope factory in Tolm on Tuesday night, the fire brigade said.';
const GATE = 'The gate of the yard stood open at midnight.';
const QUESTION = 'What set the factory on fire?';
const WHOLE = {
  question: QUESTION,
  hypotheses: ['a spark', 'a hand'],
  evidence: [
    { sentence: 'b1#0', cells: { 'a spark': 'C', 'a hand': 'C' } },
    { sentence: 'b1#1', relevance: 'high', cells: { 'a spark': 'II', 'a hand': 'CC' } },
  ],
};

async function desk() {
  const folder = scratchFolder();
  const reports = path.join(folder, 'reports.ndjson');
  const text = `${FIRE} ${GATE}`;
  writeFileSync(reports, line('b1', text, { outlet: 'Port Radio' }) + line('b2', `${FIRE} Rain fell.`, { outlet: 'Tolm Post' }));
  const call = async (words: readonly string[], input = '', file = 'own.db') => {
    const env = { CROSSREAD_LIBRARY: path.join(folder, file), CROSSREAD_AUTHOR: 'ana', HOME: folder };
    const ended = await command(words, input, env, NOW);
    const records = ended.out.filter((each) => each.startsWith('{')).map((each) => JSON.parse(each) as Record<string, unknown>);
    return { ...ended, records };
  };
  await call(['add', reports]);
  const batch = async (...lines: readonly unknown[]) =>
    await call(['hypotheses', '--batch'], lines.map((each) => `${JSON.stringify(each)}\n`).join(''));
  return { call, batch, folder, reports };
}

describe('a batch', () => {
  it('writes questions, hypotheses, evidence and ratings, each line one deed', async () => {
    const { call, batch } = await desk();
    expect((await batch(WHOLE)).records).toEqual([{ event: 9, question: QUESTION, set: 9 }]);
    expect((await call(['hypotheses'])).out).toEqual([`1  ${QUESTION}  (2 hypotheses, 2 pieces of evidence, least against B)`]);
    await call(['undo', '4']);
    expect((await call(['hypotheses'])).out[0]).toContain('1 cell open');
  });

  it('sets what a line names and leaves the rest; nothing twice', async () => {
    const { call, batch } = await desk();
    await batch(WHOLE);
    expect(
      (await batch({ question: QUESTION, hypotheses: [{ hypothesis: 'a spark', text: 'a spark of the saw' }] })).records,
    ).toEqual([{ event: 10, question: QUESTION, set: 1 }]);
    const { out } = await call(['hypotheses', '1']);
    expect(out.join('\n')).toContain('a spark of the saw');
    expect(out.join('\n')).toContain('a hand');
    expect((await batch({ ...WHOLE, evidence: [], hypotheses: ['a hand'] })).records).toEqual([{ question: QUESTION, set: 0 }]);
  });

  it("takes away by ''", async () => {
    const { call, batch } = await desk();
    await batch(WHOLE);
    await batch({
      question: QUESTION,
      evidence: [{ sentence: 'b1#1', relevance: '' }],
      hypotheses: [{ hypothesis: 'a hand', text: '' }],
    });
    expect((await call(['hypotheses', '--json'])).records).toMatchObject([
      { hypotheses: [{ hypothesis: 'a spark' }], evidence: [{ sentence: 'b1#0' }] },
    ]);
    await batch({ question: QUESTION, name: '' });
    expect((await call(['hypotheses'])).code).toBe(1);
  });

  it.each([
    ['no JSON', '{', 'this is no JSON object'],
    ['no question', '{}', '"question" is no text'],
    ['a sentence that is not there', JSON.stringify({ question: 'Q', evidence: [{ sentence: 'b9#0' }] }), 'b9#0 is no sentence'],
    [
      'a rating that is none',
      JSON.stringify({ ...WHOLE, evidence: [{ sentence: 'b1#0', cells: { 'a hand': 'yes' } }] }),
      '"yes" is no rating',
    ],
    [
      'a hypothesis that is none',
      JSON.stringify({ ...WHOLE, evidence: [{ sentence: 'b1#0', cells: { fog: 'C' } }] }),
      '"fog" is no hypothesis',
    ],
    [
      'too many',
      JSON.stringify({ question: 'Q', hypotheses: ['1', '2', '3', '4', '5', '6', '7', '8'] }),
      'these would be 8 hypotheses',
    ],
  ])('answers %s with what is wrong, and goes on', async (_, bad, problem) => {
    const { call } = await desk();
    const { records, code } = await call(['hypotheses', '--batch'], `${bad}\n${JSON.stringify(WHOLE)}\n`);
    expect(code).toBe(3);
    expect(records[0]?.['problem']).toContain(problem);
    expect(records[1]).toMatchObject({ question: QUESTION, set: 9 });
  });
});

describe('one matrix', () => {
  it('is shown as text by its number, its words, or a part of them', async () => {
    const { call, batch } = await desk();
    await batch(WHOLE);
    for (const name of ['1', QUESTION, 'factory']) {
      const { out } = await call(['hypotheses', name]);
      expect(out.slice(0, 6)).toEqual([
        QUESTION,
        '  B  1st     0 against  a hand',
        '  A  2nd     4 against  a spark',
        '     B   A   diag  evidence',
        '  1  CC  II  8     The gate of the yard stood open at midnight.',
        '                   [b1#1] 1 origin: Port Radio',
      ]);
      expect(out.join(' ').replaceAll(/\s+/g, ' ')).toMatch(/C C 0 A fire destroyed .* 1 origin: Port Radio; 2 articles/);
    }
    expect(await call(['hypotheses', 'elsewhere'])).toMatchObject({
      code: 1,
      err: [expect.stringContaining('no question "elsewhere"'), expect.anything()],
    });
  });

  it('goes out as JSON and comes in elsewhere as it was', async () => {
    const { call, batch, reports } = await desk();
    await batch(WHOLE);
    const { out } = await call(['hypotheses', '--json']);
    await call(['add', reports], '', 'other.db');
    await call(['hypotheses', '--batch'], `${out[0]}\n`, 'other.db');
    expect((await call(['hypotheses', '--json'], '', 'other.db')).out).toEqual(out);
  });

  it('goes out as Markdown and CSV with citations that are found again, and as orphans when a word was changed', async () => {
    const { call, batch, folder } = await desk();
    await batch(WHOLE);
    const file = (name: string) => path.join(folder, name);
    for (const format of ['markdown', 'csv']) {
      await call(['hypotheses', '1', '--format', format, '-o', file(format)]);
      expect(await call(['verify', file(format)])).toMatchObject({
        code: 0,
        err: [expect.stringContaining('2 citations, 2 found')],
      });
    }
    const markdown = readFileSync(file('markdown'), 'utf8');
    expect(markdown).toContain('| 1 | The gate of the yard stood open at midnight. | CC | II | 8 | 1 origin: Port Radio |');
    expect(markdown).toContain('1. **B** a hand — 0 against');
    writeFileSync(file('changed'), markdown.replaceAll('midnight', 'noon'));
    expect(await call(['verify', file('changed')])).toMatchObject({ code: 1 });
    const table: string[][] = parse(readFileSync(file('csv'), 'utf8'));
    expect(table[0]?.slice(-2)).toEqual(['a hand', 'a spark']);
    expect(table.map((row) => row.slice(-2))).toContainEqual(['CC', 'II']);
    expect(table.at(-1)?.slice(-2)).toEqual(['0', '4']);
  });

  it('holds what no article says: written by --batch, shown as such, and the same elsewhere', async () => {
    const { call, batch, folder, reports } = await desk();
    const own = { own: 'no alarm was heard', relevance: 'high', cells: { 'a spark': 'I', 'a hand': 'C' } };
    expect((await batch(WHOLE, { question: QUESTION, evidence: [own] })).records[1]).toMatchObject({ set: 3 });
    const text = (await call(['hypotheses', '1'])).out.join('\n');
    expect(text).toContain('no alarm was heard');
    expect(text).toContain('written by hand, no article says it');
    const { out, records } = await call(['hypotheses', '--json']);
    const evidence = (records[0]?.['evidence'] ?? []) as Record<string, unknown>[];
    const there = evidence.find((each) => each['own'] !== undefined);
    expect(there).toMatchObject(own);
    expect(there).not.toHaveProperty('sentence');
    await call(['add', reports], '', 'other.db');
    await call(['hypotheses', '--batch'], `${out[0]}\n`, 'other.db');
    expect((await call(['hypotheses', '--json'], '', 'other.db')).out).toEqual(out);
    await call(['hypotheses', '1', '--format', 'markdown', '-o', path.join(folder, 'own.md')]);
    expect(readFileSync(path.join(folder, 'own.md'), 'utf8')).toContain(': written by hand, no article says it');
    expect(await call(['verify', path.join(folder, 'own.md')])).toMatchObject({
      code: 0,
      err: [expect.stringContaining('2 citations, 2 found')],
    });
    await batch({ question: QUESTION, evidence: [{ own: 'no alarm was heard', relevance: '' }] });
    expect((await call(['hypotheses', '1'])).out.join('\n')).not.toContain('no alarm was heard');
  });

  it('is not passed on unasked when something in it is TLP:RED', async () => {
    const { call, batch } = await desk();
    await batch(WHOLE);
    await call(['mark', 'b1', '--tlp', 'red']);
    expect(await call(['hypotheses', '1', '--format', 'markdown'])).toMatchObject({ code: 1, out: [] });
    const { out } = await call(['hypotheses', '1', '--format', 'markdown', '--allow-red']);
    expect(out[0]).toBe('**TLP:RED**');
  });
});

it('stays where its words stand when a briefing comes again in another version', async () => {
  const { call, batch, reports } = await desk();
  await batch(WHOLE);
  writeFileSync(reports, line('b1', `It rained. ${FIRE} ${GATE}`, { outlet: 'Port Radio' }));
  await call(['add', reports]);
  expect((await call(['hypotheses', '--json'])).records[0]).toMatchObject({
    evidence: [
      { sentence: 'b1#1', now: 'b1#2', quote: GATE, cells: { 'a spark': 'II' } },
      { sentence: 'b1#0', now: 'b1#1' },
    ],
  });
  writeFileSync(reports, line('b1', FIRE, { outlet: 'Port Radio' }));
  await call(['add', reports]);
  const { out } = await call(['hypotheses', '1']);
  expect(out.join('\n')).toContain('its sentence is gone from the article');
});

it('stands in the log', async () => {
  const { call, batch } = await desk();
  await batch({ question: 'Q', hypotheses: ['a hand'] });
  expect((await call(['log', '--json'])).records).toMatchObject([
    { event: 1, type: 'weigh', part: 'question', name: 'Q', author: 'ana' },
    { event: 2, type: 'weigh', part: 'hypothesis', text: 'a hand', deed: 1 },
  ]);
});
