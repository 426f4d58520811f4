// However the program ends, by key, signal, error or a terminal that goes away: the terminal is as it was before.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { tryLock } from '../../src/store/lock.ts';
import { AT_DEFAULTS, clearDesks, isRunning, sit, type Opened } from '../helpers/screen.ts';

afterEach(clearDesks);

/** Runs the program, then says how it ended and in which mode it left the keyboard. */
const SCRIPT = '"$@"; echo "code $?"; stty -a';

async function opened(options: Opened = {}) {
  const desk = sit({ columns: 100, rows: 30, script: SCRIPT, kitty: true, ...options });
  await desk.sees('? help');
  expect(desk.modes()).toMatchObject({ screen: 'alternate', cursor: 'hidden', paste: true, kittyKeys: 1 });
  return desk;
}

describe('however the program ends, the terminal is as it was', () => {
  test.each([
    ['q', async (desk: Desk) => desk.press('q'), 0],
    ['Q', async (desk: Desk) => desk.press('Q'), 0],
    ['Ctrl-C', async (desk: Desk) => desk.press('Ctrl-c'), 0],
    ['SIGTERM', (desk: Desk) => desk.signal('SIGTERM'), 143],
    ['SIGHUP', (desk: Desk) => desk.signal('SIGHUP'), 129],
    ['SIGINT', (desk: Desk) => desk.signal('SIGINT'), 130],
  ])('%s', async (_, leave, code) => {
    const desk = await opened();
    await leave(desk);
    await desk.sees(`code ${code}`);
    await desk.sees('echoe');
    await desk.ended();
    expect(desk.modes()).toEqual(AT_DEFAULTS);
    expect(desk.text()).toMatch(/(?<!-)icanon/);
    expect(desk.text()).toMatch(/(?<!-)echo /);
    // Nothing that the terminal answered is left for the shell.
    expect(desk.text()).not.toContain('[0n');
  });

  test.each([
    ['an error of its own', 'throw new Error("planted by a test")'],
    ['a promise that nobody kept', 'Promise.reject(new Error("planted by a test"))'],
  ])('%s: it is logged, and one is told where', async (_, mistake) => {
    const planted = `process.on("SIGUSR2", () => { ${mistake} })`;
    const desk = await opened({ env: { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(planted)}"` } });
    await desk.signal('SIGUSR2');
    await desk.sees('code 70');
    await desk.sees('planted by a test');
    // Its path may be longer than a row.
    await expect.poll(() => desk.lines().join('')).toContain('errors.log');
    await desk.ended();
    expect(desk.modes()).toEqual(AT_DEFAULTS);
    expect(desk.text()).toMatch(/(?<!-)icanon/);
    expect(readFileSync(path.join(desk.home, '.local/state/crossread/errors.log'), 'utf8')).toContain('planted by a test');
  });

  test('while it still starts', async () => {
    const desk = sit({ columns: 100, rows: 30, script: SCRIPT });
    await expect.poll(() => desk.written().includes('\x1b[?1049h')).toBe(true);
    desk.press('Ctrl-c');
    await desk.sees(/code (?:0|130)/);
    await desk.ended();
    expect(desk.modes()).toEqual(AT_DEFAULTS);
    expect(desk.text()).toMatch(/(?<!-)icanon/);
  });
});

describe('when nobody is left to see it', () => {
  test('the terminal is taken away: the program ends', async () => {
    const desk = sit({ columns: 100, rows: 30 });
    await desk.sees('? help');
    const pid = await desk.pid();
    desk.hangUp();
    await expect.poll(() => isRunning(pid)).toBe(false);
  });

  test('the same when the hang-up signal is ignored', async () => {
    const desk = sit({ columns: 100, rows: 30, script: 'trap "" HUP; exec "$@"' });
    await desk.sees('? help');
    const pid = desk.shell;
    desk.hangUp();
    await expect.poll(() => isRunning(pid)).toBe(false);
  });

  test('the reader of a pipe leaves: no complaint, exit code 0', async () => {
    const desk = sit({ columns: 100, rows: 30, script: '{ "$@"; echo "code $?" >&2; } | head -n 1' });
    await desk.sees('code 0');
    await desk.ended();
    expect(desk.text()).not.toMatch(/EPIPE|Error/);
  });
});

describe('stopping and going on', () => {
  test('Ctrl-Z gives the shell a clean terminal, fg brings the same screen back', async () => {
    const desk = sit({
      columns: 100,
      rows: 30,
      script:
        'set -m; PS1="prompt> " exec /bin/bash --norc --noprofile -i -c \'"$0" "$@"; echo stopped here; stty -a | grep -o "[-]*icanon"; fg; echo over\' "$@"',
    });
    await desk.sees('? help');
    const before = desk.text();
    desk.press('Ctrl-z');
    await expect.poll(() => desk.written()).toContain('stopped here');
    await desk.sees(/crossread {2}5/);
    await expect.poll(() => desk.text()).toBe(before);
    expect(desk.written()).toMatch(/\x1b\[\?1049l\x1b\[\?25h[^]*icanon[^]*\x1b\[\?1049h/);
    expect(desk.written()).not.toContain('-icanon');
    desk.press('q');
    await desk.sees('over');
    await desk.ended();
    expect(desk.modes()).toEqual(AT_DEFAULTS);
  });

  test('stopped from outside and continued, the screen is drawn again', async () => {
    const desk = sit({ columns: 100, rows: 30 });
    await desk.sees('? help');
    const before = desk.text();
    await desk.signal('SIGSTOP');
    desk.terminal.write('\x1b[2J\x1b[3;3Hthe shell was here');
    await desk.sees('the shell was here');
    await desk.signal('SIGCONT');
    await expect.poll(() => desk.text()).toBe(before);
    desk.press('q');
    await desk.ended();
    expect(desk.modes()).toEqual(AT_DEFAULTS);
  });
});

type Desk = Awaited<ReturnType<typeof opened>>;

test('a library that is being linked again holds nobody back', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'crossread-linking-'));
  const file = path.join(folder, 'library.db');
  const lines = Array.from({ length: 101 }, (_, n) => JSON.stringify({ id: `b${n}`, body: `Bridge ${n} was opened.` }));
  writeFileSync(path.join(folder, 'all.ndjson'), lines.join('\n'));
  await sit({ args: ['add', folder, '--library', file] }).ended();
  const database = openDatabase(file);
  database.write(() => {
    for (const table of ['linked', 'links']) database.sql(`delete from ${table}`).run();
  });
  database.close();
  // Somebody else is at it, and will be for a long time.
  onTestFinished(tryLock(`${file}-upkeep`, Date.now()) ?? (() => {}));
  const desk = sit({ args: ['--library', file] });
  await desk.sees('another crossread is linking sentences');
  desk.press('q');
  expect((await desk.ended()).code).toBe(0);
});
