// From odds for each paragraph to one article: a path that prefers to stay in or out of it, then the comment thread cut off.
import type { DumpParagraph } from './dump-lines.ts';
import { findDate } from './dates.ts';

/** How dear it is to enter or leave the article, and how far the odds lean towards keeping. */
const SWITCH = 3;
const LEAN = 0.5;

/** Fewer characters than this are no article: the odds are leaned further until there are as many, or it is no use. */
const LEAST = 250;
const FURTHEST = 5;

/** Which paragraphs are the article. */
export function choose(paragraphs: readonly DumpParagraph[], odds: ArrayLike<number>): boolean[] {
  let kept: boolean[] = [];
  for (let lean = LEAN; lean <= FURTHEST; lean++) {
    kept = cheapestPath(paragraphs, odds, lean);
    cutComments(paragraphs, kept);
    if (lengthOf(paragraphs, kept, 0, kept.length) >= LEAST) break;
  }
  return kept;
}

/** Two states, in and out, and a price for changing (Viterbi). */
function cheapestPath(paragraphs: readonly DumpParagraph[], odds: ArrayLike<number>, lean: number): boolean[] {
  const count = paragraphs.length;
  const cameFrom = new Uint8Array(count * 2);
  let out = 0;
  let inside = -SWITCH;
  for (let i = 0; i < count; i++) {
    const length = Math.min(paragraphs[i]?.text.length ?? 0, 400);
    const gain = ((odds[i] ?? 0) + lean) * (length / 100 + 0.1);
    const stayOut = out >= inside - SWITCH;
    const stayIn = inside >= out - SWITCH;
    cameFrom[i * 2] = stayOut ? 0 : 1;
    cameFrom[i * 2 + 1] = stayIn ? 1 : 0;
    const nextOut = stayOut ? out : inside - SWITCH;
    inside = (stayIn ? inside : out - SWITCH) + gain;
    out = nextOut;
  }
  const kept = Array.from({ length: count }, () => false);
  let state = inside > out ? 1 : 0;
  for (let i = count - 1; i >= 0; i--) {
    kept[i] = state === 1;
    state = cameFrom[i * 2 + state] ?? 0;
  }
  return kept;
}

const COMMENT_HEAD =
  /\b(?:says?|said|wrote|reply|replied|sagt|antworten|responder|répondre)\b\s*:?$|\bago\b|\b\d{1,2}:\d{2}\b|^reply\b|\bat \d/i;
const COMMENT_COUNT = /^(?:\d+|no) (?:comments?|responses|replies|thoughts on|kommentare)\b|^comments? \(\d+\)/i;

/** Everything from a comment thread on: three lines with a name and a time close together, or a count of comments and two such lines. */
function cutComments(paragraphs: readonly DumpParagraph[], kept: boolean[]): void {
  const heads: number[] = [];
  let counted = -1;
  const first = kept.indexOf(true);
  for (const [i, { text }] of paragraphs.entries()) {
    if (i <= first || first < 0) continue;
    if (text.length < 60 && COMMENT_COUNT.test(text)) counted = i;
    if (text.length > 120 || !COMMENT_HEAD.test(text)) continue;
    const isHead = /\bago\b/i.test(text) || findDate(text) !== undefined || /\b(?:says?|reply|sagt)\b/i.test(text);
    if (!isHead) continue;
    heads.push(i);
    const start = counted >= 0 && heads.filter((at) => at > counted).length >= 2 ? counted : threeClose(heads);
    if (start === undefined) continue;
    // A thread above most of the text is something else: a list of teasers, a live blog.
    const before = lengthOf(paragraphs, kept, 0, start);
    if (before < lengthOf(paragraphs, kept, start, paragraphs.length) * 0.25) return;
    for (let at = start; at < kept.length; at++) kept[at] = false;
    return;
  }
}

function threeClose(heads: readonly number[]): number | undefined {
  const a = heads.at(-3);
  const c = heads.at(-1);
  return a !== undefined && c !== undefined && c - a <= 40 ? a : undefined;
}

function lengthOf(paragraphs: readonly DumpParagraph[], kept: readonly boolean[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) if (kept[i]) sum += paragraphs[i]?.text.length ?? 0;
  return sum;
}
