// The words of a text by hand rather than by pattern: a run of plain letters is looked up where it stands, without being cut out first.
// Gives exactly what `spellingsOf` gives; everything unusual is left to the pattern itself. A sign beside a number is no word: it is told with
// the number.
import { CURRENCIES } from '../../analysis/quantities.data.ts';
import { wordAt } from '../../analysis/words.ts';

/** Takes texts apart into words and remembers what was made of each spelling. */
export interface Scanner<T> {
  /** What `make` gave for each word of a text, in order. O(length). */
  of(text: string): T[];
}

interface Known<T> {
  readonly text: string;
  readonly hash: number;
  readonly made: T;
}

/** `make` is asked once for each spelling, and once more for each sign that a number of this spelling has: "usd", "%". */
export function makeScanner<T>(make: (spelling: string, unit?: string) => T): Scanner<T> {
  const known: Known<T>[] = [];
  const measured = new Map<string, T>();
  /** An open hash table: one more than a place in `known`, 0 for none; and the hash of what is there, which spares most of the looking. */
  let slots = new Int32Array(1 << 14);
  let hashes = new Int32Array(1 << 14);

  const put = (place: number, hash: number) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
    hashes[slot] = hash;
  };

  /** The word from `start` to `end`, whose hash is at hand. */
  const find = (text: string, start: number, end: number, hash: number): T => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = slots[slot] ?? 0;
      if (place === 0) break;
      if (hashes[slot] !== hash) continue;
      const entry = known[place - 1];
      if (entry && isAt(entry.text, text, start, end)) return entry.made;
    }
    const spelling = text.slice(start, end);
    const made = make(spelling);
    known.push({ text: spelling, hash, made });
    if (known.length * 2 > slots.length) {
      slots = new Int32Array(2 * slots.length);
      hashes = new Int32Array(slots.length);
      for (const [place, entry] of known.entries()) put(place, entry.hash);
    } else put(known.length - 1, hash);
    return made;
  };

  const one = (spelling: string) => find(spelling, 0, spelling.length, hashOf(spelling, 0, spelling.length));

  const measuredOne = (spelling: string, unit: string): T => {
    const key = `${unit} ${spelling}`;
    let made = measured.get(key);
    if (made === undefined) measured.set(key, (made = make(spelling, unit)));
    return made;
  };

  return {
    of(text) {
      const found: T[] = [];
      const { length } = text;
      let at = 0;
      while (at < length) {
        const code = text.charCodeAt(at);
        if (isMark(code)) {
          at++;
          continue;
        }
        let end = at;
        let hash = 0;
        const isRun = code < 128 && (isDigit(code) ? isDigit : isLetter);
        if (isRun)
          for (let next = code; isRun(next); next = text.charCodeAt(end)) {
            hash = (Math.imul(hash, 31) + next) | 0;
            end++;
          }
        const past = end > at ? pastRun(text, at, end) : -1;
        if (past >= 0) {
          const unit = isDigit(code) ? signBeside(text, at, end) : undefined;
          found.push(unit ? measuredOne(text.slice(at, end), unit) : find(text, at, end, hash));
          at = past;
          continue;
        }
        const word = wordAt(text, at);
        if (!word) break;
        const start = word.end - word.spelling.length;
        const isFigure = isDigit(word.spelling.charCodeAt(0)) && text.startsWith(word.spelling, start);
        const unit = isFigure ? signBeside(text, start, word.end) : undefined;
        found.push(unit ? measuredOne(word.spelling, unit) : one(word.spelling));
        at = word.end;
      }
      return found;
    },
  };
}

/** Where reading goes on if the run of letters or digits is a word as it stands; -1 if only the pattern can tell. */
function pastRun(text: string, start: number, end: number): number {
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  const after = end + 1 < text.length ? text.charCodeAt(end + 1) : 32;
  const hasDigits = isDigit(text.charCodeAt(start));
  if (!isMark(next)) return -1;
  if (hasDigits) return (next === 46 || next === 44) && isDigit(after) ? -1 : end;
  if (next === 46) return end - start === 1 && !isMark(after) ? -1 : end;
  if (next === 45) return isDigit(after) ? -1 : end;
  if (next !== 39 && next !== 0x2019) return end;
  if (isMark(after)) return end;
  const last = end + 2 < text.length ? text.charCodeAt(end + 2) : 32;
  return (after | 32) === 115 && after < 128 && isMark(last) && last !== 39 && last !== 0x2019 ? end + 2 : -1;
}

/** What a sign makes of the number from `start` to `end`: "$3", "US$3", "3%", "3 %". Other dollars go by the letter before the sign. */
function signBeside(text: string, start: number, end: number): string | undefined {
  if (text.charCodeAt(end) === PERCENT || (text.charCodeAt(end) === 32 && text.charCodeAt(end + 1) === PERCENT)) return '%';
  const currency = start > 0 ? CURRENCIES.get(text.charAt(start - 1)) : undefined;
  const before = start > 1 ? text.charCodeAt(start - 2) : 32;
  return currency === undefined || !isLetter(before) || text.startsWith('US', start - 3)
    ? currency
    : `${text.charAt(start - 2)}$`;
}

const PERCENT = 37;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Space and punctuation that no word holds or begins with, as far as it is common; all else is left to the pattern. */
function isMark(code: number): boolean {
  if (code < 128) return !isLetter(code) && !isDigit(code);
  return (
    (code >= 0x2018 && code <= 0x201e) ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x2026 ||
    code === 0xa0 ||
    code === 0xab ||
    code === 0xbb
  );
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
