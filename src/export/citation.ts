// Citations that can be checked: which bytes they come from, where in their text, and the line a reader sees.
import { pageOf, type Briefing } from '../model/briefing.ts';
import type { Sentence } from '../model/text.ts';
import { oneLine } from './safe.ts';

/** A place in a kept original. */
export interface Place {
  /** SHA-256 of the file, or its first 16 digits. */
  readonly hash: string;
  /** Which briefing of the file, from 0. */
  readonly part: number;
  readonly in: 'headline' | 'body';
  readonly start: number;
  readonly end: number;
}

/** How many digits of the hash a citation shows: enough for any library, short enough to be copied by hand. */
const DIGITS = 16;
const MARK = /crossread:([0-9a-f]{16})\.(\d{1,6}):(h?)(\d{1,9})-(\d{1,9})(?!\d)/g;

/** A place as one word: `crossread:3f2a9c0d1e2b3c4d.0:1523-1789`, with an `h` before the offsets of a headline. */
export function markOf(place: Place): string {
  return `crossread:${place.hash.slice(0, DIGITS)}.${place.part}:${place.in === 'headline' ? 'h' : ''}${place.start}-${place.end}`;
}

/** A place named in a text, and the stretch of the text in which its words must stand: everything since the place before it. */
export interface Cited {
  readonly mark: string;
  readonly place: Place;
  readonly around: string;
}

/** Every place that a text cites, whatever its format. */
export function citedIn(text: string): readonly Cited[] {
  let from = 0;
  return [...text.matchAll(MARK)].map((match) => {
    const [mark, hash = '', part = '', h, start = '', end = ''] = match;
    const around = text.slice(from, match.index + mark.length);
    from = match.index + mark.length;
    return {
      mark,
      around,
      place: { hash, part: Number(part), in: h ? 'headline' : 'body', start: Number(start), end: Number(end) },
    };
  });
}

/** Who said it and who passed it on, nearest to the words first; and in which sentence, where its page is wanted. */
export interface Voices {
  readonly speaker?: string;
  readonly chain: readonly string[];
  readonly sentence?: Sentence;
}

/** The page of its document on which a sentence begins; absent for a headline, and where there are no pages. */
export function pageWith(sentence: Sentence | undefined, briefing: Briefing): number | undefined {
  return sentence?.in === 'body' ? pageOf(briefing, sentence.start) : undefined;
}

/** Names nobody outside its article. */
const PRONOUN = /^(?:he|she|it|they|we|i|you|both|who|that|this|him|her|them)$/i;

/** The source of a citation as ICD 206 asks: who, by way of whom, where published, title, date, page, address. */
export function sourceLine(briefing: Briefing, { speaker, chain, sentence }: Voices): string {
  const page = pageWith(sentence, briefing);
  const said = [...new Set([speaker, ...chain.toReversed()])].filter((name) => name !== undefined && !PRONOUN.test(name));
  const parts = [
    said.length > 0 ? said.join(', cited by ') : undefined,
    [briefing.outlet, ...(briefing.via ?? []).map((name) => `via ${name}`)].filter(Boolean).join(', ') || briefing.path,
    briefing.byline,
    briefing.headline && `"${briefing.headline}"`,
    briefing.published?.replace('T', ' '),
    page === undefined ? undefined : `p. ${page}`,
    briefing.url,
  ];
  return oneLine(parts.filter(Boolean).join('; '));
}

/** What `y` copies: the words, their source, and where to find them. Checked by `verify` in whatever it is pasted into. */
export function citation(sentence: Sentence, briefing: Briefing, voices: Voices, place?: Place): string {
  return `${quotedPlainly(sentence.text)}\n  ${sourceLine(briefing, { ...voices, sentence })}${place ? ` [${markOf(place)}]` : ''}`;
}

/** The words as they stand in what is copied. */
export function quotedPlainly(quote: string): string {
  return `“${quote}”`;
}
