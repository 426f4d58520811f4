// What the configuration may hold, as a JSON schema for editors and as a page for people: both made of the one table.
import { SETTING_ROWS, type SettingRow } from '../app/config/config-table.ts';
import { COMMANDS } from '../ui/commands/registry.ts';
import type { SettingKind } from '../store/settings.ts';

const ONE_OR_MORE = (one: object) => ({ anyOf: [one, { type: 'array', items: one }] });

/** JSON Schema 2020-12 of config.json. */
export function configSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'crossread: config.json',
    description: 'Comments and a comma after the last entry are allowed. What is wrong is said and left out; the rest holds.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(Object.entries(SETTING_ROWS).map(([name, row]) => [name, schemaOf(name, row)])),
    },
  };
}

function schemaOf(name: string, { kind, about, normally }: SettingRow): object {
  const common = { description: about, ...(normally === undefined ? {} : { default: normally }) };
  if (kind !== 'section') return { ...common, ...valueSchema(kind) };
  if (name === 'macros')
    return {
      ...common,
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9_-]*$' },
      additionalProperties: ONE_OR_MORE({ type: 'string', minLength: 1 }),
    };
  const keys = ONE_OR_MORE({ type: 'string', minLength: 1 });
  return {
    ...common,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      COMMANDS.map(({ id, title, keys: normal }) => [id, { ...keys, description: title, default: normal }]),
    ),
    patternProperties: { '^macro\\.': keys },
  };
}

function valueSchema(kind: Exclude<SettingKind, 'section'>): object {
  if (kind === 'text') return { type: 'string' };
  if (kind === 'yesno') return { type: 'boolean' };
  if ('least' in kind) return { type: 'integer', minimum: kind.least, maximum: kind.most };
  return { enum: kind };
}

const EXAMPLE = `{
  // colours, and how wide the text may get
  "theme": "dark",
  "measure": 72,
  "keys": {
    "link.next": "c",
    "move.top": ["g g", "Home"],
    "theme": [],
    "macro.done": "F2"
  },
  "macros": {
    "done": ["read.toggle", "tag seen", "article.nextUnread"]
  }
}`;

/** docs/config.md. */
export function configPage(): string {
  const rows = Object.entries(SETTING_ROWS);
  return [
    '# The configuration',
    '',
    'Made from the table of settings; do not edit (`npm run docs`).',
    '',
    'One file: `config.json` in `$XDG_CONFIG_HOME/crossread`, by default `~/.config/crossread/config.json`. JSON, with comments and a comma after',
    'the last entry if you like. `crossread config` says where it looks and what is in force, and who said so.',
    '`crossread config --check` says what is wrong, with file, line, column and what was probably meant, and ends with 1.',
    'A mistake never stops the program: the rest of the file and the defaults hold. For editors there is a schema:',
    '`crossread config --schema`, or [config.schema.json](config.schema.json).',
    '',
    '```jsonc',
    EXAMPLE,
    '```',
    '',
    'The strongest first: flags, the environment, `.crossread.json` in the folder you are in, your `config.json`, `/etc/xdg/crossread/config.json`.',
    "A folder's file may say how things look; what runs a program, says where marks go or binds keys is not taken from it.",
    '',
    '| setting | value | normally | environment | what it does |',
    '|---|---|---|---|---|',
    ...rows.map(
      ([name, { kind, about, normally, env, own }]) =>
        `| \`${name}\` | ${words(kind)} | ${normally === undefined ? '' : `\`${normally}\``} | ${env ? `\`${env}\`` : ''} | ${about}${own ? ' (not from a folder)' : ''} |`,
    ),
    '',
    '## Keys',
    '',
    'A command and its key, or a list of keys. Keys of a sequence stand apart: `"g g"`. Names: `Enter Esc Tab Shift-Tab Space Backspace Delete Up Down',
    'Left Right PgUp PgDn Home End F1`…`F12 Ctrl-a`…`Ctrl-z`. `[]` takes the key away. Defaults give way to what you choose; two of your own on one key',
    'are a clash, which `crossread keys --check` names. The commands: [keys.md](keys.md).',
    '',
    '## Macros',
    '',
    'A name and the command lines it runs, as you would type them after `:`. Bind one as `macro.NAME`. It stops at the first that cannot run and says',
    'which; its marks are one deed, so one `u` takes all of them back. Macros may run macros; one that would never end is refused.',
    '',
  ].join('\n');
}

function words(kind: SettingKind): string {
  if (kind === 'text') return 'text';
  if (kind === 'yesno') return 'true, false';
  if (kind === 'section') return '{ … }';
  return 'least' in kind ? `${kind.least} to ${kind.most}` : kind.join(', ');
}
