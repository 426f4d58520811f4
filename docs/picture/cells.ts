// What an emulated terminal shows, as SVG: one string for each row, box drawing as lines, the sixteen colours of a calm dark
// terminal.
import type { IBufferCell } from '@xterm/headless';
import type { Emulator } from '../../tests/helpers/emulator.ts';

const CELL = { width: 8.4, height: 18, base: 13.5 };
const GROUND = '#16181d';
const INK = '#d7dae0';
/** The sixteen colours of a calm dark terminal. */
const PALETTE =
  '#16181d #e06c75 #98c379 #e5c07b #61afef #c678dd #56b6c2 #d7dae0 #5c6370 #ff7b86 #b5e890 #ffd98f #82c4ff #de9bf2 #7fd8e2 #ffffff'.split(
    ' ',
  );
/** Box drawing as lines, so that rows join: left, right, up, down. */
const LINES: Readonly<Record<string, string>> = {
  '─': 'lr',
  '│': 'ud',
  '┌': 'rd',
  '┐': 'ld',
  '└': 'ru',
  '┘': 'lu',
  '├': 'rud',
  '┤': 'lud',
  '┬': 'lrd',
  '┴': 'lru',
  '┼': 'lrud',
};
/** Everything around the rows: the ground, the font, a title for who cannot see it. `below` is room for more rows. */
export function framed(terminal: Emulator, title: string, parts: readonly string[], below = 0): string {
  const width = (terminal.cols * CELL.width + 16).toFixed(0);
  const height = (terminal.rows + below) * CELL.height + 16;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${GROUND}"/><g transform="translate(8 8)">`,
    ...parts,
    '</g></svg>\n',
  ].join('\n');
}

/** A line of text below the screen: a key, and what it does. */
export function captionAt(y: number, key: string, text: string): string {
  const top = (y * CELL.height + CELL.base).toFixed(1);
  const lead = key === '' ? '' : `<tspan fill="${PALETTE[11]}" font-weight="bold">${escaped(key)}</tspan>  `;
  return `<text xml:space="preserve" x="${CELL.width}" y="${top}" fill="${INK}">${lead}${escaped(text)}</text>`;
}

interface Run {
  readonly x: number;
  readonly look: string;
  readonly ground: string;
  readonly ink: string;
  text: string;
  cells: number;
}

/** The elements of one row of the screen. */
export function rowOf(terminal: Emulator, y: number): string[] {
  const line = terminal.buffer.active.getLine(terminal.buffer.active.viewportY + y);
  const runs: Run[] = [];
  for (let x = 0; x < terminal.cols; x++) {
    const cell = line?.getCell(x);
    if (!cell || cell.getWidth() === 0) continue;
    const glyph = cell.getChars() || ' ';
    const [ink, ground] = coloursOf(cell);
    const look = [
      cell.isBold() ? ' font-weight="bold"' : '',
      cell.isItalic() ? ' font-style="italic"' : '',
      cell.isUnderline() ? ' text-decoration="underline"' : cell.isStrikethrough() ? ' text-decoration="line-through"' : '',
    ].join('');
    const last = runs.at(-1);
    const drawn = glyph in LINES || glyph === '▌';
    if (
      last &&
      !drawn &&
      !(last.text in LINES) &&
      last.text !== '▌' &&
      cell.getWidth() === 1 &&
      last.look === look &&
      last.ink === ink &&
      last.ground === ground
    ) {
      last.text += glyph;
      last.cells++;
    } else runs.push({ x, look, ground, ink, text: glyph, cells: cell.getWidth() });
  }
  return runs.flatMap((run) => drawRun(run, y));
}

function drawRun({ x, look, ground, ink, text, cells }: Run, y: number): string[] {
  const left = x * CELL.width;
  const top = y * CELL.height;
  const width = (cells * CELL.width).toFixed(1);
  const parts =
    ground === GROUND
      ? []
      : [`<rect x="${left.toFixed(1)}" y="${top}" width="${width}" height="${CELL.height}" fill="${ground}"/>`];
  const ways = LINES[text];
  if (ways) return [...parts, `<path d="${lineOf(ways, left, top)}" stroke="${ink}" fill="none"/>`];
  if (text === '▌')
    return [
      ...parts,
      `<rect x="${left.toFixed(1)}" y="${top}" width="${CELL.width / 2}" height="${CELL.height}" fill="${ink}"/>`,
    ];
  const body = text.trimEnd();
  const lead = body.length - body.trimStart().length;
  if (body.trim() === '') return parts;
  const start = (left + lead * CELL.width).toFixed(1);
  const length = ((cells - lead - (text.length - body.length)) * CELL.width).toFixed(1);
  return [
    ...parts,
    `<text xml:space="preserve" x="${start}" y="${(top + CELL.base).toFixed(1)}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${ink}"${look}>${escaped(body.trimStart())}</text>`,
  ];
}

function lineOf(ways: string, left: number, top: number): string {
  const x = left + CELL.width / 2;
  const y = top + CELL.height / 2;
  const ends: Readonly<Record<string, string>> = {
    l: `H${left.toFixed(1)}`,
    r: `H${(left + CELL.width).toFixed(1)}`,
    u: `V${top}`,
    d: `V${top + CELL.height}`,
  };
  return Array.from(ways, (way) => `M${x.toFixed(1)} ${y}${ends[way]}`).join('');
}

function coloursOf(cell: IBufferCell): readonly [ink: string, ground: string] {
  const ink = cell.isFgDefault() ? INK : colour(cell.getFgColor(), cell.isFgRGB());
  const ground = cell.isBgDefault() ? GROUND : colour(cell.getBgColor(), cell.isBgRGB());
  const [front, back] = cell.isInverse() ? [ground, ink] : [ink, ground];
  return [cell.isDim() ? mixed(front, back) : front, back];
}

function colour(value: number, isRgb: boolean): string {
  if (isRgb) return `#${value.toString(16).padStart(6, '0')}`;
  if (value < 16) return PALETTE[value] ?? INK;
  const steps = [0, 95, 135, 175, 215, 255];
  const cube = value - 16;
  const grey = 8 + (value - 232) * 10;
  const parts =
    value >= 232 ? [grey, grey, grey] : [steps[Math.trunc(cube / 36)], steps[Math.trunc(cube / 6) % 6], steps[cube % 6]];
  return `#${parts.map((part) => (part ?? 0).toString(16).padStart(2, '0')).join('')}`;
}

/** Dim text: as most terminals draw it, two thirds of the way from the ground. */
function mixed(front: string, back: string): string {
  return `#${[0, 1, 2]
    .map((n) =>
      Math.round(channel(front, n) * 0.62 + channel(back, n) * 0.38)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Red, green or blue of "#rrggbb". */
function channel(hex: string, n: number): number {
  return Number.parseInt(hex.slice(1 + n * 2, 3 + n * 2), 16);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
