// `crossread compare`: how two sentences relate, pair by pair from standard input.
import { comparePairs, type Pair } from '../linking/compare/compare.ts';
import { Problem } from '../model/problem.ts';
import type { Request } from './args.ts';
import { EXIT, linesOf, type Io } from './io.ts';

/** `compare`: one pair a line on standard input, all read before any is judged, since pairs tell of each other. Throws a Problem that names the line. */
export async function compare(request: Request, io: Io): Promise<number> {
  const pairs: Pair[] = [];
  let number = 0;
  for await (const line of linesOf(io.input)) {
    number++;
    if (line.trim()) pairs.push(pairIn(line, number));
  }
  for (const result of comparePairs(pairs)) {
    if (request.flags['json']) io.json(result);
    else {
      const reasons = result.evidence.map((reason) => `${reason.what}: ${reason.value}`).join('; ');
      const verdict = result.kind ?? (result.related ? 'related' : 'not related');
      io.out(`${verdict}  score ${result.score.toFixed(2)}  possible conflict ${result.conflict.toFixed(2)}  ${reasons}`);
    }
  }
  return pairs.length > 0 ? EXIT.done : EXIT.nothing;
}

function pairIn(line: string, number: number): Pair {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Problem(`line ${number} of standard input is not JSON`, 'each line wants {"a": "…", "b": "…"}');
  }
  if (
    typeof value === 'object' &&
    value &&
    'a' in value &&
    'b' in value &&
    typeof value.a === 'string' &&
    typeof value.b === 'string'
  )
    return value as Pair;
  throw new Problem(`line ${number} of standard input lacks "a" or "b"`, 'each line wants {"a": "…", "b": "…"}');
}
