// Holds the one state. Every action goes through update; what it asks of the world is handed on; whoever draws is told, unless
// only rows of panes have changed, which are painted without asking React.

/** The one state, and who is told when it changes. */
export interface Runtime<State, Action> {
  readonly getSnapshot: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (action: Action) => void;
}

export interface RuntimeOptions<State, Action, Effect> {
  readonly initial: State;
  readonly update: (state: State, action: Action) => readonly [State, readonly Effect[]];
  readonly perform: (effect: Effect, dispatch: (action: Action) => void) => void;
  /** What is drawn besides the panes: equal strings mean that only pane rows differ. */
  readonly chromeOf: (state: State) => string;
  /** Paints the panes of the present state; when the chrome has changed too, React is told next. */
  readonly paint: (withChrome: boolean) => void;
}

/** Actions are taken one at a time, in the order in which they were dispatched, effects after each. */
export function makeRuntime<State, Action, Effect>(options: RuntimeOptions<State, Action, Effect>): Runtime<State, Action> {
  const { update, perform, chromeOf, paint } = options;
  const listeners = new Set<() => void>();
  const waiting: Action[] = [];
  let state = options.initial;
  let chrome = chromeOf(state);
  let running = false;

  const step = (action: Action) => {
    const before = state;
    const [after, effects] = update(state, action);
    if (after !== before) {
      state = after;
      const chromeNow = chromeOf(after);
      const withChrome = chromeNow !== chrome;
      chrome = chromeNow;
      paint(withChrome);
      if (withChrome) for (const listener of listeners) listener();
    }
    for (const effect of effects) perform(effect, dispatch);
  };
  /** An effect may answer at once: its action waits until the one that caused it is through. */
  const dispatch = (action: Action) => {
    waiting.push(action);
    if (running) return;
    running = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) step(next);
    } finally {
      running = false;
    }
  };

  return {
    getSnapshot: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispatch,
  };
}
