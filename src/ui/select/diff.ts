// Two sentences word by word: what both have, what only one has.
import { excerpt } from '../text/width.ts';

export interface Change {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Of longer sentences only the beginnings are compared: the table below grows with the product of both lengths. */
const MOST_WORDS = 400;
const MOST_UNITS = 10_000;

/** Longest common subsequence of words, case and outer punctuation aside. */
export function diffWords(before: string, after: string): Change[] {
  const a = excerpt(before, MOST_UNITS).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const b = excerpt(after, MOST_UNITS).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const left = a.map(bare);
  const right = b.map(bare);
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      const next = lengths[i + 1];
      if (row && next) row[j] = left[i] === right[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
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
    if (i < a.length && j < b.length && left[i] === right[j]) {
      push('same', b[j] ?? '');
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      push('removed', a[i] ?? '');
      i++;
    } else {
      push('added', b[j] ?? '');
      j++;
    }
  }
  return changes;
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '') || word;
}
