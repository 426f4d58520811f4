// A person with the hypotheses before them: keys in, and a store that keeps what is written, answers at once, and can step back.
import type { Weighing } from '../../src/model/hypotheses.ts';
import type { Library } from '../../src/model/library.ts';
import { settle } from '../../src/model/settle.ts';
import { emptyTriage, redoDeed, replay, undoDeed, type Triage } from '../../src/model/triage.ts';
import type { Action } from '../../src/ui/actions.ts';
import type { Effect } from '../../src/ui/effects.ts';
import { initialState, type Looks, type State } from '../../src/ui/state.ts';
import { update } from '../../src/ui/update.ts';
import { place } from './builders.ts';

const SIGNED = { time: '2031-03-05T12:40:00Z', author: 'ana' };

export function afterWeighings(triage: Triage, weighings: readonly Weighing[]): Triage {
  const deed = triage.last + 1;
  return replay(
    weighings.map((weighing, n) => ({ ...SIGNED, event: deed + n, type: 'weigh', weighing, deed })),
    triage,
  );
}

/** What the store answers. */
export function answerOf(triage: Triage, library: Library): Action {
  const { marks, lost, questions } = settle(triage, library);
  return { type: 'marks', marks, lost, questions, author: 'ana' };
}

/** Hypotheses A, B, C … and rows as "coast 0: C . II": how each sentence bears on them; a dot is open. */
export function written(question: string, hypotheses: readonly string[], rows: readonly string[]): readonly Weighing[] {
  return [
    { part: 'question', question, name: question },
    ...hypotheses.map((text): Weighing => ({ part: 'hypothesis', question, hypothesis: text, text })),
    ...rows.flatMap((row): readonly Weighing[] => {
      const [where = '', signs = ''] = row.split(': ');
      const sentence = place(where);
      const cells = signs.split(' ').flatMap((sign, n): Weighing[] => {
        const hypothesis = hypotheses[n];
        const bearing = sign as 'C';
        return sign === '.' || hypothesis === undefined ? [] : [{ part: 'cell', question, hypothesis, sentence, bearing }];
      });
      return [{ part: 'evidence', question, sentence, relevance: 'normal' }, ...cells];
    }),
  ];
}

export interface Analyst {
  /** Keys by name, separated by spaces. */
  press(keys: string): Analyst;
  types(text: string): Analyst;
  does(action: Action): Analyst;
  readonly state: State;
  readonly effects: readonly Effect[];
}

export function analyst(
  library: Library,
  weighings: readonly Weighing[] = [],
  size = { columns: 80, rows: 24 },
  looks: Looks = {},
): Analyst {
  let triage = afterWeighings(emptyTriage(), weighings);
  let state = initialState(library, size, looks);
  const effects: Effect[] = [];
  const act = (action: Action) => {
    const [next, asked] = update(state, action);
    state = next;
    effects.push(...asked);
    for (const effect of asked) {
      if (effect.type === 'weigh') triage = afterWeighings(triage, effect.weighings);
      else if (effect.type === 'stepBack') triage = stepped(triage, effect.way);
      else continue;
      act(answerOf(triage, library));
    }
  };
  act(answerOf(triage, library));
  const self: Analyst = {
    press(keys) {
      for (const key of keys.split(' ')) act({ type: 'key', key });
      return self;
    },
    types(text) {
      for (const letter of text) act({ type: 'key', key: letter === ' ' ? 'Space' : letter });
      return self;
    },
    does(action) {
      act(action);
      return self;
    },
    get state() {
      return state;
    },
    effects,
  };
  return self;
}

function stepped(triage: Triage, way: 'undo' | 'redo'): Triage {
  const targets = way === 'undo' ? undoDeed(triage) : redoDeed(triage);
  return replay(
    targets.map((target, n) => ({ ...SIGNED, event: triage.last + 1 + n, type: way, target })),
    triage,
  );
}
