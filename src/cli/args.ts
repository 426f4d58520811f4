// What was typed, made into a request. One list of commands, from which the parser, the help and the dispatch are all made.
import { parseArgs } from 'node:util';
import { Problem } from '../model/problem.ts';
import type { Io } from './io.ts';

export interface Flag {
  readonly name: string;
  readonly short?: string;
  /** What its value is called in the help; without one the flag is on or off. */
  readonly value?: string;
  readonly many?: boolean;
  readonly about: string;
}

/** A command line that has been understood: no file is touched before it is whole. */
export interface Request {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

export type Run = (request: Request, io: Io) => Promise<number>;

export interface CliCommand {
  readonly name: string;
  /** Arguments after the name: "PATH…". */
  readonly usage: string;
  readonly about: string;
  readonly examples: readonly string[];
  readonly flags: readonly Flag[];
  readonly load: () => Promise<Run>;
}

/** For every command that uses the library. */
export const LIBRARY: Flag = { name: 'library', value: 'FILE', about: "this library instead of the user's own" };

export const HELP: Flag = { name: 'help', short: 'h', about: 'show this and exit' };

/** Understands the words after a command's name. Unknown flags are usage problems that name the nearest known one. */
export function parse(command: CliCommand, argv: readonly string[]): Request {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string; multiple?: boolean }> = {};
  for (const flag of [...command.flags, HELP]) {
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
  const unknown = /Unknown option '(-{1,2}[^']*)'/.exec(message)?.[1];
  if (!unknown) return new Problem(message.split('. ')[0] ?? message, `crossread ${command.name} --help`);
  const known = [...command.flags, HELP].map((flag) => `--${flag.name}`);
  const guess = nearest(unknown, known);
  return new Problem(
    `unknown option ${unknown}`,
    guess ? `did you mean ${guess}?` : `crossread ${command.name} --help lists them`,
  );
}

/** The one of `known` that a slip of the fingers away from `word` was meant, if any is near enough. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = known.map((name) => ({ name, slips: distance(word, name) })).toSorted((a, b) => a.slips - b.slips);
  const best = ranked[0];
  return best && best.slips <= limit ? best.name : undefined;
}

/** Edit distance with neighbouring letters swapped counted once (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_row, i) =>
    Array.from({ length: b.length + 1 }, (_cell, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      const row = rows[i];
      if (row) row[j] = best;
    }
  }
  return at(a.length, b.length);
}
