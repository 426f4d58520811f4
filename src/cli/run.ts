// Words -> command -> exit code. The only place that turns an error into an ending.
import { existsSync } from 'node:fs';
import { sanitise } from '../readers/sanitise.ts';
import { nearest } from '../model/nearest.ts';
import { Problem } from '../model/problem.ts';
import { HELP, parse, type CliCommand } from './args.ts';
import { COMMANDS, OPEN } from './commands.ts';
import { helpOf, overview } from './help.ts';
import { EXIT, jsonLine, type Io } from './io.ts';

/** Runs what the arguments ask for and sets the exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  const io = processIo();
  process.stdout.on('error', endOnBrokenPipe);
  try {
    process.exitCode = await dispatch(argv, io);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    io.err(`crossread: ${error.message}`);
    if (error.why) io.err(`  ${error.why}`);
    io.err(`  ${error.todo}`);
    process.exitCode = error.exitCode;
  }
}

/** Finds the command and runs it; first words that are no command are paths to open. */
export async function dispatch(typed: readonly string[], io: Io): Promise<number> {
  const argv = nameFirst(typed);
  const [first, ...rest] = argv;
  if (first === 'help' && rest[0] !== undefined) return print(helpOf(commandNamed(rest[0])), io);
  if (first === `--${HELP.name}` || first === '-h' || first === 'help') return print(overview(COMMANDS), io);
  if (first === '--version' || first === 'version')
    return print([(await import('../../package.json', { with: { type: 'json' } })).default.version], io);
  const named = COMMANDS.find((command) => command.name === first);
  if (!named && first !== undefined) refuseSlip(first);
  return await runCommand(named ?? OPEN, named ? rest : argv, io);
}

async function runCommand(command: CliCommand, argv: readonly string[], io: Io): Promise<number> {
  const request = parse(command, argv);
  if (request.flags[HELP.name]) return print(helpOf(command), io);
  const start = await command.load();
  if (command.nothing === undefined) return await start(request, io);
  let isSilent = true;
  const heard =
    <T>(say: (told: T) => void) =>
    (told: T) => {
      isSilent = false;
      say(told);
    };
  const code = await start(request, {
    ...io,
    out: heard((line: string) => io.out(line)),
    json: heard((value: unknown) => io.json(value)),
    err: heard((line: string) => io.err(line)),
  });
  if (code === EXIT.nothing && isSilent) io.err(`crossread: ${command.nothing}`);
  return code;
}

/** `crossread --library FILE list`, as one types it for git: flags before the name of a command go behind it. */
function nameFirst(argv: readonly string[]): readonly string[] {
  let at = 0;
  while (argv[at]?.startsWith('--')) at += OPEN.flags.some(({ name, value }) => value && argv[at] === `--${name}`) ? 2 : 1;
  const word = argv[at];
  if (at === 0 || word === undefined || !COMMANDS.some(({ name }) => name === word)) return argv;
  return [word, ...argv.slice(0, at), ...argv.slice(at + 1)];
}

/** `crossread serach x` would be opened as paths, which all fail: say what was probably meant. What is there is a path, whatever its name. */
function refuseSlip(word: string): void {
  if (/^-|[/.\\:]/.test(word) || existsSync(word)) return;
  const meant = nearest(word, NAMES);
  if (meant) throw new Problem(`there is no file and no command "${word}"`, `did you mean crossread ${meant}?`);
}

function commandNamed(name: string): CliCommand {
  const found = COMMANDS.find((command) => command.name === name);
  if (found) return found;
  const meant = nearest(name, NAMES);
  throw new Problem(
    `there is no command "${name}"`,
    meant ? `did you mean crossread help ${meant}?` : 'crossread --help lists them',
  );
}

const NAMES = [...COMMANDS.map((command) => command.name), 'help', 'version'].filter((name) => name !== OPEN.name);

function print(lines: readonly string[], io: Io): number {
  for (const line of lines) io.out(line);
  return EXIT.done;
}

/** The reader of our output has left (`| head`): that is not a failure. */
function endOnBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
}

function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  const asked = new AbortController();
  let canStop = false;
  process.on('SIGINT', () => {
    if (!canStop || asked.signal.aborted) process.exit(EXIT.interrupted);
    asked.abort();
  });
  let progress = '';
  const say = (text: string) => {
    if (progress !== '') stderr.write('\r\x1b[K');
    progress = '';
    if (text !== '') stderr.write(text);
  };
  return {
    input: stdin as AsyncIterable<Uint8Array>,
    interactive: stdin.isTTY && stdout.isTTY,
    columns: stdout.columns || 80,
    env,
    now: () => new Date(),
    out(line) {
      say('');
      stdout.write(`${sanitise(line)}\n`);
    },
    json(value) {
      say('');
      stdout.write(`${jsonLine(value)}\n`);
    },
    err: (line) => say(`${sanitise(line)}\n`),
    progress(text) {
      if (!stderr.isTTY) return;
      say('');
      progress = sanitise(text).slice(0, (stderr.columns || 80) - 1);
      stderr.write(progress);
    },
    interrupted() {
      canStop = true;
      return asked.signal;
    },
  };
}
