import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keysFrom, ownKeys } from '../../../src/app/keys.ts';
import { command } from '../../helpers/command.ts';

let config: string;
beforeAll(() => {
  config = mkdtempSync(path.join(tmpdir(), 'crossread-keys-'));
  mkdirSync(path.join(config, 'crossread'));
});
afterAll(() => rmSync(config, { recursive: true, force: true }));
const put = (text: string) => writeFileSync(path.join(config, 'crossread', 'keymap.json'), text);
const env = () => ({ XDG_CONFIG_HOME: config });

describe('a key map file', () => {
  it.each([
    ['{ "link.next": "c" }', { 'link.next': ['c'] }, 0],
    ['{ "move.top": ["g g", " Home "] }', { 'move.top': ['g g', 'Home'] }, 0],
    ['{ "link.next": 7, "diff.toggle": "D" }', { 'diff.toggle': ['D'] }, 1],
    ['[1]', {}, 1],
    ['{ "link.next": ', {}, 1],
  ])('%s', (text, keys, problems) => {
    const found = keysFrom(text);
    expect(found.keys).toEqual(keys);
    expect(found.problems).toHaveLength(problems);
  });

  it('that is missing changes nothing', () => {
    expect(ownKeys({ XDG_CONFIG_HOME: path.join(config, 'nowhere') })).toMatchObject({ keys: {}, problems: [] });
  });
});

describe('crossread keys', () => {
  it('lists every command with the changed key', async () => {
    put('{ "link.next": "c" }');
    const { code, out } = await command(['keys'], '', env());
    expect(code).toBe(0);
    expect(out.find((line) => line.startsWith('link.next '))).toMatch(/^link\.next +c +cross/);
  });

  it('--check names clashes and unknown commands, and ends with 2', async () => {
    put('{ "link.next": "w", "why": "w", "no.such": "y" }');
    const { code, err } = await command(['keys', '--check'], '', env());
    expect(code).toBe(2);
    expect(err.join('\n')).toMatch(/"w" is wanted by/);
    expect(err.join('\n')).toContain('There is no command "no.such"');
  });

  it('--check is content with a good file', async () => {
    put('{ "link.next": "c" }');
    expect(await command(['keys', '--check'], '', env())).toMatchObject({ code: 0, err: [] });
  });
});
