// Remembers what was last made of the state, together with the parts of the state that were looked at for it. While those are the
// same values nothing is made again: a step through the list leaves article, takeaways and hints as they are. Nobody has to say
// what depends on what, so nothing can be forgotten.
import type { State } from '../state.ts';

type Part = keyof State;

/** A function of the state that is computed again only when a part it looked at has changed. */
export function tracked<V>(compute: (state: State) => V): (state: State) => V {
  let held: Held<V> | undefined;
  return (state) => {
    if (held && isSame(state, held)) return held.value;
    const looked: Looked = { parts: new Map() };
    const value = compute(watched(state, looked));
    held = { value, parts: [...looked.parts.keys()], values: [...looked.parts.values()], whole: looked.whole };
    return value;
  };
}

interface Looked {
  readonly parts: Map<Part, unknown>;
  /** The state itself, when all of it was copied. */
  whole?: State;
}

interface Held<V> {
  readonly value: V;
  readonly parts: readonly Part[];
  readonly values: readonly unknown[];
  readonly whole: State | undefined;
}

function isSame<V>(state: State, { parts, values, whole }: Held<V>): boolean {
  if (whole && whole !== state) return false;
  for (let n = 0; n < parts.length; n++) {
    const part = parts[n];
    if (part !== undefined && state[part] !== values[n]) return false;
  }
  return true;
}

/** The same state, noting each part that is asked for. */
function watched(state: State, looked: Looked): State {
  const look = (target: State, part: string | symbol): unknown => {
    const value: unknown = Reflect.get(target, part);
    looked.parts.set(part as Part, value);
    return value;
  };
  return new Proxy(state, {
    get: look,
    has(target, part) {
      look(target, part);
      return Reflect.has(target, part);
    },
    ownKeys(target) {
      looked.whole = target;
      return Reflect.ownKeys(target);
    },
  });
}
