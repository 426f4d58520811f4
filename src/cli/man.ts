// `crossread man`: the manual page, made from the list of commands (man(7) macros).
import { SETTING_ROWS } from '../app/config/config-table.ts';
import { HELP, type Flag, type Request } from './args.ts';
import { COMMANDS } from './commands.ts';
import { EXIT, type Io } from './io.ts';

/** `man`: the page as roff source. */
export async function man(_request: Request, io: Io): Promise<number> {
  for (const line of manualPage()) io.out(line);
  return EXIT.done;
}

const OTHERS = [
  ['NO_COLOR', 'not empty: no colour; FORCE_COLOR, CLICOLOR, CLICOLOR_FORCE and COLORTERM are heard too'],
  ['VISUAL, EDITOR, PAGER', 'programs that edit notes and show originals'],
  ['XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME', 'where the files below are, when they are not in their usual places'],
] as const;

const FILES = [
  ['~/.config/crossread/config.json', 'the configuration; crossread config says what is in force'],
  ['.crossread.json', 'how things look, for the folder one is in'],
  ['~/.local/share/crossread/library.db', 'the library with all marks'],
  ['~/.local/state/crossread/', 'pane sizes, marked places, what was copied, errors.log'],
] as const;

/** The lines of crossread(1). */
export function manualPage(): readonly string[] {
  return [
    '.TH CROSSREAD 1',
    '.SH NAME',
    String.raw`crossread \- read overlapping reports side by side, from claim to claim`,
    '.SH SYNOPSIS',
    ...COMMANDS.flatMap((command) => [
      '.B crossread',
      escaped(`${command.name === 'open' ? '' : `${command.name} `}${command.usage}`),
      '.br',
    ]),
    '.SH COMMANDS',
    ...COMMANDS.flatMap((command) => [
      '.SS ' + escaped(command.name === 'open' ? 'crossread PATH…' : `${command.name} ${command.usage}`),
      escaped(command.about),
      ...[...command.flags, HELP].flatMap((flag) => ['.TP', `.B ${escaped(shape(flag))}`, escaped(flag.about)]),
      '.PP',
      ...command.examples.flatMap((example) => [String.raw`.RS 4`, escaped(example), '.RE']),
    ]),
    '.SH PATHS',
    'A file, a folder (read with all that is below it, hidden files left out), or',
    String.raw`.B \-`,
    'for standard input.',
    '.SH ENVIRONMENT',
    ...Object.values(SETTING_ROWS).flatMap(({ env, about }) => (env ? ['.TP', `.B ${env}`, escaped(about)] : [])),
    ...OTHERS.flatMap(([name, about]) => ['.TP', `.B ${name}`, escaped(about)]),
    '.SH FILES',
    ...FILES.flatMap(([name, about]) => ['.TP', `.I ${escaped(name)}`, escaped(about)]),
    '.SH EXIT STATUS',
    '0 done, 1 nothing found, 2 wrong usage, 3 some inputs could not be read (the rest was done), 130 interrupted.',
  ];
}

function shape(flag: Flag): string {
  return `${flag.short ? `-${flag.short}, ` : ''}--${flag.name}${flag.value ? ` ${flag.value}` : ''}`;
}

/** Text that roff must not read as a request or an escape. */
function escaped(text: string): string {
  const safe = text
    .replaceAll('\\', String.raw`\e`)
    .replaceAll('-', String.raw`\-`)
    .replaceAll('…', '...')
    .replaceAll(/[^\x00-\x7f]/gu, (character) => `\\[u${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`);
  return /^[.']/.test(safe) ? String.raw`\&${safe}` : safe;
}
