// Footnote marks: bracketed numbers that hang on a word or a full stop. Square brackets that mean something stay.

const MARK = /(?<=[\p{L}\p{N}.,;:!?"”’»)\]%])\s?\[(?:\d{1,3}|[ivx]{1,5}|[a-z]|note \d+)\](?!\()/gu;

/** The text without its footnote marks; `[UN]-led` and `[sic]` stay. */
export function withoutFootnoteMarks(text: string): string {
  if (!text.includes('[')) return text;
  return text.replace(MARK, (mark, at: number) => (/^\s?\[\d/.test(mark) || isNoteLetter(text, at) ? '' : mark));
}

/** Letters and roman numerals are notes only directly after the end of a sentence. */
function isNoteLetter(text: string, at: number): boolean {
  return /[.!?]["”’)]*$/.test(text.slice(Math.max(0, at - 3), at));
}
