// What each sentence asserts, in the parts that comparisons need. One claim a sentence, the headline's first.
import type { Claim, Clause, Mention, Quantity, TimeExpression } from '../../model/claim.ts';
import type { Attribution } from '../../model/quote.ts';
import { contains, overlaps, type Sentence, type Span } from '../../model/text.ts';
import { pieceFrom, piecesIn, type Piece } from '../pieces.ts';
import { clausesAfter } from './clauses.ts';
import { coreOf, coreOfHeadline } from './core.ts';
import { hedgesIn, isNegated, modalityOf } from './hedges.ts';
import { placesIn, whomIn } from './places.ts';

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
  const said = content ? piecesIn(words, content) : [];
  const inner = coreOf(said);
  if (content && inner && isClause(words, said, inner)) return clausesAfter(said, inner);
  const core = coreOf(words);
  return !core || (content && (contains(core.who, content) || contains(content, core.who))) ? [] : clausesAfter(words, core);
}

/** Whether what is attributed is a clause, not only things: it comes before who says so, after "that", or its subject is short. */
function isClause(words: readonly Piece[], said: readonly Piece[], { who }: Clause): boolean {
  const first = said[0];
  const before = first && words[pieceFrom(words, first.start) - 1];
  if (!before || first?.lower === 'that' || before.lower === 'that' || before.kind === 'mark' || SAYS.test(before.lower))
    return true;
  return said.filter(({ end }) => end <= who.end).length <= MOST_SUBJECT;
}

const MOST_SUBJECT = 8;
/** Verbs with a clause behind them even without "that". */
const SAYS =
  /^(?:say|says|said|saying|claims?|claimed|believes?|believed|thinks?|thought|hopes?|hoped|report(?:s|ed)|insist(?:s|ed)|argu(?:es|ed)|suggest(?:s|ed)|estimat(?:es|ed)|warn(?:s|ed)|add(?:s|ed))$/;
