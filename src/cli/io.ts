// What a command may use of the world, so that tests can give it another one.
import { Problem } from '../model/problem.ts';

/** The world as a command sees it: tests hand in another. */
export interface Io {
  /** Standard input, in pieces. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether a person sits at both ends: standard input and output are terminals. */
  readonly interactive: boolean;
  /** Width for readable output, in cells. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** One line of readable data, without its newline; what could steer a terminal is made visible. */
  out(line: string): void;
  /** One value as a line of JSON; what could steer a terminal is escaped, so it reads back to the letter. */
  json(value: unknown): void;
  /** One line for the person: notices, sums. */
  err(line: string): void;
  /** How far something is, on a line of its own that the next one replaces; nothing when nobody watches. An empty text removes it. */
  progress(text: string): void;
  /** Asked for by a command that can stop in the middle: Ctrl-c then asks it to, and a second one ends the program. */
  interrupted(): AbortSignal;
}

/** Characters that JSON leaves as they are but that steer terminals or reorder text: DEL, C1, bidi, line separators, byte order mark. */
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A line of JSON that is safe to print on a terminal. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(STEERING, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Exit codes as promised to scripts. */
export const EXIT = { done: 0, nothing: 1, usage: 2, partly: 3, interrupted: 130 } as const;

/** The lines of standard input, without their ends. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of input) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  rest += decoder.decode();
  if (rest) yield rest;
}

/** Answers each line of standard input that is not blank. A Problem is answered with itself and the line's number, and the rest goes on: then 3. */
export async function answerEach(io: Io, answer: (line: string) => void | Promise<void>): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const line of linesOf(io.input)) {
    number++;
    if (line.trim() === '') continue;
    try {
      await answer(line);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failed++;
      io.json({ problem: `line ${number}: ${error.message}`, todo: error.todo });
    }
  }
  return failed > 0 ? EXIT.partly : EXIT.done;
}

/** All bytes of standard input. */
export async function bytesOf(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of input) pieces.push(piece);
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
