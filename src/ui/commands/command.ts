// What a person can ask for. The key map, the help, the palette, the footer and docs/keys.md are all made from these.
import type { Action } from '../actions.ts';
import type { PaneId } from '../layout.ts';
import type { State } from '../state.ts';

/** Why a command cannot run now, and what to press instead. */
export interface Why {
  readonly why: string;
}

/** Where a command works: panes, and the matrix of hypotheses while it lies over them. */
export type Where = PaneId | 'hypotheses';

/** A heading of help. */
export type Group =
  | 'Leave and find help'
  | 'Panes'
  | 'Move'
  | 'Cross-reading'
  | 'Views'
  | 'Search'
  | 'Triage'
  | 'Hypotheses'
  | 'Take out'
  | 'Screen'
  | 'Macros';

/** One thing that can be asked for by a key, by name, or from the palette. */
export interface Command {
  /** Public: it stands in settings files. Never renamed without an alias. */
  readonly id: string;
  readonly group: Group;
  /** What it does, as help says it: "cross to the next related sentence in another article". */
  readonly title: string;
  /** A word or two for the footer. */
  readonly hint: string;
  /** Keys, a sequence separated by spaces: "g g". */
  readonly keys: readonly string[];
  /** Where it works; in all panes when absent. */
  readonly in?: readonly Where[];
  /** What it does now, or why it cannot. */
  readonly run: (state: State) => Action | Why;
}

/** Whether a command answered that it does not apply. */
export function isWhy(result: Action | Why): result is Why {
  return 'why' in result;
}

/** Why most commands cannot run in an empty library. */
export const NOTHING_LOADED: Why = { why: 'Nothing is loaded. Start crossread with files or folders: crossread PATH…' };
