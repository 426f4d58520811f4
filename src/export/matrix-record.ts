// A question with its hypotheses and evidence as one object, for programs: what `hypotheses --json` prints and `hypotheses --batch`
// takes. Everything that a person set stands in it; what is computed from it is beside it and is not read back.
import type { Matrix, Piece, Pivot } from '../model/matrix.ts';
import { markOf } from './citation.ts';
import type { Dossier } from './dossier.ts';

/** `quote` comes before `citation`: a citation vouches for the words before it. Without a dossier there are no citations. */
export function matrixRecord(matrix: Matrix, dossier?: Dossier): object {
  const { question, hypotheses, pieces, pivots, open } = matrix;
  return {
    question: question.id,
    name: question.name === question.id ? undefined : question.name,
    // In the order in which they were written: their letters come from it.
    hypotheses: question.hypotheses.map(({ id, text }) => {
      const { rank, inconsistency } = hypotheses.find((each) => each.id === id) ?? {};
      return { hypothesis: id, text: text === id ? undefined : text, rank, inconsistency };
    }),
    evidence: pieces.map((piece) => pieceRecord(piece, dossier)),
    open,
    pivots: pivots.map(pivotRecord),
  };
}

function pieceRecord(piece: Piece, dossier: Dossier | undefined): object {
  const { id, evidence, sentence, text, isOwn, articles, origins, rating, relevance, weight, diagnosticity, cells } = piece;
  const place = dossier?.excerpts.find((excerpt) => excerpt.sentence.id === sentence)?.place;
  return {
    ...(isOwn ? { own: text } : { quote: text, citation: place && markOf(place), sentence: id }),
    also: evidence.length > 1 ? evidence.slice(1).map((each) => each.id) : undefined,
    now: sentence === id ? undefined : sentence,
    lost: evidence.every(({ isLost }) => isLost) ? true : undefined,
    ...(isOwn ? {} : { articles, origins }),
    rating: rating === '' ? undefined : rating,
    relevance: relevance === 'normal' ? undefined : relevance,
    weight,
    diagnosticity: Math.round(diagnosticity * 1000) / 1000,
    cells: Object.fromEntries([...cells].map(([hypothesis, { bearing }]) => [hypothesis, bearing])),
  };
}

function pivotRecord({ pieces, origin, leaders, isLead }: Pivot): object {
  return { without: pieces, origin, leaders, changes: isLead ? 'first place' : 'order below' };
}
