// Whose report a briefing or one of its sentences rests on, by its own word: credits, cited outlets, wires. Names are compared by alias.
import type { Attribution } from '../../model/quote.ts';
import { allSentences, type Reading } from '../../model/reading.ts';
import { contains } from '../../model/text.ts';
import { PUBLISHERS, PUBLISHING_WORDS } from './publishers.data.ts';

/** Whom a briefing names as its sources. */
export interface Citations {
  /** Key and name of whom the whole briefing rests on. */
  readonly whole: readonly Cited[];
  /** What single sentences cite, by their place in the briefing. */
  readonly of: ReadonlyMap<number, readonly Cited[]>;
}

/** A publisher: `key` is equal for all spellings of one. */
export interface Cited {
  readonly key: string;
  readonly name: string;
}

const KNOWN = new Map(PUBLISHERS.flatMap((names) => names.map((name) => [plain(name), names[0] ?? name] as const)));
/** Somebody named as a source, who may be a publisher. */
export interface Named extends Cited {
  /** Whether the name alone shows that it publishes; else only an outlet of the library of that name does. */
  readonly publishes: boolean;
}

/** All that a briefing by itself shows about whom it rests on. */
export interface Hints {
  /** Credits by its own data, and those in its text. */
  readonly via: readonly Cited[];
  readonly credits: readonly Named[];
  readonly attributions: readonly {
    /** Earliest source first. */
    readonly names: readonly Named[];
    /** Places of the sentences it covers. */
    readonly places: readonly number[];
    readonly isLeading: boolean;
  }[];
  readonly sentences: number;
}

/** A briefing that cites one publisher in so many sentences rests on it as a whole. */
const OFTEN = 2;
/** ... and in at least this share of its sentences. */
const OFTEN_SHARE = 1 / 8;
const REPORT = /\b(?:in|from|by|its|a|the|to) (?:\p{L}+ ){0,3}(?:report|assessment|update|study|analysis)\b/iu;
const HEADLINE_CREDIT = /(?:^([^:]{2,60}):\s|\s[-–—|]\s([^-–—|]{2,40})$)/;
const DATELINE_CREDIT = /^[^\n]{0,60}?\(([A-Z][\p{L} -]{1,40})\)\s*[-–—]/u;
const SOURCE_LINE = /^\s*(?:source|sources|via|from)\s*:\s*([^\n]{2,60})$/im;

/** Lower case letters and digits, without "the" and web endings: "The Daily.com" and "the daily" are one. */
function plain(name: string): string {
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

/** Somebody named as a source, by the name alone. */
function named(name: string): Named {
  const key = publisherKey(name);
  const words = name
    .trim()
    .split(/[\s-]+/)
    .map((word) => word.toLowerCase());
  return {
    key,
    name,
    publishes: KNOWN.has(key) || (words.length > 1 && words.some((word) => PUBLISHING_WORDS.has(word))),
  };
}

/** Reads a briefing once for whom it may rest on; which of them are publishers may depend on the library. */
export function hintsOf(reading: Reading): Hints {
  const { briefing } = reading;
  const own = briefing.outlet ? publisherKey(briefing.outlet) : '';
  const isOther = ({ key }: Cited) => key !== '' && key !== own;
  const credit = HEADLINE_CREDIT.exec(briefing.headline ?? '');
  const credits = [
    ...[DATELINE_CREDIT, SOURCE_LINE].map((pattern) => pattern.exec(briefing.body)?.[1]),
    credit?.[1] ?? credit?.[2],
  ];
  const all = allSentences(reading);
  const attributions = reading.attributions.flatMap((attribution) => {
    const names = [...attribution.chain.toReversed(), attribution.source].map(named).filter(isOther);
    if (names.length === 0) return [];
    const places = all.flatMap((sentence, place) =>
      sentence.id === attribution.sentence || (sentence.in === 'body' && contains(attribution, sentence)) ? [place] : [],
    );
    return [{ names, places, isLeading: isLeading(reading, attribution) }];
  });
  return {
    via: (briefing.via ?? []).map((name) => ({ key: publisherKey(name), name })),
    credits: credits.flatMap((name) => (name ? [named(name)] : [])).filter(isOther),
    attributions,
    sentences: reading.sentences.length,
  };
}

/** What a briefing cites, in a library that holds these outlets. */
export function citationsOf(hints: Hints, isOutlet: (key: string) => boolean): Citations {
  const publishes = (name: Named) => name.publishes || isOutlet(name.key);
  const whole = new Map(hints.via.map((cited) => [cited.key, cited] as const));
  for (const credit of hints.credits) if (publishes(credit)) whole.set(credit.key, credit);
  const of = new Map<number, Cited[]>();
  const counts = new Map<string, number>();
  for (const { names, places, isLeading: leads } of hints.attributions) {
    const cited = names.find(publishes);
    if (!cited) continue;
    for (const place of places) of.set(place, [...(of.get(place) ?? []), cited]);
    const times = (counts.get(cited.key) ?? 0) + 1;
    counts.set(cited.key, times);
    if ((times >= OFTEN && times >= OFTEN_SHARE * hints.sentences) || leads) whole.set(cited.key, cited);
  }
  return { whole: [...whole.values()], of };
}

/** Names that are publishers only if the library holds an outlet of that name. */
export function* doubtfulIn({ credits, attributions }: Hints): Generator<string> {
  for (const { key, publishes } of credits) if (!publishes) yield key;
  for (const { names } of attributions) for (const { key, publishes } of names) if (!publishes) yield key;
}

/** Whether the headline or one of the first sentences gives the whole as someone's report. */
function isLeading(reading: Reading, attribution: Attribution): boolean {
  if (attribution.sentence === reading.headline?.id) return true;
  const sentence = reading.sentences.slice(0, 3).find(({ id }) => id === attribution.sentence);
  return sentence !== undefined && REPORT.test(sentence.text);
}
