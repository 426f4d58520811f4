// Names of meaning -> how a terminal shows them. Colour never stands alone: every meaning has a sign or a word beside it.
// The sixteen colours of the terminal itself are used, with its own background, so that dark and light both work.
import type { RelationKind } from '../model/relation.ts';

/** What a piece of text means. */
export type Meaning =
  | 'plain'
  | 'strong'
  | 'quiet'
  | 'bar'
  | 'title'
  | 'titleFocused'
  | 'cursor'
  | 'cursorFocused'
  | 'current'
  | 'match'
  | 'key'
  | 'problem'
  | 'added'
  | 'removed'
  | RelationKind;

export type ThemeName = 'terminal' | 'dark' | 'light' | 'contrast' | 'mono';

/** The signs that stand in the gutter and in lists. */
export interface Signs {
  readonly bar: string;
  readonly branch: string;
  readonly bullet: string;
  /** Beside the takeaway that the current sentence is. */
  readonly here: string;
  readonly dot: string;
  readonly ellipsis: string;
  /** Begins a line that says that more follows: in ASCII no "~", which there is a kind of link. */
  readonly more: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly tee: string;
  readonly arrow: string;
  readonly from: string;
}

/** Meanings to styles and signs, for one kind of terminal. */
export interface Theme {
  readonly name: ThemeName;
  readonly signs: Signs;
  /** SGR parameters for each meaning; empty for none. */
  readonly styles: Readonly<Record<Meaning, string>>;
}

const UNICODE: Signs = {
  bar: '▌',
  branch: '└ ',
  bullet: '•',
  here: '›',
  dot: '·',
  ellipsis: '…',
  more: '…',
  horizontal: '─',
  vertical: '│',
  tee: '┬',
  arrow: '→',
  from: '←',
};

const ASCII: Signs = {
  bar: '>',
  branch: '`-',
  bullet: '*',
  here: '*',
  dot: '-',
  ellipsis: '~',
  more: '..',
  horizontal: '-',
  vertical: '|',
  tee: '+',
  arrow: '->',
  from: '<-',
};

/** Bold, faint, underline and inverse only: what NO_COLOR leaves. */
const MONO: Readonly<Record<Meaning, string>> = {
  plain: '',
  strong: '1',
  quiet: '2',
  bar: '1',
  title: '',
  titleFocused: '1;7',
  cursor: '1',
  cursorFocused: '7',
  current: '1',
  match: '4;7',
  key: '1',
  problem: '1',
  added: '4',
  removed: '9',
  restates: '',
  corroborates: '1',
  updates: '1',
  contradicts: '1;4',
  overlaps: '2',
};

const TERMINAL: Readonly<Record<Meaning, string>> = {
  ...MONO,
  bar: '1;36',
  title: '2',
  titleFocused: '1;7',
  match: '1;7',
  key: '36',
  problem: '1;31',
  added: '32;4',
  removed: '31;9',
  restates: '36',
  corroborates: '32',
  updates: '35',
  contradicts: '1;31',
};

/** A foreground as an SGR parameter, from its six hexadecimal digits. */
function ink(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `38;2;${red};${green};${blue}`;
}

/** The palette of a theme with colours of its own. Grey for what is quiet, one colour for each kind of link, one for keys and the cursor. */
type Palette = Readonly<Record<'quiet' | 'accent' | Exclude<RelationKind, 'overlaps'>, string>>;

/** Chosen for the backgrounds that they name; a test computes the contrast (4.5 : 1 and more). */
export const PALETTES: Readonly<Record<'dark' | 'light', Palette>> = {
  dark: {
    quiet: '9a9a9a',
    accent: '5fc8e8',
    restates: '7fb8d8',
    corroborates: '7fd08f',
    updates: 'd49be8',
    contradicts: 'ff8578',
  },
  light: {
    quiet: '646464',
    accent: '006a86',
    restates: '1f5f8b',
    corroborates: '1b6b2f',
    updates: '7a2e94',
    contradicts: 'b3261e',
  },
};

function coloured(palette: Palette): Readonly<Record<Meaning, string>> {
  return {
    ...TERMINAL,
    quiet: ink(palette.quiet),
    title: ink(palette.quiet),
    bar: `1;${ink(palette.accent)}`,
    key: ink(palette.accent),
    problem: `1;${ink(palette.contradicts)}`,
    added: `4;${ink(palette.corroborates)}`,
    removed: `9;${ink(palette.contradicts)}`,
    restates: ink(palette.restates),
    corroborates: ink(palette.corroborates),
    updates: ink(palette.updates),
    contradicts: `1;${ink(palette.contradicts)}`,
    overlaps: ink(palette.quiet),
  };
}

/** No faint text, everything that matters bold: for poor light, projectors and tired eyes. */
const CONTRAST: Readonly<Record<Meaning, string>> = {
  ...TERMINAL,
  quiet: '',
  title: '',
  bar: '1',
  current: '1;4',
  key: '1',
  restates: '1;36',
  corroborates: '1;32',
  updates: '1;35',
  contradicts: '1;7;31',
  overlaps: '',
};

const STYLES: Readonly<Record<ThemeName, Readonly<Record<Meaning, string>>>> = {
  terminal: TERMINAL,
  dark: coloured(PALETTES.dark),
  light: coloured(PALETTES.light),
  contrast: CONTRAST,
  mono: MONO,
};

/** In the order in which one goes round them. */
export const THEMES: readonly ThemeName[] = ['terminal', 'dark', 'light', 'contrast', 'mono'];

const made = new Map<string, Theme>();

/** The same arguments give the same value, so that drawn rows can be cached by theme. */
export function themeOf(name: ThemeName, ascii: boolean): Theme {
  const key = `${name} ${ascii}`;
  const known = made.get(key);
  if (known) return known;
  const theme: Theme = { name, signs: ascii ? ASCII : UNICODE, styles: STYLES[name] };
  made.set(key, theme);
  return theme;
}
