// A person's keys and macros in the configuration file, and `crossread keys`.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig, problemLine } from '../../../src/app/config/config.ts';
import { checkKeys, ownKeys } from '../../../src/app/config/keys.ts';
import { command } from '../../helpers/command.ts';
import { configured, scratchFolder } from '../../helpers/library.ts';

/** The environment of somebody with this configuration file. */
function checked(text: string) {
  const env = configured(text);
  const { own, notices } = checkKeys(loadConfig(env).sections);
  const file = path.join(env.XDG_CONFIG_HOME, 'crossread', 'config.json');
  return { ...own, said: notices.map((notice) => problemLine(notice).replace(`${file}:`, '')) };
}

describe('keys', () => {
  it.each([
    ['{ "link.next": "c" }', { 'link.next': ['c'] }, []],
    ['{ "move.top": ["g g", " Home "] }', { 'move.top': ['g g', 'Home'] }, []],
    ['{ "theme": [] }', { theme: [] }, []],
    ['{ "link.next": 7, "diff.toggle": "D" }', { 'diff.toggle': ['D'] }, ['1:13: "link.next" wants a key in quotes']],
    ['{ "link.nxet": "c" }', {}, ['1:13: there is no command "link.nxet"; did you mean "link.next"?']],
    ['{ "move.top": "gg" }', {}, ['1:13: "gg" is no key: did you mean "g g"?; "move.top" keeps its keys']],
    ['{ "why": "c", "zoom": "c" }', { why: ['c'], zoom: ['c'] }, ['1:25: "c" is wanted by why and by zoom; give one of them']],
  ])('%s', (keys, changes, said) => {
    const found = checked(`{ "keys": ${keys} }`);
    expect(found.changes).toEqual(changes);
    expect(found.said).toHaveLength(said.length);
    for (const [n, words] of said.entries()) expect(found.said[n]).toContain(words);
  });

  it('that are nowhere change nothing', () => {
    const folder = scratchFolder();
    expect(ownKeys({ HOME: folder, XDG_CONFIG_DIRS: folder })).toEqual({
      keys: { changes: {}, macros: {} },
      problems: [],
    });
  });
});

describe('macros', () => {
  it.each([
    ['{ "tidy": ["tag north", "article.nextUnread"] }', ['tidy'], []],
    ['{ "one": "flag.toggle" }', ['one'], []],
    ['{ "a": ["macro.b"], "b": ["read.toggle"] }', ['a', 'b'], []],
    [
      '{ "a": ["macro.b"], "b": ["zoom", "macro.a"] }',
      [],
      ['the macro "a" would never end: a runs b runs a', 'the macro "b" cannot run: there is no macro "a"'],
    ],
    ['{ "a": ["macro.a"], "b": ["zoom"] }', ['b'], ['the macro "a" would never end: a runs a']],
    ['{ "a": ["tga north"] }', [], ['the macro "a" cannot run: There is no command "tga". Did you mean tag?']],
    ['{ "a": ["zoom in"] }', [], ['zoom takes nothing after its name']],
    ['{ "two words": ["zoom"] }', [], ['"two words" cannot name a macro']],
    ['{ "a": [] }', [], ['the macro "a" wants a list of commands']],
  ])('%s', (macros, names, said) => {
    const found = checked(`{ "macros": ${macros} }`);
    expect(Object.keys(found.macros)).toEqual(names);
    expect(found.said).toHaveLength(said.length);
    for (const [n, words] of said.entries()) expect(found.said[n]).toContain(words);
  });
});

describe('crossread keys', () => {
  it('lists every command with the changed key, macros included', async () => {
    const env = configured('{ "keys": { "link.next": "c", "macro.tidy": "F2" }, "macros": { "tidy": ["tag north"] } }');
    const { code, out } = await command(['keys'], '', env);
    expect(code).toBe(0);
    expect(out.find((line) => line.startsWith('link.next '))).toMatch(/^link\.next +c +cross/);
    expect(out.find((line) => line.startsWith('macro.tidy '))).toMatch(/^macro\.tidy +F2 +tag north/);
  });

  it('--check names clashes and unknown commands with their places, and ends with 1', async () => {
    const { code, err } = await command(
      ['keys', '--check'],
      '',
      configured('{\n "keys": { "link.next": "w", "why": "w", "no.such": "y" } }'),
    );
    expect(code).toBe(1);
    expect(err.join('\n')).toMatch(/config\.json:2:\d+: "w" is wanted by/);
    expect(err.join('\n')).toMatch(/config\.json:2:42: there is no command "no\.such"/);
  });

  it('--check says which defaults gave way, and is content', async () => {
    const { code, out, err } = await command(['keys', '--check'], '', configured('{ "keys": { "link.next": "w" } }'));
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toEqual(['w: why gives way to link.next', '1 commands with keys of your own, 0 macros, no clash']);
  });
});
