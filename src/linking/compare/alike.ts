// How alike two words are by their letters: spellings, endings and compounds that stems miss. Knows no meaning.

const NEGATING = /^(?:un|in|im|il|ir|dis|non)$/;

/** Whether one word is the other with a syllable that turns it round: "unsafe" and "safe". */
export function turnsRound(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.endsWith(short) && NEGATING.test(long.slice(0, long.length - short.length));
}

/** 1 for the same word, .75 for spellings and endings of one, .5 where one holds the other, else 0. */
export function alike(a: string, b: string): number {
  if (a === b) return 1;
  const short = a.length < b.length ? a : b;
  const long = a.length < b.length ? b : a;
  if (short.length < 4) return 0;
  if (short.charCodeAt(0) !== long.charCodeAt(0))
    return short.length >= 5 && long.length > short.length && long.includes(short) && !turnsRound(short, long) ? 0.5 : 0;
  const prefix = commonPrefix(short, long);
  if (prefix >= 4 && prefix >= 0.6 * long.length) return 0.75;
  if (long.length - short.length <= 2) {
    const slips = long.length >= 8 ? 2 : long.length >= 5 ? 1 : 0;
    if (slips > 0 && short.length >= 5 && within(short, long, slips)) return 0.75;
  }
  return short.length >= 5 && long.includes(short) ? 0.5 : 0;
}

function commonPrefix(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let i = 0;
  while (i < end && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

/** Whether so few letters must be changed, put in or left out. */
function within(a: string, b: string, slips: number): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++;
    j++;
  }
  const restA = a.length - i;
  const restB = b.length - j;
  if (restA === 0 || restB === 0) return restA + restB <= slips;
  if (slips === 0) return false;
  const ra = a.slice(i + 1);
  const rb = b.slice(j + 1);
  return within(ra, rb, slips - 1) || within(a.slice(i), rb, slips - 1) || within(ra, b.slice(j), slips - 1);
}
