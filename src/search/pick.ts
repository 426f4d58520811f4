// Choosing one of a short list by a few letters of it: commands, briefings, speakers, tags. Plain fuse.js over folded text.
import Fuse from 'fuse.js';
import { fold, unfold } from './fold.ts';

export interface Pick {
  /** Place in the list. */
  readonly index: number;
  /** 0…1, more is better. */
  readonly score: number;
  /** Spans of the item that matched. */
  readonly matches: readonly (readonly [number, number])[];
}

/** The items that fit what was typed, best first; all of them in their order when nothing was typed. */
export function pick(items: readonly string[], typed: string): Pick[] {
  const wanted = fold(typed.trim()).text;
  if (!wanted) return items.map((_, index) => ({ index, score: 1, matches: [] }));
  const folded = items.map((item) => fold(item));
  const texts = folded.map(({ text }) => text);
  const options = { ignoreLocation: true, includeScore: true, includeMatches: true, threshold: 0.4, isCaseSensitive: true };
  const found = new Fuse(texts, { ...options, useTokenSearch: true, tokenMatch: 'all' }).search(wanted);
  return found.flatMap(({ refIndex, score, matches }) => {
    const shape = folded[refIndex];
    if (!shape) return [];
    const spans = (matches ?? []).flatMap(({ indices }) => indices.map(([from, to]) => unfold(shape, from, to + 1)));
    return [{ index: refIndex, score: 1 - (score ?? 1), matches: merged(spans) }];
  });
}

function merged(spans: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const out: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}
