// What each sentence asserts, in the parts that comparisons need. One claim a sentence, the headline's first.
import type { Claim, Clause, Mention, Modality, Quantity, TimeExpression } from '../model/claim.ts';
import type { Attribution } from '../model/quote.ts';
import { contains, overlaps, type Sentence, type Span } from '../model/text.ts';
import type { Piece } from './analyse-pieces.ts';
import { known } from './names-gazetteer.ts';
import { clausesAfter } from './claims-clauses.ts';
import { coreOf, coreOfHeadline } from './claims-core.ts';
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

/**
 * One claim for each sentence; `pieces` are those of the sentences, in the same order. In another language than English it has no clauses:
 * nothing is better than what English word order would make of it.
 */
export function claimsOf(
  sentences: readonly Sentence[],
  pieces: readonly (readonly Piece[])[],
  parts: Parts,
  isAbroad = false,
): Claim[] {
  const names = bySentence(parts.names);
  const times = bySentence(parts.times);
  const quantities = bySentence(parts.quantities);
  const reports = parts.attributions.filter(({ strength }) => strength !== 'attitude');
  const attributions = bySentence(reports);
  // "Source: ISW" and the like hold whole paragraphs.
  const bounds = new Map(sentences.map(({ id, end }) => [id, end]));
  const wide = reports.filter((one) => one.end > (bounds.get(one.sentence) ?? one.end) + 1);
  return sentences.map((sentence, at) => {
    const words = pieces[at] ?? [];
    const attribution = resting(attributions.get(sentence.id) ?? [], wide, sentence);
    const mentions = names.get(sentence.id) ?? [];
    const hedges = hedgesIn(words);
    const [core, ...also] = isAbroad
      ? []
      : sentence.in === 'headline'
        ? asList(coreOfHeadline(words))
        : clausesIn(words, attribution);
    const whom = core && whomIn(words, core, mentions);
    const where = placesIn(words, mentions, core).filter((place) => place !== whom);
    return {
      sentence: sentence.id,
      ...core,
      ...(also.length > 0 ? { also } : {}),
      ...(whom === undefined ? {} : { whom }),
      ...(where.length > 0 ? { where } : {}),
      modality: modalityOf(words, hedges, core ? [core, ...also] : []),
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

/** What the sentence as a whole rests on: the report that covers most of it, else one that holds it and others. */
function resting(own: readonly Attribution[], wide: readonly Attribution[], sentence: Sentence): Attribution | undefined {
  let best: Attribution | undefined;
  let most = 0;
  for (const one of own) {
    if (!overlaps(one, sentence) || one.end > sentence.end + 1) continue;
    const share = one.end - one.start;
    if (share > most) [best, most] = [one, share];
  }
  return best ?? wide.find((one) => overlaps(one, sentence));
}

const asList = (clause: Clause | undefined): readonly Clause[] => (clause ? [clause] : []);

/** Of what is attributed the clauses inside it, else those of the sentence, unless the content itself would be the subject. */
function clausesIn(words: readonly Piece[], content: Span | undefined): readonly Clause[] {
  const said = content ? within(words, content) : [];
  const inner = coreOf(said);
  if (content && inner && isClause(words, said, inner)) return clausesAfter(said, inner);
  const core = coreOf(words);
  return !core || (content && contains(core.who, content)) ? [] : clausesAfter(words, core);
}

/** Whether what is attributed is a clause, not only things: it comes before who says so, after "that", or its subject is short. */
function isClause(words: readonly Piece[], said: readonly Piece[], { who }: Clause): boolean {
  const first = said[0];
  const before = words[words.findIndex(({ start }) => start === first?.start) - 1];
  if (!before || first?.lower === 'that' || before.lower === 'that' || before.kind === 'mark' || SAYS.test(before.lower))
    return true;
  return said.filter(({ end }) => end <= who.end).length <= MOST_SUBJECT;
}

const MOST_SUBJECT = 8;
/** Verbs with a clause behind them even without "that". */
const SAYS =
  /^(?:say|says|said|saying|claims?|claimed|believes?|believed|thinks?|thought|hopes?|hoped|report(?:s|ed)|insist(?:s|ed)|argu(?:es|ed)|suggest(?:s|ed)|estimat(?:es|ed)|warn(?:s|ed)|add(?:s|ed))$/;

function within(words: readonly Piece[], span: Span): readonly Piece[] {
  return words.filter(({ start, end }) => span.start <= start && end <= span.end);
}

/** The word before a name, articles and other describing words passed over. */
function leadOf(words: readonly Piece[], mention: Mention): string {
  let at = words.findIndex(({ start }) => start >= mention.start) - 1;
  // "North Korean" does not lead northwards.
  const leads = (word: Piece) => LEADS.has(word.lower) && (!word.capital || at === 0);
  for (let steps = 0; at >= 0 && steps < 3 && !leads(words[at]!); steps++) at--;
  return words[at]?.lower ?? '';
}

/** The first person, body or country that it is done to or with. */
function whomIn(words: readonly Piece[], { does, what }: Clause, mentions: readonly Mention[]): string | undefined {
  if (!what) return undefined;
  const verbs = within(words, does);
  const inside = mentions.filter(
    (mention) => contains(what, mention) && !isOwner(words, mention) && !isGoal(words, what, mention),
  );
  const opens = inside.find(({ start, kind }) => start === what.start && kind !== 'other');
  if (opens && !(opens.kind === 'place' && verbs.some(({ lower }) => MOVES.test(lower)))) return opens.canonical;
  const isPassive = verbs.some(({ lower }) => BE.test(lower));
  return inside.find((mention) => {
    const lead = leadOf(words, mention);
    return mention !== opens && mention.kind !== 'other' && TO_WHOM.has(lead) && (lead !== 'by' || isPassive);
  })?.canonical;
}

const BE = /^(?:is|are|was|were|be|been|being)$/;
/** What is entered or taken is a place, nobody that something is done to. */
const MOVES =
  /^(?:enter|reach|leav|left|captur|seiz|tak|took|retak|retook|recaptur|regain|visit|hit|struck|strik|bomb|shell|storm|besieg|occup|liberat|approach|encircl|cross)/;

/** "Turkish" in "with Turkish Minister Fidan", "Russia" in "Russia's support": whose somebody or something is. */
function isOwner(words: readonly Piece[], mention: Mention): boolean {
  if (mention.kind !== 'place') return false;
  const isDemonym = mention.text !== mention.canonical && known(mention.text)?.demonym === true;
  return isDemonym || /^['’]s?$/.test(words.find(({ start }) => start >= mention.end)?.text ?? '');
}

/** "Russia" in "from Syria to Russia": where something goes. */
function isGoal(words: readonly Piece[], what: Span, mention: Mention): boolean {
  const from = words.some(({ lower, start }) => lower === 'from' && start >= what.start && start < mention.start);
  return mention.kind === 'place' && from && leadOf(words, mention) === 'to';
}

/** Places that something happens at, not those that act or own. */
function placesIn(words: readonly Piece[], mentions: readonly Mention[], clause: Clause | undefined): string[] {
  const isEntered = clause !== undefined && within(words, clause.does).some(({ lower }) => MOVES.test(lower));
  const places = mentions.filter((mention) => {
    if (mention.kind !== 'place' || (clause && contains(clause.who, mention))) return false;
    if (isEntered && mention.start === clause.what?.start) return !isOwner(words, mention);
    // "into Syrian territory", "near the Turkish border" are places too; "to coordinate joint Russian efforts" is none.
    return isOwner(words, mention) ? isLed(words, mention) : PLACE_LEADS.has(leadOf(words, mention));
  });
  return [...new Set(places.map(({ canonical }) => canonical))];
}

/** Whether a word of place stands right before, or before its article. */
function isLed(words: readonly Piece[], mention: Mention): boolean {
  const at = words.findIndex(({ start }) => start >= mention.start) - 1;
  const lead = words[words[at]?.lower === 'the' ? at - 1 : at]?.lower ?? '';
  return /^(?:in|into|near|inside|across|over|at|from|through)$/.test(lead);
}

/** The weakest that the words allow: hearsay before doubt, doubt before intention. */
function modalityOf(words: readonly Piece[], hedges: readonly string[], clauses: readonly Clause[]): Modality {
  const weak = hedges.map((hedge) => hedge.toLowerCase());
  for (const [modality, signs] of HEDGED) if (weak.some((hedge) => signs.has(hedge))) return modality;
  if (words[0]?.lower === 'if' || words.some(({ lower }) => lower === 'unless')) return 'conditional';
  const verbs = clauses.length > 0 ? clauses.flatMap(({ does }) => within(words, does)) : words;
  for (const [modality, signs] of INTENDED)
    if (verbs.some(({ lower, kind }) => kind === 'word' && signs.has(lower))) return modality;
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
