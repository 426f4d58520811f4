// The settings files: JSON that people write by hand. What is wrong in one is a notice with its line, and the rest of it holds.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Notice } from '../model/notice.ts';
import { placesOf, type Env } from './places.ts';

/** What a setting may be: any text, yes or no, a number, or one of some words. */
export type SettingKind = 'text' | 'yesno' | 'number' | readonly string[];
export type Setting = string | number | boolean;

export interface Settings {
  readonly values: Readonly<Record<string, Setting>>;
  readonly notices: readonly Notice[];
}

/** Where settings are looked for, the weakest first: the machine's, this user's, and those of a folder when one is named. */
export function settingsFiles(env: Env, folder?: string): readonly string[] {
  const system = (env['XDG_CONFIG_DIRS'] || '/etc/xdg').split(':').filter((place) => path.isAbsolute(place));
  return [
    ...system.toReversed().map((place) => path.join(place, 'crossread', 'settings.json')),
    path.join(placesOf(env).config, 'settings.json'),
    ...(folder === undefined ? [] : [path.join(folder, '.crossread.json')]),
  ];
}

/** Reads settings files one over the other. A missing file says nothing. */
export function loadSettings(files: readonly string[], known: Readonly<Record<string, SettingKind>>): Settings {
  const values: Record<string, Setting> = {};
  const notices: Notice[] = [];
  for (const file of files) {
    const text = textOf(file, notices);
    if (text === undefined) continue;
    const checked = checkSettings(text, file, known);
    Object.assign(values, checked.values);
    notices.push(...checked.notices);
  }
  return { values, notices };
}

/** Checks one file's text. Keys that are unknown or have a wrong value are left out and noticed. */
export function checkSettings(text: string, file: string, known: Readonly<Record<string, SettingKind>>): Settings {
  const values: Record<string, Setting> = {};
  const notices: Notice[] = [];
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    const where = placeIn(file, text, mistakeIn(text));
    return { values, notices: [{ what: 'is not JSON', where, todo: 'mend it there; until then the defaults hold' }] };
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { values, notices: [{ what: 'holds no settings', where: file, todo: 'write { "name": value, … }' }] };
  }
  for (const [name, value] of Object.entries(given)) {
    const kind = known[name];
    const where = placeIn(file, text, Math.max(0, text.indexOf(JSON.stringify(name))));
    if (kind === undefined)
      notices.push({ what: `there is no setting "${name}"`, where, todo: `known are ${Object.keys(known).join(', ')}` });
    else if (fits(value, kind)) values[name] = value;
    else notices.push({ what: `"${name}" cannot be ${JSON.stringify(value)}`, where, todo: `give it ${wanted(kind)}` });
  }
  return { values, notices };
}

function textOf(file: string, notices: Notice[]): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      notices.push({ what: `cannot be read (${code})`, where: file, todo: 'check its permissions' });
    return undefined;
  }
}

function fits(value: unknown, kind: SettingKind): value is Setting {
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'yesno') return typeof value === 'boolean';
  if (kind === 'number') return typeof value === 'number';
  return typeof value === 'string' && kind.includes(value);
}

function wanted(kind: SettingKind): string {
  if (kind === 'text') return 'a text in quotes';
  if (kind === 'yesno') return 'true or false';
  return kind === 'number' ? 'a number' : `one of ${kind.map((word) => `"${word}"`).join(', ')}`;
}

/** Where JSON stops making sense: the furthest place at which a character that is never allowed is still the first mistake. */
function mistakeIn(text: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isFineUpTo(text, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isFineUpTo(text: string, at: number): boolean {
  try {
    JSON.parse(`${text.slice(0, at)}\0`);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return message.startsWith(`Unexpected token '\0'`) || Number(/at position (\d+)/.exec(message)?.[1]) === at;
  }
}

/** "settings.json:3:7" as editors understand it. */
function placeIn(file: string, text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
