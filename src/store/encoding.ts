// A reading as few bytes and back. What can be cut out of the text again is not stored; anything unexpected is stored as it is,
// so a field that analysis learns tomorrow survives without a change here.
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Briefing } from '../model/briefing.ts';
import { MODALITIES, type Claim, type Mention, type Quantity, type TimeExpression } from '../model/claim.ts';
import type { Attribution } from '../model/quote.ts';
import { briefOf, type Brief, type Reading } from '../model/reading.ts';
import { wholeOf } from './lazy.ts';
import { sentenceId, slice, type BriefingId, type Sentence, type SentenceId, type Span } from '../model/text.ts';

/** Larger ones are compressed. For the small, unpacking would take as long as the parsing: it doubles the time to load everything. */
const LARGE = 64 * 1024;
const OPENING_BRACE = 0x7b;

/** What a list of briefings shows, without any text. */
export interface Facts extends Omit<Briefing, 'body' | 'blocks' | 'furniture'> {
  /** Absent where an earlier version of the program wrote it. */
  readonly brief?: Brief;
}
/** The rest of a reading. */
export type Whole = Omit<Reading, 'briefing' | 'brief'> & Pick<Briefing, 'body' | 'blocks' | 'furniture'>;

type Place = number | 'h' | SentenceId;
type Short<T, Tuple extends readonly unknown[]> = T | Tuple;

interface Packed extends Omit<Whole, 'sentences' | 'names' | 'quantities' | 'claims'> {
  readonly sentences: readonly Short<Sentence, [start: number, end: number, block: number]>[];
  readonly names: readonly Short<
    Mention,
    [sentence: Place, start: number, end: number, kind: Mention['kind'], canonical: string]
  >[];
  readonly quantities: readonly Short<
    Quantity,
    [sentence: Place, start: number, end: number, low: number, high: number, unit: string]
  >[];
  readonly claims: readonly Short<
    Claim,
    [
      sentence: Place,
      names: readonly string[],
      times: number[],
      quantities: number[],
      negated: 0 | 1,
      hedges: readonly string[],
      attribution: number,
      parts: PackedParts,
    ]
  >[];
}

/** Who does what, by offsets; whom and where; how firmly: the place of the modality in the list of them. */
interface PackedParts {
  readonly core?: readonly number[];
  readonly whom?: string;
  readonly where?: readonly string[];
  readonly firm?: number;
}

/** A reading as its facts (JSON) and the rest (JSON, compressed when large). */
export function encode(reading: Reading): { readonly facts: string; readonly data: Uint8Array } {
  const { brief = briefOf(reading) } = reading;
  const { briefing, brief: _, ...rest } = wholeOf(reading);
  const { body, blocks, furniture, ...facts } = briefing;
  const { id } = briefing;
  const packed: Packed = {
    ...rest,
    body,
    blocks,
    furniture,
    sentences: reading.sentences.map((sentence, n) => packSentence(sentence, n, id, body)),
    names: reading.names.map((mention) => packMention(mention, id, body)),
    quantities: reading.quantities.map((quantity) => packQuantity(quantity, id)),
    claims: reading.claims.map((claim) => packClaim(claim, id, reading)),
  };
  const data = Buffer.from(JSON.stringify(packed));
  return {
    facts: JSON.stringify({ ...facts, brief } satisfies Facts),
    data: data.length > LARGE ? zstdCompressSync(data) : data,
  };
}

/** The rest of a reading out of its bytes. */
export function decode(data: Uint8Array, id: BriefingId): Whole {
  const bytes = data[0] === OPENING_BRACE ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : zstdDecompressSync(data);
  const packed = JSON.parse(bytes.toString()) as Packed;
  const { body, times, attributions } = packed;
  const quantities = packed.quantities.map((each) => unpackQuantity(each, id));
  return {
    ...packed,
    sentences: packed.sentences.map((each, n) => unpackSentence(each, n, id, body)),
    names: packed.names.map((each) => unpackMention(each, id, body)),
    quantities,
    claims: packed.claims.map((each) => unpackClaim(each, id, times, quantities, attributions)),
  };
}

function packSentence(sentence: Sentence, n: number, briefing: BriefingId, body: string): Packed['sentences'][number] {
  const { start, end, block } = sentence;
  return same(sentence, unpackSentence([start, end, block], n, briefing, body)) ? [start, end, block] : sentence;
}

function unpackSentence(packed: Packed['sentences'][number], n: number, briefing: BriefingId, body: string): Sentence {
  if (!isTuple(packed)) return packed;
  const [start, end, block] = packed;
  return { id: sentenceId(briefing, n), briefing, in: 'body', block, start, end, text: body.slice(start, end) };
}

function packMention(mention: Mention, id: BriefingId, body: string): Packed['names'][number] {
  const { start, end, kind, canonical } = mention;
  const short: Packed['names'][number] = [placeOf(mention.sentence, id), start, end, kind, canonical];
  return same(mention, unpackMention(short, id, body)) ? short : mention;
}

function unpackMention(packed: Packed['names'][number], id: BriefingId, body: string): Mention {
  if (!isTuple(packed)) return packed;
  const [place, start, end, kind, canonical] = packed;
  return { sentence: sentenceAt(place, id), start, end, text: slice(body, { start, end } satisfies Span), kind, canonical };
}

function packQuantity(quantity: Quantity, id: BriefingId): Packed['quantities'][number] {
  const { start, end, low, high, unit } = quantity;
  const short: Packed['quantities'][number] = [placeOf(quantity.sentence, id), start, end, low, high, unit];
  return same(quantity, unpackQuantity(short, id)) ? short : quantity;
}

function unpackQuantity(packed: Packed['quantities'][number], id: BriefingId): Quantity {
  if (!isTuple(packed)) return packed;
  const [place, start, end, low, high, unit] = packed;
  return { sentence: sentenceAt(place, id), start, end, low, high, unit };
}

function packClaim(claim: Claim, id: BriefingId, { times, quantities, attributions }: Reading): Packed['claims'][number] {
  const timesAt = claim.times.map((time) => times.findIndex((other) => same(time, other)));
  const quantitiesAt = claim.quantities.map((quantity) => quantities.findIndex((other) => same(quantity, other)));
  const { attribution } = claim;
  const said = attribution ? attributions.findIndex((other) => same(attribution, other)) : -1;
  const short: Packed['claims'][number] = [
    placeOf(claim.sentence, id),
    claim.names,
    timesAt,
    quantitiesAt,
    claim.polarity === 'negated' ? 1 : 0,
    claim.hedges,
    said,
    packParts(claim),
  ];
  return same(claim, unpackClaim(short, id, times, quantities, attributions)) ? short : claim;
}

function packParts({ who, does, what, whom, where, modality }: Claim): PackedParts {
  const core = [who, does, what].flatMap((span) => (span ? [span.start, span.end] : []));
  const firm = MODALITIES.indexOf(modality);
  return {
    ...(core.length > 0 ? { core } : {}),
    ...(whom === undefined ? {} : { whom }),
    ...(where ? { where } : {}),
    ...(firm > 0 ? { firm } : {}),
  };
}

function unpackParts({ core = [], whom, where, firm = 0 }: PackedParts) {
  const span = (at: number): Span => ({ start: core[at] ?? 0, end: core[at + 1] ?? 0 });
  return {
    ...(core.length > 0 ? { who: span(0) } : {}),
    ...(core.length > 2 ? { does: span(2) } : {}),
    ...(core.length > 4 ? { what: span(4) } : {}),
    ...(whom === undefined ? {} : { whom }),
    ...(where ? { where } : {}),
    modality: MODALITIES[firm] ?? 'stated',
  };
}

function unpackClaim(
  packed: Packed['claims'][number],
  id: BriefingId,
  times: readonly TimeExpression[],
  quantities: readonly Quantity[],
  attributions: readonly Attribution[],
): Claim {
  if (!isTuple(packed)) return packed;
  const [place, names, timesAt, quantitiesAt, negated, hedges, said, parts] = packed;
  const attribution = attributions[said];
  return {
    sentence: sentenceAt(place, id),
    ...unpackParts(parts),
    names,
    times: timesAt.flatMap((n) => times[n] ?? []),
    quantities: quantitiesAt.flatMap((n) => quantities[n] ?? []),
    polarity: negated ? 'negated' : 'affirmed',
    hedges,
    ...(attribution ? { attribution } : {}),
  };
}

function placeOf(sentence: SentenceId, id: BriefingId): Place {
  if (!sentence.startsWith(`${id}#`)) return sentence;
  const place = sentence.slice(id.length + 1);
  if (place === 'h') return 'h';
  return String(Number(place)) === place ? Number(place) : sentence;
}

function sentenceAt(place: Place, id: BriefingId): SentenceId {
  return typeof place === 'number' ? sentenceId(id, place) : place === 'h' ? sentenceId(id, 'h') : place;
}

function isTuple<T, Tuple extends readonly unknown[]>(packed: Short<T, Tuple>): packed is Tuple {
  return Array.isArray(packed);
}

/** Equal as JSON whatever the order of keys; identical objects are the common case. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => same(left[key], right[key]));
}
