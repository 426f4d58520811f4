// What is known of a piece of evidence beside how it was rated: who tells it, how many origins that is, what stands against it, what
// it counts, and what the order of the hypotheses hangs on.
import { counted } from '../../model/counted.ts';
import { BEARING_WORDS, letterOf } from '../../model/hypotheses.ts';
import type { Library, Link } from '../../model/library.ts';
import type { Piece, Pivot } from '../../model/matrix.ts';
import { briefingOf } from '../../model/text.ts';
import type { State } from '../state.ts';
import type { Meaning } from '../theme.ts';
import { lettersOf, listed, type MatrixView } from './hypotheses.ts';
import { citeOf, signOf, wordsOf } from './names.ts';

/** Something known of a piece of evidence, with how it is coloured. */
export interface EvidenceFact {
  readonly text: string;
  readonly as: Meaning;
}

/** "2 origins: harbour master, coast guard; 3 articles": five articles can be one source. */
export function originsText({ evidence, articles, origins, isOwn }: Piece): string {
  if (isOwn) return 'written by hand, no article says it';
  if (articles === 0)
    return evidence.some(({ isLost }) => isLost) ? 'its sentence is gone from the article' : 'its article is not here';
  const told = articles > 1 ? `; ${counted(articles, 'article')}` : '';
  return `${counted(origins.length, 'origin')}: ${origins.join(', ')}${told}`;
}

/** Other pieces that rest on the same one origin, by their numbers. */
function resting({ origins, id }: Piece, rows: readonly Piece[]): readonly number[] {
  const [origin] = origins;
  if (origins.length !== 1) return [];
  return rows.flatMap((row, n) => (row.id !== id && row.origins.length === 1 && row.origins[0] === origin ? [n + 1] : []));
}

/** Links of a claim, conflicts of any of its sentences first; what merely overlaps says nothing about it. */
export function linksAbout(library: Library, { sentence }: Piece): readonly Link[] {
  if (sentence === undefined) return [];
  const claim = library.clusterOf(sentence)?.sentences ?? [sentence];
  const others = claim.flatMap((id) => (id === sentence ? [] : library.linksOf(id)));
  const against = others.filter(({ relation, there }) => relation.kind === 'contradicts' && !claim.includes(there));
  const all = [...library.linksOf(sentence), ...against].filter(({ relation }) => relation.kind !== 'overlaps');
  const known = new Set<string>();
  return all
    .filter(({ there }) => !known.has(there) && known.add(there))
    .toSorted((a, b) => Number(b.relation.kind === 'contradicts') - Number(a.relation.kind === 'contradicts'));
}

/** Something in the library may contradict the claim. */
export function isDisputed(library: Library, piece: Piece): boolean {
  return linksAbout(library, piece)[0]?.relation.kind === 'contradicts';
}

/** What a piece counts and why; empty when nobody said anything of its worth. */
function weightText({ rating, relevance, weight }: Piece): string {
  const reasons = [rating && `rated ${rating}`, relevance !== 'normal' && `${relevance} relevance`].filter(Boolean);
  return reasons.length === 0 ? '' : `counts ${weight} (${reasons.join(', ')})`;
}

/** The lines about a piece, the most needed first: its words, what stands behind it and against it, what hangs on it. */
export function evidenceFacts({ library }: State, view: MatrixView, piece: Piece): readonly EvidenceFact[] {
  const briefing = piece.sentence && library.briefing(briefingOf(piece.sentence));
  const links = linksAbout(library, piece);
  const conflicts = links.filter(({ relation }) => relation.kind === 'contradicts').length;
  const shared = resting(piece, view.rows);
  const standing = [
    originsText(piece),
    shared.length > 0 && `${listed(shared.map(String))} ${shared.length > 1 ? 'rest' : 'rests'} on it too`,
    conflicts > 0 && `! ${counted(conflicts, 'possible conflict')}`,
    weightText(piece),
  ];
  return [
    { text: `${briefing ? `${citeOf(briefing)}: ` : ''}${piece.text}`, as: 'plain' },
    { text: standing.filter(Boolean).join(' · '), as: piece.origins.length === 1 ? 'strong' : 'quiet' },
    { text: pivotText(view, piece), as: 'quiet' },
    ...links.map((link): EvidenceFact => {
      const there = library.briefing(briefingOf(link.there));
      const text = library.sentence(link.there)?.text ?? '';
      return { text: `${signOf(link)} ${wordsOf(link)} ${there ? citeOf(there) : ''}: ${text}`, as: link.relation.kind };
    }),
  ];
}

/** What hangs on a piece, alone or with others of its origin; else what the order hangs on at all. */
export function pivotText(view: MatrixView, piece: Piece | undefined): string {
  const { pivots } = view.matrix;
  const own = pivots.filter(({ pieces }) => piece && pieces.includes(piece.id));
  if (own.length > 0) return own.map((pivot) => `Without ${pivotName(view, pivot)} ${effectOf(view, pivot)}.`).join(' ');
  if (view.columns.length < 2 || view.rows.every(({ cells }) => cells.size === 0)) return '';
  if (pivots.length === 0) return 'The order hangs on no single piece and on no single origin.';
  const leading = pivots.filter(({ isLead }) => isLead);
  const some = leading.length > 0 ? leading : pivots;
  return `${leading.length > 0 ? 'The first place' : 'The order'} hangs on ${listed(some.map((pivot) => pivotName(view, pivot)))}.`;
}

/** "3", "Coast Courier (2 and 5)". */
function pivotName({ rows }: MatrixView, { pieces, origin }: Pivot): string {
  const numbers = listed(pieces.map((id) => String(rows.findIndex((row) => row.id === id) + 1)));
  return origin === undefined ? numbers : `${origin} (${numbers})`;
}

function effectOf({ matrix, columns }: MatrixView, { leaders, isLead }: Pivot): string {
  if (!isLead) return 'the order below the first is another';
  const names = lettersOf(matrix.question, leaders);
  return leaders.length > 1 ? `${leaders.length === columns.length ? 'all' : names} share the first place` : `${names} leads`;
}

/** The cell under the cursor in words: "3, inconsistent with B". */
export function cellText({ matrix: { question }, rows, columns, row, column }: MatrixView, author: string | undefined): string {
  const piece = rows[row];
  const hypothesis = columns[column];
  if (!piece || !hypothesis) return '';
  const rated = piece.cells.get(hypothesis.id);
  const letter = letterOf(question, hypothesis.id);
  if (!rated) return `${row + 1} and ${letter}: open`;
  const by = rated.author === author ? '' : `, rated by ${rated.author}`;
  return `${row + 1} and ${letter}: ${BEARING_WORDS[rated.bearing]}${by}`;
}
