import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/ui/commands/registry.ts';
import { keysMarkdown } from '../../../src/ui/commands/markdown.ts';
import { clashes, keysOf, keymapOf, lookUp, makeKeymap, typedBy, type RawKey } from '../../../src/ui/keymap.ts';

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
    ['Enter', undefined],
    ['Ctrl-d', undefined],
    ['PgDn', undefined],
    ['Shift-Tab', undefined],
  ])('%s types %s', (key, text) => {
    expect(typedBy(key)).toBe(text);
  });
});

describe('the key map', () => {
  it('has no two commands on one key of a pane', () => {
    expect(clashes()).toEqual([]);
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
    const { keymap, problems } = makeKeymap({ zoom: ['x'], why: ['x'], nonsense: ['a'] });
    expect(lookUp(keymap, 'x', 'article')).toMatchObject({ command: { id: 'why' } });
    expect(problems).toEqual(['There is no command "nonsense".', '"x" is wanted by why and by zoom.']);
  });

  it('is written down in docs/keys.md as it is: run npm run docs and commit', () => {
    const page = readFileSync(new URL('../../../docs/keys.md', import.meta.url), 'utf8');
    expect(page).toBe(keysMarkdown());
  });
});
