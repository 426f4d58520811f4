// Runs a command of the command line in this process, with its own input and collected output.
import { dispatch } from '../../src/cli/run.ts';
import { jsonLine } from '../../src/cli/io.ts';
import { Problem } from '../../src/model/problem.ts';

export interface Ended {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** `now` is the clock the command reads, `signal` its Ctrl-c. */
export async function command(
  argv: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
  now = new Date('2026-01-02T03:04:05Z'),
  signal = new AbortController().signal,
): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    input: pieces(input),
    interactive: false,
    columns: 80,
    env,
    now: () => now,
    out: (line: string) => void out.push(line),
    json: (value: unknown) => void out.push(jsonLine(value)),
    err: (line: string) => void err.push(line),
    progress: () => {},
    interrupted: () => signal,
  };
  try {
    return { code: await dispatch(argv, io), out, err };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { code: error.exitCode, out, err: [...err, error.message, error.todo] };
  }
}

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  if (text) yield new TextEncoder().encode(text);
}
