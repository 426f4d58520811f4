// What was typed, made into a request. One list of commands, from which the parser, the help and the dispatch are all made.
import { parseArgs } from 'node:util';
import { nearest } from '../model/nearest.ts';
import { Problem } from '../model/problem.ts';
import type { Io } from './io.ts';

/** An option of a command, once: parser, help, completions and manual page are made of it. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  /** What its value is called in the help; without one the flag is on or off. */
  readonly value?: string;
  readonly many?: boolean;
  /** An empty value means something. */
  readonly mayBeEmpty?: true;
  /** What its value may be, for shells that complete it. */
  readonly choices?: readonly string[];
  readonly about: string;
}

/** A command line that has been understood: no file is touched before it is whole. */
export interface Request {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** A command's deed; gives the exit code. */
export type Run = (request: Request, io: Io) => Promise<number>;

/** A command of the command line, once: see `Flag`. */
export interface CliCommand {
  readonly name: string;
  /** Arguments after the name: "PATH…". */
  readonly usage: string;
  readonly about: string;
  readonly examples: readonly string[];
  readonly flags: readonly Flag[];
  /** What its first word may be, for shells that complete it. */
  readonly words?: readonly string[];
  /** Told on standard error when it ends with nothing found and without another word. */
  readonly nothing?: string;
  readonly load: () => Promise<Run>;
}

/** For every command that uses the library. */
export const LIBRARY: Flag = {
  name: 'library',
  value: 'FILE',
  about: "this library instead of the user's own; of a folder, the one kept in it",
};

export const HELP: Flag = { name: 'help', short: 'h', about: 'show this and exit' };

/** Taken by every command, and shown by those that draw. */
export const NO_COLOR: Flag = { name: 'no-color', about: 'no colour; NO_COLOR says the same' };

/** Understands the words after a command's name. Unknown flags are usage problems that name the nearest known one. */
export function parse(command: CliCommand, argv: readonly string[]): Request {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string; multiple?: boolean }> = {};
  for (const flag of [NO_COLOR, ...command.flags, HELP]) {
    options[flag.name] = {
      type: flag.value ? 'string' : 'boolean',
      ...(flag.short ? { short: flag.short } : {}),
      ...(flag.many ? { multiple: true } : {}),
    };
  }
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const request: Request = { words: positionals, flags: values as Request['flags'] };
    refuseNothing(command, request);
    refuseTooMuch(command, request);
    return request;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw usageProblem(command, argv, error instanceof Error ? error.message : String(error));
  }
}

/** `--library "$CASE"` without a CASE would mean the person's own library, and do there what was meant for another. */
function refuseNothing(command: CliCommand, { flags }: Request): void {
  const empty = command.flags.find(({ name, mayBeEmpty }) => !mayBeEmpty && [flags[name]].flat().includes(''));
  if (empty) throw new Problem(`--${empty.name} was given nothing`, `leave it out, or name a ${empty.value ?? 'value'}`);
}

/** Words that nobody asked for are a slip, or an option that lost its dashes. */
function refuseTooMuch({ name, usage }: CliCommand, { words, flags }: Request): void {
  if (usage.includes('…') || flags[HELP.name]) return;
  const most = usage.split(' ').filter((word) => word !== '').length;
  if (words.length <= most) return;
  const takes = most === 0 ? 'takes nothing behind it' : `takes ${usage}`;
  throw new Problem(`${name} ${takes}, and there is "${words[most]}"`, `crossread ${name} --help`);
}

/** The value of a flag that takes one. */
export function text(request: Request, name: string): string | undefined {
  const value = request.flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** A flag's value as a whole number of at least 1. */
export function count(request: Request, name: string): number | undefined {
  const value = text(request, name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Problem(`--${name} wants a whole number above 0, not "${value}"`, `for example --${name} 10`);
}

function usageProblem(command: CliCommand, argv: readonly string[], message: string): Problem {
  const help = `crossread ${command.name === 'open' ? '' : `${command.name} `}--help`;
  const unknown = /Unknown option '(-{1,2}[^']*)'/.exec(message)?.[1];
  const bare = /Option '(?:-\w, )?(--[\w-]+)(?: <value>)?' argument (?:missing|is ambiguous)/.exec(message)?.[1];
  const dashed = bare === undefined ? undefined : argv[argv.indexOf(bare) + 1];
  if (bare && message.includes('ambiguous') && dashed)
    return new Problem(`${bare} wants a value behind it, and "${dashed}" begins with a dash`, `${bare}=${dashed} if it is meant`);
  if (bare) return new Problem(`${bare} wants a value behind it`, `${help} says which`);
  if (!unknown) return new Problem(message.split('. ')[0] ?? message, help);
  const known = [...[...command.flags, HELP].map((flag) => `--${flag.name}`), ...(command.name === 'open' ? ['--version'] : [])];
  const guess = nearest(unknown, known);
  return new Problem(`unknown option ${unknown}`, guess ? `did you mean ${guess}?` : `${help} lists them`);
}
