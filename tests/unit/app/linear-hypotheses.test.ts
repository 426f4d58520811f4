// Competing hypotheses as a dialogue of lines: everything that the matrix shows is said, and its keys do what they do on the screen.
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { makeKeeper } from '../../../src/app/visits/keeper.ts';
import { converse } from '../../../src/app/linear/linear.ts';
import { ferry } from '../../helpers/builders.ts';
import { scratchFolder } from '../../helpers/library.ts';

/** What is answered to lines, prompts included. */
async function answers(...lines: readonly string[]): Promise<string[]> {
  const home = scratchFolder();
  const env = { HOME: home, XDG_CONFIG_DIRS: home, USER: 'ana' };
  const keeper = makeKeeper(env, () => new Date(0), path.join(home, 'library.db'));
  const said: string[] = [];
  const library = ferry();
  const input = Readable.from(lines.map((line) => `${line}\n`));
  const say = (line: string) => said.push(line);
  await converse({ library, reload: async () => ({ library }), keeper, env, input, say, patience: 1, columns: 200 });
  keeper.close();
  return said;
}

const ASKED = ['A', 'Why aground?', 'fog', 'sleep', ''] as const;

test('a question is asked, hypotheses one after the other until an empty line, then the whole is said', async () => {
  const said = await answers(...ASKED);
  expect(said).toContain('What is to be answered? An empty line leaves it.');
  expect(said.filter((line) => line === 'A hypothesis: what may be the answer. An empty line ends.')).toHaveLength(3);
  expect(said).toContain('Text:');
  expect(said.slice(said.indexOf('Hypotheses: Why aground?'))).toEqual([
    'Hypotheses: Why aground?',
    'A, 1st with others, nothing against it: fog',
    'B, 1st with others, nothing against it: sleep',
    '1 of 1: A open, B open, 1 origin: Coast Courier; 2 articles',
    'The ferry Halcyon ran aground off Port Ellery on Tuesday with 212 passengers on board.',
    '2 cells open.',
    'Evidence 1 and A: open.',
    'A, 1st with others, nothing against it: fog',
    'Coast Courier, 4 Mar: The ferry Halcyon ran aground off Port Ellery on Tuesday with 212 passengers on board.',
    '1 origin: Coast Courier; 2 articles',
    expect.stringMatching(/^~ retold differently by Northern Wire, 4 Mar: The ferry Halcyon/),
    'Number, key or Esc:',
  ]);
});

test('a rating is said with where it leads, and the evidence is said again only when one comes to it', async () => {
  const said = await answers(...ASKED, 'I', 'h', 'u');
  const rated = said.slice(said.indexOf('1 with A: very inconsistent. u undoes.'));
  expect(rated).toEqual([
    '1 with A: very inconsistent. u undoes.',
    'Evidence 1 and B: open.',
    'B, 1st, nothing against it: sleep',
    'Without 1 all share the first place.',
    'Number, key or Esc:',
    'Evidence 1 and A: very inconsistent.',
    'A, 2nd, 2 against it: fog',
    'Without 1 all share the first place.',
    'Number, key or Esc:',
    'Undone: very inconsistent. Ctrl-r redoes.',
    'Evidence 1 and A: open.',
    'A, 1st with others, nothing against it: fog',
    'Number, key or Esc:',
  ]);
});

test('a number goes to the evidence with that number', async () => {
  const said = await answers(...ASKED, 'Esc', 'j', 'A', 'ga', '1');
  const [second, first] = ['Evidence 2 and A: open.', 'Evidence 1 and A: open.'].map((line) => said.lastIndexOf(line));
  expect(second).toBeGreaterThan(0);
  expect(first).toBeGreaterThan(second ?? 0);
});

test('evidence that no article holds is written and said as such', async () => {
  const said = await answers(...ASKED, 'A', 'no mayday was sent');
  expect(said).toContain('Evidence that no article holds: an assumption, or something that is missing. An empty line leaves it.');
  expect(said).toContain('Evidence 2 and A: open.');
  expect(said.join(' ')).toContain('written by hand, no article says it');
});
