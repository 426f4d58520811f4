// A segment as bytes and back. What comes back is checked whole: a truncated, damaged, older or foreign file is refused,
// because a wrong index would hide passages without anybody noticing; building it again costs seconds.
import type { Definition } from './definitions.ts';
import { acronymLists, type Segment } from './segment.ts';

/** Changes whenever folding, words or lists change their meaning: older files are then built again. */
const INDEX_VERSION = 3;

// "XRSI" read as a little-endian number.
const MAGIC = 0x49535258;
const HEADER = 4;
const NAMES = [
  'maker',
  'briefings',
  'starts',
  'checks',
  'kinds',
  'labels',
  'labelAt',
  'labelLists',
  'words',
  'wordAt',
  'rankOf',
  'counts',
  'listAt',
  'lists',
  'textAt',
  'texts',
  'acronymAt',
  'acronyms',
  'definitions',
] as const;

/** The bytes of a segment: magic, version, checksum, count of sections, their sizes, then the sections at multiples of four. */
export function toBytes(segment: Segment): Uint8Array {
  const text = new TextEncoder();
  const sections = NAMES.map((name) => {
    if (name === 'briefings') return text.encode(JSON.stringify(segment.briefings));
    if (name === 'definitions') return text.encode(JSON.stringify(segment.definitions));
    if (name === 'words' || name === 'labels' || name === 'maker') return text.encode(segment[name]);
    const list = segment[name];
    return new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
  });
  const head = HEADER + sections.length;
  const size = sections.reduce((sum, { length }) => sum + padded(length), head * 4);
  const bytes = new Uint8Array(size);
  const numbers = new Uint32Array(bytes.buffer, 0, size / 4);
  let at = head * 4;
  for (const [i, section] of sections.entries()) {
    numbers[HEADER + i] = section.length;
    bytes.set(section, at);
    at += padded(section.length);
  }
  numbers[0] = MAGIC;
  numbers[1] = INDEX_VERSION;
  numbers[3] = sections.length;
  numbers[2] = checksum(numbers);
  return bytes;
}

/** The checksum that the bytes of a segment carry. */
export function checksumOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
}

/** The segment that the bytes hold; undefined unless they are exactly what `toBytes` wrote. The bytes are used as they lie. */
export function fromBytes(bytes: Uint8Array): Segment | undefined {
  if (bytes.length < (HEADER + NAMES.length) * 4 || bytes.length % 4 !== 0) return undefined;
  // Numbers must lie at multiples of four in memory; a file read into a pool may not.
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const numbers = new Uint32Array(whole.buffer, whole.byteOffset, whole.length / 4);
  if (numbers[0] !== MAGIC || numbers[1] !== INDEX_VERSION || numbers[3] !== NAMES.length) return undefined;
  const sections: Uint8Array[] = [];
  let at = (HEADER + NAMES.length) * 4;
  for (let i = 0; i < NAMES.length; i++) {
    const length = numbers[HEADER + i] ?? 0;
    sections.push(whole.subarray(at, at + length));
    at += padded(length);
  }
  if (at !== whole.length || numbers[2] !== checksum(numbers)) return undefined;
  const section = (name: (typeof NAMES)[number]) => sections[NAMES.indexOf(name)] ?? new Uint8Array(0);
  const list = (name: (typeof NAMES)[number]) => {
    const part = section(name);
    return new Uint32Array(part.buffer, part.byteOffset, part.length >>> 2);
  };
  const text = new TextDecoder();
  const briefings = listIn(text.decode(section('briefings')), isText);
  const definitions = listIn(text.decode(section('definitions')), isDefinition);
  if (!briefings || !definitions) return undefined;
  const segment: Segment = {
    maker: text.decode(section('maker')),
    briefings,
    starts: list('starts'),
    checks: list('checks'),
    kinds: section('kinds'),
    labels: text.decode(section('labels')),
    labelAt: list('labelAt'),
    labelLists: section('labelLists'),
    words: text.decode(section('words')),
    wordAt: list('wordAt'),
    rankOf: list('rankOf'),
    counts: list('counts'),
    listAt: list('listAt'),
    lists: section('lists'),
    textAt: list('textAt'),
    texts: section('texts'),
    acronymAt: list('acronymAt'),
    acronyms: section('acronyms'),
    definitions,
  };
  return isWhole(segment) ? segment : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isDefinition = (value: unknown): value is Definition => Array.isArray(value) && value.length === 2 && value.every(isText);

function listIn<T>(json: string, fits: (value: unknown) => value is T): T[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.every(fits) ? value : undefined;
  } catch {
    return undefined;
  }
}

// The checksum finds damage; this finds a writer with other ideas.
function isWhole(segment: Segment): boolean {
  const { briefings, starts, checks, words, wordAt, rankOf, counts, listAt, lists, textAt, texts, acronymAt, acronyms } = segment;
  const { kinds, labels, labelAt, labelLists } = segment;
  const passages = textAt.length - 1;
  const vocabulary = rankOf.length;
  return (
    starts.length === briefings.length + 1 &&
    checks.length === briefings.length &&
    kinds.length === passages &&
    labelAt.length === labelsIn(labels) + 1 &&
    isRising(labelAt, labelLists.length) &&
    wordAt.length === vocabulary + 1 &&
    counts.length === vocabulary &&
    listAt.length === vocabulary + 1 &&
    acronymAt.length === acronymLists(passages) + 1 &&
    isRising(starts, passages) &&
    isRising(wordAt, words.length) &&
    isRising(listAt, lists.length) &&
    isRising(textAt, texts.length) &&
    isRising(acronymAt, acronyms.length) &&
    rankOf.every((rank) => rank < vocabulary)
  );
}

function labelsIn(labels: string): number {
  if (labels === '') return 0;
  let count = 1;
  for (let at = labels.indexOf('\n'); at >= 0; at = labels.indexOf('\n', at + 1)) count++;
  return count;
}

function isRising(places: Uint32Array, end: number): boolean {
  if (places[0] !== 0 || places.at(-1) !== end) return false;
  for (let i = 1; i < places.length; i++) if ((places[i] ?? 0) < (places[i - 1] ?? 0)) return false;
  return true;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

// FNV-1a over 32-bit numbers, the place of the checksum itself left out.
function checksum(numbers: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < numbers.length; i++) if (i !== 2) hash = Math.imul(hash ^ (numbers[i] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 16)) >>> 0;
}
