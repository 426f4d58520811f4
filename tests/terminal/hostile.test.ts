// Texts, names of files and pasted words that try to steer the terminal steer nothing.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { HOSTILE } from '../helpers/hostile.ts';
import { nastyStrings } from '../helpers/nasty.ts';
import { AT_DEFAULTS, clearDesks, sit, type Desk } from '../helpers/screen.ts';

afterEach(clearDesks);

/** All that the program itself ever means to send. What is left when it is taken away must be plain text. */
const OWN = new RegExp(
  [
    String.raw`\x1b\[[0-9;]*[ABCDGHKSTXmr]`,
    String.raw`\x1b\[\?(?:7|25|1049|2004|2026)[hl]`,
    String.raw`\x1b\[2J`,
    String.raw`\x1b\[5n`,
    String.raw`\x1b\[\?u`,
    String.raw`\x1b\]52;c;[A-Za-z0-9+/=]*\x07`,
    String.raw`\r|\n`,
  ].join('|'),
  'g',
);
const FOREIGN =
  /[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Where in what was written something stands that the program did not mean to send. */
function foreignIn(written: string): string | undefined {
  const plain = written.replaceAll(OWN, '');
  const found = FOREIGN.exec(plain);
  return found ? JSON.stringify(plain.slice(Math.max(0, found.index - 40), found.index + 40)) : undefined;
}

/** A file name cannot hold a slash or NUL, and not more than 255 bytes. */
function fileName(text: string): string {
  return Array.from(text.replaceAll(/[/\0]/g, '_')).slice(0, 60).join('');
}

/** Every string in a headline, an outlet, a body, a quote, a takeaway, a file name, an identifier; few sentences, so that it opens fast. */
function archive(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'crossread-hostile-'));
  const groups = Array.from({ length: Math.ceil(HOSTILE.length / 6) }, (_, n) =>
    HOSTILE.slice(n * 6, n * 6 + 6).map(({ text }) => text),
  );
  for (const [n, group] of groups.entries()) {
    const [first = '', second = ''] = group;
    const body = [
      `The harbour office of Port ${n} said on Monday that ${group.join(' and ')} was seen on the quay.`,
      `“We counted ${n + 12} crates ${second} there,” Harbour Master Ada Brandt said.`,
      `Key Takeaways:\n- The office counted crates ${group.join('; ')}.\n- Nobody was hurt.`,
    ];
    const head = `Crates ${first} on the quay\n\nSource: The ${second} Harbour Post\nMarch ${n + 1}, 2024`;
    writeFileSync(path.join(folder, `${String(n).padStart(3, '0')}.txt`), `${head}\n\n${body.join('\n\n')}\n`);
  }
  for (const [n, { text }] of HOSTILE.entries())
    writeFileSync(path.join(folder, `${fileName(text)} ${n}.txt`), `Day ${n} was quiet.\n`);
  const lines = groups.map(([text = ''], n) => ({
    id: `id ${n} ${text.replaceAll(/[\n-\r\x85\u2028\u2029]/g, ' ')}`,
    headline: `Line ${n} ${text}`,
    outlet: text,
    body: `${text} stands in line ${n}.`,
  }));
  writeFileSync(path.join(folder, 'lines.ndjson'), lines.map((line) => JSON.stringify(line)).join('\n'));
  const nasty = nastyStrings(5);
  const noise = Array.from({ length: 120 }, (_, n) => `Clerk ${n} wrote ${nasty()} and ${nasty()} into the book on Monday.`);
  writeFileSync(path.join(folder, 'noise.txt'), noise.join('\n\n'));
  const inner = path.join(folder, fileName('folder \x1b[2J\x9b31m'));
  mkdirSync(inner);
  writeFileSync(path.join(inner, 'inside.txt'), 'A quiet day in the folder.\n\nNothing happened there.\n');
  return folder;
}

async function look(desk: Desk): Promise<void> {
  await desk.sees('? help');
  for (let round = 0; round < 6; round++) desk.press('J', 'x', 'd', 'w', 'Esc', 'Ctrl-d', 'B');
  desk.press('1', 'G', 'Enter', '3', 'j', 'Enter', 'y', 'y');
  desk.press('/');
  await desk.sees('SEARCH');
  desk.type('harbour');
  await desk.sees(/\d+\+? found/);
  desk.press('Enter', '?');
  await desk.sees('HELP');
  desk.press('Esc', 'Ctrl-p');
  desk.type('crates');
  desk.press('Esc', 'z');
}

describe('texts that try to steer the terminal', () => {
  test.each([
    [80, 24],
    [160, 50],
  ])('do not, wherever they stand, at %ix%i', async (columns, rows) => {
    const desk = sit({ columns, rows, args: [archive()] });
    await look(desk);
    desk.press('Ctrl-c');
    expect(await desk.ended()).toEqual({ code: 0, signal: 0 });
    expect(foreignIn(desk.written())).toBeUndefined();
    expect(desk.modes()).toEqual(AT_DEFAULTS);
  });

  test('nor through names of files that cannot be read, nor through the digest and the commands', async () => {
    const folder = archive();
    const missing = path.join(folder, 'missing \x1b]0;owned\x07\x9b2J\u202e.txt');
    const desk = sit({
      columns: 100,
      rows: 30,
      args: [folder, missing],
      script: '"$@" | cat; "$1" "$2" links "$3" | head -n 50; "$1" "$2" search harbour "$3" | head -n 50; echo all done',
    });
    await desk.sees('all done');
    await desk.ended();
    expect(foreignIn(desk.written())).toBeUndefined();
    expect(desk.written()).not.toContain('\x1b');
  });

  test('nor when they are pasted into the search', async () => {
    const desk = sit({ columns: 100, rows: 30 });
    await desk.sees('? help');
    desk.press('/');
    await desk.sees('SEARCH');
    for (const { text } of HOSTILE.filter((hostile) => !hostile.text.includes('\x1b[201~')))
      desk.press(`\x1b[200~${text}\x1b[201~`);
    desk.press('Esc', 'Ctrl-c');
    await desk.ended();
    expect(foreignIn(desk.written())).toBeUndefined();
    expect(desk.modes()).toEqual(AT_DEFAULTS);
  });
});
