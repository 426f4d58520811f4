// Speakers, sources and names of a segment: which there are, and which of them a field of a query means, under any spelling.
// A record is a letter for what it is, the text, and for names a tab and the canonical name.
import { slipsBetween } from '../model/nearest.ts';
import { LABELS, type Label } from './entries.ts';
import type { Index } from './index.ts';
import type { Segment } from './segment.ts';
import { tokensOf } from './tokens.ts';

/** A label with its words, ready to be compared. */
export interface Labelled {
  readonly of: Label['of'];
  /** Empty when it is the text. */
  readonly canonical: string;
  readonly words: readonly string[];
  readonly canonicalWords: readonly string[];
}

/** The line that stands for a label. Equal labels of a segment are one. */
export function recordOf({ of, text, canonical }: Label): string {
  const name = plain(text);
  const joined = canonical === undefined ? '' : plain(canonical);
  return of.charAt(1) + name + (joined && joined !== name ? `\t${joined}` : '');
}

function plain(value: string): string {
  return value.replace(/\s+/gu, ' ');
}

const OF: ReadonlyMap<string, Label['of']> = new Map(LABELS.map((of) => [of.charAt(1), of]));
const known = new WeakMap<Segment, readonly Labelled[]>();

/** The labels of a segment, in the order of their lists. Read once: most searches ask for none. O(labels). */
export function labelsOf(segment: Segment): readonly Labelled[] {
  const held = known.get(segment);
  if (held) return held;
  const read = segment.labels === '' ? [] : segment.labels.split('\n').map(labelOf);
  known.set(segment, read);
  return read;
}

function labelOf(record: string): Labelled {
  const [text = '', canonical = ''] = record.slice(1).split('\t');
  return {
    of: OF.get(record.charAt(0)) ?? 'name',
    canonical,
    words: tokensOf(text).words,
    canonicalWords: canonical ? tokensOf(canonical).words : [],
  };
}

/** The names that stand in most passages as speaker, source or name. */
export function mostOf({ parts }: Pick<Index, 'parts'>, of: Label['of'], limit: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { vocabulary } of parts) {
    const { segment } = vocabulary;
    for (const [place, record] of segment.labels.split('\n').entries()) {
      if (OF.get(record.charAt(0)) !== of) continue;
      const [text = ''] = record.slice(1).split('\t');
      // the length of its list is near enough to how many there are
      const length = (segment.labelAt[place + 1] ?? 0) - (segment.labelAt[place] ?? 0);
      counts.set(text, (counts.get(text) ?? 0) + length);
    }
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([text]) => text);
}

/** The folded words of a name as one text. */
const keyOf = (words: readonly string[]) => words.join(' ');

/**
 * Whether a name is the wanted one: each wanted word begins a word of the name, or is a slip away from one; or another spelling of the
 * name does ("HTS" finds "Hayat Tahrir al-Sham").
 */
export interface NameTest {
  (words: readonly string[]): boolean;
}

/** Prepares the test for a name. O(labels). */
export function nameTest(wanted: string, segments: readonly Segment[]): NameTest {
  const words = tokensOf(wanted).words;
  if (words.length === 0) return () => false;
  const direct = (name: readonly string[]) => fitsAll(words, name);
  const canonical = new Set<string>();
  for (const segment of segments)
    for (const label of labelsOf(segment)) {
      if (label.of !== 'name') continue;
      if (direct(label.words)) canonical.add(keyOf(label.canonical ? label.canonicalWords : label.words));
      else if (label.canonical && direct(label.canonicalWords)) canonical.add(keyOf(label.canonicalWords));
    }
  const spellings = new Set(canonical);
  for (const segment of segments)
    for (const label of labelsOf(segment))
      if (label.of === 'name' && label.canonical && canonical.has(keyOf(label.canonicalWords))) spellings.add(keyOf(label.words));
  return (name) => direct(name) || spellings.has(keyOf(name));
}

function fitsAll(wanted: readonly string[], words: readonly string[]): boolean {
  return wanted.every((want) => words.some((word) => word.startsWith(want) || isSlip(want, word)));
}

/** One insertion, deletion, substitution or swap apart, in words of five letters or more; two from eight letters on. */
function isSlip(a: string, b: string): boolean {
  const limit = a.length < 5 ? 0 : a.length < 8 ? 1 : 2;
  if (limit === 0 || Math.abs(a.length - b.length) > limit) return false;
  return slipsBetween(a, b) <= limit;
}
