// What is not done while a library is open for reading only: nothing is written into it or into a file, and no program is started,
// so that it can be shown to anybody. All else works: crossing, searching, copying through the terminal.
import type { Action } from './actions.ts';
import type { Why } from './commands/command.ts';
import type { Effect } from './effects.ts';
import type { State } from './state.ts';

/** Deeds that leave something behind or hand over to another program, and what leads only to them. */
const REFUSED: ReadonlySet<Action['type']> = new Set([
  'mark',
  'prompt',
  'editNote',
  'stepBack',
  'judge',
  'retype',
  'weigh',
  'export',
  'exportMatrix',
  'menu',
  'saveSearch',
  'forgetSearch',
  'pipe',
  'suspend',
]);

/** Effects that are not performed, whatever asked for them. */
export const LASTING: ReadonlySet<Effect['type']> = new Set([
  'mark',
  'judge',
  'weigh',
  'stepBack',
  'editNote',
  'saveSearch',
  'forgetSearch',
  'export',
  'exportMatrix',
  'open',
  'pipe',
  'suspend',
  'remember',
]);

/** Why an action is not carried out here; undefined when it may be. */
export function refusal({ readOnly, questions = [] }: State, action: Action): Why | undefined {
  if (!readOnly) return undefined;
  if (action.type === 'openOriginal') return { why: `Read-only: nothing is opened outside. ${action.target}` };
  if (action.type === 'matrix' && questions.length === 0)
    return { why: 'Read-only: no question has been asked in this library.' };
  const isWriting = action.type === 'matrix' && action.writing !== undefined;
  const isSort = action.type === 'menu' && action.menu !== 'export';
  return (isWriting || REFUSED.has(action.type)) && !isSort
    ? { why: 'Read-only: nothing is written or started here. Reading, crossing, searching and y work.' }
    : undefined;
}
