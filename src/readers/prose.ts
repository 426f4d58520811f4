// What running text looks like, and its words of substance. Small measures that several readers share.

const ENDED = /[.!?…。！？]["”’»)\]]*$/;

/** A paragraph of running text: it ends as a sentence does and is long enough to be one. */
export function isProse(text: string): boolean {
  return text.length >= 80
    ? ENDED.test(text) || text.length > 200
    : text.length >= 40 && ENDED.test(text) && /\s\p{Ll}/u.test(text);
}

export function endsSentence(text: string): boolean {
  return ENDED.test(text);
}

/** Words of five letters and more, cut to their first six: enough to see whether two texts speak of the same things. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6));
}

/** Letters and digits only, for comparing lines. */
export function plainWords(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
