// Nothing vanishes and comes back: whatever a key does, a cell with something in it before and after is never blank between,
// looked at after every 256 bytes as a slow line would show them.
import path from 'node:path';
import { expect, it } from 'vitest';
import { libraryOf, loadReadings } from '../../../src/app/loading/load.ts';
import { makeScreen } from '../../../src/terminal/screen.ts';
import { makeSurfaces } from '../../../src/terminal/surface.ts';
import { panesOf, separatorPanes } from '../../../src/ui/panes/panes.ts';
import { initialState } from '../../../src/ui/state.ts';
import { emulator } from '../../helpers/emulator.ts';
import { updateAll } from '../../helpers/keys.ts';

const GRAIN = 256;
/** Keys as words; "j*6" is six of them. */
const KEYS = `/ s y r i a Down*14 Up*6 Enter n n Esc
  / r u s s Down*14 Esc
  1 j*12 PgDn PgDn PgUp k 2
  j*6 x x X < w j Esc d d
  z Ctrl-e*6 Ctrl-d Ctrl-u z
  g c j*8 Esc ? Down*20 Esc : t a g Esc i j Esc`
  .split(/\s+/)
  .flatMap((word) => {
    const [key = '', times = '1'] = word.split('*');
    return Array.from({ length: Number(times) }, () => key);
  });

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
