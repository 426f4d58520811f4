// A question as a matrix: which evidence tells hypotheses apart, which hypothesis has least against it, and what the order hangs on.
// Hypotheses are tried by what speaks against them: that something is consistent with one proves little, since it may be with all.
import { tellerOf } from './briefing.ts';
import { cellKey, type Bearing, type Evidence, type Hypothesis, type Question, type Rated } from './hypotheses.ts';
import type { Library } from './library.ts';
import { isReport } from './quote.ts';
import { credibilityOf, ratingOf } from './rating.ts';
import { briefingOf, type SentenceId } from './text.ts';
import type { Marks, TriageId } from './triage.ts';

/** One piece of evidence: a claim counts once, however many articles tell it. */
export interface Piece {
  /** Of the sentence that was put there first. */
  readonly id: SentenceId;
  /** More than one where several sentences that were put there state one claim. */
  readonly evidence: readonly Evidence[];
  /** Where it stands; absent when it is lost or not here. */
  readonly sentence?: SentenceId;
  readonly text: string;
  /** Written by hand: no article says it. */
  readonly isOwn: boolean;
  /** How many articles tell it; 0 when it is not here. */
  readonly articles: number;
  /** The independent origins behind it by name; empty when it is not here. One means that it rests on that one alone. */
  readonly origins: readonly string[];
  /** Admiralty, as given; empty when not rated. Of several sentences the one that counts most. */
  readonly rating: string;
  readonly relevance: Evidence['relevance'];
  /** How much an inconsistency counts: credibility times relevance, 1 when a person set neither. */
  readonly weight: number;
  /** By hypothesis; open ones are absent. */
  readonly cells: ReadonlyMap<string, Rated>;
  /** How far it sets hypotheses apart, weighed; 0 when it says the same of all. */
  readonly diagnosticity: number;
}

/** A hypothesis with how much speaks against it. */
export interface Ranked extends Hypothesis {
  /** From 1; those with equally much against them share a rank. */
  readonly rank: number;
  /** What speaks against it, weighed. */
  readonly inconsistency: number;
}

/** What the order of the hypotheses hangs on: without it, others lead or the order is another. */
export interface Pivot {
  readonly pieces: readonly SentenceId[];
  /** The one origin that all of them rest on, when it is about an origin. */
  readonly origin?: string;
  /** Who has least against it then. */
  readonly leaders: readonly string[];
  /** Whether another one leads; else only the order below changes. */
  readonly isLead: boolean;
}

/** A question worked out: hypotheses against evidence. */
export interface Matrix {
  readonly question: Question;
  /** Least inconsistent first. */
  readonly hypotheses: readonly Ranked[];
  /** Most diagnostic first. */
  readonly pieces: readonly Piece[];
  readonly pivots: readonly Pivot[];
  /** Cells that nobody has rated yet. */
  readonly open: number;
}

const AGAINST: Readonly<Record<Bearing, number>> = { CC: 0, C: 0, N: 0, I: 1, II: 2, NA: 0 };
/** Where a rating stands between for and against; what does not apply says nothing. */
const PLACE: Readonly<Partial<Record<Bearing, number>>> = { CC: 2, C: 1, N: 0, I: -1, II: -2 };
const RELEVANCE = { high: 2, normal: 1, low: 0.5 } as const;

/** What the order hangs on is found by leaving out each piece, and each origin that several pieces rest on. */
export function matrixOf(question: Question, library: Library, marks: ReadonlyMap<TriageId, Marks> = new Map()): Matrix {
  const pieces = piecesOf(question, library, marks).toSorted((a, b) => b.diagnosticity - a.diagnosticity);
  const hypotheses = rankedBy(question.hypotheses, against(question.hypotheses, pieces));
  const cells = hypotheses.length * pieces.length;
  const rated = pieces.reduce((sum, piece) => sum + piece.cells.size, 0);
  return { question, hypotheses, pieces, pivots: pivotsOf(question.hypotheses, pieces), open: cells - rated };
}

function piecesOf(question: Question, library: Library, marks: ReadonlyMap<TriageId, Marks>): readonly Piece[] {
  const claimOf = ({ sentence, id }: Evidence) =>
    sentence === undefined ? `not here ${id}` : (library.clusterOf(sentence)?.id ?? sentence);
  return [...Map.groupBy(question.evidence, claimOf).values()].flatMap((evidence) => {
    const [first] = evidence;
    return first ? [pieceOf(first, evidence, question, library, marks)] : [];
  });
}

function pieceOf(
  first: Evidence,
  evidence: readonly Evidence[],
  question: Question,
  library: Library,
  marks: ReadonlyMap<TriageId, Marks>,
): Piece {
  const sentence = evidence.find((each) => each.sentence !== undefined)?.sentence;
  const cluster = sentence === undefined ? undefined : library.clusterOf(sentence);
  const told = cluster?.sentences ?? (sentence === undefined ? [] : [sentence]);
  const ratings = told.map((id) => ratingOf(marks, id)).filter((rating) => rating !== '');
  const rating = ratings.toSorted((a, b) => credibilityOf(b) - credibilityOf(a))[0] ?? '';
  const relevance = evidence.find((each) => each.relevance !== 'normal')?.relevance ?? 'normal';
  const weight = credibilityOf(rating) * RELEVANCE[relevance];
  const cells = cellsOf(evidence, question);
  return {
    id: first.id,
    evidence,
    ...(sentence === undefined ? {} : { sentence }),
    text: (sentence && library.sentence(sentence)?.text) ?? first.own ?? first.anchor?.exact ?? first.id,
    isOwn: first.own !== undefined,
    articles: new Set(told.map(briefingOf)).size,
    origins: cluster ? cluster.origins.map(({ name }) => name) : told.flatMap((id) => originOf(library, id)),
    rating,
    relevance,
    weight,
    cells,
    diagnosticity: spreadOf(cells) * weight,
  };
}

/** By hypothesis: of several sentences that state the claim the latest rating. */
function cellsOf(evidence: readonly Evidence[], { hypotheses, cells: all }: Question): ReadonlyMap<string, Rated> {
  const cells = new Map<string, Rated>();
  for (const { id: hypothesis } of hypotheses) {
    const rated = evidence.flatMap(({ id }) => all.get(cellKey(hypothesis, id)) ?? []);
    const newest = rated.toSorted((a, b) => b.event - a.event)[0];
    if (newest) cells.set(hypothesis, newest);
  }
  return cells;
}

/** What one article alone tells rests on the body that it names as its source, else on whoever publishes it. */
function originOf(library: Library, id: SentenceId): readonly string[] {
  const reading = library.reading(briefingOf(id));
  if (!reading) return [];
  const teller = tellerOf(reading.briefing);
  const bodies = new Set(
    reading.names.flatMap(({ kind, text, canonical }) => (kind === 'organisation' ? [text, canonical] : [])),
  );
  const chains = library
    .attributionsIn(id)
    .filter(isReport)
    .flatMap(({ chain }) => chain);
  return [chains.find((name) => name !== teller && bodies.has(name)) ?? teller];
}

/** How far apart two hypotheses are on average, by what it says of them: 0 to 4. Fewer than two rated: nothing is told apart. */
function spreadOf(cells: ReadonlyMap<string, Rated>): number {
  const places = [...cells.values()].flatMap(({ bearing }) => PLACE[bearing] ?? []);
  const pairs = (places.length * (places.length - 1)) / 2;
  let sum = 0;
  for (const [n, one] of places.entries()) for (const other of places.slice(n + 1)) sum += Math.abs(one - other);
  return pairs === 0 ? 0 : sum / pairs;
}

function rankedBy(hypotheses: readonly Hypothesis[], sums: readonly number[]): readonly Ranked[] {
  return hypotheses
    .map((hypothesis, n) => ({ ...hypothesis, inconsistency: sums[n] ?? 0 }))
    .map((each) => ({ ...each, rank: 1 + sums.filter((other) => other < each.inconsistency).length }))
    .toSorted((a, b) => a.rank - b.rank);
}

/** What pieces say against each hypothesis. Weights are sums of halves, so that taking away again is exact. */
function against(hypotheses: readonly Hypothesis[], pieces: readonly Piece[]): number[] {
  return hypotheses.map(({ id }) =>
    pieces.reduce((sum, { cells, weight }) => {
      const bearing = cells.get(id)?.bearing;
      return bearing ? sum + AGAINST[bearing] * weight : sum;
    }, 0),
  );
}

/** Every single piece, and every origin that several pieces rest on alone, without which the order would be another. */
function pivotsOf(hypotheses: readonly Hypothesis[], pieces: readonly Piece[]): readonly Pivot[] {
  const sums = against(hypotheses, pieces);
  const whole = rankedBy(hypotheses, sums);
  const without = (left: readonly Piece[], origin?: string): Pivot[] => {
    const gone = against(hypotheses, left);
    const order = rankedBy(
      hypotheses,
      sums.map((sum, n) => sum - (gone[n] ?? 0)),
    );
    if (ranksIn(order) === ranksIn(whole)) return [];
    const leaders = leadersOf(order);
    const isLead = leaders.join('\n') !== leadersOf(whole).join('\n');
    return [{ pieces: left.map(({ id }) => id), ...(origin === undefined ? {} : { origin }), leaders, isLead }];
  };
  const byOrigin = Map.groupBy(
    pieces.filter(({ origins }) => origins.length === 1),
    ({ origins }) => origins[0] ?? '',
  );
  return [
    ...pieces.flatMap((piece) => without([piece])),
    ...[...byOrigin].flatMap(([origin, some]) => (some.length > 1 ? without(some, origin) : [])),
  ].toSorted((a, b) => Number(b.isLead) - Number(a.isLead));
}

function leadersOf(order: readonly Ranked[]): readonly string[] {
  return order.filter(({ rank }) => rank === 1).map(({ id }) => id);
}

function ranksIn(order: readonly Ranked[]): string {
  return order
    .map(({ id, rank }) => `${rank} ${id}`)
    .toSorted()
    .join('\n');
}

/** A weight or a sum of weights in words: "2", "1.5", "0.67". */
export function amountText(value: number): string {
  return String(Math.round(value * 100) / 100);
}
