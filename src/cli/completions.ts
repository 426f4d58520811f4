// `crossread completions SHELL`: what a shell needs to complete commands and options, made from the list of commands.
import { Problem } from '../model/problem.ts';
import { HELP, type CliCommand, type Flag, type Request } from './args.ts';
import { COMMANDS, OPEN } from './commands.ts';
import { EXIT, type Io } from './io.ts';

const HELP_ABOUT = 'what a command does, with examples';

type Shell = 'bash' | 'zsh' | 'fish';
const WRITERS: Readonly<Record<Shell, (commands: readonly CliCommand[]) => readonly string[]>> = { bash, zsh, fish };

/** `completions SHELL`. Throws a Problem for a shell that is not known. */
export async function completions(request: Request, io: Io): Promise<number> {
  const [shell = ''] = request.words;
  if (!isShell(shell)) throw new Problem(`no completions for "${shell}"`, `name one of ${Object.keys(WRITERS).join(', ')}`);
  for (const line of WRITERS[shell](COMMANDS)) io.out(line);
  return EXIT.done;
}

function isShell(word: string): word is Shell {
  return Object.hasOwn(WRITERS, word);
}

function bash(commands: readonly CliCommand[]): readonly string[] {
  const choices = commands.flatMap((command) =>
    command.flags.flatMap(({ name, choices: some }) =>
      some ? [`    ${command.name}:--${name}) words="${some.join(' ')}" ;;`] : [],
    ),
  );
  return [
    '# crossread completions bash > ~/.local/share/bash-completion/completions/crossread',
    '_crossread() {',
    '  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} options words=',
    '  case $command in',
    ...named(commands).map((command) => `    ${command.name}) options="${flagsOf(command).join(' ')}" ;;`),
    `    help) options= words="${names(commands).join(' ')}" ;;`,
    `    *) command=open options="${flagsOf(OPEN).join(' ')} --version" ;;`,
    '  esac',
    '  case $command:$before in',
    ...choices,
    ...named(commands).flatMap(({ name, words }) => (words ? [`    ${name}:${name}) words="${words.join(' ')}" ;;`] : [])),
    '  esac',
    '  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$word"))',
    '  elif [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word"))',
    `  elif ((COMP_CWORD == 1)); then COMPREPLY=($(compgen -W "${names(commands).join(' ')} help" -- "$word") $(compgen -f -- "$word"))`,
    '  else COMPREPLY=($(compgen -f -- "$word")); fi',
    '}',
    'complete -o filenames -F _crossread crossread',
  ];
}

function zsh(commands: readonly CliCommand[]): readonly string[] {
  return [
    '#compdef crossread',
    '# crossread completions zsh > a folder of your $fpath, as _crossread',
    'local -a commands=(',
    ...named(commands).map((command) => `  ${quoted(`${command.name}:${command.about.replaceAll(':', ' ')}`)}`),
    `  'help:${HELP_ABOUT}'`,
    ')',
    `if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then _describe command commands; _files; return; fi`,
    'case $words[2] in',
    ...named(commands).map(
      (command) =>
        `  ${command.name}) shift words; ((CURRENT--)); _arguments ${zshFlags(command).join(' ')} ${zshWords(command)} ;;`,
    ),
    '  help) ((CURRENT == 3)) && _describe command commands ;;',
    `  *) _arguments ${zshFlags(OPEN).join(' ')} '--version[the version]' '*:path:_files' ;;`,
    'esac',
  ];
}

function zshFlags(command: CliCommand): readonly string[] {
  return [...command.flags, HELP].map(({ name, about, value, choices }) => {
    const values = value ? `:${value}:${choices ? `(${choices.join(' ')})` : /^(?:FILE|PATH)$/.test(value) ? '_files' : ''}` : '';
    return quoted(`--${name}[${about.replaceAll(/[[\]:]/g, ' ')}]${values}`);
  });
}

function zshWords({ words }: CliCommand): string {
  return words ? quoted(`1:word:(${words.join(' ')})`) : quoted('*:path:_files');
}

function fish(commands: readonly CliCommand[]): readonly string[] {
  const first = `not __fish_seen_subcommand_from ${names(commands).join(' ')} help`;
  return [
    '# crossread completions fish > ~/.config/fish/completions/crossread.fish',
    ...[...OPEN.flags, HELP].map((flag) => flagLine(first, flag)),
    `complete -c crossread -n ${quoted(first)} -a help -d ${quoted(HELP_ABOUT)}`,
    `complete -c crossread -n '__fish_seen_subcommand_from help' -f -a ${quoted(names(commands).join(' '))}`,
    ...named(commands).flatMap((command) => {
      const when = `__fish_seen_subcommand_from ${command.name}`;
      return [
        `complete -c crossread -n ${quoted(first)} -a ${command.name} -d ${quoted(command.about)}`,
        ...(command.words ? [`complete -c crossread -n ${quoted(when)} -f -a ${quoted(command.words.join(' '))}`] : []),
        ...[...command.flags, HELP].map((flag) => flagLine(when, flag)),
      ];
    }),
  ];
}

function flagLine(when: string, { name, about, value, choices }: Flag): string {
  const values = choices ? ` -f -a ${quoted(choices.join(' '))}` : '';
  return `complete -c crossread -n ${quoted(when)} -l ${name}${value ? ' -r' : ''}${values} -d ${quoted(about)}`;
}

/** The reader itself is called by no name. */
function named(commands: readonly CliCommand[]): readonly CliCommand[] {
  return commands.filter((command) => command !== OPEN);
}

function names(commands: readonly CliCommand[]): readonly string[] {
  return named(commands).map((command) => command.name);
}

function flagsOf(command: CliCommand): readonly string[] {
  return [...command.flags, HELP].map((flag) => `--${flag.name}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
