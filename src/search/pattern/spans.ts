// Which words of one sentence a pattern matches, for showing them: leftmost, and as long as the pattern wants it.
import { follow, takes, type Program, type Side } from './program.ts';

/** More matches in one sentence are not shown. */
const MOST = 20;

interface Thread {
  readonly at: number;
  readonly start: number;
}

/** First and last word (exclusive) of each match, in order. O(text × length of the program) for each match. */
export function spansOf(program: Program, words: readonly string[]): (readonly [number, number])[] {
  const text = words.join(' ');
  const wordAt: number[] = [];
  words.forEach((word, place) => {
    for (let i = 0; i <= word.length; i++) wordAt.push(place);
  });
  const spans: (readonly [number, number])[] = [];
  let from = 0;
  while (spans.length < MOST) {
    const match = matchFrom(program, text, from);
    if (!match) break;
    const [start, end] = trimmed(text, match);
    if (end > start) spans.push([wordAt[start] ?? 0, (wordAt[end - 1] ?? 0) + 1]);
    from = Math.max(match[1], from + 1);
  }
  return spans;
}

/** A match may take in the spaces around its words. */
function trimmed(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  let first = start;
  let last = end;
  while (first < last && text.charAt(first) === ' ') first++;
  while (last > first && text.charAt(last - 1) === ' ') last--;
  return [first, last];
}

function matchFrom(program: Program, text: string, from: number): readonly [number, number] | undefined {
  let threads: readonly Thread[] = [];
  let best: readonly [number, number] | undefined;
  for (let place = from; place <= text.length; place++) {
    const between = { before: sideAt(text, place - 1), after: sideAt(text, place) };
    const seen = new Set<number>();
    const taking: Thread[] = [];
    // The first threads are the preferred ones: what comes after one that ends is not looked at.
    for (const { at, start } of best ? threads : [...threads, { at: 0, start: place }]) {
      if (!follow(program, at, between, seen, (there) => taking.push({ at: there, start }))) continue;
      best = [start, place];
      break;
    }
    const code = text.charCodeAt(place);
    threads = taking.filter(({ at }) => takes(program[at], code)).map(({ at, start }) => ({ at: at + 1, start }));
    if (best && threads.length === 0) break;
  }
  return best;
}

function sideAt(text: string, place: number): Side {
  if (place < 0 || place >= text.length) return 'none';
  return text.charCodeAt(place) === 32 ? 'gap' : 'word';
}
