// What running text looks like, and its words of substance. Small measures that several readers share.

/** Text of ASCII and typographic punctuation is read with patterns that know no Unicode: the same answer in half the time. */
export const BEYOND_PLAIN = /[^\0-\x7f\u00a0\u2010-\u2027]/;

const ENDED = /[.!?…。！？]["”’»)\]]*$/;

/** A paragraph of running text: it ends as a sentence does and is long enough to be one. */
export function isProse(text: string): boolean {
  return text.length >= 80
    ? ENDED.test(text) || text.length > 200
    : text.length >= 40 && ENDED.test(text) && /\s\p{Ll}/u.test(text);
}

/** Whether a text ends as sentences do. */
export function endsSentence(text: string): boolean {
  return ENDED.test(text);
}

/** Words of five letters and more, cut to their first six: enough to see whether two texts speak of the same things. */
export function contentWords(text: string): string[] {
  const lower = text.toLowerCase();
  return (lower.match(BEYOND_PLAIN.test(lower) ? /\p{L}{5,}/gu : /[a-z]{5,}/g) ?? []).map((word) => word.slice(0, 6));
}

/** Letters and digits only, for comparing lines. */
export function plainWords(text: string): string {
  if (!BEYOND_PLAIN.test(text))
    return text
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** White space that is more than one blank, or another sign. */
const UNEVEN = /[^\S ]\s*| \s+/g;

/** Every run of white space as one blank; what is so already is passed over. */
export function evenSpace(text: string): string {
  return text.replace(UNEVEN, ' ');
}
