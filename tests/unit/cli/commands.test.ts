// The commands as scripts see them: lines out, notices on the side, exit codes.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { command } from '../../helpers/command.ts';

const SAMPLES = path.join(import.meta.dirname, '..', '..', '..', 'briefings');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-test-'));
  const put = (name: string, content: string | Uint8Array) => writeFileSync(path.join(folder, name), content);
  put('good.txt', 'River floods two towns\n\nThe river flooded two towns in the north on Monday, the mayor said.\n');
  put('empty.txt', '');
  put(
    'binary.txt',
    Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
  );
  put(
    'broken.txt',
    Buffer.concat([
      Buffer.from('The bridge is open again, '),
      Buffer.from([0xff, 0xfe, 0xc3]),
      Buffer.from(' the ministry said.'),
    ]),
  );
  put('long.txt', 'word '.repeat(2_000_000));
  mkdirSync(path.join(folder, 'nothing'));
  symlinkSync('.', path.join(folder, 'nothing', 'loop'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);

describe('bad input is noticed and never stops the rest', () => {
  it.each([
    ['a missing path', 'missing.txt', 'no such file'],
    ['an empty file', 'empty.txt', 'empty'],
    ['a binary file', 'binary.txt', ''],
    ['a folder without briefings', 'nothing', 'no briefings'],
  ])('%s', async (_what, name, words) => {
    const { code, out, err } = await command(['read', '--json', at(name), at('good.txt')]);
    expect(code).toBe(3);
    expect(out).toHaveLength(1);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ headline: 'River floods two towns' });
    expect(err.join('\n')).toContain(name);
    expect(err.join('\n')).toContain(words);
  });

  it('bytes that are no text are replaced and noticed', async () => {
    const { code, out, err } = await command(['read', '--json', at('broken.txt')]);
    expect(code).toBe(0);
    expect(out[0]).toContain('The bridge is open again');
    expect(err.join('\n')).toContain('broken.txt');
  });

  it('ten megabytes on one line are read, or refused with the limit named', async () => {
    const { out, err } = await command(['read', '--json', at('long.txt'), at('good.txt')]);
    expect(out.some((line) => line.includes('River floods'))).toBe(true);
    expect(out.length === 2 || err.join('\n').includes('long.txt')).toBe(true);
  });

  it.runIf(process.getuid?.() !== 0)('a file that may not be read', async () => {
    writeFileSync(at('secret.txt'), 'x');
    chmodSync(at('secret.txt'), 0);
    const { code, err } = await command(['read', at('secret.txt'), at('good.txt')]);
    expect(code).toBe(3);
    expect(err.join()).toContain('not allowed');
  });
});

describe('doctor', () => {
  it('accounts for every file, the good and the bad', async () => {
    const { code, out } = await command(['doctor', '--json', at('good.txt'), at('empty.txt'), at('binary.txt')]);
    expect(code).toBe(3);
    const lines = out.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.at(-1)).toMatchObject({ files: 3, read: 1, empty: 2, briefings: 1 });
    expect(lines[0]).toMatchObject({ path: at('good.txt'), briefings: [{ format: 'plain' }] });
  });
});

describe('exit codes', () => {
  it('0 when all was read', async () => expect((await command(['read', at('good.txt')])).code).toBe(0));
  it('1 when nothing was found', async () => expect((await command(['search', 'zzzzqqqq', at('good.txt')])).code).toBe(1));
  it('2 when no path was named', async () => expect((await command(['read'])).code).toBe(2));
  it('2 when compare gets no JSON', async () => expect((await command(['compare', '--json'], 'hello\n')).code).toBe(2));
  it('3 when some could not be read', async () =>
    expect((await command(['origins', at('good.txt'), at('missing')])).code).toBe(3));
});

describe('without a terminal', () => {
  it('the reader prints a digest of all samples, without an escape byte', async () => {
    const { code, out } = await command([SAMPLES]);
    expect(code).toBe(0);
    expect(out.join('\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(out[0]).toContain('5 briefings');
    for (const words of [
      'Moscow afraid that Syria',
      'Institute for the Study of War',
      'will keep supporting',
      'Kataeb.org',
      'Ukrinform via MENAFN',
    ]) {
      expect(out.join(' ').replaceAll('· ', '')).toContain(words);
    }
  });

  it('standard input is a briefing like any other', async () => {
    const { code, out } = await command(
      ['read', '--json', '-'],
      'Ferry stopped by wind\n\nThe ferry did not sail on Tuesday because of the wind.\n',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ headline: 'Ferry stopped by wind' });
  });
});

describe('conversations', () => {
  it('a batch of queries gets one answer each, in order', async () => {
    const { code, out } = await command(
      ['search', '--batch', '--json', SAMPLES],
      '{"q":"constitutional order"}\nnonsense\n{"q":"S-300"}\n',
    );
    expect(code).toBe(0);
    expect(out).toHaveLength(3);
    const hits = out.map((line) => (JSON.parse(line) as { hits: { text: string }[] }).hits);
    expect(hits[0]?.[0]?.text).toContain('constitutional order');
    expect(hits[1]).toEqual([]);
    expect(hits[2]?.[0]?.text).toContain('S-300');
  });

  it('pairs get one verdict each, in order', async () => {
    const pairs = [
      {
        a: 'The army said 12 soldiers died in the avalanche.',
        b: 'Twelve soldiers were killed by the avalanche, the army said.',
      },
      { a: 'The army said 12 soldiers died in the avalanche.', b: 'Bread prices rose again in the capital.' },
    ];
    const { out } = await command(['compare', '--json'], pairs.map((pair) => JSON.stringify(pair)).join('\n'));
    const [same, other] = out.map((line) => JSON.parse(line) as { score: number; related: boolean });
    expect(same?.related).toBe(true);
    expect(other?.related).toBe(false);
    expect(same?.score).toBeGreaterThan(other?.score ?? 1);
  });
});

it('the order of the paths changes nothing but the order', async () => {
  const [one, two] = [
    path.join(SAMPLES, '1-ukrinform-via-menafn.txt'),
    path.join(SAMPLES, '3-institute-for-the-study-of-war.txt'),
  ];
  const forth = await command(['links', '--json', one, two]);
  const back = await command(['links', '--json', two, one]);
  expect([...back.out].toSorted()).toEqual([...forth.out].toSorted());
});

describe('a slip of the fingers', () => {
  it.each([
    [['serach', 'x'], 'did you mean crossread search?'],
    [['serach'], 'did you mean crossread search?'],
    [['lniks', '--json'], 'did you mean crossread links?'],
    [['help', 'lniks'], 'did you mean crossread help links?'],
    [['--versoin'], 'did you mean --version?'],
    [['links', '--jsn'], 'did you mean --json?'],
    [['--theme', 'drak'], 'did you mean "dark"?'],
  ])('%j', async (argv, words) => {
    const { code, out, err } = await command(argv);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err.join('\n')).toContain(words);
  });

  it('is none where there is a file of that name, or nothing like it', async () => {
    expect((await command([at('good.txt')])).code).toBe(0);
    expect((await command(['zzzzqqqq'])).err.join(' ')).toContain('no such file');
  });
});

describe('help', () => {
  it.each(COMMANDS.map(({ name }) => name))('of %s has its examples first', async (name) => {
    const { code, out } = await command(name === 'open' ? ['--help'] : [name, '--help']);
    expect(code).toBe(0);
    expect(out.indexOf('Examples')).toBe(2);
    expect(out[3]).toMatch(/crossread/);
    if (name !== 'open') expect((await command(['help', name])).out).toEqual(out);
  });

  it('says no word of colour that is not heard: every command takes --no-color', async () => {
    expect((await command(['read', '--no-color', at('good.txt')])).code).toBe(0);
  });
});

it('demo takes no path', async () => {
  expect((await command(['demo', 'x'])).code).toBe(2);
});
