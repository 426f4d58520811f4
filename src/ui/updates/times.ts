// A number before a key: so many steps at once, or the place to go to.
import type { Action } from '../actions.ts';
import { isWhy } from '../commands/command.ts';
import { actionOf } from '../command-line.ts';
import type { Effect } from '../effects.ts';
import { without, type State } from '../state.ts';

type Result = readonly [State, readonly Effect[]];

/** What a number says something about: steps and jumps. A mark made five times would be made and taken back. */
const STEPS =
  /^(?:move\.(?:down|up)|page\.\w+|scroll\.line\.\w+|(?:article|link|claim|conflict|match)\.(?:next|prev)|trail\.\w+|article\.nextUnread|new\.next)$/;
const ENDS = ['move.top', 'move.bottom'];

/** Carries a command out so many times, until it leads no further; before an end it is a place: 12G is the twelfth. */
export function manyTimes(state: State, id: string, count: number, update: (state: State, action: Action) => Result): Result {
  if (ENDS.includes(id)) {
    const [top] = update(state, { type: 'move', step: 'end', by: -1 });
    const [there, effects, steps] = repeated(without(top, 'message'), 'move.down', count - 1, update);
    if (steps >= count - 1) return [there, effects];
    return [{ ...there, message: { text: `There are only ${steps + 1}.`, tone: 'plain' } }, effects];
  }
  if (STEPS.test(id)) {
    const [there, effects] = repeated(state, id, count, update);
    return [there, effects];
  }
  const text = 'A number stands before a step or a jump: 5j, 7G; a 0 before 1, 2 and 3, which are panes: 03x.';
  return [{ ...state, message: { text, tone: 'plain' } }, []];
}

/** With the number of steps that led somewhere. */
function repeated(
  state: State,
  id: string,
  count: number,
  update: (state: State, action: Action) => Result,
): readonly [...Result, number] {
  let now = state;
  let effects: readonly Effect[] = [];
  for (let n = 0; n < count; n++) {
    const action = actionOf(now, id);
    // That there is nothing further is told where there was nothing at all.
    if (isWhy(action)) return [n === 0 ? { ...now, message: { text: action.why, tone: 'plain' } } : now, effects, n];
    const [next, asked] = update(now, action);
    if (isWhere(next, now)) return [n === 0 ? next : now, effects, n];
    now = next;
    // Each step asks for what follows upon it; what follows upon the last is enough.
    effects = asked;
  }
  return [now, effects, count];
}

function isWhere(a: State, b: State): boolean {
  return a.here === b.here && a.list.on === b.list.on && a.top === b.top && a.side.at === b.side.at && a.side.top === b.side.top;
}
