// Styles as small numbers. Every SGR that a row carries is reduced to colours and six attributes, interned, and written
// again in the fewest bytes. Colours that the terminal cannot show are mapped down here, so rows need not know its depth.

import { linkSequence } from './links.ts';

/** How many colours there are; mono has attributes alone. */
export type Depth = 'mono' | '16' | '256' | 'truecolor';

/** Interned style; 0 is the terminal's default. */
export type StyleId = number;

interface Style {
  /** SGR parameters of the colour ("31", "38;5;12"), empty for the default. */
  readonly fg: string;
  readonly bg: string;
  readonly flags: number;
  /** Where a click leads, empty for nowhere. */
  readonly link: string;
}

/** All styles met so far, as small numbers. */
export interface Styles {
  /** The style after `ESC[<parameters>m` is met in style `id`. */
  apply(id: StyleId, parameters: string): StyleId;
  /** The style with an address to lead to. */
  readonly linked: (id: StyleId, address: string) => StyleId;
  /** Whether some style leads to this address; the empty one ends a link, where there are any. */
  readonly leadsTo: (address: string) => boolean;
  /** What of a style can be seen on a blank cell: fewer styles on blanks are fewer changed cells. */
  blank(id: StyleId): StyleId;
  /** The bytes that turn pen `from` into pen `to`. */
  transition(from: StyleId, to: StyleId): string;
}

const BOLD = 1;
const DIM = 2;
const ITALIC = 4;
const UNDERLINE = 8;
const INVERSE = 16;
const STRIKE = 32;
/** Attributes that paint something on a cell without a glyph. */
const SEEN_ON_BLANK = UNDERLINE | INVERSE | STRIKE;

const ON: readonly (readonly [bit: number, on: number, off: number])[] = [
  [BOLD, 1, 22],
  [DIM, 2, 22],
  [ITALIC, 3, 23],
  [UNDERLINE, 4, 24],
  [INVERSE, 7, 27],
  [STRIKE, 9, 29],
];

const DEFAULT: Style = { fg: '', bg: '', flags: 0, link: '' };
/** More styles than any screen shows; beyond it text is drawn plain rather than growing without end. */
const MOST = 60_000;

/** For one terminal: ids of one are nothing to another. */
export function makeStyles(depth: Depth): Styles {
  const styles: Style[] = [DEFAULT];
  const ids = new Map<string, StyleId>([[keyOf(DEFAULT), 0]]);
  const applied = new Map<string, StyleId>();
  const transitions = new Map<number, string>();
  const addresses = new Set<string>();
  const of = (id: StyleId) => styles[id] ?? DEFAULT;

  const intern = (style: Style): StyleId => {
    const key = keyOf(style);
    const known = ids.get(key);
    if (known !== undefined) return known;
    if (styles.length >= MOST) return 0;
    styles.push(style);
    ids.set(key, styles.length - 1);
    return styles.length - 1;
  };

  return {
    apply(id, parameters) {
      const key = `${id}m${parameters}`;
      let next = applied.get(key);
      if (next === undefined) {
        next = intern(parse(of(id), parameters, depth));
        applied.set(key, next);
      }
      return next;
    },
    linked(id, address) {
      addresses.add(address);
      return intern({ ...of(id), link: address });
    },
    leadsTo: (address) => (address === '' ? addresses.size > 0 : addresses.has(address)),
    blank(id) {
      const style = of(id);
      if (style.flags & SEEN_ON_BLANK) return id;
      return style.bg === '' ? 0 : intern({ ...DEFAULT, bg: style.bg });
    },
    transition(from, to) {
      if (from === to) return '';
      const key = from * 65_536 + to;
      let bytes = transitions.get(key);
      if (bytes === undefined) {
        bytes = change(of(from), of(to));
        transitions.set(key, bytes);
      }
      return bytes;
    },
  };
}

function keyOf(style: Style): string {
  return `${style.fg}/${style.bg}/${style.flags}/${style.link}`;
}

function parse(from: Style, parameters: string, depth: Depth): Style {
  let { fg, bg, flags } = from;
  const codes = parameters === '' ? [0] : parameters.split(/[;:]/).map(Number);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0;
    const attribute = ON.find(([, on]) => on === code);
    if (code === 0) [fg, bg, flags] = ['', '', 0];
    else if (attribute) flags |= attribute[0];
    else if (code >= 22 && code <= 29) for (const [bit, , off] of ON) flags &= off === code ? ~bit : ~0;
    else if (code === 39) fg = '';
    else if (code === 49) bg = '';
    else if (code === 38 || code === 48) {
      const [colour, used] = extended(codes.slice(i + 1), code === 48, depth);
      if (code === 38) fg = colour;
      else bg = colour;
      i += used;
    } else if (isForeground(code)) fg = depth === 'mono' ? '' : String(code);
    else if (isForeground(code - 10)) bg = depth === 'mono' ? '' : String(code);
  }
  return { fg, bg, flags, link: from.link };
}

function isForeground(code: number): boolean {
  return (code >= 30 && code <= 37) || (code >= 90 && code <= 97);
}

/** A colour given as `5;n` or `2;r;g;b`, as the nearest one that the terminal has; and how many numbers it took. */
function extended(codes: readonly number[], background: boolean, depth: Depth): readonly [string, number] {
  const lead = background ? '48' : '38';
  if (codes[0] === 5) {
    const index = byte(codes[1]);
    if (depth === 'mono') return ['', 2];
    return [depth === '16' ? sixteen(...rgbOf(index), background) : `${lead};5;${index}`, 2];
  }
  if (codes[0] !== 2) return ['', codes.length];
  const rgb = [byte(codes[1]), byte(codes[2]), byte(codes[3])] as const;
  if (depth === 'mono') return ['', 4];
  if (depth === 'truecolor') return [`${lead};2;${rgb.join(';')}`, 4];
  return [depth === '256' ? `${lead};5;${cube(...rgb)}` : sixteen(...rgb, background), 4];
}

const STEPS = [0, 95, 135, 175, 215, 255];

function rgbOf(index: number): [number, number, number] {
  if (index >= 232) return [8 + (index - 232) * 10, 8 + (index - 232) * 10, 8 + (index - 232) * 10];
  if (index >= 16) {
    const n = index - 16;
    return [STEPS[Math.trunc(n / 36)] ?? 0, STEPS[Math.trunc(n / 6) % 6] ?? 0, STEPS[n % 6] ?? 0];
  }
  const strong = index >= 8 ? 255 : 170;
  return [index & 1 ? strong : 0, index & 2 ? strong : 0, index & 4 ? strong : 0];
}

function cube(r: number, g: number, b: number): number {
  return 16 + 36 * stepOf(r) + 6 * stepOf(g) + stepOf(b);
}

function stepOf(value: number): number {
  return STEPS.reduce((best, level, i) => (Math.abs(level - value) < Math.abs((STEPS[best] ?? 0) - value) ? i : best), 0);
}

function byte(value: number | undefined): number {
  return Math.min(255, Math.max(0, Math.trunc(value ?? 0) || 0));
}

/** The nearest of the sixteen by hue and lightness; grey falls to black, grey or white. */
function sixteen(r: number, g: number, b: number, background: boolean): string {
  const top = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const base = background ? 40 : 30;
  const bright = background ? 100 : 90;
  if (top - low < 32) return String(top < 64 ? base : top < 150 ? bright : top < 220 ? base + 7 : bright + 7);
  const middle = (top + low) / 2;
  const hue = (r > middle ? 1 : 0) | (g > middle ? 2 : 0) | (b > middle ? 4 : 0);
  return String((top > 210 ? bright : base) + hue);
}

/** Links are no attribute of SGR: they change on their own. */
function change(from: Style, to: Style): string {
  const look = from.fg === to.fg && from.bg === to.bg && from.flags === to.flags ? '' : shortest(from, to);
  return from.link === to.link ? look : look + linkSequence(to.link);
}

function shortest(from: Style, to: Style): string {
  const whole = to.fg === '' && to.bg === '' && to.flags === 0 ? '\x1b[m' : `\x1b[${['0', ...parametersOf(to, 0)].join(';')}m`;
  const off = new Set<number>();
  for (const [bit, , code] of ON) if (from.flags & bit && !(to.flags & bit)) off.add(code);
  // Bold and dim share one "off": taking away one takes both, so the other is set again.
  const kept = off.has(22) ? from.flags & ~(BOLD | DIM) : from.flags;
  const steps = [...off].map(String);
  for (const [bit, on] of ON) if (to.flags & bit && !(kept & bit)) steps.push(String(on));
  if (from.fg !== to.fg) steps.push(to.fg || '39');
  if (from.bg !== to.bg) steps.push(to.bg || '49');
  const difference = `\x1b[${steps.join(';')}m`;
  return difference.length <= whole.length ? difference : whole;
}

function parametersOf(style: Style, without: number): string[] {
  const list = ON.filter(([bit]) => style.flags & bit && !(without & bit)).map(([, on]) => String(on));
  if (style.fg) list.push(style.fg);
  if (style.bg) list.push(style.bg);
  return list;
}
