// Typing a command line: Tab goes round the offers, Up through what was typed before, Enter runs it. And macros, which are such lines.
import { counted } from '../../model/counted.ts';
import { emptyTriage, replay, type TriageEvent } from '../../model/triage.ts';
import type { Action } from '../actions.ts';
import { isWhy } from '../commands/command.ts';
import { actionOf, lineAction, offers } from '../command-line.ts';
import type { Effect, Wish } from '../effects.ts';
import { without, type Overlay, type State } from '../state.ts';

type Line = Overlay & { readonly type: 'command' };
type Result = readonly [State, readonly Effect[]];

/** As many lines are kept. */
const KEPT = 100;

/** Opens the command line with a text in it. */
export function lineFor(state: State, text: string): State {
  return { ...state, overlay: { type: 'command', text, typed: text, at: -1, past: 0 } };
}

/** Another text typed: the offers are those for it, from their beginning. */
export function typedLine(state: State, line: Line, text: string): State {
  return { ...state, overlay: { ...line, text, typed: text, at: -1, past: 0 } };
}

/** The next offer, or the one before, in the line; round at the ends. The only one is taken, so that the next Tab goes on in it. */
export function completed(state: State, line: Line, by: 1 | -1): State {
  const all = offers(state, line.typed);
  if (all.length === 0) return { ...state, message: { text: 'Nothing here begins like that.', tone: 'plain' } };
  const [only] = all;
  if (only && all.length === 1) return typedLine(state, line, only.line);
  const at = line.at < 0 ? (by > 0 ? 0 : all.length - 1) : (line.at + by + all.length) % all.length;
  return { ...state, overlay: { ...line, at, text: all[at]?.line ?? line.text } };
}

/** A line typed before that begins like this one, further back or nearer. */
export function recalled(state: State, line: Line, by: 1 | -1): State {
  const before = (state.typed ?? []).filter((each) => each.startsWith(line.typed) && each !== line.typed).toReversed();
  const past = Math.max(0, Math.min(before.length, line.past + by));
  return { ...state, overlay: { ...line, at: -1, past, text: past === 0 ? line.typed : (before[past - 1] ?? line.text) } };
}

/** What Enter does: runs the line, or says what is wrong with it and leaves it there to be mended. */
export function entered(state: State, { text }: Line): { readonly state: State; readonly action?: Action } {
  const line = text.trim();
  if (line === '') return { state: without(state, 'overlay') };
  const action = lineAction(state, line);
  if (isWhy(action)) return { state: { ...state, message: { text: action.why, tone: 'problem' } } };
  const typed = [...(state.typed ?? []).filter((each) => each !== line), line].slice(-KEPT);
  return { state: { ...without(state, 'overlay'), typed }, action };
}

/** How deep macros may call each other. Circles are refused when the keys are read; this is for what slips through. */
const DEEPEST = 8;

/**
 * Runs command lines one after the other and stops at the first that cannot run. Marks and judgements of all of them become one
 * deed, so that one undo takes all of them back; a later line sees the marks of the earlier ones.
 */
export function runMacro(
  state: State,
  name: string,
  steps: readonly string[],
  update: (state: State, action: Action) => Result,
  depth = 0,
): Result {
  let now = state;
  const effects: Effect[] = [];
  const stopped = (n: number, why: string): Result => {
    const text = `${name} stopped at ${n + 1} of ${steps.length} (${steps[n]}): ${why}`;
    return settled(state, name, [{ ...now, message: { text, tone: 'problem' } }, effects], depth);
  };
  for (const [n, step] of steps.entries()) {
    const asked = lineAction(now, step);
    if (isWhy(asked)) return stopped(n, asked.why);
    const meant = asked.type === 'command' ? actionOf(now, asked.id, asked.argument) : asked;
    if (isWhy(meant)) return stopped(n, meant.why);
    if (meant.type === 'macro' && depth >= DEEPEST) return stopped(n, 'macros call each other too deep.');
    const [next, more] = meant.type === 'macro' ? runMacro(now, meant.name, meant.steps, update, depth + 1) : update(now, meant);
    now = withMarks(next, more);
    effects.push(...more);
  }
  return settled(state, name, [now, effects], depth);
}

/** The state as it will be when the marks asked for are made: for the next line of a macro only. */
function withMarks(state: State, effects: readonly Effect[]): State {
  const wishes = effects.flatMap((effect) => (effect.type === 'mark' ? effect.wishes : []));
  if (wishes.length === 0) return state;
  const events = wishes.map(({ id, change }, n): TriageEvent => ({
    type: 'mark',
    event: n + 1,
    time: '',
    author: '',
    id,
    change,
  }));
  return { ...state, marks: replay(events, { ...emptyTriage(), marks: state.marks ?? new Map() }).marks };
}

/** At the end of the outermost macro: the marks that the disk has, and one wish for all that are to be made. */
function settled(before: State, name: string, [after, effects]: Result, depth: number): Result {
  if (depth > 0) return [after, effects];
  const { marks: _ahead, ...rest } = after;
  const state: State = before.marks ? { ...rest, marks: before.marks } : rest;
  const marks = effects.filter((effect) => effect.type === 'mark');
  const judgements = effects.filter((effect) => effect.type === 'judge');
  if (marks.length + judgements.length < 2) return [state, effects];
  const wishes: Wish[] = marks.flatMap((effect) => effect.wishes);
  const rulings = judgements.flatMap((effect) => effect.rulings);
  const made = [counted(wishes.length, 'mark'), counted(rulings.length, 'judgement')].filter((part) => !part.startsWith('0 '));
  const all: Effect = {
    type: 'mark',
    wishes,
    ...(rulings.length > 0 ? { rulings } : {}),
    said: `${name}: ${made.join(' and ')}. u undoes all of them.`,
  };
  return [state, [all, ...effects.filter((effect) => effect.type !== 'mark' && effect.type !== 'judge')]];
}
