import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeKeeper, type Keeper } from '../../../src/app/keeper.ts';
import { actionsOf, converse } from '../../../src/app/linear.ts';
import { isLinear } from '../../../src/app/linear-wish.ts';
import { libraryOf, loadReadings } from '../../../src/app/load.ts';
import type { Library } from '../../../src/model/library.ts';
import { COMMANDS } from '../../../src/ui/commands/registry.ts';
import { initialState } from '../../../src/ui/state.ts';

const BRIEFINGS = path.join(import.meta.dirname, '../../../briefings');
let home: string;
let library: Library;

beforeAll(async () => {
  home = mkdtempSync(path.join(os.tmpdir(), 'crossread-linear-'));
  library = libraryOf(await loadReadings([BRIEFINGS]));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What is answered to lines, without the prompts. */
async function answers(...lines: readonly string[]): Promise<string[]> {
  const env = { HOME: home, XDG_DATA_HOME: home, XDG_STATE_HOME: home, PAGER: 'true', BROWSER: 'true' };
  const keeper: Keeper = makeKeeper(env, () => new Date(0), path.join(home, 'library.db'));
  const said: string[] = [];
  const input = Readable.from(lines.map((line) => `${line}\n`));
  const code = await converse({
    library,
    reload: async () => ({ library }),
    keeper,
    env,
    input,
    say: (line) => said.push(line),
    patience: 1,
  });
  keeper.close();
  expect(code).toBe(0);
  return said.filter((line) => !line.startsWith('Command ('));
}

describe('who gets lines', () => {
  test.each([
    [{ TERM: 'dumb' }, true],
    [{ TERM: 'xterm', INK_SCREEN_READER: 'true' }, true],
    [{ TERM: 'xterm', CROSSREAD_LINEAR: '1' }, true],
    [{ TERM: 'xterm' }, false],
  ])('%o: %s', (env, wanted) => {
    expect(isLinear(env)).toBe(wanted);
  });
});

describe('a line is', () => {
  const state = () => initialState(library, { columns: 100, rows: 300 });
  test.each([
    ['a key', 'j', [{ type: 'key', key: 'j' }]],
    [
      'keys one after the other',
      'g g',
      [
        { type: 'key', key: 'g' },
        { type: 'key', key: 'g' },
      ],
    ],
    ['a key with a name', 'Ctrl-d', [{ type: 'key', key: 'Ctrl-d' }]],
    ['a command', 'link.next', [{ type: 'command', id: 'link.next' }]],
    [
      'a search',
      '/aleppo',
      [
        { type: 'key', key: '/' },
        { type: 'search', query: 'aleppo' },
      ],
    ],
    ['Enter, when it is empty', '  ', [{ type: 'key', key: 'Enter' }]],
  ])('%s', (_, line, actions) => {
    expect(actionsOf(state(), line)).toEqual(actions);
  });
});

test('one reads, crosses, asks why and comes back', async () => {
  const said = await answers(']', 'x', 'w', 'Esc', '<');
  expect(said[0]).toMatch(/^Article \d of 5\. .+ Sentence \d+ of \d+\.$/);
  expect(said[2]).toMatch(/^(?:Links: .+|Said only here\.)/);
  const crossed = said.findIndex((line, n) => n > 2 && line.startsWith('Article '));
  expect(crossed).toBeGreaterThan(2);
  expect(said.join('\n')).toContain('WHY');
  // Back in the first article.
  expect(said.findLast((line) => line.startsWith('Article '))?.split('. Sentence')[0]).toBe(said[0]?.split('. Sentence')[0]);
});

test('a search lists what is found and goes there', async () => {
  const said = await answers('/aleppo', 'Enter');
  expect(said.join('\n')).toMatch(/\d+ found/);
  expect(said.join('\n')).toContain('1 of ');
});

test('every command answers something, in plain lines', async () => {
  const commands = COMMANDS.filter(({ id }) => !['quit', 'back', 'suspend'].includes(id));
  for (const { id } of commands) {
    const said = await answers(id, 'Esc');
    // Named, so that a failure says which command it was.
    expect({ id, answered: said.length > 3, plain: !/[\x00-\x1f\x7f-\x9f│─]/.test(said.join('')) }).toEqual({
      id,
      answered: true,
      plain: true,
    });
  }
}, 60_000);

test('q ends it, and so does the end of the input', async () => {
  const withQuit = await answers('q', 'j');
  expect(withQuit).toEqual(await answers());
});
