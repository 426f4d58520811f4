// The configuration in force: flags over environment over the folder's file over the user's over the machine's over the defaults.
// Whatever is wrong is a notice; the program always starts. What a file says is laid under the environment, so that everything
// else goes on asking the environment.
import type { Notice } from '../../model/notice.ts';
import type { Env } from '../../store/places.ts';
import {
  advice,
  checkSettings,
  fits,
  settingsFiles,
  settingsText,
  type Given,
  type Section,
  type Setting,
  type SettingKind,
} from '../../store/settings.ts';
import { SETTING_ROWS, type SettingRow } from './config-table.ts';

/** What is in force, and where each value was said. */
export interface Config {
  /** Looked at, the weakest first. */
  readonly files: readonly { readonly file: string; readonly found: boolean }[];
  /** What was said by somebody; `where` is a place in a file, or a variable: "$CROSSREAD_THEME". */
  readonly values: Readonly<Record<string, Given>>;
  readonly sections: readonly Section[];
  readonly problems: readonly Notice[];
  /** The environment with the files under it. */
  readonly env: Env;
}

const KINDS: Readonly<Record<string, SettingKind>> = Object.fromEntries(
  Object.entries(SETTING_ROWS).map(([name, row]) => [name, row.kind]),
);

/** Reads what there is. `folder` is the one the person is in. */
export function loadConfig(env: Env, folder?: string): Config {
  const values: Record<string, Given> = {};
  const sections: Section[] = [];
  const problems: Notice[] = [];
  const files = settingsFiles(env, folder).map(({ file, foreign }) => {
    const { text, notice } = settingsText(file);
    if (notice) problems.push(notice);
    if (text === undefined) return { file, found: false };
    const checked = checkSettings(text, file, KINDS);
    problems.push(...checked.notices);
    for (const [name, given] of Object.entries(checked.values))
      if (foreign && SETTING_ROWS[name]?.own) problems.push(notForFolders(name, given.where));
      else values[name] = given;
    for (const section of checked.sections)
      if (foreign) problems.push(notForFolders(section.name, section.placeOf(section.entries[0]?.at ?? 0)));
      else sections.push(section);
    return { file, found: true };
  });
  const under = laidUnder(env, values);
  for (const [name, row] of Object.entries(SETTING_ROWS)) {
    const said = saidBy(env, row);
    if (said === undefined) continue;
    const where = `$${row.env}`;
    if (fits(said, row.kind)) values[name] = { value: said, where };
    else problems.push({ what: `"${name}" cannot be ${JSON.stringify(said)}`, where, todo: advice(said, row.kind) });
  }
  return { files, values, sections, problems, env: under };
}

/** One line for a person: "config.json:3:7: there is no setting "thene"; did you mean "theme"?" */
export function problemLine({ where, what, todo }: Notice): string {
  return `${where}: ${what}; ${todo}`;
}

function notForFolders(name: string, where: string): Notice {
  return { what: `"${name}" is not taken from a folder's file`, where, todo: 'put it into your own config.json' };
}

/** What the environment says of a setting, in the setting's own type. */
function saidBy(env: Env, { env: name, kind, set, says }: SettingRow): Setting | undefined {
  const text = name === undefined ? undefined : env[name];
  if (text === undefined || text === '') return undefined;
  if (set !== undefined) return set;
  if (says && /^(?:true|false|1|0)$/.test(text)) return text === 'true' || text === '1';
  if (typeof kind === 'object' && 'least' in kind) return /^\d+$/.test(text) ? Number(text) : text;
  return text;
}

function laidUnder(env: Env, values: Readonly<Record<string, Given>>): Env {
  const under: Record<string, string> = {};
  for (const [name, { env: variable, set }] of Object.entries(SETTING_ROWS)) {
    const value = values[name]?.value;
    if (variable === undefined || value === undefined || env[variable]) continue;
    if (set === undefined) under[variable] = String(value);
    else if (value === set) under[variable] = '1';
  }
  return { ...env, ...under };
}
