// Text as an export may hold it: nothing that could steer a terminal it is printed on, whatever was typed or read.

/** Controls but the newline, bidi marks, invisible characters, line separators, tags, unpaired surrogates. */
const STEERING =
  // oxlint-disable-next-line no-misleading-character-class
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]|[\ud800-\udfff]/gu;

/** The same text with each such character replaced by a visible one. Twice is as once. */
export function visible(text: string): string {
  return text.replace(STEERING, (unit) => (unit === '\t' ? ' ' : '\ufffd'));
}

/** One line: what headings, cells of lists and source lines are made of. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}

/** As the content or a quoted attribute of HTML or XML. XML 1.0 has no place for most controls: `visible` is to replace them first. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** JSON with the same characters as escapes: reads back to the letter. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(STEERING, (found) =>
    Array.from({ length: found.length }, (_, i) => `\\u${found.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
}
