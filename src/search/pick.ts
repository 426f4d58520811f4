// Choosing one of a short list by a few letters of it: commands, briefings, speakers, tags. Plain fuse.js over folded text.
import Fuse from 'fuse.js';
import { fold } from './fold.ts';

const OPTIONS = { ignoreLocation: true, threshold: 0.4, isCaseSensitive: true, useTokenSearch: true, tokenMatch: 'all' } as const;

/** The places of the items that fit what was typed, best first; all of them in their order when nothing was typed. */
export function pick(items: readonly string[], typed: string): readonly number[] {
  const wanted = fold(typed.trim()).text;
  if (!wanted) return items.map((_, index) => index);
  const texts = items.map((item) => fold(item).text);
  return new Fuse(texts, OPTIONS).search(wanted).map(({ refIndex }) => refIndex);
}
