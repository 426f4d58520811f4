// The matrix of a question as plain text for a terminal of any width: the same facts as on the screen.
import { counted } from '../model/counted.ts';
import type { Library } from '../model/library.ts';
import { letterOf } from '../model/hypotheses.ts';
import { amountText, type Matrix, type Piece } from '../model/matrix.ts';
import { linksAbout, originsText, pivotText } from '../ui/select/evidence.ts';
import { lettersOf, rankText, type MatrixView } from '../ui/select/hypotheses.ts';
import { briefingOf } from '../model/text.ts';
import { tellerOf } from '../model/briefing.ts';
import { indent, wrap } from './text.ts';

/** One line for the list of questions. */
export function questionLine({ question, hypotheses, pieces, open }: Matrix, number: number): string {
  const leaders = hypotheses.filter(({ rank }) => rank === 1).map(({ id }) => id);
  const facts = [
    counted(hypotheses.length, 'hypothesis', 'hypotheses'),
    `${counted(pieces.length, 'piece')} of evidence`,
    open > 0 ? `${counted(open, 'cell')} open` : '',
    leaders.length > 0 && pieces.length > 0 ? `least against ${lettersOf(question, leaders)}` : '',
  ];
  return `${number}  ${question.name}  (${facts.filter(Boolean).join(', ')})`;
}

/** The matrix as lines of at most `width` cells. */
export function matrixText(matrix: Matrix, library: Library, width: number): string[] {
  const { question, hypotheses, pieces, open } = matrix;
  const view: MatrixView = { matrix, rows: pieces, columns: hypotheses, row: 0, column: 0, isStale: false };
  const heads = hypotheses.flatMap((each) => {
    const mark = `  ${letterOf(question, each.id)}  ${rankText(each, hypotheses).padEnd(4)} ${amountText(each.inconsistency).padStart(4)} against  `;
    return indent(wrap(each.text, Math.max(20, width - mark.length)), mark);
  });
  const letters = hypotheses.map(({ id }) => letterOf(question, id).padEnd(4)).join('');
  return [
    question.name,
    ...heads,
    ...(pieces.length > 0 ? [`     ${letters}diag  evidence`] : []),
    ...pieces.flatMap((piece, n) => pieceText(piece, n + 1, view, library, width)),
    ...(open > 0 ? [`${counted(open, 'cell')} open`] : []),
    ...[pivotText(view, undefined)].filter(Boolean),
  ];
}

function pieceText(piece: Piece, number: number, view: MatrixView, library: Library, width: number): string[] {
  const cells = view.columns.map(({ id }) => (piece.cells.get(id)?.bearing ?? '.').padEnd(4)).join('');
  const mark = `${String(number).padStart(3)}  ${cells}${(piece.cells.size > 1 ? amountText(piece.diagnosticity) : '').padEnd(6)}`;
  const blank = ' '.repeat(mark.length);
  const room = Math.max(20, width - mark.length);
  const own = view.matrix.pivots.some(({ pieces }) => pieces.includes(piece.id)) ? [pivotText(view, piece)] : [];
  const facts = [
    piece.isOwn ? originsText(piece) : `[${piece.sentence ?? piece.id}] ${originsText(piece)}`,
    ...(piece.weight === 1 ? [] : [`counts ${amountText(piece.weight)}`]),
    ...linksAbout(library, piece).flatMap(({ relation, there }) => {
      const teller = library.briefing(briefingOf(there));
      return relation.kind === 'contradicts'
        ? [`! possible conflict with ${teller ? tellerOf(teller) : there}: ${library.sentence(there)?.text ?? ''}`]
        : [];
    }),
    ...own,
  ];
  return [...indent(wrap(piece.text, room), mark), ...facts.flatMap((fact) => indent(wrap(fact, room), blank))];
}
