// Random bases, panes, scrolls and resizes, drawn by changes and drawn whole, side by side.
import { expect } from 'vitest';
import { makeGrid, makeRows } from '../../src/terminal/cells.ts';
import { isVolatile, SECOND, textOf, widthOf } from '../../src/terminal/clusters.ts';
import { makeLayers, type Layers, type Rect } from '../../src/terminal/layers.ts';
import { makeScreen } from '../../src/terminal/screen.ts';
import { makeStyles } from '../../src/terminal/styles.ts';
import { cellsOf, emulator, feed } from './emulator.ts';

const WORDS =
  'the reader crosses from one report to another and back “again” – as often as it likes… Größe naïve Ελλάδα Київ 12 % '
    .concat(
      '日本 語 한국어 ｆｕｌｌ e\u0301te\u0301 a\u0308\u0323b 👩‍👩‍👧 🇺🇦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ☺ ☺\ufe0f 1\ufe0f\u20e3 ⚠ ✔ 🙂 👍🏽 क्षि ไทย กำ ಠ_ಠ ',
      '\u200b x\u200dy \u2060 \ufeff ① ★ ─│┌ ▶ ◀\ufe0f ﷺ שלום مرحبا 𝒜 🜁 ᄀ ᄀ\u1161\u11a8 ﷽',
    )
    .split(' ');
const STYLES = [
  '',
  '1',
  '2',
  '3',
  '4',
  '7',
  '9',
  '31',
  '92',
  '44',
  '1;33',
  '7;32',
  '38;5;208',
  '48;5;17',
  '38;2;1;2;3',
  '22;39',
  '0',
  '4;46',
  '2;3;9;35',
];

/** Small, seeded, the same everywhere. */
function dice(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, chance: (part: number) => next() < part, pick: <T>(list: readonly T[]): T => list[below(list.length)] as T };
}

type Dice = ReturnType<typeof dice>;

function line({ below, chance, pick }: Dice, width: number): string {
  if (chance(0.15)) return '';
  let text = '';
  for (let left = below(width); left > 0; left -= 5) {
    if (chance(0.3)) text += `\x1b[${pick(STYLES)}m`;
    text += chance(0.08) ? ' '.repeat(below(20)) : `${pick(WORDS)} `;
  }
  return text;
}

function rect({ below }: Dice, columns: number, rows: number): Rect {
  return { x: below(columns), y: below(rows), width: 1 + below(columns), height: 1 + below(rows) };
}

/** The whole frame cell by cell, each at its own place in its own style. */
function naive(layers: Layers, columns: number, rows: number, depthStyles: ReturnType<typeof makeStyles>): string {
  const grid = makeGrid(columns, rows);
  layers.reset();
  layers.compose(grid, () => {});
  let out = '\x1b[m\x1b[2J\x1b[?7l';
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const code = grid.codes[y * columns + x] ?? 32;
      if (code === SECOND) continue;
      const style = depthStyles.transition(0, grid.styles[y * columns + x] ?? 0);
      const at = `\x1b[${y + 1};${x + 1}H`;
      out += `${at}\x1b[m${style}${isVolatile(code) ? ' '.repeat(widthOf(code)) + at : ''}${textOf(code)}`;
    }
  }
  return `${out}\x1b[m`;
}

/** Draws random frames and compares, after each, what the changes made of the screen with a whole repaint; gives the bytes of both. */
export async function compareRandomFrames(
  seed: number,
  frames: number,
  wideEmoji: boolean,
): Promise<{ bytes: number; whole: number }> {
  const random = dice(seed);
  let [columns, rows] = [44, 14];
  const seen = emulator(columns, rows, wideEmoji);
  const wanted = emulator(columns, rows, wideEmoji);
  await feed(seen, '\x1b[?1049h\x1b[?7l');
  await feed(wanted, '\x1b[?1049h');
  let sent = '';
  const screen = makeScreen({ columns, rows, depth: 'truecolor', synchronised: true, send: (bytes) => (sent += bytes) });
  const styles = makeStyles('truecolor');
  const layers = makeLayers(makeRows(styles), styles.linked);
  let base = Array.from({ length: rows }, () => line(random, columns));
  const panes = new Map<string, { at: Rect; lines: string[] }>();
  const totals = { bytes: 0, whole: 0 };
  const setBase = () => {
    screen.setBase(base.join('\n'));
    layers.setBase(base);
  };
  const setPane = (id: string) => {
    const pane = panes.get(id);
    if (!pane) return;
    screen.setPane(id, pane.at, [...pane.lines]);
    layers.setPane(id, pane.at, [...pane.lines]);
  };
  setBase();

  for (let frame = 0; frame < frames; frame++) {
    for (let changes = 1 + random.below(3); changes > 0; changes--) {
      const what = random.below(10);
      const id = `pane ${random.below(3)}`;
      const pane = panes.get(id);
      if (what < 2) base[random.below(rows)] = line(random, columns + 4);
      else if (what === 2) {
        const by = 1 + random.below(3);
        const fresh = Array.from({ length: by }, () => line(random, columns));
        base = random.chance(0.5) ? [...base.slice(by), ...fresh] : [...fresh, ...base.slice(0, -by)];
      } else if (what < 5 || !pane) {
        const at = rect(random, columns, rows);
        panes.set(id, { at, lines: Array.from({ length: at.height }, () => line(random, at.width)) });
      } else if (what < 7) {
        pane.lines = [...pane.lines.slice(1), line(random, pane.at.width)];
      } else if (what === 7) {
        pane.lines[random.below(pane.lines.length)] = line(random, pane.at.width);
      } else if (what === 8) {
        panes.delete(id);
        screen.removePane(id);
        layers.removePane(id);
      } else if (random.chance(0.2)) {
        [columns, rows] = [20 + random.below(60), 6 + random.below(20)];
        seen.resize(columns, rows);
        wanted.resize(columns, rows);
        screen.resize(columns, rows);
        base = Array.from({ length: rows }, (_, y) => base[y] ?? line(random, columns));
      }
      setPane(id);
    }
    setBase();
    sent = '';
    screen.repaint();
    const whole = naive(layers, columns, rows, styles);
    totals.bytes += sent.length;
    totals.whole += whole.length;
    await Promise.all([feed(seen, sent), feed(wanted, whole)]);
    expect(cellsOf(seen), `seed ${seed}, frame ${frame}, sent ${JSON.stringify(sent)}`).toEqual(cellsOf(wanted));
  }
  seen.dispose();
  wanted.dispose();
  return totals;
}
