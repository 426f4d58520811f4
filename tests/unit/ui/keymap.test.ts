// Which keys mean which command, and that no two mean one.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/ui/commands/registry.ts';
import { keysMarkdown } from '../../../src/ui/commands/markdown.ts';
import { keysOf, typedBy, unpressable, type RawKey } from '../../../src/ui/key-names.ts';
import { keymapOf, lookUp, makeKeymap } from '../../../src/ui/keymap.ts';

describe('keys', () => {
  it.each<[string, string, RawKey, string[]]>([
    ['one letter', 'j', {}, ['j']],
    ['a chunk is as many keys', 'jjj', {}, ['j', 'j', 'j']],
    ['a search typed at once, with its Enter', '/fog\r', {}, ['/', 'f', 'o', 'g', 'Enter']],
    ['space', ' ', {}, ['Space']],
    ['an arrow', '', { downArrow: true }, ['Down']],
    ['control', 'd', { ctrl: true }, ['Ctrl-d']],
    ['tab backwards', '', { tab: true, shift: true }, ['Shift-Tab']],
    ['Escape and a key that arrived together', 'j', { meta: true }, ['Esc', 'j']],
    ['a function key', '\uF704', {}, ['F1']],
    ['letting go of a key is none', 'j', { eventType: 'release' }, []],
    ['a letter beyond ASCII', 'é', {}, ['é']],
    ['an emoji of several parts is one key', '👩‍🚀', {}, ['👩‍🚀']],
  ])('%s', (_name, input, key, expected) => {
    expect(keysOf(input, key)).toEqual(expected);
  });

  it.each([
    ['a', 'a'],
    ['Space', ' '],
    ['-', '-'],
    ['é', 'é'],
    ['F1', undefined],
    ['Enter', undefined],
    ['Ctrl-d', undefined],
    ['PgDn', undefined],
    ['Shift-Tab', undefined],
  ])('%s types %s', (key, text) => {
    expect(typedBy(key)).toBe(text);
  });
});

describe('a sequence written by hand', () => {
  it.each([
    ['g g', undefined],
    ['Ctrl-x', undefined],
    ['F12', undefined],
    ['é', undefined],
    ['gg', '"gg" is no key: did you mean "g g"?'],
    ['ctrl+X', '"ctrl+X" is no key: did you mean "Ctrl-x"?'],
    ['PageDown', '"PageDown" is no key: did you mean "PgDn"?'],
    ['enter', '"enter" is no key: did you mean "Enter"?'],
    ['Ctrl-i', '"Ctrl-i" cannot be bound: terminals send the same for Tab: use Tab'],
    ['Ctrl-c', '"Ctrl-c" cannot be bound: it always quits'],
  ])('%s', (keys, problem) => {
    expect(unpressable(keys)).toBe(problem);
  });
});

describe('the key map', () => {
  it('has no two commands on one key of a pane', () => {
    // A default that clashes with another gives way to it.
    expect(makeKeymap().gaveWay).toEqual([]);
  });

  it('has every command id once', () => {
    expect(new Set(COMMANDS.map((command) => command.id)).size).toBe(COMMANDS.length);
  });

  it('waits after a prefix and finds the sequence', () => {
    expect(lookUp(keymapOf(), 'g', 'article').type).toBe('prefix');
    expect(lookUp(keymapOf(), 'g g', 'article')).toMatchObject({ type: 'command', command: { id: 'move.top' } });
    expect(lookUp(keymapOf(), 'g y', 'article').type).toBe('none');
  });

  it('binds one key differently in different panes', () => {
    expect(lookUp(keymapOf(), 'Enter', 'article')).toMatchObject({ command: { id: 'links.open' } });
    expect(lookUp(keymapOf(), 'Enter', 'takeaways')).toMatchObject({ command: { id: 'take.goto' } });
  });

  it('takes changes, gives way where they clash, and says what is wrong', () => {
    const { keymap, problems, gaveWay } = makeKeymap({ changes: { zoom: ['x'], why: ['x'], theme: [] }, macros: {} });
    expect(lookUp(keymap, 'x', 'article')).toMatchObject({ command: { id: 'why' } });
    expect(lookUp(keymap, 'T', 'article').type).toBe('none');
    expect(problems.map(({ id, what }) => [id, what])).toEqual([['zoom', '"x" is wanted by why and by zoom']]);
    expect(gaveWay).toEqual(['x: link.next gives way to why']);
  });

  it('takes any letter after m, and gives the whole of m away when it is wanted', () => {
    expect(lookUp(keymapOf(), 'm q', 'article')).toMatchObject({ command: { id: 'mark.set' }, argument: 'q' });
    expect(lookUp(keymapOf(), 'm 1', 'article').type).toBe('none');
    const { keymap, gaveWay } = makeKeymap({ changes: { zoom: ['m a'] }, macros: {} });
    expect(lookUp(keymap, 'm a', 'article')).toMatchObject({ command: { id: 'zoom' } });
    expect(gaveWay).toEqual(['m{a-z}: mark.set gives way to zoom']);
  });

  it('binds macros like any command', () => {
    const { keymap } = makeKeymap({ changes: { 'macro.tidy': ['F2'] }, macros: { tidy: ['tag north', 'article.nextUnread'] } });
    expect(lookUp(keymap, 'F2', 'sources')).toMatchObject({
      command: { id: 'macro.tidy', title: 'tag north, article.nextUnread' },
    });
  });

  it('is written down in docs/keys.md as it is: run npm run docs and commit', () => {
    const page = readFileSync(new URL('../../../docs/keys.md', import.meta.url), 'utf8');
    expect(page).toBe(keysMarkdown());
  });
});
