// The last door before the terminal: only sequences that this program means to send get through, whatever the text between
// them holds. Rows of cells cannot hold others in the first place; this one does not trust them.

/** What a frame may consist of: moves, erasures, scrolling, colours, synchronised updates, and the fence's question. */
const MEANT = String.raw`\x1b\[[0-9;]{0,64}[ABCDGHKSTXmr]|\x1b\[\?2026[hl]|\x1b\[5n`;
/** An address that can be clicked, or the end of one. */
const LINK = String.raw`\x1b\]8;;((?:https?:\/\/[\x21-\x7e]{1,2000})?)\x1b\\`;
/** Control characters but CR and LF, and what turns the direction of text or is not seen at all. */
const NEVER = String.raw`[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]`;
const STRAY = new RegExp(`${LINK}|(${MEANT})|${NEVER}`, 'g');
const SUSPECT = new RegExp(
  `${NEVER.replace(String.raw`\x0e-\x1f`, String.raw`\x0e-\x1a\x1c-\x1f`)}|\\x1b(?!${MEANT.replaceAll(String.raw`\x1b`, '').replace(/^/, '(?:')}))`,
);

/** A frame without anything that was not meant; what is taken out leaves a mark. `leadsTo` knows the addresses that were meant. */
export function guardFrame(bytes: string, leadsTo: (address: string) => boolean = () => false): string {
  if (!SUSPECT.test(bytes)) return bytes;
  return bytes.replace(STRAY, (found, address: string | undefined, meant: string | undefined) =>
    address !== undefined && leadsTo(address) ? found : (meant ?? '□'),
  );
}

/** One line of text for the terminal outside the screen: no control character, no sequence. */
export function guardLine(text: string): string {
  return text.replace(new RegExp(`\\x1b(?:\\[[0-?]*[ -/]*[@-~])?|[\\r\\n]|${NEVER}`, 'g'), (found) =>
    /^[\t\r\n]$/.test(found) ? ' ' : '□',
  );
}
