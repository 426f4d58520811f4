// `crossread search`: through files and through the library, saved searches and batches.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../helpers/command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'crossread-'));
const at = (name: string) => path.join(folder, name);
const env = { HOME: folder, XDG_DATA_HOME: at('data'), CROSSREAD_AUTHOR: 'ada' };
const run = (...argv: string[]) => command(argv, '', env);
const texts = async (...argv: string[]) =>
  (await run('search', ...argv, '--json')).out.map((line) => (JSON.parse(line) as { text: string }).text);

const ARTICLES = {
  'ferry.txt': 'Ferry stays in port\nBay Post, 4 March 2031\n\nThe ferry to Lower Sandmark stayed in port on Tuesday.\n',
  'storm.txt': 'Storm nears the islands\nRadio Nord, 5 March 2031\n\nA storm is expected to reach the islands on Friday night.\n',
};

beforeAll(async () => {
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(at(name), text);
  await run('add', at('ferry.txt'), at('storm.txt'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('search without a path', () => {
  it('looks through the library', async () =>
    expect((await texts('lower sandmrk'))[0]).toBe('The ferry to Lower Sandmark stayed in port on Tuesday.'));

  it('keeps its index beside the library, and takes it from there', async () => {
    const files = () => readdirSync(at('data/crossread/library.db.index'));
    await texts('ferry');
    const [first = ''] = files();
    const before = readFileSync(path.join(at('data/crossread/library.db.index'), first));
    await texts('storm reach');
    expect(files()).toEqual([first]);
    // a damaged file is made again, and never trusted
    const place = path.join(at('data/crossread/library.db.index'), first);
    writeFileSync(
      place,
      before.map((byte, i) => (i === before.length - 9 ? byte ^ 1 : byte)),
    );
    expect((await texts('storm reach'))[0]).toContain('storm');
    expect(readFileSync(place).equals(before)).toBe(true);
  });

  it('finds by marks, relative to today', async () => {
    const [id = ''] = (await run('list', '--json')).out.map((line) => (JSON.parse(line) as { id: string }).id);
    expect((await run('mark', id, '--read', '--tag', 'Harbour')).code).toBe(0);
    expect(await texts('tag:harbour in:headline')).toEqual(['Ferry stays in port']);
    expect(await texts('is:unread in:headline')).toEqual(['Storm nears the islands']);
    expect(await texts('is:read in:headline', at('ferry.txt'))).toEqual(['Ferry stays in port']);
  });

  it('has nothing to look through where there is none', async () => {
    const ended = await command(['search', 'ferry'], '', { HOME: at('nobody') });
    expect(ended.code).toBe(1);
    expect(ended.err.join(' ')).toContain('there is no library');
  });
});

describe('searches under names', () => {
  it('are saved while they run, listed with what they find now, run again and forgotten', async () => {
    expect((await run('search', 'ferry', '--save', 'boats')).code).toBe(0);
    expect((await run('search', 'in:headline', '--save', 'heads')).code).toBe(0);
    expect((await run('search', '--saved')).out).toEqual(['boats  2  ferry', 'heads  2  in:headline']);
    expect(await texts('--saved', 'boats')).toHaveLength(2);
    expect((await run('search', '--saved', 'boots')).err.join(' ')).toContain('there are boats, heads');
    expect((await run('search', '--forget', 'boats')).code).toBe(0);
    expect((await run('search', '--saved')).out).toEqual(['heads  2  in:headline']);
  });
});

describe('what scripts rely on', () => {
  it('1 when nothing was found, 0 when something was', async () => {
    expect((await run('search', 'zzzzqqqq')).code).toBe(1);
    expect((await run('search', 'ferry')).code).toBe(0);
  });

  it('an unknown field is named with those that exist, and looked for as words', async () => {
    const ended = await run('search', 'outlt:bay ferry');
    expect(ended.err.join(' ')).toContain('there is no field outlt:');
    expect(ended.err.join(' ')).toContain('speaker: from: source:');
    expect(ended.code).toBe(0);
  });

  it('--limit cuts, and says how many a query of conditions has', async () => {
    const ended = await run('search', 'in:body OR in:headline', '--limit', '1');
    expect(ended.err.join(' ')).toMatch(/\d found; --limit \d/);
  });

  it('--batch answers line by line, also with what it could not read', async () => {
    const { out } = await command(
      ['search', '--batch', '--limit', '1'],
      '{"q":"lower sandmark"}\nnonsense\n{"q":"is:takeaway"}\n',
      env,
    );
    const [first, second, third] = out.map((line) => JSON.parse(line) as { hits: { text: string }[]; problem?: string });
    expect(first?.hits[0]?.text).toContain('Sandmark');
    expect(second?.problem).toBe('line 2 is not {"q": "…"}');
    expect(third?.hits.length).toBeLessThanOrEqual(1);
  });
});
