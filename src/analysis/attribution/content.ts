// Where what is attributed begins, and whether it is given in words: listeners, days and datelines are no part of it.
import type { Span } from '../../model/text.ts';
import type { AttributionScene } from './cues.ts';
import { AFTER } from './spans.ts';
import { firstMentionFrom } from '../speakers/scene.ts';
import { NAME } from '../speakers/layer.ts';
import { CAPITALS, wordId, wordIds } from '../tokens.ts';

const FEW_WORDS = 4;
const THAT = wordId('that');
const TELLS = wordIds('told tells tell telling');
const ADVERBIAL = wordIds('in on at during late early earlier last to');
const LONG_ADVERBIAL = 16;
const LISTENERS = wordIds('reporters journalists lawmakers parliament them him us me investors analysts officials');

/** "told reporters the bridge is closed", "told the Tarn Gazette it will pay": those who are told are no part of it. */
function pastListener({ layer: { tokens }, mentions }: AttributionScene, start: number, end: number): number {
  if (LISTENERS.has(tokens.id[start]!)) return start + 1 < end ? start + 1 : start;
  const heard = mentions[firstMentionFrom(mentions, start)];
  const isHeard =
    heard && heard.type === NAME && !heard.possessive && heard.first - start <= 1 && heard.verb < 0 && heard.last < end - 2;
  return isHeard ? heard.last : start;
}

/** Whether the content is given in words: after "that", before its cue, or in quotation marks. */
export function hasWords(
  { layer: { tokens, inQuote }, quotations }: AttributionScene,
  start: number,
  { end, lie }: Span & { readonly lie: number },
): boolean {
  if (lie !== AFTER || tokens.id[start] === THAT || tokens.id[start - 1] === THAT) return true;
  // Two or three words in quotation marks are a name for something as often as somebody's words.
  for (let at = start; at < end; at++) if (inQuote[at]! >= 0 && quotations[inQuote[at]!]!.words >= FEW_WORDS) return true;
  return false;
}

/** "said in a report on 30 November that …": the content begins with "that". */
export function contentStart(scene: AttributionScene, at: number, { start: from, end }: Span): number {
  const { tokens, inQuote } = scene.layer;
  const dated = datelineEnd(scene, from);
  if (dated > from && dated < end) return dated;
  const start = TELLS.has(tokens.id[at]!) && from === at + 1 ? pastListener(scene, from, end) : from;
  const adverbial = start > at && (ADVERBIAL.has(tokens.id[start]!) || ADVERBIAL.has(tokens.id[start - 1]!));
  if (!adverbial) return start;
  for (let place = start; place < Math.min(end - 1, start + LONG_ADVERBIAL) && inQuote[place]! < 0; place++)
    if (tokens.id[place] === THAT) return place;
  return start;
}

/** "VARN, March 4 (Agency) - ": where and when it was filed is no part of what somebody says. */
function datelineEnd({ layer: { tokens } }: AttributionScene, from: number): number {
  if (from !== tokens.paragraphs[tokens.paragraph[from]!] || tokens.shape[from] !== CAPITALS) return from;
  const length = DATELINE.exec(tokens.text.slice(tokens.start[from], tokens.start[from]! + FAR_DATELINE))?.[0].length ?? 0;
  if (length === 0) return from;
  const end = tokens.start[from]! + length;
  let at = from;
  while (at < tokens.count && tokens.start[at]! < end) at++;
  return at;
}

const FAR_DATELINE = 90;
const DATELINE = /^\p{Lu}{3}[^\n;"“]*?(?:\([^)\n]{2,30}\)|\p{Lu}|\d)\s+(?:--|[-–—])\s+/u;
