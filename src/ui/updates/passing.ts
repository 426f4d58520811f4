// What is left behind by reading on counts as met: it is not new where another article says it again. Moving about is no reading.
import type { SentenceId } from '../../model/text.ts';
import type { State } from '../state.ts';

/** Adds sentences to those met; the same state when all of them were. */
export function passing(state: State, ids: readonly SentenceId[]): State {
  const passed = state.passed ?? new Set<SentenceId>();
  return ids.every((id) => passed.has(id)) ? state : { ...state, passed: passed.union(new Set(ids)) };
}

/** Whoever reads on has read the sentence that is left. */
export function left(state: State, isReadOn = false): State {
  return isReadOn && state.here !== undefined ? passing(state, [state.here]) : state;
}
