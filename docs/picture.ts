// Pictures of the running program: starts it in a pseudo-terminal, presses keys, and writes what the screen shows as SVG.
//   node docs/picture.ts                                  the pictures of the README
//   node docs/picture.ts OUT.svg 100x30 'x d w' [PATH…]   any other; keys by name, separated by blanks
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { framed, rowOf } from './picture/cells.ts';
import { ROOT, show } from './picture/program.ts';

const README: readonly (readonly [file: string, size: string, keys: string])[] = [
  ['docs/screen-80x24.svg', '80x24', 'x'],
  ['docs/screen-120x40.svg', '120x40', 'x d'],
];

const [out, size, keys, ...paths] = process.argv.slice(2);
if (out) await take(out, size ?? '120x40', keys ?? '', paths);
else for (const [file, wanted, pressed] of README) await take(path.join(ROOT, file), wanted, pressed, []);

async function take(file: string, wanted: string, pressed: string, briefings: readonly string[]): Promise<void> {
  const [columns = 120, rows = 40] = wanted.split('x').map(Number);
  const { terminal, press, close } = await show(columns, rows, briefings);
  await press(...pressed.split(' ').filter(Boolean));
  const lines = Array.from({ length: rows }, (_, y) => rowOf(terminal, y)).flat();
  writeFileSync(file, framed(terminal, `crossread in a terminal of ${columns} by ${rows} cells`, lines));
  close();
  process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
}
