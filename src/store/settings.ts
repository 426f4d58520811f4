// The settings files: JSON that people write by hand, comments allowed. What is wrong in one is a notice with its line and
// column and what was probably meant; the rest of it holds.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../model/nearest.ts';
import type { Notice } from '../model/notice.ts';
import { parseJsonc, Slip, type Entry } from './jsonc.ts';
import { placesOf, type Env } from './places.ts';

/** What a setting may be: any text, yes or no, a whole number within bounds, one of some words, or a list of entries of its own. */
export type SettingKind = 'text' | 'yesno' | { readonly least: number; readonly most: number } | readonly string[] | 'section';
export type Setting = string | number | boolean;

/** A value that somebody gave, and where. */
export interface Given {
  readonly value: Setting;
  /** "config.json:3:7" */
  readonly where: string;
}

/** A part whose entries somebody else understands. */
export interface Section {
  readonly name: string;
  readonly entries: readonly Entry[];
  /** Where an offset is, as editors understand it. */
  readonly placeOf: (at: number) => string;
}

/** What a settings file says, as far as it makes sense. */
export interface Settings {
  readonly values: Readonly<Record<string, Given>>;
  readonly sections: readonly Section[];
  readonly notices: readonly Notice[];
}

/** A file in which settings are looked for. */
export interface SettingsFile {
  readonly file: string;
  /** A file that came with a folder: it may say how things look, and nothing that runs a program or says where marks go. */
  readonly foreign: boolean;
}

/** Where settings are looked for, the weakest first: the machine's, this user's, and those of the folder one is in. */
export function settingsFiles(env: Env, folder?: string): readonly SettingsFile[] {
  const system = (env['XDG_CONFIG_DIRS'] || '/etc/xdg').split(':').filter((place) => path.isAbsolute(place));
  return [
    ...system.toReversed().map((place) => ({ file: path.join(place, 'crossread', 'config.json'), foreign: false })),
    { file: path.join(placesOf(env).config, 'config.json'), foreign: false },
    ...(folder === undefined ? [] : [{ file: path.join(folder, '.crossread.json'), foreign: true }]),
  ];
}

/** The text of a settings file; undefined when there is none. One that cannot be read is a notice. */
export function settingsText(file: string): { readonly text?: string; readonly notice?: Notice } {
  try {
    return { text: readFileSync(file, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return {};
    return { notice: { what: `cannot be read (${code})`, where: file, todo: 'check its permissions' } };
  }
}

/** Checks one file's text. Names that are unknown or have a wrong value are left out and noticed. */
export function checkSettings(text: string, file: string, known: Readonly<Record<string, SettingKind>>): Settings {
  const values: Record<string, Given> = {};
  const sections: Section[] = [];
  const notices: Notice[] = [];
  const placeOf = (at: number) => placeIn(file, text, at);
  const notice = (at: number, what: string, todo: string) => void notices.push({ what, where: placeOf(at), todo });
  for (const { name, at, written } of entriesOf(text, notice)) {
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (name === '$schema') continue;
    if (kind === undefined) notice(at, `there is no setting "${name}"`, didYouMean(name, Object.keys(known)));
    else if (kind === 'section') {
      if (written.kind === 'object') sections.push({ name, entries: written.value as readonly Entry[], placeOf });
      else notice(written.at, `"${name}" wants entries`, `"${name}": { "name": value, … }`);
    } else if (written.kind === 'value' && fits(written.value, kind))
      values[name] = { value: written.value, where: placeOf(written.at) };
    else notice(written.at, `"${name}" cannot be ${shownValue(written.value)}`, advice(written.value, kind));
  }
  return { values, sections, notices };
}

function entriesOf(text: string, notice: (at: number, what: string, todo: string) => void): readonly Entry[] {
  if (/^[\s\uFEFF]*$/.test(text)) return [];
  try {
    const whole = parseJsonc(text);
    if (whole.kind === 'object') return whole.value as readonly Entry[];
    notice(whole.at, 'holds no settings', 'write { "name": value, … }');
  } catch (error) {
    if (!(error instanceof Slip)) throw error;
    notice(error.at, `is not JSON: ${error.message}`, `${error.todo}; until then the defaults hold`);
  }
  return [];
}

/** What to do about a name that nobody knows. */
function didYouMean(name: string, known: readonly string[]): string {
  const guess = nearest(name.toLowerCase(), known);
  return guess
    ? `did you mean "${guess}"?`
    : known.length > 20
      ? 'crossread config lists what there is'
      : `known are ${known.join(', ')}`;
}

/** Whether a value is one that a setting may have. */
export function fits(value: unknown, kind: SettingKind): value is Setting {
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'yesno') return typeof value === 'boolean';
  if (kind === 'section') return false;
  if ('least' in kind) return Number.isInteger(value) && Number(value) >= kind.least && Number(value) <= kind.most;
  return typeof value === 'string' && kind.includes(value);
}

/** What a setting wants instead. */
export function advice(value: unknown, kind: SettingKind): string {
  if (kind === 'text') return 'give it a text in quotes';
  if (kind === 'yesno') return 'give it true or false';
  if (kind === 'section') return 'give it entries';
  if ('least' in kind) return `give it a whole number from ${kind.least} to ${kind.most}`;
  const guess = typeof value === 'string' ? nearest(value.toLowerCase(), kind) : undefined;
  return guess ? `did you mean "${guess}"?` : `give it one of ${kind.map((word) => `"${word}"`).join(', ')}`;
}

function shownValue(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? 'a list' : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** "config.json:3:7" as editors understand it. */
function placeIn(file: string, text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
