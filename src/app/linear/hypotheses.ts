// The matrix of competing hypotheses in words: each hypothesis with what speaks against it, each piece with how it was rated.
// Pure. After the whole has been said once, only the cell one comes to is said.
import { counted } from '../../model/counted.ts';
import { BEARING_WORDS, letterOf } from '../../model/hypotheses.ts';
import type { Piece, Ranked } from '../../model/matrix.ts';
import type { SentenceId } from '../../model/text.ts';
import { cellText, evidenceFacts, originsText, pivotText } from '../../ui/select/evidence.ts';
import { matrixView, rankText, type MatrixView } from '../../ui/select/hypotheses.ts';
import type { State } from '../../ui/state.ts';
import type { Writing } from '../../ui/weighing.ts';

const ASKS: Readonly<Record<Writing['what'], string>> = {
  question: 'What is to be answered? An empty line leaves it.',
  name: 'The question in other words. An empty line leaves it as it is.',
  hypothesis: 'A hypothesis: what may be the answer. An empty line ends.',
  evidence: 'Evidence that no article holds: an assumption, or something that is missing. An empty line leaves it.',
  rating: 'A rating: A to F for the source, 1 to 6 for the claim, B2 for both; - removes it.',
};

/** What is to be said of the matrix after a change: all of it when it opens or is another one, else the cell one has come to. */
export function matrixLines(before: State | undefined, after: State): string[] {
  if (after.overlay?.type !== 'hypotheses') return [];
  const { writing } = after.overlay;
  const was = before?.overlay?.type === 'hypotheses' ? before.overlay : undefined;
  if (writing) return was?.writing?.what === writing.what && writing.text !== '' ? [] : [ASKS[writing.what]];
  const view = matrixView(after);
  if (!view) return [];
  const old = before && was && !was.writing ? matrixView(before) : undefined;
  if (!old || old.matrix.question.id !== view.matrix.question.id || isMoved(old, view)) return wholeLines(after, view);
  const isSame = before?.weighing === after.weighing && before?.questions === after.questions;
  return isSame ? [] : cellLines(after, view, old.rows[old.row]?.id);
}

/** Whether what was there stands in another order now. */
function isMoved(old: MatrixView, now: MatrixView): boolean {
  return !isSameOrder(old.rows, now.rows) || !isSameOrder(old.columns, now.columns);
}

function isSameOrder(was: readonly { readonly id: string }[], is: readonly { readonly id: string }[]): boolean {
  const [before, after] = [was.map(({ id }) => id), is.map(({ id }) => id)];
  return before.filter((id) => after.includes(id)).join('\n') === after.filter((id) => before.includes(id)).join('\n');
}

function wholeLines(state: State, view: MatrixView): string[] {
  const { matrix, columns, rows } = view;
  return [
    `Hypotheses: ${matrix.question.name}`,
    ...columns.map((each) => hypothesisLine(view, each)),
    ...(columns.length === 0 ? ['No hypothesis yet: a writes one.'] : []),
    ...rows.flatMap((piece, n) => pieceLines(view, piece, n)),
    ...(rows.length === 0 ? ['No evidence yet: Esc, then A on a sentence adds it.'] : []),
    ...(matrix.open > 0 ? [`${counted(matrix.open, 'cell')} open.`] : []),
    pivotText(view, undefined),
    ...cellLines(state, view),
  ].filter((line) => line !== '');
}

/** The cell one is at; and what is known of its evidence, when one comes to it from another. */
function cellLines(state: State, view: MatrixView, known?: SentenceId): string[] {
  const piece = view.rows[view.row];
  const hypothesis = view.columns[view.column];
  if (!piece || !hypothesis) return [];
  const facts = piece.id === known ? [pivotText(view, piece)] : evidenceFacts(state, view, piece).map(({ text }) => text);
  return [`Evidence ${cellText(view, state.author)}.`, hypothesisLine(view, hypothesis), ...facts.filter((text) => text !== '')];
}

function hypothesisLine({ matrix, columns }: MatrixView, hypothesis: Ranked): string {
  const against = hypothesis.inconsistency === 0 ? 'nothing against it' : `${hypothesis.inconsistency} against it`;
  return `${letterOf(matrix.question, hypothesis.id)}, ${rankText(hypothesis, columns).replace('=', ' with others')}, ${against}: ${hypothesis.text}`;
}

function pieceLines({ matrix, columns, rows }: MatrixView, piece: Piece, n: number): string[] {
  const rated = columns.map(({ id }) => {
    const bearing = piece.cells.get(id)?.bearing;
    return `${letterOf(matrix.question, id)} ${bearing ? BEARING_WORDS[bearing] : 'open'}`;
  });
  return [`${n + 1} of ${rows.length}: ${[...rated, originsText(piece)].join(', ')}`, piece.text];
}
