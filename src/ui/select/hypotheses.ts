// Competing hypotheses as the screen shows them: which question, in which order, where one is in it.
import { letterOf, type Hypothesis, type Question } from '../../model/hypotheses.ts';
import type { Library } from '../../model/library.ts';
import { matrixOf, type Matrix, type Piece, type Ranked } from '../../model/matrix.ts';
import type { SentenceId } from '../../model/text.ts';
import type { Marks, TriageId } from '../../model/triage.ts';
import type { State } from '../state.ts';
import { once } from './memo.ts';

/** A matrix with where the cursor is in it. */
export interface MatrixView {
  readonly matrix: Matrix;
  /** Pieces and hypotheses in the order in which they are shown. */
  readonly rows: readonly Piece[];
  readonly columns: readonly Ranked[];
  /** Where the cursor is; 0 where there is nothing. */
  readonly row: number;
  readonly column: number;
  /** Ratings have changed the order since it was taken. */
  readonly isStale: boolean;
}

type AllMarks = ReadonlyMap<TriageId, Marks>;

const NO_MARKS_AT_ALL: AllMarks = new Map();

/** The question one is at: the one looked at last, else the one worked on last. */
export function questionOf({ questions = [], weighing }: State): Question | undefined {
  return questions.find(({ id }) => id === weighing?.question) ?? questions[0];
}

/** Made once for each question, library and set of marks. */
export function matrixIn({ library, marks }: State, question: Question): Matrix {
  return computed(question)(library)(marks ?? NO_MARKS_AT_ALL);
}

const computed = once((question: Question) =>
  once((library: Library) => once((marks: AllMarks) => matrixOf(question, library, marks))),
);

/** The matrix of the question one is at, in the order that the open drawer holds; absent when there is no question. */
export function matrixView(state: State): MatrixView | undefined {
  const question = questionOf(state);
  if (!question) return undefined;
  const matrix = matrixIn(state, question);
  const held = state.overlay?.type === 'hypotheses' ? state.overlay : { rows: [], columns: [] };
  const rows = arranged(matrix.pieces, held.rows);
  const columns = arranged(matrix.hypotheses, held.columns);
  const isHere = state.weighing?.question === question.id;
  const at = (all: readonly { readonly id: string }[], id: string | undefined) =>
    isHere
      ? Math.max(
          0,
          all.findIndex((each) => each.id === id),
        )
      : 0;
  return {
    matrix,
    rows,
    columns,
    row: at(rows, state.weighing?.row),
    column: at(columns, state.weighing?.column),
    isStale: rows.some((piece, n) => piece !== matrix.pieces[n]) || columns.some((each, n) => each !== matrix.hypotheses[n]),
  };
}

/** Rows of the drawer: all of the matrix, with what is known of a piece, as far as there is room. */
export function matrixHeight(state: State): number {
  const { rows } = state.size;
  const view = matrixView(state);
  if (!view) return 6;
  return Math.min(rows, Math.max(view.columns.length + Math.max(1, view.rows.length) + 10, Math.floor(rows * 0.5)));
}

/** What is held keeps its order, what is new comes after it in its own. */
function arranged<T extends { readonly id: string }>(all: readonly T[], held: readonly string[]): readonly T[] {
  const known = held.flatMap((id) => all.find((each) => each.id === id) ?? []);
  return [...known, ...all.filter((each) => !known.includes(each))];
}

/** "B", "A and C": hypotheses by their letters. */
export function lettersOf(question: Question, ids: readonly string[]): string {
  return listed(ids.map((id) => letterOf(question, id)).toSorted());
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The piece that states the claim of a sentence, when it is there already. */
export function pieceWith(matrix: Matrix, library: Library, sentence: SentenceId): Piece | undefined {
  const claim = library.clusterOf(sentence)?.sentences ?? [sentence];
  return matrix.pieces.find((piece) => piece.sentence !== undefined && claim.includes(piece.sentence));
}

/** "1st", "2nd=": how a hypothesis stands, with a sign where others stand there too. */
export function rankText({ rank }: Ranked, all: readonly Ranked[]): string {
  const ending = ['th', 'st', 'nd', 'rd'][rank] ?? 'th';
  return `${rank}${ending}${all.filter((each) => each.rank === rank).length > 1 ? '=' : ''}`;
}

/** A hypothesis with its letter, for messages. */
export function named(question: Question, { id, text }: Hypothesis): string {
  return `${letterOf(question, id)}, ${text}`;
}
