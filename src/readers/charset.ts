// Bytes to text: byte order mark, declared, UTF-8, guessed; doubly encoded text repaired. What was done is said.
import { exportsOf } from './interop.ts';
import { WINDOWS_1252 } from './sanitise.ts';

/** A text out of bytes. */
export interface Decoded {
  readonly text: string;
  /** What the person should know about the decoding. */
  readonly remark?: string;
}

/** Decodes a document. `declared` is what it says of itself, `isCut` that it goes on; undefined when it is not text at all. */
export async function decode(bytes: Uint8Array, declared?: string, isCut = false): Promise<Decoded | undefined> {
  const marked = byMark(bytes);
  if (marked) return marked;
  const [a, b, c, d] = bytes;
  if (bytes.length % 4 === 0 && a && !b && !c && !d) return utf32(bytes, true);
  if (bytes.length % 4 === 0 && !a && !b && !c && d) return utf32(bytes, false);
  const wide = byZeroes(bytes);
  if (wide) return { text: decodeAs(wide, bytes), remark: `read as ${wide}, which it does not declare` };
  if (looksBinary(bytes)) return undefined;
  const label = declared ? known(declared) : undefined;
  if (declared && !label) {
    const { decode: decodeOld, encodingExists } = exportsOf(await import('iconv-lite'));
    if (encodingExists(declared)) return { text: decodeOld(bytes, declared) };
  }
  if (label && label !== 'utf-8' && !label.startsWith('utf-16')) {
    // Pages often declare Latin-1 and hold UTF-8; the reverse shows itself by invalid sequences.
    const strict = strictly(bytes, isCut);
    if (strict !== undefined && /[^\0-\x7f]/.test(strict)) return repaired(strict);
    return repaired(decodeAs(label, bytes));
  }
  const strict = strictly(bytes, isCut);
  if (strict !== undefined) return repaired(strict);
  return guessed(bytes);
}

function byMark(bytes: Uint8Array): Decoded | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return utf32(bytes.subarray(4), true);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return utf32(bytes.subarray(4), false);
  const label =
    a === 0xef && b === 0xbb && c === 0xbf
      ? 'utf-8'
      : a === 0xff && b === 0xfe
        ? 'utf-16le'
        : a === 0xfe && b === 0xff
          ? 'utf-16be'
          : '';
  if (!label) return undefined;
  const text = decodeAs(label, bytes);
  return label === 'utf-8' ? withLosses(text) : { text };
}

function utf32(bytes: Uint8Array, little: boolean): Decoded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const points: string[] = [];
  for (let i = 0; i + 4 <= view.byteLength; i += 4) {
    const code = view.getUint32(i, little);
    points.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
  }
  return { text: points.join('') };
}

/** UTF-16 without a mark: every other byte of western text is zero. */
function byZeroes(bytes: Uint8Array): string | undefined {
  const end = Math.min(bytes.length, 4096);
  if (end < 8) return undefined;
  const zeroes = [0, 0];
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeroes[i & 1] = (zeroes[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeroes;
  if (odd > end * 0.3 && even < end * 0.02) return 'utf-16le';
  if (even > end * 0.3 && odd < end * 0.02) return 'utf-16be';
  return undefined;
}

/** One control byte in twenty, or zero bytes in number, is not text in any encoding that is left. */
function looksBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 65_536);
  let controls = 0;
  let zeroes = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) zeroes++;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls > 8 + end / 20 || zeroes > 2 + end / 200;
}

/** UTF-8 without a mistake, or undefined. What is cut may end within a character. */
function strictly(bytes: Uint8Array, isCut = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
  } catch {
    return undefined;
  }
}

/** UTF-8 with a few bad bytes stays UTF-8; otherwise the likeliest of the old encodings. */
async function guessed(bytes: Uint8Array): Promise<Decoded> {
  const text = decodeAs('utf-8', bytes);
  const bad = count(text, /\ufffd/g);
  const good = count(text, /[^\0-\x7f\ufffd]/g);
  if (good > bad * 2) return withLosses(text);
  const { detect } = exportsOf(await import('chardet'));
  const label = known(detect(bytes.subarray(0, 200_000)) ?? '') ?? 'windows-1252';
  return { text: decodeAs(label, bytes), remark: `its encoding was guessed: ${label}` };
}

function withLosses(text: string): Decoded {
  const bad = count(text, /\ufffd/g);
  return bad === 0 ? { text } : { text, remark: `${bad} places are not valid UTF-8 and are shown as \ufffd` };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The name of an encoding as TextDecoder knows it; Latin-1 means windows-1252, as it does on the web. */
function known(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim().replace(/^x-sjis$/i, 'shift_jis')).encoding;
  } catch {
    return undefined;
  }
}

function decodeAs(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes);
}

/** UTF-8 that was once decoded as windows-1252 and encoded again: `â€™` for `’`. */
const DOUBLY_ENCODED =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{1,3}/g;

function repaired(text: string): Decoded {
  if (!/[\u00c2\u00c3\u00e2\u00d0\u00d1][^\0-\x7f]/.test(text)) return { text };
  let done = 0;
  let failed = 0;
  const mended = text.replace(DOUBLY_ENCODED, (run) => {
    const whole = undouble(run);
    if (whole === undefined) failed++;
    else done++;
    return whole ?? run;
  });
  if (done < 2 || failed > done / 4) return { text };
  return { text: mended, remark: `${done} doubly encoded characters were repaired` };
}

function undouble(run: string): string | undefined {
  const bytes = new Uint8Array(run.length);
  for (let i = 0; i < run.length; i++) {
    const code = run.charCodeAt(i);
    const byte = code < 0x100 ? code : 0x80 + WINDOWS_1252.indexOf(run[i] ?? '');
    if (byte < 0x80) return undefined;
    bytes[i] = byte;
  }
  const text = strictly(bytes);
  // A repair must give letters or marks that people write, not controls.
  return text !== undefined && !/[\u0080-\u009f]/.test(text) ? text : undefined;
}
