// Questions with known answers: stretches of real passages, damaged the way memory and keyboards damage them.
import { foldText } from '../../src/search/fold.ts';
import { randomFrom } from './random.ts';

export interface Question {
  readonly kind: string;
  readonly asked: string;
  /** A hit is right when its folded text holds these words. */
  readonly wanted: string;
}

type Random = () => number;
type Damage = (words: readonly string[], random: Random) => string | undefined;

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
const SMALL = new Set(
  'a an and are as at be by for from has have in is it its of on or said that the to was were will with'.split(' '),
);

const KINDS: Readonly<Record<string, { readonly words: readonly [number, number]; readonly damage: Damage }>> = {
  'exact words': { words: [3, 8], damage: (words) => words.join(' ') },
  'one typo': { words: [3, 5], damage: (words, random) => typos(words, 1, random) },
  'two typos': { words: [3, 5], damage: (words, random) => typos(words, 2, random) },
  'word order': { words: [5, 9], damage: otherOrder },
  acronym: { words: [6, 9], damage: initials },
  'unfinished word': { words: [3, 7], damage: unfinished },
  'small letters': { words: [3, 6], damage: (words) => words.join(' ').toLowerCase() },
  'no accents or marks': { words: [3, 6], damage: (words) => foldText(words.join(' ')) },
};

/** `count` questions of each kind, the same for the same seed. */
export function questionsFrom(texts: readonly string[], count: number, seed: number): Question[] {
  const random = randomFrom(seed);
  const questions: Question[] = [];
  for (const [kind, { words, damage }] of Object.entries(KINDS)) {
    for (let made = 0, tried = 0; made < count && tried < count * 4000; tried++) {
      const all = (texts[Math.floor(random() * texts.length)] ?? '').split(/\s+/u).filter(Boolean);
      const length = words[0] + Math.floor(random() * (words[1] - words[0] + 1));
      if (all.length < length) continue;
      const start = Math.floor(random() * (all.length - length + 1));
      const stretch = all.slice(start, start + length);
      const asked = damage(stretch, random);
      if (asked === undefined || asked.length < 6) continue;
      questions.push({ kind, asked, wanted: foldText(stretch.join(' ')) });
      made++;
    }
  }
  return questions;
}

function typos(words: readonly string[], count: number, random: Random): string {
  let text = words.join(' ');
  for (let i = 0; i < count; i++) text = typo(text, random);
  return text;
}

function typo(text: string, random: Random): string {
  const at = 1 + Math.floor(random() * (text.length - 2));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const kind = Math.floor(random() * 4);
  if (kind === 0) return text.slice(0, at) + letter + text.slice(at);
  if (kind === 1) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 2) return text.slice(0, at) + letter + text.slice(at + 1);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

function otherOrder(words: readonly string[], random: Random): string | undefined {
  const content = words
    .map((word) => word.replace(/^\P{L}+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word && !SMALL.has(word.toLowerCase()));
  if (content.length < 3) return undefined;
  return content
    .map((word) => [random(), word] as const)
    .toSorted((a, b) => a[0] - b[0])
    .map(([, word]) => word)
    .join(' ');
}

// A run of three or more capitalised words becomes its initials; two words are kept on either side.
function initials(words: readonly string[]): string | undefined {
  const from = words.findIndex((word, i) =>
    [word, words[i + 1] ?? '', words[i + 2] ?? ''].every((each) => CAPITALISED.test(each)),
  );
  if (from < 1) return undefined;
  let to = from;
  while (to < words.length && CAPITALISED.test(words[to] ?? '')) to++;
  if (to === words.length) return undefined;
  const short = words
    .slice(from, to)
    .map((word) => word.charAt(0))
    .join('');
  return [...words.slice(Math.max(0, from - 2), from), short, ...words.slice(to, to + 2)].join(' ');
}

function unfinished(words: readonly string[], random: Random): string | undefined {
  const last = words.at(-1) ?? '';
  if (last.length < 4) return undefined;
  return [...words.slice(0, -1), last.slice(0, 2 + Math.floor(random() * (last.length - 3)))].join(' ');
}
