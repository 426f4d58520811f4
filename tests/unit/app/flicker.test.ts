// Nothing vanishes and comes back: whatever a key does, a cell with something in it before and after is never blank between,
// looked at after every 256 bytes as a slow line would show them.
import path from 'node:path';
import { expect, it } from 'vitest';
import { libraryOf, loadReadings } from '../../../src/app/load.ts';
import { makeScreen } from '../../../src/terminal/screen.ts';
import { makeSurfaces } from '../../../src/terminal/surface.ts';
import { panesOf, separatorPanes } from '../../../src/ui/panes/panes.ts';
import { initialState } from '../../../src/ui/state.ts';
import { updateAll } from '../../../src/ui/update.ts';
import { emulator } from '../../helpers/emulator.ts';

const GRAIN = 256;
const times = (count: number, ...keys: string[]) => Array.from({ length: count }, () => keys).flat();
const KEYS = [
  ...['/', ...'syria', ...times(14, 'Down'), ...times(6, 'Up'), 'Enter', 'n', 'n', 'Esc'],
  ...['/', ...'russ', ...times(14, 'Down'), 'Esc'],
  ...['1', ...times(12, 'j'), 'PgDn', 'PgDn', 'PgUp', 'k', '2'],
  ...[...times(6, 'j'), 'x', 'x', 'X', '<', 'w', 'j', 'Esc', 'd', 'd'],
  ...['z', ...times(6, 'Ctrl-e'), 'Ctrl-d', 'Ctrl-u', 'z'],
  ...['g', 'c', ...times(8, 'j'), 'Esc', '?', ...times(20, 'Down'), 'Esc', ':', ...'tag', 'Esc', 'i', 'j', 'Esc'],
];

const library = libraryOf(await loadReadings([path.join(import.meta.dirname, '../../../briefings')]));

it.each(['80x24', '120x40', '200x60'])('at %s', async (size) => {
  const [columns = 0, rows = 0] = size.split('x').map(Number);
  const terminal = emulator(columns, rows);
  const feed = (text: string) => new Promise<void>((resolve) => terminal.write(text, resolve));
  const filled = () => {
    const { active } = terminal.buffer;
    const lines = Array.from({ length: rows }, (_, y) => active.getLine(active.viewportY + y)?.translateToString() ?? '');
    return lines
      .join('')
      .split('')
      .map((glyph) => glyph !== ' ');
  };
  let frame = '';
  const screen = makeScreen({ columns, rows, depth: '256', synchronised: true, send: (bytes) => (frame += bytes) });
  const surfaces = makeSurfaces(screen);
  let state = initialState(library, { columns, rows });
  await feed('\x1b[?1049h\x1b[?7l');
  let before = filled();
  const flickering: string[] = [];
  for (const key of KEYS) {
    frame = '';
    [state] = updateAll(state, [{ type: 'key', key }]);
    surfaces.show([...panesOf(state), ...separatorPanes(state)]);
    screen.repaint();
    const bytes = Buffer.from(frame);
    const decoder = new TextDecoder();
    const vanished = new Set<number>();
    for (let at = 0; at < bytes.length; at += GRAIN) {
      await feed(decoder.decode(bytes.subarray(at, at + GRAIN), { stream: true }));
      if (at + GRAIN < bytes.length)
        for (const [cell, isFilled] of filled().entries()) if (before[cell] && !isFilled) vanished.add(cell);
    }
    const after = filled();
    const count = [...vanished].filter((cell) => after[cell]).length;
    if (count > 0) flickering.push(`${key}: ${count} cells`);
    before = after;
  }
  expect(flickering).toEqual([]);
});
