// The parts of a pattern as a program for a machine that is in many places at once: it never goes back, so that a text costs its
// length times the length of the program and no more, whatever the pattern (Thompson 1968).
import { PatternProblem, readPattern, type CodeSet, type Node, type Where } from './syntax.ts';

export type Step =
  /** Goes on to the next step with a code unit that fits. */
  | { readonly do: 'take'; readonly any: readonly CodeSet[]; readonly not: boolean }
  /** Goes on in both places, the first preferred. */
  | { readonly do: 'split'; readonly to: number; readonly or: number }
  | { readonly do: 'jump'; readonly to: number }
  | { readonly do: 'where'; readonly where: Where }
  | { readonly do: 'match' };

export type Program = readonly Step[];

/** More steps are refused: `(a{100}){100}`. */
const MOST_STEPS = 1000;

/** The program of a pattern. Throws a PatternProblem. */
export function programOf(text: string): Program {
  const steps: Step[] = [];
  const add = (step: Step): number => {
    if (steps.length === MOST_STEPS) throw new PatternProblem('its repetitions are too many');
    return steps.push(step) - 1;
  };
  const write = (node: Node): void => {
    switch (node.kind) {
      case 'set':
        add({ do: 'take', any: node.any, not: node.not });
        return;
      case 'where':
        add({ do: 'where', where: node.where });
        return;
      case 'row':
        for (const each of node.of) write(each);
        return;
      case 'choice':
        writeChoice(node.of);
        return;
      case 'repeat':
        for (let i = 0; i < node.least; i++) write(node.of);
        if (node.most === Infinity) writeLoop(node.of, node.lazy);
        else writeOptions(node.of, node.most - node.least, node.lazy);
    }
  };
  const split = (at: number, go: number, past: number, lazy: boolean) => {
    steps[at] = lazy ? { do: 'split', to: past, or: go } : { do: 'split', to: go, or: past };
  };
  const writeChoice = (of: readonly Node[]) => {
    const ends: number[] = [];
    for (const [i, each] of of.entries()) {
      const last = i === of.length - 1;
      const at = last ? -1 : add({ do: 'match' });
      write(each);
      if (last) break;
      ends.push(add({ do: 'match' }));
      split(at, at + 1, steps.length, false);
    }
    for (const end of ends) steps[end] = { do: 'jump', to: steps.length };
  };
  const writeLoop = (of: Node, lazy: boolean) => {
    const at = add({ do: 'match' });
    write(of);
    add({ do: 'jump', to: at });
    split(at, at + 1, steps.length, lazy);
  };
  const writeOptions = (of: Node, times: number, lazy: boolean) => {
    const heads: number[] = [];
    for (let i = 0; i < times; i++) {
      heads.push(add({ do: 'match' }));
      write(of);
    }
    for (const head of heads) split(head, head + 1, steps.length, lazy);
  };
  write(readPattern(text));
  add({ do: 'match' });
  if (isMetByNothing(steps)) throw new PatternProblem('it is met by no words at all, so by every sentence');
  return steps;
}

/** Why a pattern cannot be matched, or undefined when it can. */
export function problemOfPattern(text: string): string | undefined {
  try {
    programOf(text);
    return undefined;
  } catch (error) {
    if (error instanceof PatternProblem) return error.message;
    throw error;
  }
}

/** What stands on the two sides of a place in a text. */
export interface Between {
  readonly before: Side;
  readonly after: Side;
}

/** A letter or digit, a space, or the end of the text. */
export type Side = 'word' | 'gap' | 'none';

/** Follows a program from one step on as far as it goes without a code unit. Gives whether it ends; `onTake` is told where it waits. */
export function follow(
  program: Program,
  from: number,
  between: Between,
  seen: Set<number>,
  onTake: (at: number) => void,
): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const step = program[from];
  switch (step?.do) {
    case 'take':
      onTake(from);
      return false;
    case 'jump':
      return follow(program, step.to, between, seen, onTake);
    case 'split':
      return follow(program, step.to, between, seen, onTake) || follow(program, step.or, between, seen, onTake);
    case 'where':
      return isAt(step.where, between) && follow(program, from + 1, between, seen, onTake);
    case 'match':
    case undefined:
      return true;
  }
}

/** Whether a code unit fits a step. */
export function takes(step: Step | undefined, code: number): boolean {
  if (step?.do !== 'take') return false;
  const isIn = step.any.some(({ ranges, not }) => ranges.some(([first, last]) => code >= first && code <= last) !== not);
  return isIn !== step.not;
}

function isAt(where: Where, { before, after }: Between): boolean {
  switch (where) {
    case 'start':
      return before === 'none';
    case 'end':
      return after === 'none';
    case 'edge':
      return (before === 'word') !== (after === 'word');
    case 'inside':
      return (before === 'word') === (after === 'word');
  }
}

const SIDES: readonly Side[] = ['word', 'gap', 'none'];

function isMetByNothing(program: Program): boolean {
  return SIDES.some((before) => SIDES.some((after) => follow(program, 0, { before, after }, new Set(), () => undefined)));
}
