// What is written about competing hypotheses, whether typed into the matrix, on the command line, or with one key on a sentence.
import { LETTERS, MOST_HYPOTHESES, newId, ownEvidence, type Question, type Weighing } from '../../model/hypotheses.ts';
import { anchorOf } from '../../model/settle.ts';
import { briefingOf, type SentenceId } from '../../model/text.ts';
import type { Action } from '../actions.ts';
import { matrixIn, pieceWith, questionOf } from '../select/hypotheses.ts';
import type { State } from '../state.ts';
import { NOTHING_LOADED, type Why } from './command.ts';

export const NO_QUESTION: Why = { why: 'No question yet: g a asks the first one.' };
export const NO_HYPOTHESIS: Why = { why: 'No hypothesis yet: a writes one.' };

/** Why no more hypotheses fit; nothing while they do. */
export function isFull({ hypotheses }: Question): Why | undefined {
  return hypotheses.length < MOST_HYPOTHESES
    ? undefined
    : { why: `${MOST_HYPOTHESES} hypotheses are as many as one can keep apart: D takes one out.` };
}

/** Adds the sentence one is at to a question, or says where its claim stands already. */
export function addEvidence(state: State, name = ''): Action | Why {
  const { here, questions = [] } = state;
  if (here === undefined) return NOTHING_LOADED;
  const question = name === '' ? questionOf(state) : questions.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!question) return { type: 'matrix', writing: { what: 'question', text: name, evidence: here } };
  const matrix = matrixIn(state, question);
  const known = pieceWith(matrix, state.library, here);
  if (known) return { why: `This claim is evidence already for "${question.name}": g a shows it.` };
  return {
    type: 'weigh',
    weighings: [evidenceOf(state, question.id, here)],
    said: `Evidence ${matrix.pieces.length + 1} for "${question.name}" (g a rates it). u undoes.`,
    place: { question: question.id, row: here },
  };
}

/** Adds evidence that no article holds to the question one is at: an assumption, or something that should be there and is not. */
export function addOwnEvidence(state: State, text: string): Action | Why {
  const question = questionOf(state);
  if (!question) return NO_QUESTION;
  const sentence = ownEvidence(text);
  const { pieces } = matrixIn(state, question);
  if (pieces.some(({ id }) => id === sentence)) return { why: `"${text}" is evidence already.` };
  return {
    type: 'weigh',
    weighings: [{ part: 'evidence', question: question.id, sentence, relevance: 'normal' }],
    said: `Evidence ${pieces.length + 1}: ${text}. u undoes.`,
    place: { question: question.id, row: sentence },
    isShown: true,
  };
}

/** A sentence as evidence, with the place of its words. */
export function evidenceOf({ library }: State, question: string, sentence: SentenceId): Weighing {
  const reading = library.reading(briefingOf(sentence));
  const anchor = reading && anchorOf(reading, sentence);
  return { part: 'evidence', question, sentence, relevance: 'normal', ...(anchor ? { anchor } : {}) };
}

/** Asks a question by its words: a new one, or the one that is called so. */
export function askQuestion(state: State, name: string): Action | Why {
  const known = (state.questions ?? []).find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (known) return { type: 'matrix', question: known.id };
  const id = newId(name, state.questions ?? []);
  const weighings: Weighing[] = [{ part: 'question', question: id, name }];
  return { type: 'weigh', weighings, said: `Asked: "${name}". u undoes.`, place: { question: id }, isShown: true };
}

/** Another hypothesis for the question one is at. */
export function addHypothesis(state: State, text: string): Action | Why {
  const question = questionOf(state);
  if (!question) return NO_QUESTION;
  const { hypotheses } = question;
  const full = isFull(question);
  if (full) return full;
  if (hypotheses.some((each) => each.text.toLowerCase() === text.toLowerCase()))
    return { why: `"${text}" is a hypothesis already.` };
  const id = newId(text, hypotheses);
  return {
    type: 'weigh',
    weighings: [{ part: 'hypothesis', question: question.id, hypothesis: id, text }],
    said: `Hypothesis ${LETTERS[hypotheses.length]}: ${text}. u undoes.`,
    place: { question: question.id, ...(state.weighing?.row ? { row: state.weighing.row } : {}), column: id },
    isShown: true,
  };
}
