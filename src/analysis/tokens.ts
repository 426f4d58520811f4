// The text layer under quotes and attributions: tokens as plain number arrays, so that features can be mixed from integers.
// A token's id is a hash of its lower-cased letters; no table of words is kept. Lines are paragraphs here, whatever their blocks.

/** How a token is written, by its first letters: see `shape`. */
export const LOWER = 0;
export const CAPITAL = 1;
export const CAPITALS = 2;
export const NUMBER = 3;
export const MARK = 4;
/** The 's split off a word. */
export const POSSESSIVE = 5;

/** The words of a whole text in arrays, by token. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly id: Int32Array;
  readonly shape: Int32Array;
  /** Sentence and paragraph of each token. */
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** First token of each sentence and paragraph; one more at the end. */
  readonly sentences: Int32Array;
  readonly paragraphs: Int32Array;
}

const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const OTHER_LETTER = /[\p{L}\p{M}]/u;

/** The id that a token of these letters has. */
export function wordId(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ folded(word.charCodeAt(at), word, at), 0x01000193);
  return hash;
}

/** The ids of words separated by spaces. */
export function wordIds(words: string): Set<number> {
  return new Set(words.trim().split(/\s+/).map(wordId));
}

function folded(code: number, text: string, at: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code === CURLY_APOSTROPHE) return APOSTROPHE;
  return text[at]!.toLowerCase().charCodeAt(0);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (code < 0x2000 || code > 0x206f) && OTHER_LETTER.test(text[at]!);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text[at]!;
  return letter !== letter.toLowerCase();
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE;
}

/** Where the word that starts at `from` ends: letters and digits, joined by inner hyphens, apostrophes, and the full stops of "U.S.". */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(text, at) || isDigit(code)) at++;
    else if ((code === 45 || code === 0x2010 || code === 0x2011) && at > from && isLetter(text, at + 1)) at++;
    else if (isApostrophe(code) && at > from && isLetter(text, at + 1) && isLetter(text, at - 1)) at++;
    else if (code === 46 && isInitialStop(text, from, at)) at++;
    else break;
  }
  return at;
}

/** Whether the full stop belongs to an abbreviation of single letters, or joins figures to letters ("p.m.", "U.S."). */
function isInitialStop(text: string, from: number, at: number): boolean {
  if (at === from || !isLetter(text, at - 1)) return false;
  const alone = at - 1 === from || text.charCodeAt(at - 2) === 46;
  if (!alone) return false;
  const dotted = at - 1 > from;
  return dotted || (isLetter(text, at + 1) && text.charCodeAt(at + 2) === 46);
}

function numberEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if ((code === 44 || code === 46 || code === 58) && isDigit(text.charCodeAt(at + 1))) at++;
    else if (isLetter(text, at)) at++;
    else if (code === 45 && isLetter(text, at + 1)) at++;
    else break;
  }
  return at;
}

const HYPHEN = 45;

function shapeOf(text: string, from: number, to: number): number {
  if (!isUpper(text, from)) {
    // "al-Assad" is a name though it begins small.
    for (let at = from + 1; at < to - 1 && at <= from + 3; at++) {
      if (text.charCodeAt(at) === HYPHEN) return isUpper(text, at + 1) ? CAPITAL : LOWER;
    }
    return LOWER;
  }
  if (to - from < 2) return CAPITAL;
  for (let at = from + 1; at < to; at++) if (isLetter(text, at) && !isUpper(text, at)) return CAPITAL;
  return CAPITALS;
}

/** Ids of abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS = wordIds(
  `mr mrs ms dr sen sens rep reps gov govs gen col lt sgt capt cmdr maj adm st prof hon rev jr sr vs etc inc corp co ltd dept
  jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn
  miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo no fig al`,
);

/** Cuts a text into tokens, sentences and paragraphs. Linear; never throws. */
export function tokenise(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const id: number[] = [];
  const shape: number[] = [];
  const sentence: number[] = [];
  const paragraph: number[] = [];
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  let freshLine = true;
  let freshSentence = true;

  const push = (from: number, to: number, kind: number): void => {
    if (freshLine) paragraphs.push(start.length);
    if (freshLine || freshSentence) sentences.push(start.length);
    freshLine = false;
    freshSentence = false;
    let hash = 0x811c9dc5 | 0;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ folded(text.charCodeAt(at), text, at), 0x01000193);
    start.push(from);
    end.push(to);
    id.push(hash);
    shape.push(kind);
    sentence.push(sentences.length - 1);
    paragraph.push(paragraphs.length - 1);
  };

  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) {
      freshLine = true;
      at++;
    } else if (code === 32 || code === 9 || code === 0xa0 || (code > 0x1fff && code < 0x2010)) at++;
    else if (isLetter(text, at)) {
      const to = wordEnd(text, at);
      const bare = to - 2;
      const owns = bare > at && (text.charCodeAt(to - 1) | 32) === 115 && isApostrophe(text.charCodeAt(bare));
      push(at, owns ? bare : to, shapeOf(text, at, owns ? bare : to));
      if (owns) push(bare, to, POSSESSIVE);
      at = to;
    } else if (isDigit(code)) {
      const to = numberEnd(text, at);
      push(at, to, NUMBER);
      at = to;
    } else {
      const pair = isApostrophe(code) && text.charCodeAt(at + 1) === code ? 2 : 1;
      push(at, at + pair, MARK);
      at += pair;
      if ((code === 46 || code === 33 || code === 63 || code === 0x2026) && endsSentence(text, at - 1, id, shape))
        freshSentence = true;
      // A closing quotation mark right after the full stop belongs to the sentence it closes.
      while (freshSentence && at < text.length && CLOSERS.has(text.charCodeAt(at))) {
        const width = isApostrophe(text.charCodeAt(at)) && text.charCodeAt(at + 1) === text.charCodeAt(at) ? 2 : 1;
        freshSentence = false;
        push(at, at + width, MARK);
        freshSentence = true;
        at += width;
      }
    }
  }
  sentences.push(start.length);
  paragraphs.push(start.length);
  return {
    text,
    count: start.length,
    start: new Int32Array(start),
    end: new Int32Array(end),
    id: new Int32Array(id),
    shape: new Int32Array(shape),
    sentence: new Int32Array(sentence),
    paragraph: new Int32Array(paragraph),
    sentences: new Int32Array(sentences),
    paragraphs: new Int32Array(paragraphs),
  };
}

const CLOSERS: ReadonlySet<number> = new Set([34, 0x201d, 0x2019, 39, 0xbb, 41, 93]);
const REFERENCE = /^(?:\[[0-9a-z,–-]{1,5}\])+/;

/** Whether the mark at `stop` (the last token so far) ends its sentence, judged by what is left and right of it. */
function endsSentence(text: string, stop: number, id: readonly number[], shape: readonly number[]): boolean {
  const before = id.length - 2;
  let next = stop + 1;
  while (next < text.length && CLOSERS.has(text.charCodeAt(next))) next++;
  const closed = next > stop + 1;
  if (text.charCodeAt(next) === 91) next += REFERENCE.exec(text.slice(next, next + 24))?.[0].length ?? 0;
  const glued = next === stop + 1;
  let right = next;
  while (right < text.length && (text.charCodeAt(right) === 32 || text.charCodeAt(right) === 0xa0)) right++;
  if (right >= text.length) return true;
  if (text.charCodeAt(stop) === 46 && before >= 0) {
    if (!closed && ABBREVIATIONS.has(id[before]!)) return false;
    if (!closed && shape[before] === CAPITAL && isLetter(text, stop - 1) && !isLetter(text, stop - 2)) return false;
  }
  // "Syria.ISW notes": a lost space, told from an address by the small letters before and the capital after.
  if (glued && right === next)
    return isUpper(text, right) && stop > 1 && isLetter(text, stop - 2) && !isUpper(text, stop - 1) && isLetter(text, stop - 1);
  const code = text.charCodeAt(right);
  if (code === 10 || code === 13) return true;
  return isUpper(text, right) || isDigit(code) || OPENERS.has(code);
}

const OPENERS: ReadonlySet<number> = new Set([34, 0x201c, 0x2018, 39, 40, 91, 0xab, 0x201e, 0x2022, 0x2014, 64]);

/** The token that holds the place, or the first one after it. */
export function tokenAt(tokens: Tokens, place: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
