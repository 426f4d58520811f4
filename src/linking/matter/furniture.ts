// Sentences that are nobody's claim: what an outlet puts under everything it publishes ("Read the comments policy"), credits of pictures.

/** A short sentence in so many briefings of one outlet is part of its page. */
const REPEATED = 3;
/** Longer ones may be text that the outlet uses again: they must stand in more. */
const SHORT = 140;
const REPEATED_LONG = 6;

/** Who took a picture, alone or at the end of its caption; or who stands where in it. */
export const PICTURE_CREDIT =
  /, (?:left|right|cent(?:er|re))(?:, |\b(?= and\b|$))|\bphotos?\s*[/:]|\(\s*(?:photo|image|picture)|\b(?:AP|AFP|EPA|Reuters|Getty|file) (?:photo|images?)\b|\bGetty Images\b/i;

/** Whether a sentence of this length that stands in so many briefings of one outlet is part of its page. */
export function isFurniture(briefings: number, length: number): boolean {
  return briefings >= (length > SHORT ? REPEATED_LONG : REPEATED);
}

/** Whether a sentence may become part of a page when its briefings reach this number, or stop being one when they leave it. */
export function turnsFurniture(briefings: number): boolean {
  return briefings === REPEATED || briefings === REPEATED_LONG;
}

const DIGITS = 'zero one two three four five six seven eight nine'.split(' ');

/** Numbers that are equal for equal letters of one outlet, 0 when there is no outlet. */
export function pageKey(outlet: string | undefined): (text: string) => number {
  if (!outlet) return () => 0;
  // Digits tell outlets apart: "Channel 4" has not the page of "Channel 5".
  const spelled = outlet.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
  const [high, low] = hashed(spelled, 0x811c9dc5, 0x9e3779b1);
  return (text) => {
    const [a, b] = hashed(text, high, low);
    // 52 bits: a number holds them exactly, and a million sentences do not meet by chance.
    return (a >>> 0) * 0x100000 + ((b >>> 12) & 0xfffff) + 1;
  };
}

/** Two running hashes over the letters, case and everything between them aside. */
function hashed(text: string, high: number, low: number): [number, number] {
  let a = high;
  let b = low;
  let between = true;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    const isLetter = (code >= 97 && code <= 122) || code > 191;
    if (!isLetter && between) continue;
    between = !isLetter;
    const next = isLetter ? code : 32;
    a = Math.imul(a ^ next, 0x01000193);
    b = Math.imul(b + next, 0x85ebca6b) ^ (b >>> 15);
  }
  return [a, b];
}
