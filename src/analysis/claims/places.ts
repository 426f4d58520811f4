// To whom something is done and where it happens: names by the words that lead to them.
import type { Clause, Mention } from '../../model/claim.ts';
import { contains, type Span } from '../../model/text.ts';
import { pieceFrom, piecesIn, type Piece } from '../pieces.ts';
import { LEADS, PLACE_LEADS, TO_WHOM } from './claims.data.ts';
import { known } from '../names/gazetteer.ts';

/** The word before a name, articles and other describing words passed over. */
function leadOf(words: readonly Piece[], mention: Mention): string {
  let at = pieceFrom(words, mention.start) - 1;
  // "North Korean" does not lead northwards.
  const leads = (word: Piece) => LEADS.has(word.lower) && (!word.capital || at === 0);
  for (let steps = 0; at >= 0 && steps < 3 && !leads(words[at]!); steps++) at--;
  return words[at]?.lower ?? '';
}

/** The first person, body or country that it is done to or with. */
export function whomIn(words: readonly Piece[], { does, what }: Clause, mentions: readonly Mention[]): string | undefined {
  if (!what) return undefined;
  const verbs = piecesIn(words, does);
  const inside = mentions.filter(
    (mention) => contains(what, mention) && !isOwner(words, mention) && !isGoal(words, what, mention),
  );
  const opens = inside.find(({ start, kind }) => start === what.start && kind !== 'other');
  if (opens && !(opens.kind === 'place' && verbs.some(({ lower }) => MOVES.test(lower)))) return opens.canonical;
  const isPassive = verbs.some(({ lower }) => BE.test(lower));
  return inside.find((mention) => {
    const lead = leadOf(words, mention);
    const isSomebody = mention !== opens && mention.kind !== 'other' && !describes(words, mention);
    return isSomebody && TO_WHOM.has(lead) && (lead !== 'by' || isPassive);
  })?.canonical;
}

/** "for the Norway market": a place that only says which thing is meant. */
function describes(words: readonly Piece[], { kind, end }: Mention): boolean {
  const next = words[pieceFrom(words, end)];
  if (kind !== 'place' || !next || next.kind !== 'word' || next.capital || !next.spaced) return false;
  return (
    !LEADS.has(next.lower) &&
    !/^(?:yesterday|today|tomorrow|now|again|if|when|while|where|who|which|because|but|is|are|was|were|has|had|will|would|may|\p{L}+ly|\p{L}+ed)$/u.test(
      next.lower,
    )
  );
}

const BE = /^(?:is|are|was|were|be|been|being)$/;
/** What is entered or taken is a place, nobody that something is done to. */
const MOVES =
  /^(?:enter|reach|leav|left|captur|seiz|tak|took|retak|retook|recaptur|regain|visit|hit|struck|strik|bomb|shell|storm|besieg|occup|liberat|approach|encircl|cross)/;

/** "Turkish" in "with Turkish Minister Fidan", "Russia" in "Russia's support": whose somebody or something is. */
function isOwner(words: readonly Piece[], mention: Mention): boolean {
  if (mention.kind !== 'place') return false;
  const isDemonym = mention.text !== mention.canonical && known(mention.text)?.demonym === true;
  return isDemonym || /^['’]s?$/.test(words[pieceFrom(words, mention.end)]?.text ?? '');
}

/** "Russia" in "from Syria to Russia": where something goes. */
function isGoal(words: readonly Piece[], what: Span, mention: Mention): boolean {
  const from = words.some(({ lower, start }) => lower === 'from' && start >= what.start && start < mention.start);
  return mention.kind === 'place' && from && leadOf(words, mention) === 'to';
}

/** Places that something happens at, not those that act or own. */
export function placesIn(words: readonly Piece[], mentions: readonly Mention[], clause: Clause | undefined): string[] {
  const isEntered = clause !== undefined && piecesIn(words, clause.does).some(({ lower }) => MOVES.test(lower));
  const places = mentions.filter((mention) => {
    if (mention.kind !== 'place' || (clause && contains(clause.who, mention))) return false;
    if (isEntered && mention.start === clause.what?.start) return !isOwner(words, mention);
    // "into Syrian territory", "near the Turkish border" are places too; "to coordinate joint Russian efforts" is none.
    return isOwner(words, mention) ? isLed(words, mention) : PLACE_LEADS.has(leadOf(words, mention));
  });
  return [...new Set(withJoined(words, mentions, places).map(({ canonical }) => canonical))];
}

/** "in Varn and Osk": the second place too. */
function withJoined(words: readonly Piece[], mentions: readonly Mention[], places: readonly Mention[]): readonly Mention[] {
  const found = new Set(places);
  for (const [at, mention] of mentions.entries()) {
    const before = mentions[at - 1];
    if (mention.kind !== 'place' || !before || !found.has(before) || isOwner(words, mention)) continue;
    const between = words.slice(pieceFrom(words, before.end), pieceFrom(words, mention.start));
    if (between.length > 0 && between.length < 3 && between.every(({ text }) => /^(?:and|or|,|the)$/.test(text)))
      found.add(mention);
  }
  return mentions.filter((mention) => found.has(mention));
}

/** Whether a word of place stands right before, or before its article. */
function isLed(words: readonly Piece[], mention: Mention): boolean {
  const at = pieceFrom(words, mention.start) - 1;
  const lead = words[words[at]?.lower === 'the' ? at - 1 : at]?.lower ?? '';
  return /^(?:in|into|near|inside|across|over|at|from|through)$/.test(lead);
}
