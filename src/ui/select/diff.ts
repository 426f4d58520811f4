// Two sentences word by word: what both have, what only one has. Another apostrophe, "12" for "twelve" and another way
// to write the same day are no difference.
import type { Library } from '../../model/library.ts';
import { briefingOf, type SentenceId } from '../../model/text.ts';
import { excerpt } from '../text/width.ts';

/** A run of words in one, the other, or both of two texts. */
export interface Change {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Of longer sentences only the beginnings are compared: the table below grows with the product of both lengths. */
const MOST_WORDS = 400;
const MOST_UNITS = 10_000;

/** A sentence with what its dates mean: offsets are the text's, values as in TIMEX3. */
export interface Told {
  readonly text: string;
  readonly dates: readonly { readonly start: number; readonly end: number; readonly value: string }[];
}

/** A sentence of a library as the diff wants it; an empty one where it is not there. */
export function toldIn(library: Library, id: SentenceId): Told {
  const sentence = library.sentence(id);
  if (!sentence) return { text: '', dates: [] };
  const times = library.reading(briefingOf(id))?.times.filter(({ sentence: of }) => of === id) ?? [];
  const dates = times.map(({ start, end, value }) => ({ start: start - sentence.start, end: end - sentence.start, value }));
  return { text: sentence.text, dates };
}

/** Longest common subsequence of words, case and outer punctuation aside; a date that both give is one word. */
export function diffWords(before: string | Told, after: string | Told): Change[] {
  const [from, to] = [told(before), told(after)];
  const shared = new Set(from.dates.map(({ value }) => value).filter((value) => to.dates.some((date) => date.value === value)));
  const a = wordsOf(from, shared);
  const b = wordsOf(to, shared);
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      const next = lengths[i + 1];
      if (row && next) row[j] = a[i]?.key === b[j]?.key ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  const changes: Change[] = [];
  const push = (kind: Change['kind'], text: string) => {
    const last = changes.at(-1);
    if (last?.kind === kind) changes[changes.length - 1] = { kind, text: `${last.text} ${text}` };
    else changes.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]?.key === b[j]?.key) {
      push('same', b[j]?.text ?? '');
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      push('removed', a[i]?.text ?? '');
      i++;
    } else {
      push('added', b[j]?.text ?? '');
      j++;
    }
  }
  return changes;
}

function told(side: string | Told): Told {
  const { text, dates } = typeof side === 'string' ? { text: side, dates: [] } : side;
  const calendar = dates.filter(({ value }) => /^\d{4}/.test(value));
  return { text: excerpt(text, MOST_UNITS), dates: joined(text, calendar) };
}

/** Dates side by side, "29-30 November" and "November 29 and 30", are one. */
function joined(text: string, dates: Told['dates']): Told['dates'] {
  const whole: { start: number; end: number; value: string }[] = [];
  for (const date of dates.toSorted((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    if (last && /^\s*(?:-|–|,|and|to|until|through)?\s*$/.test(text.slice(last.end, date.start)))
      whole[whole.length - 1] = { start: last.start, end: date.end, value: `${last.value} ${date.value}` };
    else whole.push({ ...date });
  }
  return whole;
}

interface Word {
  readonly text: string;
  /** Equal for words that say the same. */
  readonly key: string;
}

function wordsOf({ text, dates }: Told, shared: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  let within: Told['dates'][number] | undefined;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (words.length === MOST_WORDS) break;
    const date = dates.find(({ start, end, value }) => start < index + word.length && end > index && shared.has(value));
    const last = words.at(-1);
    if (date && date === within && last) words[words.length - 1] = { ...last, text: `${last.text} ${word}` };
    else words.push({ text: word, key: date ? `on ${date.value}` : bare(word) });
    within = date;
  }
  return words;
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function bare(word: string): string {
  const plain = word
    .toLowerCase()
    .replaceAll(/[‘’ʼ′´`]/g, "'")
    .replaceAll(/[‐‑–]/g, '-')
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '')
    .replaceAll(/(?<=\d),(?=\d{3}\b)/g, '');
  const number = NUMBERS.indexOf(plain);
  return number < 0 ? plain || word : String(number + 2);
}
