// `crossread config`: where the configuration is and what is in force; `--check` says only what is wrong, `--schema` what there is.
import { loadConfig, problemLine, type Config } from '../app/config/config.ts';
import { SETTING_ROWS } from '../app/config/config-table.ts';
import { checkKeys, type CheckedKeys } from '../app/config/keys.ts';
import { shown } from '../ui/keymap.ts';
import type { Setting } from '../store/settings.ts';
import type { Request } from './args.ts';
import { configSchema } from './config-schema.ts';
import { EXIT, type Io } from './io.ts';

/** `config`. Exit code 1 when something in it is wrong. */
export async function config(request: Request, io: Io): Promise<number> {
  if (request.flags['schema']) {
    io.out(JSON.stringify(configSchema(), undefined, 2));
    return EXIT.done;
  }
  const loaded = loadConfig(io.env, process.cwd());
  const keys = checkKeys(loaded.sections);
  const problems = [...loaded.problems, ...keys.notices];
  for (const problem of problems) io.err(`crossread: ${problemLine(problem)}`);
  if (request.flags['check']) {
    const found = loaded.files.filter(({ found: isThere }) => isThere).map(({ file }) => file);
    if (problems.length === 0)
      io.out(found.length > 0 ? `${found.join(', ')}: nothing wrong` : 'no configuration file: the defaults hold');
    return problems.length > 0 ? EXIT.nothing : EXIT.done;
  }
  if (request.flags['json']) io.json(record(loaded, keys));
  else for (const line of lines(loaded, keys)) io.out(line);
  return EXIT.done;
}

/** Every setting with its value and who said it. */
function inForce({
  values,
}: Config): readonly { readonly name: string; readonly value: Setting | undefined; readonly from: string }[] {
  return Object.entries(SETTING_ROWS)
    .filter(([, { kind }]) => kind !== 'section')
    .map(([name, { normally }]) => {
      const given = values[name];
      return given ? { name, value: given.value, from: given.where } : { name, value: normally, from: 'default' };
    });
}

function lines(loaded: Config, { own }: CheckedKeys): readonly string[] {
  const rows = inForce(loaded);
  const width = Math.max(...rows.map(({ name }) => name.length));
  const room = Math.max(...rows.map(({ value }) => shownValue(value).length));
  return [
    'Files, the strongest last',
    ...loaded.files.map(({ file, found }) => `  ${file}${found ? '' : ' (not there)'}`),
    '',
    'Settings in force',
    ...rows.map(({ name, value, from }) => `  ${name.padEnd(width)}  ${shownValue(value).padEnd(room)}  ${from}`),
    ...section(
      'Keys of your own',
      Object.entries(own.changes).map(([id, bound]) => [id, bound.map(shown).join(' ') || 'no key']),
    ),
    ...section(
      'Macros',
      Object.entries(own.macros).map(([name, steps]) => [`macro.${name}`, steps.join(', ')]),
    ),
    '',
    'docs/config.md says what each means; crossread config --schema is for editors.',
  ];
}

function shownValue(value: Setting | undefined): string {
  return value === undefined ? '-' : String(value);
}

function section(title: string, rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return ['', title, ...rows.map(([name = '', text = '']) => `  ${name.padEnd(width)}  ${text}`)];
}

function record(loaded: Config, { own }: CheckedKeys): object {
  return {
    files: loaded.files,
    settings: Object.fromEntries(inForce(loaded).map(({ name, value, from }) => [name, { value, from }])),
    keys: own.changes,
    macros: own.macros,
  };
}
