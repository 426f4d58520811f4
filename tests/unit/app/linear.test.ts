// The reader as a dialogue of plain lines: all that the screen can do, told line by line.
import path from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeKeeper, type Keeper } from '../../../src/app/visits/keeper.ts';
import { converse, type LinearOptions } from '../../../src/app/linear/linear.ts';
import { actionsOf } from '../../../src/app/linear/input.ts';
import { isLinear } from '../../../src/app/linear/wish.ts';
import { libraryOf, loadReadings } from '../../../src/app/loading/load.ts';
import { makeLibrary, NO_LINKS, type Library } from '../../../src/model/library.ts';
import type { Action } from '../../../src/ui/actions.ts';
import { COMMANDS } from '../../../src/ui/commands/registry.ts';
import { initialState } from '../../../src/ui/state.ts';
import { updateAll } from '../../helpers/keys.ts';
import { scratchFolder } from '../../helpers/library.ts';

const BRIEFINGS = path.join(import.meta.dirname, '../../../briefings');
let home: string;
let library: Library;

beforeAll(async () => {
  library = libraryOf(await loadReadings([BRIEFINGS]));
});
beforeEach(() => {
  home = scratchFolder();
});

/** What is answered to lines, without the prompts. */
const answers = (...lines: readonly string[]) => answered({ library }, ...lines);

async function answered(opened: Pick<LinearOptions, 'library' | 'later'>, ...lines: readonly string[]): Promise<string[]> {
  const env = { HOME: home, XDG_DATA_HOME: home, XDG_STATE_HOME: home, PAGER: 'true', BROWSER: 'true' };
  const keeper: Keeper = makeKeeper(env, () => new Date(0), path.join(home, 'library.db'));
  const said: string[] = [];
  const input = Readable.from(lines.map((line) => `${line}\n`));
  const code = await converse({
    ...opened,
    reload: async () => ({ library }),
    keeper,
    env,
    input,
    say: (line) => said.push(line),
    patience: 1,
  });
  keeper.close();
  expect(code).toBe(0);
  return said.filter((line) => !line.startsWith('Command (') && line !== 'Command:');
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
  const keys = (...names: readonly string[]) => names.map((key) => ({ type: 'key', key }));
  test.each([
    ['a key', 'j', keys('j')],
    ['keys one after the other', 'j j x', keys('j', 'j', 'x')],
    ['a key several times', 'jjj', keys('j', 'j', 'j')],
    ['a number of steps', '12j', keys('0', '1', '2', 'j')],
    ['a place by its number', '7', keys('0', '7', 'G')],
    ['a pane by its number', '2', keys('2')],
    ['a sequence that is bound', 'gg', keys('g', 'g')],
    ['the mark of a place', 'mq', keys('m', 'q')],
    ['a key with a name', 'Ctrl-d', keys('Ctrl-d')],
    ['a command', 'link.next', [{ type: 'command', id: 'link.next' }]],
    ['a command with what it takes', 'tag north', [{ type: 'command', id: 'tag', argument: 'north' }]],
    ['a command after a colon', ':q', [{ type: 'command', id: 'quit' }]],
    [
      'a search',
      '/aleppo',
      [
        { type: 'key', key: '/' },
        { type: 'search', query: 'aleppo' },
      ],
    ],
    ['Enter, when it is empty', '  ', keys('Enter')],
    [
      'a mistake that is named',
      'tga north',
      [{ type: 'say', tone: 'problem', text: 'There is no command "tga". Did you mean tag? Keys stand apart: j j x.' }],
    ],
  ])('%s', (_, line, actions) => {
    expect(actionsOf(state(), line)).toEqual(actions);
  });

  test.each<[string, readonly string[], string, readonly Action[]]>([
    [
      'the text that is asked for',
      ['tag'],
      'north',
      [...keys('Ctrl-u'), { type: 'paste', text: 'north' }, ...keys('Enter')] as Action[],
    ],
    ['nothing, when it is empty', ['tag'], '', keys('Esc') as Action[]],
    ['the item of that number', ['go.origins'], '3', [{ type: 'pick', by: 1 }, ...keys('Enter')] as Action[]],
    ['the choice of that number', ['sort'], '2', [{ type: 'group', grouping: 'outlet' }]],
    ['words that narrow the help', ['help'], 'undo', [...keys('Ctrl-u'), { type: 'paste', text: 'undo' }] as Action[]],
  ])('where something is open, %s', (_, commands, line, actions) => {
    const [open] = updateAll(
      state(),
      commands.map((id): Action => ({ type: 'command', id: id === 'go.origins' ? 'go.provenance' : id })),
    );
    expect(actionsOf(open, line)).toEqual(actions);
  });
});

test('one reads while a library is linked again, and crosses when it is', async () => {
  const unlinked = makeLibrary(library.readings, NO_LINKS, []);
  const linking = { progress: 'linking sentences', whole: Promise.resolve(library) };
  const said = (await answered({ library: unlinked, later: linking }, ']', 'x')).join('\n');
  expect(said).toContain('not up to date yet (linking sentences)');
  expect(said).toContain('Not linked yet.');
  expect(said).toContain('The links are up to date now.');
  expect(said.slice(said.indexOf('up to date now'))).toMatch(/^1 of \d/m);
});

test('a library that cannot be linked is told of, and read on in', async () => {
  const linking = { progress: 'linking sentences', whole: Promise.reject(new Error('linking ended before it was done')) };
  const said = await answered({ library, later: linking }, 'j', 'j');
  expect(said).toContain('linking ended before it was done');
  expect(said.at(-1)).not.toBe('linking ended before it was done');
});

test('one reads, crosses, asks why and comes back', async () => {
  const said = await answers(']', 'x', 'w', 'Esc', '<');
  expect(said[0]).toMatch(/^Article \d of 5: .+/);
  expect(said[1]).toMatch(/^Sentence \d+ of \d+\./);
  const text = said.join('\n');
  expect(text).toMatch(/^Why: .+/m);
  expect(text).toMatch(/^Score \d\.\d\d, how surely the two say the same: the sum of these\.$/m);
  expect(text).toMatch(/^(?:Links: .+|Said only here\.)$/m);
  // Back in the first article.
  expect(said.findLast((line) => line.startsWith('Article '))).toBe(said[0]);
});

test('a search lists what is found, and a number goes there', async () => {
  const said = await answers('/aleppo', '3');
  expect(said.join('\n')).toMatch(/^\d+ hits for "aleppo"/m);
  expect(said.join('\n')).toMatch(/^3 of \d+ matches for "aleppo"/m);
});

test('a search tells its first hit once, and its sentence when one stays there', async () => {
  const told = async (...lines: string[]) => (await answers(...lines)).join(' ').split('Peskov stressed that Moscow').length - 1;
  expect(await told('/sovereignty')).toBe(1);
  expect(await told('/sovereignty', '')).toBe(2);
});

test('after a search a letter is a key again, at the hit', async () => {
  const said = await answers('/aleppo', 'n', '/aleppo', 'x');
  expect(said.join('\n')).toMatch(/^2 of \d+ for "aleppo"/m);
  expect(said.join('\n')).not.toMatch(/hits? for "[nx]"/);
});

test('one tags, flags and notes without a screen, and takes it back', async () => {
  const said = await answers('tag north', 'flag', 'a', 'ask the desk', 'u', 'k', 'j');
  expect(said.join('\n')).toMatch(/^#north \(this sentence\)\. u undoes\.$/m);
  expect(said.join('\n')).toMatch(/^Noted \(this sentence\)/m);
  expect(said.join('\n')).toMatch(/^Undone: /m);
  expect(said.join('\n')).toMatch(/^Sentence \d+ of \d+\. Flagged, #north\.$/m);
});

test('every command answers something in plain short lines, and says where one is or why not', async () => {
  const commands = COMMANDS.filter(({ id }) => !['quit', 'back', 'suspend'].includes(id));
  // Said before anything is asked.
  const opening = await answers();
  for (const { id } of commands) {
    const said = await answers(id);
    const text = said.slice(opening.length).join('\n');
    // Named, so that a failure says which command it was.
    expect({
      id,
      answered: text.length > 5,
      plain: !/[\x00-\x09\x0b-\x1f\x7f-\x9f─-╿▌]/.test(text),
      short: said.every((line) => line.length <= 78),
      reasoned: !/not possible|^Nothing has changed\.$|^Done\.$/m.test(text),
    }).toEqual({ id, answered: true, plain: true, short: true, reasoned: true });
  }
}, 60_000);

test('q ends it, and so does the end of the input', async () => {
  const withQuit = await answers('q', 'j');
  expect(withQuit).toEqual(await answers());
});
