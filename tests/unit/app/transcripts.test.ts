// Whole dialogues as a screen reader hears them, kept as files: read the difference before updating them (vitest -u).
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { makeKeeper } from '../../../src/app/visits/keeper.ts';
import { converse } from '../../../src/app/linear/linear.ts';
import { libraryOf, loadReadings } from '../../../src/app/loading/load.ts';
import type { Library } from '../../../src/model/library.ts';
import { ferry } from '../../helpers/builders.ts';
import { scratchFolder } from '../../helpers/library.ts';

/** The dialogue on these lines, each shown where it was typed. */
async function transcript(library: Library, lines: readonly string[]): Promise<string> {
  const home = scratchFolder();
  const env = { HOME: home, XDG_CONFIG_DIRS: home, USER: 'ana' };
  const keeper = makeKeeper(env, () => new Date(0), path.join(home, 'library.db'));
  const said: string[] = [];
  let next = 0;
  const say = (line: string) => {
    const typed = /^(?:Command|Number|Words|Text|Key)\b.*:$/.test(line) ? lines[next++] : undefined;
    said.push(typed === undefined ? line : `${line} ${typed}`);
  };
  const reload = async () => ({ library });
  await converse({ library, reload, keeper, env, input: Readable.from(lines.map((line) => `${line}\n`)), say, patience: 1 });
  keeper.close();
  return `${said.join('\n')}\n`;
}

const golden = (name: string) => path.join(import.meta.dirname, 'golden', name);

test('a tour of the samples: reading, crossing, why, word by word, search', async () => {
  const library = libraryOf(await loadReadings([path.join(import.meta.dirname, '../../../briefings')]));
  const lines = [
    'j',
    'x',
    'w',
    'Esc',
    'd',
    'd',
    'x',
    '<',
    '}',
    'Enter',
    'Esc',
    '/hmeimim',
    '1',
    'Esc',
    '1',
    'j',
    'J',
    '3',
    'j',
    'q',
  ];
  await expect(await transcript(library, lines)).toMatchFileSnapshot(golden('samples.txt'));
});

test('every kind of question: lists, menus, help, marks, prompts, places, filter, settings, mistakes', async () => {
  const lines = [
    ['j', 'j', 'x', 'w', 'Esc', 'Enter', '2', 'gp', '1'],
    ['s', '2', ':help quit', 'Esc', 'f', 'tag north -old', 'a', 'ask the harbour', 'u', '#', 'B2', 'gn', 'Esc'],
    ['ma', 'J', "'a", 'filter gull', '1', 'Esc', '5', 'open orchard', ']', 'set measure 60', 'zoom'],
    ['tga', 'theme lihgt', ':', 'tlp amber', 'E', 'Esc', ':help zoom', '1', 'q'],
  ].flat();
  await expect(await transcript(ferry(), lines)).toMatchFileSnapshot(golden('questions.txt'));
});
