// What single characters mean to the sentence scanner: tables and tests on UTF-16 codes, no strings.

export const PLAIN = 0;
export const NEWLINE = 1;
/** . ! ? … : ends a sentence depending on what stands around it. */
export const STOP = 2;
/** A mark that always ends a sentence: 。 ！ ？ । ؟ ۔ */
export const FULL_STOP = 3;
/** ; and : end sentences in Greek and Armenian. */
export const COLON = 4;
export const BRACKET = 5;
export const QUOTE = 6;
/** A closing bracket that may end a list mark: "a)". */
export const CLOSE = 7;
export const BULLET = 8;

const KINDS = new Uint8Array(65536);
function mark(characters: string, kind: number): void {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
}
mark('\n\r\v\f\u0085\u2028\u2029', NEWLINE);
mark('.!?…', STOP);
mark('。！？｡।॥؟۔։', FULL_STOP);
mark(';:', COLON);
mark('([（「『《【', BRACKET);
mark('"“«„‘\'', QUOTE);
mark(')', CLOSE);
mark('•⁃●▪◦‣', BULLET);

/** The kind of a UTF-16 code. */
export function kindOf(code: number): number {
  return KINDS[code] ?? PLAIN;
}

/** Every UTF-16 code that separates words, the invisible and the ideographic ones too. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x85
  );
}

/** ASCII digits alone: other digits never stand in what the scanner splits at. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A code that has a lower case. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

/** A code that has an upper case, and ß, whose upper case is two letters. */
export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  const character = String.fromCharCode(code);
  return character !== character.toUpperCase() && code !== 0xdf ? true : code === 0xdf;
}

const LETTER = /\p{L}/u;

/** Letters of any script in the basic plane. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return LETTER.test(String.fromCharCode(code));
}

/** Quotation marks and brackets that may close a sentence after its full stop. */
export function isCloser(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 41 ||
    code === 93 ||
    code === 125 ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0x201c ||
    code === 0xbb ||
    code === 0xab ||
    code === 0x300d ||
    code === 0x300f ||
    code === 0xff09 ||
    code === 0x300b ||
    code === 0x3011 ||
    code === 0x203a
  );
}

/** Quotation marks, brackets and inverted marks that may open a sentence before its first letter. */
export function isOpener(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 40 ||
    code === 91 ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 0x201e ||
    code === 0xab ||
    code === 0xbf ||
    code === 0xa1 ||
    code === 0x300c ||
    code === 0xff08 ||
    code === 0x2039 ||
    code === 95 ||
    code === 42
  );
}

/** Hyphens and dashes of any length, the minus sign left out. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015);
}
