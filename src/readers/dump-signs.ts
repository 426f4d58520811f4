// How many capitals, digits, commas and odd signs a paragraph has, counted in one pass over its characters.

/** Counts of code points. */
export interface Signs {
  capitals: number;
  /** Capitals with no letter before them. */
  opening: number;
  digits: number;
  commas: number;
  /** Neither letter, digit, white space nor the commonest punctuation. */
  odd: number;
}

const LETTER = 1;
const CAPITAL = 2;
const DIGIT = 4;
const ODD = 8;
const KNOWN = 16;

/** What each code unit is, looked up in Unicode's tables the first time it is met. */
const CLASSES = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = code < 0x10000 ? (CLASSES[code] ?? 0) : 0;
  if (known) return known;
  const sign = String.fromCodePoint(code);
  let found = KNOWN;
  if (/\p{L}/u.test(sign)) found |= LETTER;
  if (/\p{Lu}/u.test(sign)) found |= CAPITAL;
  if (/\p{N}/u.test(sign)) found |= DIGIT;
  if (/[^\p{L}\p{N}\s.,'’"“”]/u.test(sign)) found |= ODD;
  if (code < 0x10000) CLASSES[code] = found;
  return found;
}

/** How many signs of each sort a text has. O(length). */
export function countSigns(text: string): Signs {
  const signs: Signs = { capitals: 0, opening: 0, digits: 0, commas: 0, odd: 0 };
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i++;
    const here = classOf(code);
    if (here & CAPITAL) {
      signs.capitals++;
      if (!(before & LETTER)) signs.opening++;
    } else if (here & DIGIT) signs.digits++;
    else if (here & ODD) signs.odd++;
    else if (code === 0x2c) signs.commas++;
    before = here;
  }
  return signs;
}
