// The matrix of a question: opening it, moving in it, writing into it. What is written goes to the store first and is shown then.
import { MOST_HYPOTHESES, type Weighing } from '../../model/hypotheses.ts';
import type { SentenceId } from '../../model/text.ts';
import { FAR, type Action } from '../actions.ts';
import { isWhy, type Why } from '../commands/command.ts';
import { addEvidence, addHypothesis, addOwnEvidence, askQuestion, evidenceOf } from '../commands/weighing.ts';
import type { Effect } from '../effects.ts';
import { matrixIn, matrixView, questionOf } from '../select/hypotheses.ts';
import { without, type State } from '../state.ts';
import type { HypothesesOverlay, Writing } from '../weighing.ts';
import { changeFrom } from './triage.ts';

type Chosen = { readonly state: State; readonly action?: Action };

/** Opens the matrix of a question in the order that its ratings give it now. Without any question the first one is asked. */
export function openMatrix(state: State, id?: string, writing?: Writing): State {
  const known = (state.questions ?? []).find((each) => each.id === id) ?? questionOf(state);
  const wanted = writing ?? (known ? undefined : ({ what: 'question', text: '' } as const));
  const isOpen = state.overlay?.type === 'hypotheses' && writing !== undefined;
  const held = isOpen ? state.overlay : { type: 'hypotheses' as const, ...orderOf(state, known) };
  const overlay = withWriting(held, wanted);
  if (!known) return { ...state, overlay };
  const weighing = state.weighing?.question === known.id ? state.weighing : { question: known.id };
  return { ...state, overlay, weighing };
}

function orderOf(state: State, question: ReturnType<typeof questionOf>): Pick<HypothesesOverlay, 'rows' | 'columns'> {
  if (!question) return { rows: [], columns: [] };
  const { pieces, hypotheses } = matrixIn(state, question);
  return { rows: pieces.map(({ id }) => id), columns: hypotheses.map(({ id }) => id) };
}

function withWriting({ type, rows, columns }: HypothesesOverlay, writing: Writing | undefined): HypothesesOverlay {
  return { type, rows, columns, ...(writing ? { writing } : {}) };
}

/** Moves the cursor by rows and columns, stopping at the edges. */
export function moveInMatrix(state: State, rows: number, columns: number): State {
  const view = matrixView(state);
  if (!view) return state;
  const row = view.rows[within(view.row + rows, view.rows.length)];
  const column = view.columns[within(view.column + columns, view.columns.length)];
  const { id } = view.matrix.question;
  return { ...state, weighing: { question: id, ...(row ? { row: row.id } : {}), ...(column ? { column: column.id } : {}) } };
}

function within(at: number, length: number): number {
  return Math.max(0, Math.min(length - 1, at));
}

/** The next question, or the one before; round at the ends, in the order of their words, which ratings do not change. */
export function turnMatrix(state: State, by: 1 | -1): State {
  const all = (state.questions ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const at = all.findIndex(({ id }) => id === questionOf(state)?.id);
  const next = all[(at + by + all.length) % all.length];
  if (!next || all.length < 2)
    return { ...state, message: { text: 'This is the only question: + asks another.', tone: 'plain' } };
  return openMatrix(state, next.id);
}

/** What was written goes to the store; where one is then is known already, and may come into being only with it. */
export function weigh(
  state: State,
  { weighings, said, place, isShown }: Extract<Action, { type: 'weigh' }>,
): readonly [State, readonly Effect[]] {
  const placed = place ? { ...state, weighing: place } : state;
  const shown = isShown && state.overlay?.type !== 'hypotheses' ? openMatrix(placed, place?.question) : placed;
  return [shown, [{ type: 'weigh', weighings, said }]];
}

/** What Enter does while something is written: a question and a hypothesis lead on to the next hypothesis. */
export function written(state: State, overlay: HypothesesOverlay): Chosen {
  const { writing } = overlay;
  if (!writing) return { state };
  const text = writing.text.trim();
  const done: State = { ...state, overlay: withWriting(overlay, undefined) };
  if (text === '') return leaveWriting(state, overlay);
  const question = questionOf(state);
  switch (writing.what) {
    case 'question':
      return asked(state, overlay, text, writing.evidence);
    case 'name':
      return question
        ? { state: done, action: setting({ part: 'question', question: question.id, name: text }, text) }
        : { state: done };
    case 'hypothesis': {
      if (!question) return { state: done };
      const { id } = writing;
      if (id !== undefined)
        return { state: done, action: setting({ part: 'hypothesis', question: question.id, hypothesis: id, text }, text) };
      // The next one is asked for at once, until an empty line or as many as there may be.
      const more = question.hypotheses.length + 2 > MOST_HYPOTHESES ? undefined : ({ what: 'hypothesis', text: '' } as const);
      return leadingTo(state, addHypothesis(state, text), { ...state, overlay: withWriting(overlay, more) });
    }
    case 'evidence':
      return leadingTo(state, addOwnEvidence(state, text), done);
    case 'rating': {
      const wish = changeFrom('rating', text);
      if (typeof wish === 'string') return { state: { ...state, message: { text: wish, tone: 'problem' } } };
      return { state: done, action: { type: 'mark', ids: [writing.id], change: wish.change, said: `${wish.said}. u undoes.` } };
    }
  }
}

/** A question leads to its hypotheses; the sentence it was asked for becomes its first evidence in the same deed. */
function asked(state: State, overlay: HypothesesOverlay, text: string, evidence: SentenceId | undefined): Chosen {
  const action = askQuestion(state, text);
  const next: State = { ...state, overlay: withWriting({ ...overlay, rows: [], columns: [] }, { what: 'hypothesis', text: '' }) };
  if (isWhy(action)) return leadingTo(state, action, next);
  if (action.type !== 'weigh' || !action.place)
    return evidence === undefined ? { state, action } : leadingTo(state, addEvidence(state, text), without(state, 'overlay'));
  if (evidence === undefined) return { state: next, action };
  const { place, weighings } = action;
  const both = [...weighings, evidenceOf(state, place.question, evidence)];
  return { state: next, action: { ...action, weighings: both, place: { ...place, row: evidence } } };
}

/** To the next state with an action, or to the words that say why not, with what was typed left to be mended. */
function leadingTo(state: State, action: Action | Why, next: State): Chosen {
  return isWhy(action) ? { state: { ...state, message: { text: action.why, tone: 'problem' } } } : { state: next, action };
}

function setting(weighing: Weighing, text: string): Action {
  return { type: 'weigh', weighings: [weighing], said: `Now: ${text}. u undoes.` };
}

/** Back to the matrix, or out of it where there is none yet. */
export function leaveWriting(state: State, overlay: HypothesesOverlay): { readonly state: State } {
  const question = questionOf(state);
  if (!question) return { state: without(state, 'overlay') };
  const calm: State = { ...state, overlay: withWriting(overlay, undefined) };
  // After the hypotheses come their ratings: from the first on.
  return { state: overlay.writing?.what === 'hypothesis' ? moveInMatrix(calm, 0, -FAR) : calm };
}

/** What has come into the open matrix gets a place after what was there: nothing that one rates moves. */
export function holdOrder(state: State): State {
  const view = state.overlay?.type === 'hypotheses' ? matrixView(state) : undefined;
  if (!view || state.overlay?.type !== 'hypotheses') return state;
  const rows = view.rows.map(({ id }) => id);
  const columns = view.columns.map(({ id }) => id);
  return { ...state, overlay: { ...state.overlay, rows, columns } };
}
