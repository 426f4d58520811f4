// A pattern over the passages of an index, without opening a text. The places a program can be in at once are one state; where a
// state gets with a word is found out once and kept, so that most words of most passages cost one look into a list.
import { ranksIn } from '../phrases.ts';
import type { Segment } from '../segment.ts';
import { wordOf, type Vocabulary } from '../vocabulary.ts';
import { follow, takes, type Program, type Side } from './program.ts';

interface State {
  readonly waiting: readonly number[];
  readonly before: Side;
  /** Where it gets with a code unit. */
  readonly byCode: Map<number, State>;
  /** Where it gets with a space and a word, by rank; only for the words met most. */
  readonly byRank: State[];
  readonly isEnd: boolean;
}

/** Words of which a state keeps where it gets with them: the ranks are by frequency. */
const KEPT = 4096;
/** So many states are kept; then all are forgotten and found out again, which costs time and no memory. */
const MOST_STATES = 500;
/** Passages between two yields: well under 8 ms when most is known. */
const BATCH = 1000;
const SPACE = 32;

const MET: State = { waiting: [], before: 'none', byCode: new Map(), byRank: [], isEnd: true };

/** Marks the passages of one vocabulary that a pattern matches. Yields now and then. O(text × length of the program) at worst. */
export function* scanSteps(vocabulary: Vocabulary, program: Program, met: Uint8Array): Generator<void, void> {
  const { segment } = vocabulary;
  const machine = makeMachine(program);
  const passages = segment.textAt.length - 1;
  for (let passage = 0; passage < passages; passage++) {
    if (passage % BATCH === BATCH - 1) yield;
    met[passage] = isMet(segment, vocabulary, machine, passage) ? 1 : 0;
  }
}

type Machine = ReturnType<typeof makeMachine>;

function isMet(segment: Segment, { placeOf }: Vocabulary, machine: Machine, passage: number): boolean {
  let state = machine.start();
  let isFirst = true;
  for (const rank of ranksIn(segment, passage)) {
    const known = isFirst ? undefined : state.byRank[rank];
    if (known) {
      state = known;
    } else {
      const from = state;
      if (!isFirst) state = machine.next(state, SPACE);
      const word = wordOf(segment, placeOf[rank] ?? 0);
      for (let i = 0; i < word.length && !state.isEnd; i++) state = machine.next(state, word.charCodeAt(i));
      if (!isFirst && rank < KEPT) from.byRank[rank] = state;
    }
    if (state.isEnd) return true;
    isFirst = false;
  }
  return machine.endsAt(state);
}

/** A program as a machine of states that are made when they are first got to. */
function makeMachine(program: Program) {
  let states = new Map<string, State>();
  const stateOf = (waiting: readonly number[], before: Side): State => {
    const key = `${before} ${waiting.join(' ')}`;
    let state = states.get(key);
    if (!state) {
      if (states.size === MOST_STATES) states = new Map();
      states.set(key, (state = { waiting, before, byCode: new Map(), byRank: [], isEnd: false }));
    }
    return state;
  };
  /** Follows a state up to what comes next: the steps that take something there; undefined when the program ends. */
  const reach = ({ waiting, before }: State, after: Side): readonly number[] | undefined => {
    const seen = new Set<number>();
    const taking: number[] = [];
    // A match may begin anywhere: at each place the first step is among those waiting.
    for (const from of [...waiting, 0])
      if (follow(program, from, { before, after }, seen, (at) => taking.push(at))) return undefined;
    return taking;
  };
  return {
    start: () => stateOf([], 'none'),
    next(state: State, code: number): State {
      const known = state.byCode.get(code);
      if (known) return known;
      const side = code === SPACE ? 'gap' : 'word';
      const taking = reach(state, side);
      const waiting = taking?.filter((at) => takes(program[at], code)).map((at) => at + 1);
      const next = waiting
        ? stateOf(
            waiting.toSorted((a, b) => a - b),
            side,
          )
        : MET;
      state.byCode.set(code, next);
      return next;
    },
    endsAt: (state: State): boolean => reach(state, 'none') === undefined,
  };
}
