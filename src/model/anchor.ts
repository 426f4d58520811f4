// Places that survive a re-reading: made from a text, found again in another version of it, or honestly lost.
// A wrong place is worse than none: only words found unchanged, with neighbours that tell them apart, count as found.
import type { Anchor, Span } from './text.ts';

/** Neighbouring text that is kept at least, and at most when it must tell equal passages apart. UTF-16 units. */
const CONTEXT = 32;
const MAX_CONTEXT = 512;
/** A side shorter than this proves nothing by itself: ". The " stands everywhere. */
const TELLING = 16;

/** The anchor of a span: its words and enough on each side to tell it from any equal passage of the same text. */
export function makeAnchor(text: string, span: Span): Anchor {
  const { start, end } = span;
  const exact = text.slice(start, end);
  const others = occurrences(text, exact).filter((at) => at !== start);
  const before = others.map((at) => sharedEnd(text.slice(0, at), text.slice(0, start)));
  const after = others.map((at) => sharedStart(text, at + exact.length, text, end));
  return {
    exact,
    prefix: text.slice(Math.max(0, start - contextFor(before)), start),
    suffix: text.slice(end, end + contextFor(after)),
    start,
    ...(others.length > 0 ? { repeated: true } : {}),
  };
}

/** Where the anchored words stand in a text; absent when that cannot be said for certain. */
export function findAnchor(text: string, anchor: Anchor): Span | undefined {
  if (anchor.exact === '') return undefined;
  const places = occurrences(text, anchor.exact).map((start) => placeAt(text, start, anchor));
  const near = places.filter(({ before, after }) => before || after);
  const both = near.find(({ before, after }) => before && after);
  const found = both ? (near.length === 1 ? both : undefined) : provenByOne(places, anchor);
  return found && { start: found.start, end: found.end };
}

/** One place where the words stand, and whether it has the same neighbours. */
interface Place extends Span {
  readonly before: boolean;
  readonly after: boolean;
}

/** A context cut short by the beginning or end of the text has that edge as its neighbour, and must have it again. */
function placeAt(text: string, start: number, { exact, prefix, suffix, start: first }: Anchor): Place {
  const end = start + exact.length;
  const opens = prefix.length === first;
  const closes = suffix.length < CONTEXT;
  const before = text.slice(Math.max(0, start - prefix.length), start) === prefix && (!opens || start === first);
  const after = text.startsWith(suffix, end) && (!closes || end + suffix.length === text.length);
  return { start, end, before, after };
}

/** A neighbour was edited: the words must never have stood elsewhere, and the other neighbour stand whole and be long enough to tell. */
function provenByOne(places: readonly Place[], anchor: Anchor): Place | undefined {
  const [place] = places;
  if (!place || places.length > 1 || anchor.repeated) return undefined;
  const telling = (place.before && anchor.prefix.length >= TELLING) || (place.after && anchor.suffix.length >= TELLING);
  return telling ? place : undefined;
}

/** One unit more than the longest context shared with an equal passage, within bounds. */
function contextFor(shared: readonly number[]): number {
  return Math.min(MAX_CONTEXT, Math.max(CONTEXT, ...shared.map((length) => length + 1)));
}

function occurrences(text: string, exact: string): number[] {
  const places: number[] = [];
  if (exact === '') return places;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  return places;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

function sharedStart(a: string, fromA: number, b: string, fromB: number): number {
  let length = 0;
  while (fromA + length < a.length && fromB + length < b.length && a[fromA + length] === b[fromB + length]) length++;
  return length;
}
