// Competing hypotheses (Heuer's ACH) as a person writes them down: questions, what may be the answer, sentences as evidence, and how
// each bears on each. Every deed sets one thing to a value, so any order of deeds and undos ends in questions that make sense.
import type { Anchor, SentenceId } from './text.ts';

/** How evidence bears on a hypothesis, as a person says it. The program never fills one in. */
export const BEARINGS = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const;
export type Bearing = (typeof BEARINGS)[number];

/** What each bearing is called. */
export const BEARING_WORDS: Readonly<Record<Bearing, string>> = {
  CC: 'very consistent',
  C: 'consistent',
  N: 'neutral',
  I: 'inconsistent',
  II: 'very inconsistent',
  NA: 'not applicable',
};

/** How much a piece of evidence has to do with the question. */
export const RELEVANCES = ['normal', 'high', 'low'] as const;
export type Relevance = (typeof RELEVANCES)[number];

/** More than this nobody keeps apart: Heuer's rule of thumb. */
export const MOST_HYPOTHESES = 7;

/** What one deed sets. A question and a hypothesis are identified by the words they were first written in; '' takes away. */
export type Weighing =
  | { readonly part: 'question'; readonly question: string; readonly name: string }
  | { readonly part: 'hypothesis'; readonly question: string; readonly hypothesis: string; readonly text: string }
  | {
      readonly part: 'evidence';
      readonly question: string;
      readonly sentence: SentenceId;
      readonly relevance: Relevance | '';
      /** Where the sentence stood, so that it is found again after a re-reading. */
      readonly anchor?: Anchor;
    }
  | {
      readonly part: 'cell';
      readonly question: string;
      readonly hypothesis: string;
      readonly sentence: SentenceId;
      readonly bearing: Bearing | '';
    };

/** What stands after a history: the last value, when it was first set, and by which event it is what it is. */
export interface KeptWeighing {
  readonly weighing: Weighing;
  readonly since: number;
  readonly event: number;
  readonly author: string;
}

/** Deeds with the same key are about the same thing. Quoted, because words may hold any character. */
export function weighingKey(weighing: Weighing): string {
  const { part, question } = weighing;
  switch (weighing.part) {
    case 'question':
      return JSON.stringify([part, question]);
    case 'hypothesis':
      return JSON.stringify([part, question, weighing.hypothesis]);
    case 'evidence':
      return JSON.stringify([part, question, weighing.sentence]);
    case 'cell':
      return JSON.stringify([part, question, weighing.hypothesis, weighing.sentence]);
  }
}

/** A possible answer to a question. */
export interface Hypothesis {
  readonly id: string;
  readonly text: string;
}

/** A sentence that was put beside the hypotheses of a question. */
export interface Evidence {
  /** As it was put there: what deeds about it name. */
  readonly id: SentenceId;
  /** The words of what no article says. */
  readonly own?: string;
  /** Where its words stand now; absent when they are gone from their article, or the article is not here. */
  readonly sentence?: SentenceId;
  readonly isLost?: true;
  readonly anchor?: Anchor;
  readonly relevance: Relevance;
}

/** How a piece bears on a hypothesis, and by which event: of two sentences that state one claim the later rating holds. */
export interface Rated {
  readonly bearing: Bearing;
  readonly event: number;
  readonly author: string;
}

/** What hypotheses compete about, with all that was written down of it. */
export interface Question {
  readonly id: string;
  readonly name: string;
  /** The newest event about it. */
  readonly event: number;
  /** Both in the order in which they were put there. */
  readonly hypotheses: readonly Hypothesis[];
  readonly evidence: readonly Evidence[];
  /** By `cellKey`. Only of what is there; open cells are absent. */
  readonly cells: ReadonlyMap<string, Rated>;
}

/** Before the words of evidence that no article holds: longer than anybody names a briefing. */
const OWN = 'own evidence: ';

/** Evidence of a person's own as deeds name it: an assumption, or something that should be there and is not. Its words are its id. */
export function ownEvidence(words: string): SentenceId {
  return `${OWN}${words}` as SentenceId;
}

/** The words of evidence of a person's own; undefined for a sentence of an article. */
function ownWords(id: SentenceId): string | undefined {
  return id.startsWith(OWN) ? id.slice(OWN.length) : undefined;
}

/** Quoted, because ids of hypotheses are words. */
export function cellKey(hypothesis: string, evidence: SentenceId): string {
  return JSON.stringify([hypothesis, evidence]);
}

/** Where a kept sentence stands now: absent when its words are lost, false when its briefing is not there. */
export type StandsAt = (id: SentenceId, anchor: Anchor | undefined) => SentenceId | undefined | false;

/** The questions that stand, the one worked on last first. Cells of what was taken away wait for it to come back. */
export function questionsIn(kept: Iterable<KeptWeighing>, standsAt: StandsAt): readonly Question[] {
  const groups = Map.groupBy(
    [...kept].toSorted((a, b) => a.since - b.since),
    ({ weighing }) => weighing.question,
  );
  return [...groups.values()]
    .flatMap((group) => questionOf(group, standsAt) ?? [])
    .toSorted((a, b) => b.event - a.event || (a.id < b.id ? -1 : 1));
}

function questionOf(group: readonly KeptWeighing[], standsAt: StandsAt): Question | undefined {
  let name = '';
  let id = '';
  const hypotheses: Hypothesis[] = [];
  const evidence: Evidence[] = [];
  for (const { weighing } of group) {
    id = weighing.question;
    if (weighing.part === 'question') name = weighing.name;
    if (weighing.part === 'hypothesis' && weighing.text !== '') hypotheses.push({ id: weighing.hypothesis, text: weighing.text });
    if (weighing.part === 'evidence' && weighing.relevance !== '') {
      const { sentence, anchor, relevance } = weighing;
      const own = ownWords(sentence);
      const now = own === undefined ? standsAt(sentence, anchor) : false;
      const place = now ? { sentence: now } : now === undefined ? { isLost: true as const } : own === undefined ? {} : { own };
      evidence.push({ id: sentence, ...place, ...(anchor ? { anchor } : {}), relevance });
    }
  }
  if (name === '') return undefined;
  const there = new Set(hypotheses.flatMap((hypothesis) => evidence.map((piece) => cellKey(hypothesis.id, piece.id))));
  const cells = new Map<string, Rated>();
  for (const { weighing, event, author } of group) {
    if (weighing.part !== 'cell' || weighing.bearing === '') continue;
    const key = cellKey(weighing.hypothesis, weighing.sentence);
    if (there.has(key)) cells.set(key, { bearing: weighing.bearing, event, author });
  }
  return { id, name, event: Math.max(...group.map(({ event }) => event)), hypotheses, evidence, cells };
}

/** New words as an id: the words themselves, unless they once were something that is called otherwise now. */
export function newId(words: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let id = words;
  for (let n = 2; ids.has(id); n++) id = `${words} (${n})`;
  return id;
}

/** More than there can be hypotheses. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What a hypothesis is called in the matrix: a letter that stays its own whatever the order. */
export function letterOf({ hypotheses }: Question, id: string): string {
  const n = hypotheses.findIndex((each) => each.id === id);
  return LETTERS[n] ?? String(n + 1);
}
