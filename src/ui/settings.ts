// Settings that the screen itself keeps: what :set changes for now, and what the configuration file says for good.
import { nearest } from '../model/nearest.ts';
import type { Grouping, State } from './state.ts';
import { THEMES, type ThemeName } from './theme.ts';

type Kind = 'yesno' | readonly string[] | { readonly least: number; readonly most: number };

/** A setting that can be changed while one reads. */
export interface ScreenSetting {
  readonly kind: Kind;
  readonly about: string;
  readonly normally: string | number | boolean;
  readonly of: (state: State) => string | number | boolean;
  /** The state with a value that fits the kind. */
  readonly with: (state: State, value: string) => State;
}

/** The widest measure that is comfortable to read, in cells. */
export const MEASURE = 84;

const GROUPS: Readonly<Record<string, Grouping>> = { story: 'story', outlet: 'outlet', day: 'date' };

export const SCREEN_SETTINGS = {
  theme: {
    kind: THEMES,
    about: 'colours; terminal uses the sixteen of the terminal itself',
    normally: 'terminal',
    of: ({ theme }) => theme,
    with: (state, value) => ({ ...state, theme: value as ThemeName }),
  },
  ascii: {
    kind: 'yesno',
    about: 'signs and lines of ASCII only',
    normally: false,
    of: ({ ascii }) => ascii,
    with: (state, value) => ({ ...state, ascii: value === 'true' }),
  },
  measure: {
    kind: { least: 30, most: 200 },
    about: 'the widest a line of an article gets, in cells',
    normally: MEASURE,
    of: ({ measure }) => measure ?? MEASURE,
    with: (state, value) => ({ ...state, measure: Number(value) }),
  },
  jk: {
    kind: ['sentence', 'line'],
    about: 'what j and k move by in an article; line scrolls and leaves the cursor',
    normally: 'sentence',
    of: ({ jk }) => jk ?? 'sentence',
    with: (state, value) => ({ ...state, jk: value === 'line' ? 'line' : 'sentence' }),
  },
  group: {
    kind: Object.keys(GROUPS),
    about: 'how the sources are grouped',
    normally: 'story',
    of: ({ grouping }) => (grouping === 'date' ? 'day' : grouping),
    with: (state, value) => ({ ...state, grouping: groupingOf(value) ?? state.grouping }),
  },
  furniture: {
    kind: 'yesno',
    about: 'show what is not of the article, with the reason',
    normally: false,
    of: ({ furniture }) => furniture,
    with: (state, value) => ({ ...state, furniture: value === 'true' }),
  },
} as const satisfies Readonly<Record<string, ScreenSetting>>;

export const SCREEN_ROWS: Readonly<Record<string, ScreenSetting>> = SCREEN_SETTINGS;

/** The grouping of its name: sources of a day are said to be grouped by "day". */
export function groupingOf(name: string): Grouping | undefined {
  return Object.hasOwn(GROUPS, name) ? GROUPS[name] : undefined;
}

/** The state with a setting changed, as typed; a string says what is wrong. "on" and "off" are yes and no. */
export function withSetting(state: State, name: string, typed: string): State | string {
  const row = Object.hasOwn(SCREEN_ROWS, name) ? SCREEN_ROWS[name] : undefined;
  if (!row) return `There is no setting "${name}" here; ${advice(name, Object.keys(SCREEN_ROWS))}`;
  const { kind } = row;
  const value = kind === 'yesno' ? (YES_NO[typed.toLowerCase()] ?? typed) : typed;
  const fits =
    kind === 'yesno'
      ? value === 'true' || value === 'false'
      : 'least' in kind
        ? /^\d{1,4}$/.test(value) && Number(value) >= kind.least && Number(value) <= kind.most
        : kind.includes(value);
  if (fits) return row.with(state, value);
  if (kind === 'yesno') return `${name} is on or off.`;
  if ('least' in kind) return `${name} is a whole number from ${kind.least} to ${kind.most}.`;
  return `${name} cannot be "${typed}"; ${advice(typed, kind)}`;
}

/** Words that a setting can be given, for completion. */
export function valuesOf(name: string): readonly string[] {
  const kind = SCREEN_ROWS[name]?.kind;
  if (kind === undefined) return [];
  return kind === 'yesno' ? ['on', 'off'] : 'least' in kind ? [] : kind;
}

const YES_NO: Readonly<Record<string, string>> = {
  on: 'true',
  yes: 'true',
  true: 'true',
  off: 'false',
  no: 'false',
  false: 'false',
};

function advice(word: string, known: readonly string[]): string {
  const guess = nearest(word.toLowerCase(), known);
  return guess ? `did you mean ${guess}?` : `known are ${known.join(', ')}.`;
}
