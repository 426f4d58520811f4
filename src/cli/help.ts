// Help texts, made from the list of commands.
import { HELP, type CliCommand, type Flag } from './args.ts';

/** As many commands give an example in the overview; the help of each has its own. */
const SHOWN = 7;

/** What `crossread --help` prints. */
export function overview(commands: readonly CliCommand[]): readonly string[] {
  const width = Math.max(...commands.map((command) => call(command).length));
  return [
    'crossread: read overlapping reports side by side, from claim to claim',
    '',
    'Examples',
    ...commands.slice(0, SHOWN).flatMap((command) => command.examples.slice(0, 1).map((example) => `  ${example}`)),
    '',
    'Commands',
    ...commands.map((command) => `  ${call(command).padEnd(width)}  ${command.about}`),
    '',
    'crossread COMMAND --help says more. PATH is a file, a folder, or - for standard input.',
    'Exit: 0 done, 1 nothing found, 2 wrong usage, 3 some inputs could not be read, 130 interrupted.',
  ];
}

/** What `crossread COMMAND --help` prints. */
export function helpOf(command: CliCommand): readonly string[] {
  const flags = [...command.flags, HELP];
  const width = Math.max(...flags.map((flag) => shape(flag).length));
  return [
    `crossread ${call(command)}: ${command.about}`,
    '',
    'Examples',
    ...command.examples.map((example) => `  ${example}`),
    '',
    'Options',
    ...flags.map((flag) => `  ${shape(flag).padEnd(width)}  ${flag.about}`),
  ];
}

function call(command: CliCommand): string {
  const name = command.name === 'open' ? '' : `${command.name} `;
  return `${name}${command.usage}`.trim();
}

function shape(flag: Flag): string {
  const short = flag.short ? `-${flag.short}, ` : '';
  return `${short}--${flag.name}${flag.value ? ` ${flag.value}` : ''}`;
}
