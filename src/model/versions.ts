// Two texts of what may be one article: whether they are versions of it, and what changed, by kind.
import { allSentences, type Reading } from './reading.ts';
import type { Sentence, SentenceId } from './text.ts';

/** What kind of thing differs, from what an analyst must see at once to what may wait. */
export type ChangeKind = 'number' | 'name' | 'hedge' | 'wording' | 'added' | 'removed';

/** What a new version did to one sentence; `before` or `after` is absent where it came or went. */
export interface SentenceChange {
  readonly kind: ChangeKind;
  readonly before?: Sentence;
  readonly after?: Sentence;
}

/** What a new version may have changed, the gravest first. */
export const CHANGE_KINDS: readonly ChangeKind[] = ['number', 'name', 'hedge', 'added', 'removed', 'wording'];

/** Share of the shorter text's sentences that must stand unchanged in the other. */
const SHARED = 1 / 3;
/** Share of words two sentences must have in common to be one sentence reworded. */
const REWORDED = 0.5;

/** Whether two texts are one article: the same id or headline, or a good part of the sentences. */
export function areVersions(a: Reading, b: Reading): boolean {
  if (a.briefing.id === b.briefing.id) return true;
  if (a.headline && a.headline.text === b.headline?.text) return true;
  const known = new Set(a.sentences.map(({ text }) => text));
  const shared = b.sentences.filter(({ text }) => known.has(text)).length;
  const shorter = Math.min(a.sentences.length, b.sentences.length);
  return shorter > 0 && shared / shorter >= SHARED;
}

/** What a new version changed, sentence by sentence, the gravest kind first, else in the order of the new text. */
export function changesBetween(before: Reading, after: Reading): readonly SentenceChange[] {
  const old = unmatched(before, after);
  const fresh = unmatched(after, before);
  const changes: SentenceChange[] = [];
  const left = new Set(old);
  for (const sentence of fresh) {
    const partner = nearest(sentence, left);
    if (partner) left.delete(partner);
    changes.push(
      partner
        ? { kind: kindOf(before, partner, after, sentence), before: partner, after: sentence }
        : { kind: 'added', after: sentence },
    );
  }
  for (const sentence of left) changes.push({ kind: 'removed', before: sentence });
  return changes.toSorted((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}

/** The sentences of one reading that the other does not have to the letter; doubles are counted. */
function unmatched(reading: Reading, other: Reading): Sentence[] {
  const counts = new Map<string, number>();
  for (const { text } of allSentences(other)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return allSentences(reading).filter(({ text }) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count - 1);
    return count <= 0;
  });
}

function nearest(sentence: Sentence, candidates: ReadonlySet<Sentence>): Sentence | undefined {
  let best: Sentence | undefined;
  let most = REWORDED;
  for (const candidate of candidates) {
    const share = overlap(sentence.text, candidate.text);
    if (share >= most && candidate.in === sentence.in) [best, most] = [candidate, share];
  }
  return best;
}

function kindOf(before: Reading, a: Sentence, after: Reading, b: Sentence): ChangeKind {
  const differs = (pick: (reading: Reading, id: SentenceId) => readonly string[]) =>
    JSON.stringify(pick(before, a.id).toSorted()) !== JSON.stringify(pick(after, b.id).toSorted());
  if (differs(numbersIn)) return 'number';
  if (differs((reading, id) => claimOf(reading, id)?.names ?? [])) return 'name';
  if (differs((reading, id) => claimOf(reading, id)?.hedges ?? []) || differs(strengthsIn)) return 'hedge';
  return 'wording';
}

function claimOf(reading: Reading, id: SentenceId) {
  return reading.claims.find(({ sentence }) => sentence === id);
}

function numbersIn(reading: Reading, id: SentenceId): readonly string[] {
  const claim = claimOf(reading, id);
  const digits =
    allSentences(reading)
      .find((sentence) => sentence.id === id)
      ?.text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return [...digits, ...(claim?.quantities ?? []).map(({ low, high, unit }) => `${low}-${high} ${unit}`)];
}

function strengthsIn(reading: Reading, id: SentenceId): readonly string[] {
  return [
    ...reading.attributions.filter(({ sentence }) => sentence === id).map(({ strength }) => strength),
    claimOf(reading, id)?.polarity ?? '',
  ];
}

/** Words in common as a share of all words of both. */
function overlap(a: string, b: string): number {
  const [left, right] = [wordsIn(a), wordsIn(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return (2 * common) / Math.max(1, left.size + right.size);
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
