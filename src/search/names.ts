// Whether a text holds the words of a condition, and whether a name is the one that was asked for, under any of its spellings.
import type { Library } from '../model/library.ts';
import type { Reading } from '../model/reading.ts';
import type { Sentence } from '../model/text.ts';
import { foldText } from './fold.ts';
import { tokensOf } from './tokens.ts';

/** Tests a sentence for an exact word, a beginning, or a phrase; a plain word (in a choice with fields) counts as a beginning too. */
export function textTest(
  kind: 'word' | 'exact' | 'prefix' | 'phrase',
  text: string,
): (reading: Reading, sentence: Sentence) => boolean {
  const wanted = tokensOf(text).words;
  const starts = kind === 'prefix' || (kind === 'word' && text.length > 3);
  const last = wanted.length - 1;
  const same = (word: string, place: number) => {
    const other = wanted[place] ?? '';
    return word === other || (starts && place === last && word.startsWith(other));
  };
  if (wanted.length === 0) return (_, sentence) => foldText(sentence.text).includes(foldText(text));
  return (_, sentence) => {
    const { words } = tokensOf(sentence.text);
    for (let at = 0; at + last < words.length; at++) {
      let place = 0;
      while (place <= last && same(words[at + place] ?? '', place)) place++;
      if (place > last) return true;
    }
    return false;
  };
}

/**
 * Tests whether a name is the wanted one: each wanted word begins a word of the name, or is a slip away from one.
 * With a library, a name also counts when another of its spellings there fits ("HTS" finds "Hayat Tahrir al-Sham").
 */
export function nameTest(wanted: string, library?: Library): (name: string) => boolean {
  const words = tokensOf(wanted).words;
  const known = new Map<string, boolean>();
  const direct = (name: string): boolean => {
    let fits = known.get(name);
    if (fits === undefined) known.set(name, (fits = words.length > 0 && fitsAll(words, tokensOf(name).words)));
    return fits;
  };
  if (!library) return direct;
  let aliases: ReadonlySet<string> | undefined;
  return (name) => direct(name) || (aliases ??= aliasesOf(library, direct)).has(name);
}

// Every spelling of the names of which one spelling fits.
function aliasesOf(library: Library, fits: (name: string) => boolean): ReadonlySet<string> {
  const canonical = new Set<string>();
  for (const { names } of library.readings) for (const name of names) if (fits(name.text)) canonical.add(name.canonical);
  const all = new Set(canonical);
  for (const { names } of library.readings) for (const name of names) if (canonical.has(name.canonical)) all.add(name.text);
  return all;
}

function fitsAll(wanted: readonly string[], words: readonly string[]): boolean {
  return wanted.every((want) => words.some((word) => word.startsWith(want) || isSlip(want, word)));
}

/** One insertion, deletion, substitution or swap apart, in words of five letters or more; two from eight letters on. */
function isSlip(a: string, b: string): boolean {
  const limit = a.length < 5 ? 0 : a.length < 8 ? 1 : 2;
  if (limit === 0 || Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min((row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return (row[b.length] ?? 0) <= limit;
}
