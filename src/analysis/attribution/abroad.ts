// Quotes and attributions in French, German, Spanish, Italian, Portuguese, Russian and Ukrainian: by marks, verbs of saying and word order.
// The learned models know English alone; a text with hardly an English word in it is read by these patterns instead.
import type { Sentence } from '../../model/text.ts';
import type { FoundAttribution } from './attribution.ts';
import {
  ARTICLES_ABROAD,
  BEFORE_ABROAD,
  SMALL_ABROAD,
  THAT_ABROAD,
  TITLES_ABROAD,
  VERBS_ABROAD,
  type StrengthAbroad,
} from './abroad.data.ts';
import type { SpokenQuote } from '../speakers/speakers.ts';
import type { Scene } from '../speakers/scene.ts';
import { wordIds } from '../tokens.ts';

const ENGLISH = wordIds('the of and to said is was for that with');
const ABROAD = wordIds(SMALL_ABROAD);
/** So many words in a hundred are small ones in any of these languages. */
const LEAST_SMALL = 0.06;
/** Characters around a quotation in which its speaker is looked for; longer sentences are no sentences. */
const NEAR = 300;
const LONG = 2000;
/** "According to" so near the start of a sentence has its content behind it. */
const LEAD = 12;

const NAME = String.raw`(?!(?:${ARTICLES_ABROAD})(?!\p{L}))\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:de|del|della|di|da|von|van|der|al|el|la|le|du|des|bin)\s+)?\p{Lu}[\p{L}’'-]+){0,3}`;
const SMALL = String.raw`(?:\p{Ll}[\p{L}’'-]*\s+){0,5}?`;
const PLAIN = String.raw`[^.!?«»„“”"]`;
const verbs = Object.values(VERBS_ABROAD).join('|');
/** With either case of its first letter. */
const leadIns = BEFORE_ABROAD.split('|')
  .map((phrase) => `[${phrase[0]!.toUpperCase()}${phrase[0]!}]${phrase.slice(1)}`)
  .join('|');
const VERB = `(?<![\\p{L}’'])(?<verb>${verbs})(?!\\p{L})`;

const AFTER_NAMED = new RegExp(`^[»”“"’']?[\\s,—–-]*${VERB}\\s+(?:(?:hier|lundi|am|ieri)\\s+)?${SMALL}(?<name>${NAME})`, 'u');
const AFTER_VERB = new RegExp(`^[»”“"’']?[\\s,—–-]*(?:(?<name>${NAME})\\s+)?${VERB}`, 'u');
const BEFORE_QUOTE = new RegExp(`(?<name>${NAME})${PLAIN}{0,60}?${VERB}${PLAIN}{0,40}$`, 'u');
const INDIRECT = new RegExp(`(?<name>${NAME})${PLAIN}{0,60}?${VERB}[^.!?«»„“”",]{0,40},?\\s+(?:${THAT_ABROAD})\\s*`, 'u');
const ACCORDING = new RegExp(`(?<![\\p{L}])(?<verb>${leadIns})\\s+(?<name>${SMALL}${NAME}|[\\p{L}’' -]{3,50}(?=[,.]))`, 'u');
const TITLE = new RegExp(`^(?:${TITLES_ABROAD})\\s+(?=\\p{Lu})`, 'u');
const strengths = Object.entries(VERBS_ABROAD).map(
  ([strength, words]) => [strength as StrengthAbroad, new RegExp(`^(?:${words})$`, 'u')] as const,
);

/** Whether a text is written in one of these languages, as far as its small words and letters show. */
export function isAbroad({ layer: { tokens } }: Scene): boolean {
  let english = 0;
  let abroad = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (ENGLISH.has(tokens.id[at]!)) english++;
    else if (ABROAD.has(tokens.id[at]!) || isCyrillic(tokens.text.charCodeAt(tokens.start[at]!))) abroad++;
  }
  return abroad > 1 && abroad > 2 * english && abroad > tokens.count * LEAST_SMALL;
}

const isCyrillic = (code: number) => code >= 0x400 && code < 0x530;

interface Heard {
  readonly spoken: readonly SpokenQuote[];
  readonly found: readonly FoundAttribution[];
}

/** What the patterns find, added to and put before what was found without them. */
export function hearAbroad(scene: Scene, sentences: readonly Sentence[], { spoken, found }: Heard): Heard {
  const { text } = scene.layer.tokens;
  const quotes = new Map(spoken.map((quote) => [quote.number, quote]));
  const attributions: FoundAttribution[] = [];
  let last: string | undefined;
  for (const [number, { span }] of scene.quotations.entries()) {
    const sentence = sentences.find(({ end }) => end >= span.start);
    if (!sentence) continue;
    const heard = speakerOf(
      text.slice(Math.max(sentence.start, span.outer.start - NEAR), span.outer.start),
      text.slice(span.outer.end, Math.min(span.outer.end + NEAR, lineEnd(text, span.outer.end))),
      last,
    );
    if (!heard) continue;
    last = heard.source;
    const { start, end } = span;
    const known = quotes.get(number) ?? { start, end, number, mention: -1, paired: span.paired };
    quotes.set(number, { ...known, speaker: heard.source, cue: heard.cue });
    attributions.push(attributionOf(heard, span.outer.start, span.outer.end));
  }
  for (const sentence of sentences) if (sentence.text.length < LONG) attributions.push(...reportedIn(sentence));
  // The models guess at cues they do not know; what stands in quotation marks and has no verb here keeps its speaker.
  const rest = found.filter((one) => one.at < 0 && !attributions.some(({ start, end }) => start < one.end && one.start < end));
  return {
    spoken: [...quotes.values()].toSorted((a, b) => a.start - b.start),
    found: [...attributions, ...rest].toSorted((a, b) => a.start - b.start || b.end - a.end),
  };
}

interface Said {
  readonly source: string;
  readonly cue: string;
}

const lineEnd = (text: string, from: number) => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

/** Who says a quotation by what stands around it; "said he" is who spoke last. */
function speakerOf(before: string, after: string, last: string | undefined): Said | undefined {
  const named = AFTER_NAMED.exec(after)?.groups;
  if (named) return said(named['name'], named['verb']);
  const verb = AFTER_VERB.exec(after)?.groups;
  if (verb) return said(verb['name'] ?? last, verb['verb']);
  const ahead = BEFORE_QUOTE.exec(before)?.groups;
  return ahead && said(ahead['name'], ahead['verb']);
}

function said(name: string | undefined, verb = ''): Said | undefined {
  if (!name) return undefined;
  return { source: name.replace(TITLE, '').replace(/\s+/g, ' ').trim(), cue: verb };
}

/** "X said that …" and "According to X, …" of one sentence. */
function reportedIn({ text, start }: Sentence): FoundAttribution[] {
  const indirect = INDIRECT.exec(text);
  if (indirect) {
    const from = indirect.index + indirect[0].length;
    const heard = said(indirect.groups?.['name'], indirect.groups?.['verb']);
    return heard && from < text.length ? [attributionOf(heard, start + from, start + text.length)] : [];
  }
  const according = ACCORDING.exec(text);
  const heard = according && said(according.groups?.['name'], according.groups?.['verb']);
  if (!heard) return [];
  const from = according.index + according[0].length;
  const behind = text.slice(from).replace(/^[\s,]+/, '');
  // "…, selon Ada Lund." has its content before it.
  const [first, end] =
    behind.length > 2 && according.index < LEAD
      ? [text.length - behind.length, text.length]
      : [0, text.slice(0, according.index).replace(/[\s,]+$/, '').length];
  return end > first ? [{ ...attributionOf(heard, start + first, start + end), strength: 'reported' }] : [];
}

function attributionOf({ source, cue }: Said, start: number, end: number): FoundAttribution {
  const strength = strengths.find(([, words]) => words.test(cue))?.[0] ?? 'said';
  return { start, end, source, cue, strength, chain: [source], at: -1 };
}
