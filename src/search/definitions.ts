// Short forms that a text explains itself: "the Northern Lakes Shipping Authority (NLSA)". Matched from the right as
// Schwartz and Hearst (2003) do, word by word: every letter of the short form begins a word of the long one.
import { CONNECTORS } from './acronyms.ts';
import type { Definitions } from './meanings.ts';
import { tokensOf } from './tokens.ts';

/** A short form and the words it stands for, folded. */
export type Definition = readonly [short: string, long: string];

const SHORT = /\((\p{Lu}[\p{L}\p{N}.&-]{1,9})\)/gu;
const LETTER = /^[\p{L}\p{N}]+$/u;
/** Words looked at before the bracket: letters times this. */
const WORDS_A_LETTER = 2;
const MOST_FORMS = 4;

/** Calls `found` with each definition in a text. */
export function eachDefinition(text: string, found: (definition: Definition) => void): void {
  if (!text.includes('(')) return;
  for (const match of text.matchAll(SHORT)) {
    const short = tokensOf(match[1] ?? '').words.join('');
    if (short.length < 2 || !LETTER.test(short)) continue;
    const { words } = tokensOf(text.slice(Math.max(0, match.index - 200), match.index));
    const long = longForm(short, words.slice(-short.length * WORDS_A_LETTER - 2));
    if (long) found([short, long.join(' ')]);
  }
}

function longForm(short: string, words: readonly string[]): readonly string[] | undefined {
  let letter = short.length - 1;
  let word = words.length - 1;
  while (letter >= 0 && word >= 0) {
    const begins = words[word]?.charAt(0) === short.charAt(letter);
    // A connector may be left out; any other word must give a letter.
    if (begins) letter--;
    else if (!CONNECTORS.has(words[word] ?? '')) return undefined;
    word--;
  }
  const long = words.slice(word + 1);
  return letter < 0 && long.length > 1 ? long : undefined;
}

/** All definitions of a corpus. The long forms of one short form are kept in the order of how often they are given. */
export function definitionsOf(lists: readonly (readonly Definition[])[]): Definitions {
  const uses = new Map<string, Map<string, number>>();
  for (const [short, long] of lists.flat()) {
    const forms = uses.get(short) ?? new Map<string, number>();
    uses.set(short, forms.set(long, (forms.get(long) ?? 0) + 1));
  }
  const longOf = new Map<string, readonly string[]>();
  const shortOf = new Map<string, string>();
  for (const [short, forms] of uses) {
    const byUse = [...forms].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_FORMS);
    longOf.set(
      short,
      byUse.map(([long]) => long),
    );
    for (const [long] of byUse) if (!shortOf.has(long)) shortOf.set(long, short);
  }
  return { longOf, shortOf };
}
