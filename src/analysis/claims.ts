// What each sentence asserts, in the parts that comparisons need. One claim a sentence, the headline's first.
import type { Claim, Mention, Modality, Quantity, TimeExpression } from '../model/claim.ts';
import type { Attribution } from '../model/quote.ts';
import { contains, overlaps, type Sentence, type Span } from '../model/text.ts';
import type { Piece } from './analyse-pieces.ts';
import { coreOf, coreOfHeadline, type Core } from './claims-core.ts';
import {
  HEDGE_PHRASES,
  HEDGED,
  HEDGES,
  INTENDED,
  LEADS,
  NEGATIONS,
  NOT_NEGATED_BY,
  PLACE_LEADS,
  TO_WHOM,
} from './claims.data.ts';

/** Everything understood of a text so far. */
export interface Parts {
  readonly names: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly attributions: readonly Attribution[];
}

/** One claim for each sentence; `pieces` are those of the sentences, in the same order. */
export function claimsOf(sentences: readonly Sentence[], pieces: readonly (readonly Piece[])[], parts: Parts): Claim[] {
  const names = bySentence(parts.names);
  const times = bySentence(parts.times);
  const quantities = bySentence(parts.quantities);
  const attributions = bySentence(parts.attributions);
  return sentences.map((sentence, at) => {
    const words = pieces[at] ?? [];
    const attribution = widest(attributions.get(sentence.id), sentence);
    const mentions = names.get(sentence.id) ?? [];
    const hedges = hedgesIn(words);
    const core = sentence.in === 'headline' ? coreOfHeadline(words) : coreIn(words, attribution);
    const whom = core?.what && whomIn(words, core.what, mentions);
    const where = placesIn(words, mentions, core?.who).filter((place) => place !== whom);
    return {
      sentence: sentence.id,
      ...core,
      ...(whom === undefined ? {} : { whom }),
      ...(where.length > 0 ? { where } : {}),
      modality: modalityOf(words, hedges),
      names: [...new Set(mentions.map((mention) => mention.canonical))],
      times: times.get(sentence.id) ?? [],
      quantities: quantities.get(sentence.id) ?? [],
      polarity: isNegated(words) ? 'negated' : 'affirmed',
      hedges,
      ...(attribution ? { attribution } : {}),
    };
  });
}

function bySentence<Part extends { readonly sentence: string }>(parts: readonly Part[]): Map<string, Part[]> {
  const map = new Map<string, Part[]>();
  for (const part of parts) {
    const list = map.get(part.sentence);
    if (list) list.push(part);
    else map.set(part.sentence, [part]);
  }
  return map;
}

/** The attribution that covers most of the sentence: what the sentence as a whole rests on. */
function widest(attributions: readonly Attribution[] | undefined, sentence: Sentence): Attribution | undefined {
  let best: Attribution | undefined;
  for (const attribution of attributions ?? []) {
    if (!overlaps(attribution, sentence)) continue;
    if (!best || attribution.end - attribution.start > best.end - best.start) best = attribution;
  }
  return best;
}

/** Of what is attributed the clause inside it, else that of the sentence, unless the content itself would be its subject. */
function coreIn(words: readonly Piece[], content: Span | undefined): Core | undefined {
  const inner = content && coreOf(within(words, content));
  if (inner) return inner;
  const core = coreOf(words);
  return core && content && contains(core.who, content) ? undefined : core;
}

function within(words: readonly Piece[], span: Span): readonly Piece[] {
  return words.filter(({ start, end }) => span.start <= start && end <= span.end);
}

/** The word before a name, articles and other describing words passed over. */
function leadOf(words: readonly Piece[], mention: Mention): string {
  let at = words.findIndex(({ start }) => start >= mention.start) - 1;
  for (let steps = 0; at >= 0 && steps < 3 && !LEADS.has(words[at]!.lower); steps++) at--;
  return words[at]?.lower ?? '';
}

/** The first person, body or country that it is done to or with. */
function whomIn(words: readonly Piece[], what: Span, mentions: readonly Mention[]): string | undefined {
  const inside = mentions.filter((mention) => contains(what, mention));
  const opens = inside.find((mention) => mention.start === what.start && mention.kind !== 'other');
  return (opens ?? inside.find((mention) => mention.kind !== 'other' && TO_WHOM.has(leadOf(words, mention))))?.canonical;
}

/** Places that something happens at, not those that act. */
function placesIn(words: readonly Piece[], mentions: readonly Mention[], who: Span | undefined): string[] {
  const places = mentions.filter((mention) => mention.kind === 'place' && !(who && contains(who, mention)));
  return [...new Set(places.filter((mention) => PLACE_LEADS.has(leadOf(words, mention))).map(({ canonical }) => canonical))];
}

/** The weakest that the words allow: hearsay before doubt, doubt before intention. */
function modalityOf(words: readonly Piece[], hedges: readonly string[]): Modality {
  const weak = hedges.map((hedge) => hedge.toLowerCase());
  for (const [modality, signs] of HEDGED) if (weak.some((hedge) => signs.has(hedge))) return modality;
  if (words[0]?.lower === 'if' || words.some(({ lower }) => lower === 'unless')) return 'conditional';
  for (const [modality, signs] of INTENDED)
    if (words.some(({ lower, kind }) => kind === 'word' && signs.has(lower))) return modality;
  return 'stated';
}

/** Negated when an odd number of negations stand in it: "did not fail" affirms. */
function isNegated(words: readonly Piece[]): boolean {
  let negations = 0;
  for (const [i, word] of words.entries()) {
    if (word.kind === 'word' && NEGATIONS.has(word.lower) && !NOT_NEGATED_BY.has(words[i + 1]?.lower ?? '')) negations++;
  }
  return negations % 2 === 1;
}

const PHRASES = Map.groupBy(HEDGE_PHRASES, (parts) => parts[0] ?? '');

/** The hedging words and phrases, as they stand, in order. */
function hedgesIn(words: readonly Piece[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Piece;
    if (word.kind !== 'word') continue;
    const phrase = PHRASES.get(word.lower)?.find((parts) => parts.every((part, k) => words[i + k]?.lower === part));
    if (phrase) {
      found.push(
        words
          .slice(i, i + phrase.length)
          .map((piece) => piece.text)
          .join(' '),
      );
      i += phrase.length - 1;
    } else if (HEDGES.has(word.lower) && !isMonthOfMay(word, words[i - 1])) found.push(word.text);
  }
  return found;
}

function isMonthOfMay(word: Piece, before: Piece | undefined): boolean {
  return word.text === 'May' && before !== undefined;
}
