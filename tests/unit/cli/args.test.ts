// How the words of a command line are understood, slips of the fingers included.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, type CliCommand } from '../../../src/cli/args.ts';
import { nearest } from '../../../src/model/nearest.ts';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { helpOf, overview } from '../../../src/cli/help.ts';
import { command } from '../../helpers/command.ts';
import { scratchFolder } from '../../helpers/library.ts';

const LINKS = COMMANDS.find(({ name }) => name === 'links') as CliCommand;

describe('a slip of the fingers is understood', () => {
  it.each([
    ['serach', 'search'],
    ['compaer', 'compare'],
    ['orgins', 'origins'],
    ['link', 'links'],
    ['zebra', undefined],
  ])('%s -> %s', (typed, meant) => {
    expect(
      nearest(
        typed,
        COMMANDS.map(({ name }) => name),
      ),
    ).toBe(meant);
  });
});

describe('flags', () => {
  it('may stand before, between and after the words', () => {
    expect(parse(LINKS, ['a', '--json', 'b', '--nearest', '3'])).toEqual({
      words: ['a', 'b'],
      flags: { json: true, nearest: '3' },
    });
  });

  it('that do not exist are named, with the one that was meant', () => {
    expect(() => parse(LINKS, ['--jsno', 'a'])).toThrow(
      expect.objectContaining({ message: 'unknown option --jsno', todo: 'did you mean --json?' }),
    );
  });

  it('may stand before the name of the command', async () => {
    const HOME = scratchFolder();
    const { code, err } = await command(['--library', path.join(HOME, 'all.db'), 'versions', 'x'], '', { HOME });
    expect(code).toBe(1);
    expect(err.join()).toContain('there is no briefing "x"');
  });

  it('that want a value say so', () => {
    expect(() => parse(LINKS, ['--library'])).toThrow(
      expect.objectContaining({ message: '--library wants a value behind it', todo: 'crossread links --help says which' }),
    );
  });

  it('that want a number say so', async () => {
    const { code, err } = await command(['links', 'briefings', '--nearest', 'many']);
    expect(code).toBe(2);
    expect(err.join()).toContain('--nearest wants a whole number above 0, not "many"');
  });
});

describe('help', () => {
  it('lists every command with an example', () => {
    const text = overview(COMMANDS).join('\n');
    for (const { about } of COMMANDS) expect(text).toContain(about);
    for (const { name } of COMMANDS.slice(1)) expect(text).toContain(name);
  });

  it.each(COMMANDS.map((each) => [each.name, each] as const))('of %s names all its flags', (_name, each) => {
    const text = helpOf(each).join('\n');
    for (const flag of each.flags) expect(text).toContain(`--${flag.name}`);
  });

  it('is printed on request and ends well', async () => {
    const { code, out } = await command(['--help']);
    expect(code).toBe(0);
    expect(out[0]).toMatch(/^crossread/);
  });
});

describe('a command that finds nothing says so', () => {
  it.each([
    [['links', 'LICENSE'], 'no sentences'],
    [['compare'], 'no pairs'],
    [['quotes', '-'], 'nobody is quoted'],
  ])('%j', async (argv, told) => {
    const { code, out, err } = await command(argv, argv.includes('-') ? 'The harbour was quiet.' : '');
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err.join()).toContain(told);
  });
});

describe('what is not understood is refused before anything is done', () => {
  it.each([
    ['a word too many', ['marks', 'extra'], 'marks takes nothing behind it, and there is "extra"'],
    ['a word too many where there is room for one', ['undo', '1', '2'], 'undo takes [N], and there is "2"'],
    ['the name of a library that is empty', ['list', '--library', ''], '--library was given nothing'],
    ['the name of a file that is empty', ['export', '--format', 'csv', '-o', ''], '--output was given nothing'],
    ['one of several tags that is empty', ['mark', 'x', '--tag', 'a', '--tag', ''], '--tag was given nothing'],
    ['a number below nothing', ['names', '--limit', '-1'], '--limit wants a value behind it, and "-1" begins with a dash'],
    ['a search for nothing', ['search', '  '], 'search wants a query'],
    ['a folder where a file is meant', ['verify', '.'], '. is a folder'],
  ])('%s', async (_, argv, message) => {
    const { code, out, err } = await command(argv, '', { HOME: scratchFolder() });
    expect(err.join('\n')).toContain(message);
    expect({ code, out }).toEqual({ code: 2, out: [] });
  });

  it('but an empty note is one: it removes what was noted', () => {
    const mark = COMMANDS.find(({ name }) => name === 'mark') as CliCommand;
    expect(parse(mark, ['x', '--note', '']).flags['note']).toBe('');
  });
});
