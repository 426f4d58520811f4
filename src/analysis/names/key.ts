// One key for the spellings of a name: accents, case, apostrophes, articles and the usual ways to write foreign sounds are folded.
// "Türkiye" and "Turkiye", "Sergey" and "Sergei", "al-Asad" and "Assad" meet; "Iran" and "Iraq" do not.

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/[øœ]/g, 'o'],
  [/æ/g, 'ae'],
  [/ł/g, 'l'],
  [/ı/g, 'i'],
  [/[đð]/g, 'd'],
];

/** Lower case without accents and apostrophes, dashes as hyphens, one space between words. */
export function fold(text: string): string {
  let folded = text.toLowerCase();
  if (/[^\x20-\x7e]/.test(folded)) {
    folded = folded.normalize('NFKD').replace(/\p{M}+/gu, '');
    for (const [from, to] of FOLDS) folded = folded.replace(from, to);
    folded = folded.replace(/[’‘ʼʻ`´]/g, "'").replace(/[‐‑‒–—]/g, '-');
  }
  return folded.replace(/'/g, '').replace(/\s+/g, ' ').trim();
}

/** The key under which two spellings of a name are the same. */
export function nameKey(text: string): string {
  return fold(text)
    .replace(/\./g, '')
    .replace(/-/g, ' ')
    .replace(/\b(?:al|el|the|as|ad|ar|ul) (?=\w)/g, '')
    .split(' ')
    .map(sound)
    .join(' ');
}

/** Sounds remembered at most: names come again in every briefing. */
const MOST_SOUNDS = 10_000;
const sounds = new Map<string, string>();

/** Spellings of one sound made equal; short words and acronyms are left alone. */
function sound(word: string): string {
  if (word.length < 4) return word;
  let found = sounds.get(word);
  if (found === undefined) {
    if (sounds.size >= MOST_SOUNDS) sounds.clear();
    sounds.set(word, (found = soundOf(word)));
  }
  return found;
}

function soundOf(word: string): string {
  return word
    .replace(/sch|shch/g, 'sh')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ck|q/g, 'k')
    .replace(/ks/g, 'x')
    .replace(/ou|oo/g, 'u')
    .replace(/ee|ij|iy|yi|ei|ey|ai|ay/g, 'i')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/(?<=[aeiou])h$/, '')
    .replace(/ii$/, 'i');
}
