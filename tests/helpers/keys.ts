// Keys without a screen: what `update` makes of them, one after the other.
import type { Action } from '../../src/ui/actions.ts';
import type { Effect } from '../../src/ui/effects.ts';
import type { State } from '../../src/ui/state.ts';
import { update } from '../../src/ui/update.ts';

type Updated = readonly [state: State, effects: readonly Effect[]];

/** The state after several actions, and all that they ask of the world. */
export function updateAll(state: State, actions: readonly Action[]): Updated {
  const effects: Effect[] = [];
  let now = state;
  for (const action of actions) {
    const [next, asked] = update(now, action);
    now = next;
    effects.push(...asked);
  }
  return [now, effects];
}

/** The state after keys with blanks between them ("g g"), and all that they ask of the world. */
export function pressed(state: State, keys: string): Updated {
  const names = keys.split(' ').filter(Boolean);
  return updateAll(
    state,
    names.map((key) => ({ type: 'key', key })),
  );
}

/** The state after keys with blanks between them: "g g". */
export function press(state: State, keys: string): State {
  return pressed(state, keys)[0];
}

/** The keys that type a text. */
export function letters(text: string): string {
  return Array.from(text, (letter) => (letter === ' ' ? 'Space' : letter)).join(' ');
}
