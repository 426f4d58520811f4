// The words of a paragraph, looked at in one pass over its characters: how many, how many of them are stop words or speak to the
// reader, which words of substance there are, and which families of phrases can be in it at all. Only then are patterns tried.
import { BEYOND_PLAIN, contentWords, plainWords } from './prose.ts';

/** Words that make running text in seven languages. */
const STOP_WORDS = new Set(
  'the of and to in a is that it was for on with as his he be at by had have are from not this but they you which or she her an were we there their been has would when who will more no if out so what up said its about than into them can only other time new some could these two may then do first any my now such like our over even most after also many before must through him your how me all der die das und ist von zu den mit sich des auf für nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über le la les et est une des que pour dans qui sur pas plus par au ce il el los las y un por con no para su se del al lo di che è non si per il da una sono de het een van en dat zijn'.split(
    ' ',
  ),
);
/** Words by which a page speaks to its reader. */
const ADDRESSING = new Set(['you', 'your', 'we', 'our', 'us']);

/** Phrases that give the purpose of a line away, one family a reason, each behind the first three letters of its words, `_` for any other sign. */
const FAMILIES: readonly (readonly [starts: string, phrases: RegExp])[] = [
  [
    'sha twe fac twi wha pin lin red ema e_m pri ins tei',
    /\b(?:share|tweet|facebook|twitter|whatsapp|pinterest|linkedin|reddit|e-?mail|print|instagram|teilen)\b/,
  ],
  ['new sub sig inb abo sus', /\b(?:newsletter|subscribe|subscription|sign up|inbox|abonn|suscr)/],
  ['coo pri ter con gdp dat', /\b(?:cookies?|privacy|terms of|consent|gdpr|datenschutz)\b/],
  [
    'rel rea see mor rec you als meh wei lir lea',
    /\b(?:related|read more|see also|more from|recommended|you may (?:also )?like|also read|mehr zum|weiterlesen|lire aussi|lea también)\b/,
  ],
  ['c__ cop rig', /©|\bcopyright\b|all rights reserved|\(c\) ?\d{4}/],
  ['adv spo pro anz pub aff com', /\b(?:advertis\w*|sponsored|promoted|anzeige|publicidad|affiliate|commission)\b/],
  ['log sig reg acc pas my_', /\b(?:log ?in|sign in|register|account|password|my profile)\b/],
  ['com rep lea res kom', /\b(?:comments?|reply|replies|leave a|responses|kommentare?)\b/],
  [
    'pho ima cre get reu afp shu cou fot pic cap',
    /\b(?:photo|image|credit|getty|reuters|afp|shutterstock|courtesy|foto|picture|caption)\b/,
  ],
  ['con pho tel fax add hot kon imp', /\b(?:contact|phone|tel|fax|address|hotline|kontakt|impressum|@\w+\.)/],
  [
    'is_ abo fol',
    /\b(?:is an? (?:\w+ ){0,3}(?:writer|reporter|editor|journalist|author|contributor|founder|correspondent)|about the author|follow (?:him|her|them))\b/,
  ],
  [
    'hom men sea ski nav bac nex pre sit abo con car',
    /\b(?:home|menu|search|skip to|navigation|back to|next|previous|sitemap|about us|contact us|careers)\b/,
  ],
  ['by_ von par por wri pos', /^(?:by|von|par|por|written by|posted by)\s/],
  ['pub pos upd las min hou day', /\b(?:published|posted|updated|last modified|min(?:ute)?s? read|hours? ago|days? ago)\b/],
  [
    'buy pri sal sho car ord dis fre off dea cou',
    /\b(?:buy|price|sale|shop|cart|order|discount|free shipping|offer|deal|coupon|£|\$\d)/,
  ],
  ['cli dow wat lis pla vid pod gal sli', /\b(?:click|download|watch|listen|play|video|podcast|gallery|slideshow)\b/],
  ['tre mos pop lat top mus edi bre', /\b(?:trending|most read|popular|latest|top stories|must read|editor'?s picks|breaking)\b/],
  ['jav bro err not dis ena loa', /\b(?:javascript|browser|error|not found|disabled|enable|loading)\b/],
];
/** Words of speech, screened as one family more. */
const SAID = /\b(?:said|says|told|added|according|wrote|asked|explained|sagte|dijo|déclaré|announced|reported)\b/;
const SPEECH = FAMILIES.length;
const SPEECH_STARTS = 'sai say tol add acc wro ask exp sag dij d_c ann rep';
/** Families that can also begin with a sign: the copyright sign, an address, a price. */
const WITH_SIGN = new Map([
  ['©', 1 << 4],
  ['@', 1 << 9],
  ['£', 1 << 14],
  ['$', 1 << 14],
]);

/** Longest word that fits into a small integer, five bits a letter, and the length at which words of substance are cut. */
const PACKED = 6;
/** Words of substance are looked for so far. */
const CONTENT_UNITS = 1500;
/** Phrases are looked for so far in long paragraphs. */
const PHRASE_UNITS = 600;

/** What each unit below 128 is: a letter from 1 to 26, a digit, an apostrophe, an underscore, or 0. */
const DIGIT = 27;
const APOSTROPHE = 28;
const UNDERSCORE = 29;
const KINDS = new Uint8Array(128);
for (let k = 0; k < 26; k++) KINDS[0x61 + k] = KINDS[0x41 + k] = k + 1;
for (let k = 0; k < 10; k++) KINDS[0x30 + k] = DIGIT;
KINDS[0x27] = APOSTROPHE;
KINDS[0x5f] = UNDERSCORE;

const STARTS = new Int32Array(1 << 15);
for (const [family, starts] of [...FAMILIES.map(([each]) => each), SPEECH_STARTS].entries())
  for (const start of starts.split(' ')) {
    const at = letterAt(start, 0) * 1024 + letterAt(start, 1) * 32 + letterAt(start, 2);
    STARTS[at] = (STARTS[at] ?? 0) | (1 << family);
  }
const STOP_PACKED = new Set([...STOP_WORDS].map(keyOf).filter((key) => typeof key === 'number'));
const ADDRESSING_PACKED = new Set([...ADDRESSING].map(keyOf));
const STOP_LONG = new Set([...STOP_WORDS].filter((word) => word.length > PACKED));
const LONGEST_STOP = Math.max(...[...STOP_WORDS].map((word) => word.length));

/** A word of substance: a number when it is of six letters from a to z at most, else itself. */
export type WordKey = number | string;

/** What kinds of words a paragraph has. */
export interface WordCounts {
  readonly words: number;
  readonly stop: number;
  readonly addressing: number;
  /** Each as often as it stands there. */
  readonly content: readonly WordKey[];
}

/** Counts the words of a text given in small letters. */
export function countWords(text: string, lower: string): WordCounts {
  return BEYOND_PLAIN.test(lower) ? countAny(text, lower) : countLatin(lower);
}

function countAny(text: string, lower: string): WordCounts {
  const words = lower.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  let stop = 0;
  let addressing = 0;
  for (const word of words) {
    if (STOP_WORDS.has(word)) stop++;
    if (ADDRESSING.has(word)) addressing++;
  }
  return { words: words.length, stop, addressing, content: contentWords(text.slice(0, CONTENT_UNITS)).map(keyOf) };
}

function countLatin(lower: string): WordCounts {
  const content: number[] = [];
  let words = 0;
  let stop = 0;
  let addressing = 0;
  // A word may hold digits and apostrophes, a run of letters only letters.
  let start = -1;
  let packed = 0;
  let isLetters = true;
  let run = 0;
  let key = 0;
  for (let i = 0; i <= lower.length; i++) {
    const unit = i < lower.length ? lower.charCodeAt(i) : 0x20;
    const kind = unit < 128 ? (KINDS[unit] ?? 0) : unit === 0x2019 ? APOSTROPHE : 0;
    const isLetter = kind > 0 && kind < DIGIT;
    if (isLetter && i < CONTENT_UNITS) {
      if (run < PACKED) key = key * 32 + kind;
      run++;
    } else {
      if (run >= 5) content.push(key);
      run = 0;
      key = 0;
    }
    if (kind > 0 && kind < UNDERSCORE) {
      if (start < 0) {
        start = i;
        packed = 0;
        isLetters = true;
      }
      if (!isLetter) isLetters = false;
      else if (i - start < PACKED) packed = packed * 32 + kind;
    } else if (start >= 0) {
      words++;
      const length = i - start;
      if (isLetters && length <= PACKED) {
        if (STOP_PACKED.has(packed)) stop++;
        if (ADDRESSING_PACKED.has(packed)) addressing++;
      } else if (isLetters && length <= LONGEST_STOP && STOP_LONG.has(lower.slice(start, i))) stop++;
      start = -1;
    }
  }
  return { words, stop, addressing, content };
}

function keyOf(word: string): WordKey {
  if (word.length > PACKED) return word;
  let key = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = letterAt(word, i);
    if (letter === 0) return word;
    key = key * 32 + letter;
  }
  return key;
}

/** From 1 to 26, or 0 for anything but a letter from a to z. */
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = unit < 128 ? (KINDS[unit] ?? 0) : 0;
  return kind < DIGIT ? kind : 0;
}

/** Which phrases a paragraph has that give its purpose away. */
export interface Phrases {
  /** One bit for each family of phrases of which one is there. */
  readonly hits: number;
  readonly speaks: boolean;
}

/** Of a text too short for any. */
export const NO_PHRASES: Phrases = { hits: 0, speaks: false };

/** Which families of phrases a text has, given in small letters. */
export function findPhrases(lower: string): Phrases {
  const possible = possibleFamilies(lower);
  const start = lower.length > PHRASE_UNITS ? lower.slice(0, PHRASE_UNITS) : lower;
  let hits = 0;
  for (let open = possible & ((1 << SPEECH) - 1); open !== 0; open &= open - 1) {
    const family = 31 - Math.clz32(open & -open);
    if (FAMILIES[family]?.[1].test(start)) hits |= 1 << family;
  }
  return { hits, speaks: ((possible >> SPEECH) & 1) === 1 && SAID.test(lower) };
}

/** One bit a family: set where a word begins as one of its phrases does. */
function possibleFamilies(lower: string): number {
  let possible = 0;
  let isInWord = false;
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    const kind = unit < 128 ? (KINDS[unit] ?? 0) : 0;
    const isWord = kind > 0 && kind !== APOSTROPHE;
    if (isWord && !isInWord && kind < DIGIT)
      possible |= STARTS[kind * 1024 + letterAt(lower, i + 1) * 32 + letterAt(lower, i + 2)] ?? 0;
    else if (!isWord && (unit === 0x24 || unit === 0x40 || unit === 0xa3 || unit === 0xa9))
      possible |= WITH_SIGN.get(lower.charAt(i)) ?? 0;
    isInWord = isWord;
  }
  return possible;
}

/** How many bits are set. */
export function bitsIn(bits: number): number {
  let count = 0;
  for (let open = bits; open !== 0; open &= open - 1) count++;
  return count;
}

/** How often each text is there by its plain words. Only texts of the same sum are looked at as words. */
export function countRepeats(texts: readonly string[]): number[] {
  const sums = texts.map(sumOf);
  const times = new Map<number, number>();
  for (const sum of sums) times.set(sum, (times.get(sum) ?? 0) + 1);
  const counts = new Map<string, number>();
  const keys = texts.map((text, i) => ((times.get(sums[i] ?? 0) ?? 0) > 1 ? plainWords(text) : undefined));
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key) => (key === undefined ? 1 : (counts.get(key) ?? 1)));
}

/** The same for texts of the same plain words; others rarely have the same. */
function sumOf(text: string): number {
  // Plain words hold nothing but letters, digits and blanks.
  const isAny = BEYOND_PLAIN.test(text);
  const plain = isAny ? plainWords(text) : text;
  let sum = 0;
  let isOpen = false;
  for (let i = 0; i < plain.length; i++) {
    const unit = plain.charCodeAt(i);
    const kind = unit < 128 ? (KINDS[unit] ?? 0) : isAny ? unit : 0;
    if (kind === 0 || kind === APOSTROPHE || kind === UNDERSCORE) {
      isOpen = sum !== 0;
      continue;
    }
    if (isOpen) sum = Math.imul(sum ^ 0x20, 0x01000193);
    isOpen = false;
    sum = Math.imul(sum ^ (kind === DIGIT ? unit : kind), 0x01000193) | 0;
  }
  return sum;
}
