// The built program in a terminal: opened, read, searched, resized, suspended and left, at several sizes.
import { afterEach, describe, expect, test } from 'vitest';
import { AT_DEFAULTS, clearDesks, sit } from '../helpers/screen.ts';

afterEach(clearDesks);

const SIZES = [
  [80, 24],
  [120, 40],
  [200, 60],
] as const;

describe.each(SIZES)('at %ix%i', (columns, rows) => {
  test('one opens the samples, crosses to another report, comes back, searches and quits', async () => {
    const desk = sit({ columns, rows });
    await desk.sees('? help');
    expect(desk.modes()).toMatchObject({ screen: 'alternate', cursor: 'hidden', autowrap: false, paste: true });

    const first = titleOf(desk.text());
    desk.press('x');
    await desk.sees('< back');
    await expect.poll(() => titleOf(desk.text())).not.toBe(first);
    desk.press('<');
    await expect.poll(() => titleOf(desk.text())).toBe(first);

    desk.press('/');
    await desk.sees('SEARCH');
    desk.type('peskov');
    await desk.sees(/\d+ found/);
    desk.press('Esc');
    await desk.seesNo('SEARCH');

    desk.press('q');
    expect(await desk.ended()).toEqual({ code: 0, signal: 0 });
    expect(desk.modes()).toEqual(AT_DEFAULTS);
  });
});

/** The title row of the article pane. */
function titleOf(text: string): string | undefined {
  return /2 (.*?)\s─/.exec(text)?.[1];
}

describe('resizing', () => {
  test('the screen fits every size, and is the same as one drawn afresh', async () => {
    const desk = sit({ columns: 120, rows: 40 });
    await desk.sees('? help');
    for (const [columns, rows] of [
      [80, 24],
      [150, 50],
      [40, 20],
    ] as const) {
      desk.resize(columns, rows);
      await desk.sees('? help');
      const fresh = sit({ columns, rows });
      await fresh.sees('? help');
      await expect.poll(() => desk.text() === fresh.text() || `${desk.text()}\nis not\n${fresh.text()}`).toBe(true);
      fresh.press('q');
      await fresh.ended();
    }
    desk.press('q');
    await desk.ended();
    expect(desk.modes()).toEqual(AT_DEFAULTS);
  });

  test('a window too small for anything says so and survives', async () => {
    const desk = sit({ columns: 100, rows: 30 });
    await desk.sees('? help');
    desk.resize(10, 3);
    await expect.poll(() => desk.lines().join('').trim()).not.toBe('');
    desk.resize(100, 30);
    await desk.sees('? help');
    desk.press('q');
    expect((await desk.ended()).code).toBe(0);
  });
});

test('Ctrl-l draws everything again after something else wrote on the screen', async () => {
  const desk = sit();
  await desk.sees('? help');
  const before = desk.text();
  desk.terminal.write('\x1b[5;5Hsomebody was here\x1b[20;1H\x1b[2K');
  await desk.sees('somebody was here');
  desk.press('Ctrl-l');
  await expect.poll(() => desk.text()).toBe(before);
  desk.press('q');
  await desk.ended();
});

test('keys typed while the program starts are not lost', async () => {
  const desk = sit();
  desk.press('/');
  desk.type('aleppo');
  await desk.sees(/\/ aleppo/);
  desk.press('Ctrl-c');
  expect((await desk.ended()).code).toBe(0);
});

test('nothing is sent while nobody presses a key', async () => {
  const desk = sit();
  await desk.sees('? help');
  desk.press('?');
  await desk.sees('HELP');
  desk.press('Esc');
  await desk.seesNo('HELP');
  await settled(desk.written);
  const before = desk.written().length;
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(desk.written().length).toBe(before);
  desk.press('q');
  await desk.ended();
});

/** Waits until the same has been written twice in a row, some while apart. */
async function settled(written: () => string): Promise<void> {
  let last = -1;
  await expect
    .poll(
      () => {
        const same = written().length === last;
        last = written().length;
        return same;
      },
      { interval: 700 },
    )
    .toBe(true);
}

test('a paste never acts as keys', async () => {
  const desk = sit();
  await desk.sees('? help');
  desk.press('\x1b[200~qqq\x1b[201~');
  desk.press('/');
  await desk.sees('SEARCH');
  desk.press('Ctrl-c');
  expect((await desk.ended()).code).toBe(0);
});

test('a terminal that never answers is drawn to all the same', async () => {
  const desk = sit({ mute: true });
  await desk.sees('? help');
  for (const key of ['x', 'x', 'Ctrl-d', '<', '<']) desk.press(key);
  desk.press('?');
  await desk.sees('HELP');
  desk.press('Esc', 'Ctrl-c');
  expect((await desk.ended()).code).toBe(0);
  expect(desk.modes()).toEqual(AT_DEFAULTS);
});

test('NO_COLOR leaves no colour on the screen, but everything that it meant', async () => {
  const desk = sit({ env: { NO_COLOR: '1' } });
  await desk.sees('? help');
  desk.press('x');
  await desk.sees('< back');
  expect(desk.written()).not.toMatch(/\x1b\[(?:\d+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;\d+)*m/);
  desk.press('q');
  await desk.ended();
});

test('a terminal that can only print lines gets a dialogue, without one escape sequence', async () => {
  const desk = sit({ env: { TERM: 'dumb' } });
  await desk.sees('Command (');
  desk.type('/aleppo\r');
  await desk.sees(/\d+ hits for/);
  desk.type('Esc\r');
  // Back at the sentence where it began, which is told again.
  await expect.poll(() => desk.written().split('Sentence 2 of 20').length).toBe(3);
  desk.type('q\r');
  expect(await desk.ended()).toEqual({ code: 0, signal: 0 });
  expect(desk.written()).not.toContain('\x1b');
});
