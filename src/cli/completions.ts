// `crossread completions SHELL`: what a shell needs to complete commands and options, made from the list of commands.
import { Problem } from '../model/problem.ts';
import { HELP, type CliCommand, type Request } from './args.ts';
import { COMMANDS } from './commands.ts';
import { EXIT, type Io } from './io.ts';

type Shell = 'bash' | 'zsh' | 'fish';
const WRITERS: Readonly<Record<Shell, (commands: readonly CliCommand[]) => readonly string[]>> = { bash, zsh, fish };

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
  return [
    '# crossread completions bash > ~/.local/share/bash-completion/completions/crossread',
    '_crossread() {',
    '  local word=${COMP_WORDS[COMP_CWORD]} options',
    '  case ${COMP_WORDS[1]} in',
    ...commands.map((command) => `    ${command.name}) options="${flagsOf(command).join(' ')}" ;;`),
    `    *) options="--help --version" ;;`,
    '  esac',
    '  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$word"))',
    `  elif ((COMP_CWORD == 1)); then COMPREPLY=($(compgen -W "${names(commands).join(' ')}" -- "$word") $(compgen -f -- "$word"))`,
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
    ...commands.map((command) => `  ${quoted(`${command.name}:${command.about}`)}`),
    ')',
    'if ((CURRENT == 2)); then _describe command commands; _files; return; fi',
    'case $words[2] in',
    ...commands.map((command) => `  ${command.name}) _arguments ${zshFlags(command).join(' ')} '*:path:_files' ;;`),
    '  *) _files ;;',
    'esac',
  ];
}

function zshFlags(command: CliCommand): readonly string[] {
  return [...command.flags, HELP].map((flag) =>
    quoted(`--${flag.name}[${flag.about.replace(/[[\]:]/g, ' ')}]${flag.value ? `:${flag.value}:` : ''}`),
  );
}

function fish(commands: readonly CliCommand[]): readonly string[] {
  const first = `not __fish_seen_subcommand_from ${names(commands).join(' ')}`;
  return [
    '# crossread completions fish > ~/.config/fish/completions/crossread.fish',
    ...commands.flatMap((command) => [
      `complete -c crossread -n ${quoted(first)} -a ${command.name} -d ${quoted(command.about)}`,
      ...[...command.flags, HELP].map(
        (flag) =>
          `complete -c crossread -n ${quoted(`__fish_seen_subcommand_from ${command.name}`)} -l ${flag.name}${flag.value ? ' -r' : ''} -d ${quoted(flag.about)}`,
      ),
    ]),
  ];
}

function names(commands: readonly CliCommand[]): readonly string[] {
  return commands.map((command) => command.name);
}

function flagsOf(command: CliCommand): readonly string[] {
  return [...command.flags, HELP].map((flag) => `--${flag.name}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
