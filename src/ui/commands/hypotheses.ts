// Analysis of competing hypotheses: write down what may be the answer, add sentences as evidence, rate each against each.
// The person rates, never the program; every deed is an event that undoes.
import { BEARINGS, BEARING_WORDS, letterOf, RELEVANCES, type Bearing, type Weighing } from '../../model/hypotheses.ts';
import type { Piece } from '../../model/matrix.ts';
import type { Action } from '../actions.ts';
import { matrixView, named, type MatrixView } from '../select/hypotheses.ts';
import type { State } from '../state.ts';
import type { Command, Why } from './command.ts';
import { addEvidence, isFull, NO_HYPOTHESIS, NO_QUESTION } from './weighing.ts';

const NO_EVIDENCE: Why = { why: 'No evidence yet: Esc, then A on a sentence adds it.' };

/** What runs on the matrix of the question one is at. */
const onMatrix = (run: (view: MatrixView, state: State) => Action | Why) => (state: State) => {
  const view = matrixView(state);
  return view ? run(view, state) : NO_QUESTION;
};

/** What runs on the piece of evidence under the cursor. */
const onPiece = (run: (piece: Piece, view: MatrixView, state: State) => Action | Why) =>
  onMatrix((view, state) => {
    const piece = view.rows[view.row];
    return piece ? run(piece, view, state) : NO_EVIDENCE;
  });

/** Rates the cell under the cursor and goes on to the next: across a row, then to the row below. */
const rate = (bearing: Bearing | '') =>
  onPiece((piece, { matrix: { question }, rows, columns, row, column }) => {
    const hypothesis = columns[column];
    if (!hypothesis) return NO_HYPOTHESIS;
    const cell = { part: 'cell', question: question.id, hypothesis: hypothesis.id } as const;
    const name = `${row + 1} with ${letterOf(question, hypothesis.id)}`;
    const here = { question: question.id, row: piece.id, column: hypothesis.id };
    if (bearing === '') {
      const weighings = piece.evidence.map(({ id }): Weighing => ({ ...cell, sentence: id, bearing: '' }));
      return { type: 'weigh', weighings, said: `${name}: open again. u undoes.`, place: here, isShown: true };
    }
    const isLast = column + 1 === columns.length;
    const next = rows[isLast ? Math.min(row + 1, rows.length - 1) : row] ?? piece;
    const to = isLast ? (next === piece ? hypothesis : columns[0]) : columns[column + 1];
    return {
      type: 'weigh',
      weighings: [{ ...cell, sentence: piece.id, bearing }],
      said: `${name}: ${BEARING_WORDS[bearing]}. u undoes.`,
      place: { ...here, row: next.id, ...(to ? { column: to.id } : {}) },
      isShown: true,
    };
  });

const RATING_KEYS: Readonly<Record<Bearing, readonly [id: string, key: string, hint: string]>> = {
  CC: ['ach.veryConsistent', 'C', 'very'],
  C: ['ach.consistent', 'c', 'consistent'],
  N: ['ach.neutral', 'n', 'neutral'],
  I: ['ach.inconsistent', 'i', 'inconsistent'],
  II: ['ach.veryInconsistent', 'I', 'very'],
  NA: ['ach.notApplicable', '-', 'n/a'],
};

const IN_MATRIX = { group: 'Hypotheses', in: ['hypotheses'] } as const;

export const HYPOTHESIS_COMMANDS: readonly Command[] = [
  {
    id: 'go.ach',
    group: 'Hypotheses',
    title: 'competing hypotheses: the matrix of a question, or a first question',
    hint: 'hypotheses',
    keys: ['g a'],
    run: () => ({ type: 'matrix' }),
  },
  {
    id: 'ach.add',
    group: 'Hypotheses',
    title: 'add the sentence as evidence to the question worked on last',
    hint: 'evidence',
    keys: ['A'],
    run: (state) => addEvidence(state),
  },
  ...BEARINGS.map((bearing): Command => {
    const [id, key, hint] = RATING_KEYS[bearing];
    return { ...IN_MATRIX, id, title: `rate the cell: ${BEARING_WORDS[bearing]}`, hint, keys: [key], run: rate(bearing) };
  }),
  { ...IN_MATRIX, id: 'ach.open', title: 'leave the cell open again', hint: 'open', keys: ['Backspace'], run: rate('') },
  {
    ...IN_MATRIX,
    id: 'ach.hypothesis',
    title: 'write hypotheses, one after the other; an empty line ends',
    hint: 'hypothesis',
    keys: ['a'],
    run: onMatrix(({ matrix }) => isFull(matrix.question) ?? { type: 'matrix', writing: { what: 'hypothesis', text: '' } }),
  },
  {
    ...IN_MATRIX,
    id: 'ach.own',
    title: 'write evidence that no article holds: an assumption, or what is missing',
    hint: 'own evidence',
    keys: ['A'],
    run: onMatrix(() => ({ type: 'matrix', writing: { what: 'evidence', text: '' } })),
  },
  {
    ...IN_MATRIX,
    id: 'ach.edit',
    title: 'put the hypothesis into other words',
    hint: 'edit',
    keys: ['e'],
    run: onMatrix(({ columns, column }) => {
      const { id, text } = columns[column] ?? {};
      return id === undefined || text === undefined
        ? NO_HYPOTHESIS
        : { type: 'matrix', writing: { what: 'hypothesis', text, id } };
    }),
  },
  {
    ...IN_MATRIX,
    id: 'ach.relevance',
    title: 'how much the evidence has to do with the question: high, low, normal',
    hint: 'relevance',
    keys: ['r'],
    run: onPiece((piece, { matrix: { question }, row }) => {
      const relevance = RELEVANCES[(RELEVANCES.indexOf(piece.relevance) + 1) % RELEVANCES.length] ?? 'normal';
      const weighings = piece.evidence.map(({ id, anchor }): Weighing => ({
        part: 'evidence',
        question: question.id,
        sentence: id,
        relevance,
        ...(anchor ? { anchor } : {}),
      }));
      return { type: 'weigh', weighings, said: `${row + 1} is of ${relevance} relevance. u undoes.`, isShown: true };
    }),
  },
  {
    ...IN_MATRIX,
    id: 'ach.rate',
    title: 'rate source and claim of the evidence (B2): it counts more or less then',
    hint: 'rate',
    keys: ['#'],
    run: onPiece(({ sentence, isOwn }) =>
      isOwn
        ? { why: 'Written by hand, it has no source to rate: r says how much it has to do with the question.' }
        : sentence === undefined
          ? { why: 'The article of this evidence is not here: it cannot be rated now.' }
          : { type: 'matrix', writing: { what: 'rating', text: '', id: sentence } },
    ),
  },
  {
    ...IN_MATRIX,
    id: 'ach.goto',
    title: 'go to the evidence in its article; g a comes back',
    hint: 'go there',
    keys: ['Enter'],
    run: onPiece(({ sentence, isOwn }) =>
      isOwn
        ? { why: 'Written by hand: it stands in no article.' }
        : sentence === undefined
          ? { why: 'The article of this evidence is not here.' }
          : { type: 'jump', sentence },
    ),
  },
  {
    ...IN_MATRIX,
    id: 'ach.drop',
    title: 'take the evidence out',
    hint: 'take out',
    keys: ['d'],
    run: onPiece((piece, { matrix: { question }, row }) => {
      const weighings = piece.evidence.map(({ id }): Weighing => ({
        part: 'evidence',
        question: question.id,
        sentence: id,
        relevance: '',
      }));
      return { type: 'weigh', weighings, said: `Evidence ${row + 1} taken out. u undoes.`, isShown: true };
    }),
  },
  {
    ...IN_MATRIX,
    id: 'ach.dropHypothesis',
    title: 'take the hypothesis out',
    hint: 'take out',
    keys: ['D'],
    run: onMatrix(({ matrix: { question }, columns, column }) => {
      const hypothesis = columns[column];
      if (!hypothesis) return NO_HYPOTHESIS;
      const weighings: Weighing[] = [{ part: 'hypothesis', question: question.id, hypothesis: hypothesis.id, text: '' }];
      return { type: 'weigh', weighings, said: `Taken out: ${named(question, hypothesis)}. u undoes.`, isShown: true };
    }),
  },
  {
    ...IN_MATRIX,
    id: 'ach.order',
    title: 'order anew: the most telling evidence and the least contradicted hypothesis first',
    hint: 'order',
    keys: ['o'],
    run: onMatrix(({ isStale }) => ({
      type: 'matrix',
      said: isStale ? 'Ordered anew.' : 'The order is as the ratings give it already.',
    })),
  },
  {
    ...IN_MATRIX,
    id: 'ach.question',
    title: 'ask another question',
    hint: 'question',
    keys: ['+'],
    run: () => ({ type: 'matrix', writing: { what: 'question', text: '' } }),
  },
  {
    ...IN_MATRIX,
    id: 'ach.rename',
    title: 'put the question into other words',
    hint: 'rename',
    keys: ['='],
    run: onMatrix(({ matrix: { question } }) => ({ type: 'matrix', writing: { what: 'name', text: question.name } })),
  },
  {
    ...IN_MATRIX,
    id: 'ach.next',
    title: 'the next question; Shift-Tab the one before',
    hint: 'next',
    keys: ['Tab'],
    run: onMatrix(() => ({ type: 'turnMatrix', by: 1 })),
  },
  {
    ...IN_MATRIX,
    id: 'ach.previous',
    title: 'the question before',
    hint: 'before',
    keys: ['Shift-Tab'],
    run: onMatrix(() => ({ type: 'turnMatrix', by: -1 })),
  },
  {
    ...IN_MATRIX,
    id: 'ach.remove',
    title: 'take the whole question out',
    hint: 'remove',
    keys: [],
    run: onMatrix(({ matrix: { question } }) => ({
      type: 'weigh',
      weighings: [{ part: 'question', question: question.id, name: '' }],
      said: `Taken out: "${question.name}". u undoes.`,
    })),
  },
  {
    ...IN_MATRIX,
    id: 'ach.export',
    title: 'write the matrix into a file: markdown, csv or json',
    hint: 'export',
    keys: ['E'],
    run: onMatrix(() => ({ type: 'commandLine', text: 'ach.export ' })),
  },
];
