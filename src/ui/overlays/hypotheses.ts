// The matrix of competing hypotheses: the hypotheses with what speaks against each, evidence by hypotheses, and below it what is known
// of the piece under the cursor. Signs and letters say everything; colours only repeat it.
import { counted } from '../../model/counted.ts';
import { letterOf, LETTERS, type Bearing } from '../../model/hypotheses.ts';
import { amountText, type Piece, type Ranked } from '../../model/matrix.ts';
import { evidenceFacts, isDisputed, type EvidenceFact } from '../select/evidence.ts';
import { matrixView, rankText, type MatrixView } from '../select/hypotheses.ts';
import { looksOf } from '../select/screen.ts';
import type { State } from '../state.ts';
import { row, type Piece as Cell } from '../text/marks.ts';
import { clip, excerpt, flat, pad } from '../text/width.ts';
import { wrapText } from '../text/wrap.ts';
import type { Meaning, Theme } from '../theme.ts';
import type { HypothesesOverlay, Writing } from '../weighing.ts';
import { ruleRow } from './drawer.ts';
import { endOf } from './prompt.ts';

/** Cells of the cursor, the number, the diagnosticity, the origins and the two signs. */
const NUMBER = 4;
const CELL = 4;
const SPREAD = 5;
const ORIGINS = 4;
const SIGNS = 3;

const SHOWN: Readonly<Record<Bearing, readonly [text: string, as: Meaning]>> = {
  CC: ['CC', 'corroborates'],
  C: ['C', 'corroborates'],
  N: ['N', 'plain'],
  I: ['I', 'contradicts'],
  II: ['II', 'contradicts'],
  NA: ['-', 'quiet'],
};

/** At most `height` rows of `width` cells. */
export function hypothesesRows(state: State, { writing }: HypothesesOverlay, width: number, height: number): string[] {
  const theme = looksOf(state);
  const view = matrixView(state);
  const asked = writing ? writingRows(theme, writing, view, width) : [];
  if (!view) return [ruleRow(theme, width, 'HYPOTHESES'), ...asked].slice(0, height);
  const { matrix, columns, rows } = view;
  const rule = ruleRow(theme, width, `HYPOTHESES ${flat(matrix.question.name)}`, noteOf(state, view));
  const heads = headRows(theme, view, width, height < 14 ? 1 : columns.length);
  const below =
    asked.length > 0 ? asked : belowRows(state, theme, view, width, Math.max(1, height - 2 - heads.length - rows.length));
  // The rows of the matrix give way to what is known of one of them, down to four rows of each.
  const least = Math.min(below.length, asked.length > 0 ? asked.length : height < 14 ? 2 : 3);
  const room = Math.max(1, Math.min(rows.length || 1, height - 2 - heads.length - least));
  const first = Math.max(0, Math.min(view.row - Math.floor(room / 2), rows.length - room));
  const cells = rows.slice(first, first + room).map((piece, n) => pieceRow(state, theme, view, piece, first + n, width));
  const body =
    rows.length > 0
      ? [lettersRow(theme, view, width), ...cells]
      : [hint(theme, width, 'No evidence yet: Esc, then A on a sentence adds it.')];
  return [rule, ...heads, ...body, ...below].slice(0, height);
}

function noteOf({ questions = [] }: State, { matrix, isStale }: MatrixView): string {
  return [
    questions.length > 1 ? `Tab: ${counted(questions.length, 'question')}` : '',
    matrix.open > 0 ? `${counted(matrix.open, 'cell')} open` : '',
    isStale ? 'o orders anew' : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** One line for each hypothesis: its letter, how it stands, what speaks against it. Where there is room for one, that of the cursor. */
function headRows(theme: Theme, view: MatrixView, width: number, most: number): string[] {
  const { matrix, columns, column } = view;
  if (columns.length === 0) return [hint(theme, width, 'No hypothesis yet: a writes one.')];
  const shown = most < columns.length ? columns.slice(column, column + 1) : columns;
  return shown.map((hypothesis) => {
    const on = hypothesis === columns[column];
    const standing = `${pad(rankText(hypothesis, columns), 4)} ${amountText(hypothesis.inconsistency).padStart(4)} against  `;
    const text = clip(flat(hypothesis.text), width - 5 - standing.length, theme.signs.ellipsis);
    const lead = hypothesis.rank === 1 && matrix.pieces.length > 0;
    return row(theme, width, [
      { text: on ? theme.signs.bar : ' ', as: 'bar' },
      { text: ` ${letterOf(matrix.question, hypothesis.id)}  `, as: 'key' },
      { text: standing, as: lead ? 'strong' : 'quiet' },
      { text, as: on || lead ? 'strong' : 'plain' },
    ]);
  });
}

function lettersRow(theme: Theme, { matrix, columns }: MatrixView, width: number): string {
  const letters = columns.map(({ id }) => pad(` ${letterOf(matrix.question, id)}`, CELL)).join('');
  return row(theme, width, [
    ' '.repeat(NUMBER),
    { text: letters, as: 'key' },
    { text: `${pad('diag', SPREAD)}${pad('from', ORIGINS + SIGNS)}evidence`, as: 'quiet' },
  ]);
}

function pieceRow(state: State, theme: Theme, view: MatrixView, piece: Piece, n: number, width: number): string {
  const { columns, row: at, column, matrix } = view;
  const on = n === at;
  const isPivot = matrix.pivots.some(({ isLead, pieces }) => isLead && pieces.includes(piece.id));
  const { origins, articles } = piece;
  const used = NUMBER + CELL * columns.length + SPREAD + ORIGINS + SIGNS;
  return row(theme, width, [
    { text: on ? theme.signs.bar : ' ', as: 'bar' },
    { text: `${String(n + 1).padStart(2)} `, as: on ? 'strong' : 'quiet' },
    ...columns.map((hypothesis, c) => cellOf(piece, hypothesis, on && c === column)),
    { text: pad(piece.cells.size > 1 ? amountText(piece.diagnosticity) : '', SPREAD), as: 'quiet' },
    {
      text: pad(piece.isOwn ? 'own' : articles === 0 ? '?' : `${origins.length}o`, ORIGINS),
      as: origins.length === 1 ? 'strong' : 'quiet',
    },
    { text: isDisputed(state.library, piece) ? '!' : ' ', as: 'contradicts' },
    { text: isPivot ? '* ' : '  ', as: 'strong' },
    { text: clip(flat(excerpt(piece.text)), width - used, theme.signs.ellipsis), as: on ? 'strong' : 'plain' },
  ]);
}

/** The cell of the cursor stands in brackets, so that it is seen without any style. */
function cellOf({ cells }: Piece, { id }: Ranked, on: boolean): Cell {
  const rated = cells.get(id);
  const [text, as] = rated ? SHOWN[rated.bearing] : (['.', 'quiet'] as const);
  return on ? { text: pad(`[${text}]`, CELL), as: 'cursorFocused' } : { text: pad(` ${text}`, CELL), as };
}

/** What is known of the piece under the cursor; its words wrap where all the rest has room. */
function belowRows(state: State, theme: Theme, view: MatrixView, width: number, room: number): string[] {
  const piece = view.rows[view.row];
  if (!piece) return [];
  const facts = evidenceFacts(state, view, piece);
  const line = ({ text, as }: EvidenceFact) =>
    row(theme, width, [{ text: ` ${clip(flat(excerpt(text)), width - 2, theme.signs.ellipsis)}`, as }]);
  if (room < 5)
    return facts
      .filter(({ text }) => text !== '')
      .slice(0, Math.max(3, room))
      .map(line);
  const [words, ...rest] = facts;
  const wrapped = wrapText(excerpt(flat(words?.text ?? '')), width - 2).slice(0, Math.max(1, room - 3));
  return [...wrapped.map((text) => line({ text, as: 'plain' })), ...rest.filter(({ text }) => text !== '').map(line)].slice(
    0,
    room,
  );
}

const TITLES: Readonly<Record<Writing['what'], string>> = {
  question: 'What is to be answered? Enter keeps it, hypotheses come next; Esc leaves it',
  name: 'The question in other words; its hypotheses and evidence stay',
  hypothesis: 'What may be the answer, also the unlikely; an empty line ends',
  evidence: 'What no article says: an assumption, or what should be there and is not',
  rating: 'A-F how reliable the source is, 1-6 how credible the claim: B2; - removes it',
};

function writingRows(theme: Theme, writing: Writing, view: MatrixView | undefined, width: number): string[] {
  const letter = LETTERS[view?.columns.length ?? 0];
  const lead = writing.what === 'hypothesis' && writing.id === undefined ? ` ${letter} > ` : ' > ';
  return [
    row(theme, width, [
      { text: lead, as: 'key' },
      endOf(flat(writing.text), width - 2 - lead.length),
      { text: ' ', as: 'cursorFocused' },
    ]),
    hint(theme, width, TITLES[writing.what]),
  ];
}

function hint(theme: Theme, width: number, text: string): string {
  return row(theme, width, [{ text: ` ${clip(text, width - 2, theme.signs.ellipsis)}`, as: 'quiet' }]);
}
