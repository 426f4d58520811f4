// Whose report a briefing or one of its sentences rests on, by its own word: credits, cited outlets, wires. Names are compared by alias.
import type { Attribution } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import { contains, type SentenceId } from '../model/text.ts';
import { PUBLISHERS, PUBLISHING_WORDS } from './publishers.data.ts';

export interface Citations {
  /** Key and name of whom the whole briefing rests on. */
  readonly whole: readonly Cited[];
  /** What single sentences cite. */
  readonly of: ReadonlyMap<SentenceId, readonly Cited[]>;
}

/** A publisher: `key` is equal for all spellings of one. */
export interface Cited {
  readonly key: string;
  readonly name: string;
}

const KNOWN = new Map(PUBLISHERS.flatMap((names) => names.map((name) => [plain(name), names[0] ?? name] as const)));
/** A briefing that cites one publisher in so many sentences rests on it as a whole. */
const OFTEN = 2;
/** ... and in at least this share of its sentences. */
const OFTEN_SHARE = 1 / 8;
const REPORT = /\b(?:in|from|by|its|a|the|to) (?:\p{L}+ ){0,3}(?:report|assessment|update|study|analysis)\b/iu;
const HEADLINE_CREDIT = /(?:^([^:]{2,60}):\s|\s[-–—|]\s([^-–—|]{2,40})$)/;
const DATELINE_CREDIT = /^[^\n]{0,60}?\(([A-Z][\p{L} -]{1,40})\)\s*[-–—]/u;
const SOURCE_LINE = /^\s*(?:source|sources|via|from)\s*:\s*([^\n]{2,60})$/im;

/** Lower case letters and digits, without "the" and web endings: "The Daily.com" and "the daily" are one. */
export function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/^https?:\/\/(?:www\.)?|^www\.|\.(?:com|org|net|co\.uk|co|info|gov|edu|ua|ru|fr|de|eu|tv)(?:\/.*)?$/g, '')
    .replace(/\([^)]*\)/g, '')
    .replace(/\bthe\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The initials of a name's capitalised words: "Institute for the Study of War" gives "isw". */
function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
}

/** One key for all spellings of a publisher that can be told from the name alone. */
export function publisherKey(name: string): string {
  const bracket = /\(([A-Z]{2,6})\)/.exec(name)?.[1];
  const key = plain(name);
  const known = KNOWN.get(key) ?? (bracket ? KNOWN.get(plain(bracket)) : undefined);
  if (known) return plain(known);
  if (bracket) return plain(bracket);
  const short = initials(name);
  return /\p{Lu}.*\s.*\p{Lu}.*\s.*\p{Lu}/u.test(name) && short.length >= 3 ? short : key;
}

/** Whether a name is of someone who publishes reports, as far as it shows. `outlets` are the keys of the library's own. */
export function isPublisher(name: string, outlets: ReadonlySet<string>): boolean {
  const key = publisherKey(name);
  if (!key) return false;
  if (outlets.has(key) || KNOWN.has(key)) return true;
  const last = name
    .trim()
    .split(/[\s-]+/)
    .map((word) => word.toLowerCase());
  return last.length > 1 && last.some((word) => PUBLISHING_WORDS.has(word));
}

/** What a briefing cites. `outlets`: keys of the publishers in the library. */
export function citationsOf(reading: Reading, outlets: ReadonlySet<string>): Citations {
  const { briefing } = reading;
  const own = briefing.outlet ? publisherKey(briefing.outlet) : '';
  const whole = new Map<string, Cited>();
  const of = new Map<SentenceId, Cited[]>();
  const cite = (name: string): Cited | undefined => {
    const key = publisherKey(name);
    return key && key !== own && isPublisher(name, outlets) ? { key, name } : undefined;
  };
  for (const name of briefing.via ?? []) whole.set(publisherKey(name), { key: publisherKey(name), name });
  for (const pattern of [DATELINE_CREDIT, SOURCE_LINE]) {
    const name = pattern.exec(briefing.body)?.[1];
    const cited = name ? cite(name) : undefined;
    if (cited) whole.set(cited.key, cited);
  }
  const credit = HEADLINE_CREDIT.exec(briefing.headline ?? '');
  const credited = credit ? cite(credit[1] ?? credit[2] ?? '') : undefined;
  if (credited) whole.set(credited.key, credited);

  const counts = new Map<string, number>();
  for (const attribution of reading.attributions) {
    const cited = deepest(attribution, cite);
    if (!cited) continue;
    for (const sentence of reading.sentences) {
      if (sentence.id !== attribution.sentence && !contains(attribution, sentence)) continue;
      of.set(sentence.id, [...(of.get(sentence.id) ?? []), cited]);
    }
    const times = (counts.get(cited.key) ?? 0) + 1;
    counts.set(cited.key, times);
    if ((times >= OFTEN && times >= OFTEN_SHARE * reading.sentences.length) || isLeading(reading, attribution))
      whole.set(cited.key, cited);
  }
  return { whole: [...whole.values()], of };
}

/** The earliest publisher in the chain of an attribution. */
function deepest(attribution: Attribution, cite: (name: string) => Cited | undefined): Cited | undefined {
  const chain = attribution.chain.length ? attribution.chain : [attribution.source];
  for (const name of chain.toReversed()) {
    const cited = cite(name);
    if (cited) return cited;
  }
  return cite(attribution.source);
}

/** Whether the headline or one of the first sentences gives the whole as someone's report. */
function isLeading(reading: Reading, attribution: Attribution): boolean {
  if (attribution.sentence === reading.headline?.id) return true;
  const at = reading.sentences.findIndex((sentence) => sentence.id === attribution.sentence);
  return at >= 0 && at < 3 && REPORT.test(reading.sentences[at]?.text ?? '');
}
