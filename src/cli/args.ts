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
    return { words: positionals, flags: values as Request['flags'] };
  } catch (error) {
    throw usageProblem(command, error instanceof Error ? error.message : String(error));
  }
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

function usageProblem(command: CliCommand, message: string): Problem {
  const help = `crossread ${command.name === 'open' ? '' : `${command.name} `}--help`;
  const unknown = /Unknown option '(-{1,2}[^']*)'/.exec(message)?.[1];
  const bare = /Option '(?:-\w, )?(--[\w-]+) <value>' argument (?:missing|is ambiguous)/.exec(message)?.[1];
  if (bare) return new Problem(`${bare} wants a value behind it`, `${help} says which`);
  if (!unknown) return new Problem(message.split('. ')[0] ?? message, help);
  const known = [...[...command.flags, HELP].map((flag) => `--${flag.name}`), ...(command.name === 'open' ? ['--version'] : [])];
  const guess = nearest(unknown, known);
  return new Problem(`unknown option ${unknown}`, guess ? `did you mean ${guess}?` : `${help} lists them`);
}
