// The matrix of a question for people and for other programs: hypotheses with what speaks against them, each piece of evidence with
// its source, its origins and how it was rated. Citations are those of every export, so that `verify` finds them again.
import { counted } from '../model/counted.ts';
import { BEARING_WORDS, letterOf, type Bearing } from '../model/hypotheses.ts';
import { amountText, type Matrix, type Piece, type Pivot } from '../model/matrix.ts';
import type { SentenceId } from '../model/text.ts';
import { markOf, sourceLine } from './citation.ts';
import { cell } from './csv.ts';
import { tlpLabel, type Dossier, type Excerpt } from './dossier.ts';
import { plain, quotedInMarkdown } from './markdown.ts';
import { oneLine, visible } from './safe.ts';

/** The matrix, and a dossier of the sentences in it: those that are not here have no excerpt. */
export interface Weighed {
  readonly matrix: Matrix;
  readonly dossier: Dossier;
}

const SIGNS: Readonly<Record<Bearing, string>> = { CC: 'CC', C: 'C', N: 'N', I: 'I', II: 'II', NA: '–' };

/** What stands where a source would. */
const BY_HAND = 'written by hand, no article says it';

/** Sentences that the dossier of a matrix is to hold, in the order of the pieces. */
export function sentencesOf({ pieces }: Matrix): readonly SentenceId[] {
  return pieces.flatMap(({ sentence }) => sentence ?? []);
}

/** With the citations of its evidence below the table. The question's words are escaped. */
export function matrixMarkdown({ matrix, dossier }: Weighed): string {
  const { question, hypotheses, pieces, open } = matrix;
  const label = tlpLabel(dossier.tlp);
  const facts = [counted(hypotheses.length, 'hypothesis', 'hypotheses'), `${counted(pieces.length, 'piece')} of evidence`];
  const table = [
    ['', '', ...hypotheses.map(({ id }) => letterOf(matrix.question, id)), 'diagnosticity', 'origins'],
    ['---', '---', ...hypotheses.map(() => ':-:'), '--:', '---'],
    ...pieces.map((piece, n) => [
      String(n + 1),
      plain(clipped(piece.text)),
      ...hypotheses.map(({ id }) => signOf(piece, id)),
      amountText(piece.diagnosticity),
      plain(originsOf(piece)),
    ]),
    ['', '**against**', ...hypotheses.map(({ inconsistency }) => `**${amountText(inconsistency)}**`), '', ''],
  ];
  const lines = [
    ...(label ? [`**${label}**`, ''] : []),
    `# ${plain(question.name)}`,
    '',
    plain([facts.join(', '), `by ${dossier.author}`, dossier.asOf && `as of ${dossier.asOf}`].filter(Boolean).join(' · ')),
    '',
    ...hypotheses.map(
      (each) =>
        `${each.rank}. **${letterOf(matrix.question, each.id)}** ${plain(each.text)} — ${amountText(each.inconsistency)} against`,
    ),
    '',
    ...table.map((row) => `| ${row.join(' | ')} |`),
    '',
    `CC very consistent, C consistent, N neutral, I inconsistent, II very inconsistent, – not applicable${open > 0 ? `; ${counted(open, 'cell')} open` : ''}. An I counts 1 against a hypothesis and an II 2, times what the evidence is worth; the least contradicted stands first.`,
    '',
    '## What the order hangs on',
    '',
    ...pivotLines(matrix),
    '',
    '## Evidence',
    ...pieces.flatMap((piece, n) => section(piece, n + 1, matrix, excerptOf(dossier, piece))),
    ...(label ? ['', `**${label}**`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** One row a piece of evidence, one column a hypothesis, what speaks against each last. Cells that a spreadsheet would calculate are defused. */
export function matrixCsv({ matrix, dossier }: Weighed): string {
  const { question, hypotheses, pieces } = matrix;
  const facts = [
    'number',
    'quote',
    'citation',
    'source',
    'origins',
    'independent',
    'rating',
    'relevance',
    'weight',
    'diagnosticity',
  ];
  const rows = pieces.map((piece, n) => {
    const excerpt = excerptOf(dossier, piece);
    return [
      String(n + 1),
      visible(piece.text),
      excerpt?.place ? markOf(excerpt.place) : '',
      excerpt ? sourceLine(excerpt.source.briefing, excerpt) : '',
      oneLine(piece.origins.join(', ')),
      piece.articles > 0 ? String(piece.origins.length) : '',
      piece.rating,
      piece.relevance,
      amountText(piece.weight),
      amountText(piece.diagnosticity),
      tlpLabel(dossier.tlp) ?? '',
      ...hypotheses.map(({ id }) => piece.cells.get(id)?.bearing ?? ''),
    ];
  });
  const against = [
    '',
    `against: ${oneLine(question.name)}`,
    ...facts.slice(2).map(() => ''),
    '',
    ...hypotheses.map((each) => amountText(each.inconsistency)),
  ];
  const head = [...facts, 'marking', ...hypotheses.map(({ text }) => oneLine(text))];
  return [head, ...rows, against].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function section(piece: Piece, number: number, matrix: Matrix, excerpt: Excerpt | undefined): string[] {
  const rated = matrix.hypotheses.flatMap(({ id }) => {
    const bearing = piece.cells.get(id)?.bearing;
    return bearing ? [`${BEARING_WORDS[bearing]} with ${letterOf(matrix.question, id)}`] : [];
  });
  const worth = [piece.rating && `rated ${piece.rating}`, piece.relevance !== 'normal' && `${piece.relevance} relevance`];
  const facts = [rated.join(', '), originsOf(piece), worth.filter(Boolean).join(', ')].filter((fact) => fact !== '');
  const against = (excerpt?.bearings ?? []).filter(({ kind }) => kind === 'contradicts');
  return [
    '',
    `${quotedInMarkdown(piece.text)}${number}]`,
    '',
    ...facts.map((fact) => `- ${plain(fact)}`),
    ...against.map(
      ({ sentence, source }) =>
        `- possible conflict: ${plain(sentence.text)} (${plain(sourceLine(source.briefing, { chain: [], sentence }))})`,
    ),
    '',
    `[^${number}]: ${excerpt ? plain(sourceLine(excerpt.source.briefing, excerpt)) : piece.isOwn ? BY_HAND : 'its article is not here'}${excerpt?.place ? ` \`${markOf(excerpt.place)}\`` : ''}`,
  ];
}

function pivotLines(matrix: Matrix): string[] {
  const { pivots, pieces } = matrix;
  if (pivots.length === 0) return ['No single piece of evidence and no single origin.'];
  const numbers = (pivot: Pivot) => pivot.pieces.map((id) => pieces.findIndex((piece) => piece.id === id) + 1).join(', ');
  return pivots.map((pivot) => {
    const what = pivot.origin === undefined ? numbers(pivot) : `${plain(pivot.origin)}, on which ${numbers(pivot)} rest`;
    const effect = pivot.isLead
      ? `least speaks against ${pivot.leaders.map((id) => letterOf(matrix.question, id)).join(', ')}`
      : 'the order below the first is another';
    return `- Without ${what}: ${effect}.`;
  });
}

function excerptOf({ excerpts }: Dossier, { sentence }: Piece): Excerpt | undefined {
  return excerpts.find((excerpt) => excerpt.sentence.id === sentence);
}

/** "1 origin: Coast Courier, in 2 articles". */
function originsOf({ origins, articles, isOwn }: Piece): string {
  if (isOwn) return BY_HAND;
  if (articles === 0) return 'its article is not here';
  return `${counted(origins.length, 'origin')}: ${origins.join(', ')}${articles > 1 ? `, in ${counted(articles, 'article')}` : ''}`;
}

function signOf(piece: Piece, hypothesis: string): string {
  const bearing = piece.cells.get(hypothesis)?.bearing;
  return bearing ? SIGNS[bearing] : '';
}

/** The beginning of the words, for a row of the table: they stand whole below it. */
function clipped(text: string): string {
  const words = oneLine(text);
  return words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words;
}
