// Readings and relations on their way between threads: a few bytes instead of many objects. The main thread keeps the bytes and
// unpacks only what somebody looks at; ten thousand briefings would otherwise weigh more than everything else together.
import { zstdCompressSync } from 'node:zlib';
import type { Reading } from '../../model/reading.ts';
import { RELATION_KINDS, type Evidence, type Relation } from '../../model/relation.ts';
import type { SentenceId } from '../../model/text.ts';
import { decode, encode, type Facts } from '../../store/encoding.ts';
import { lazyReading, stubOf } from '../../store/lazy.ts';

/** A reading on its way between threads. */
export interface PackedReading {
  /** JSON. */
  readonly facts: string;
  readonly data: Uint8Array;
}

/** Smaller ones do not become much smaller. */
const WORTH_IT = 2048;
const OPENING_BRACE = 0x7b;

/** Facts stay as they are, since lists need them; the rest is bytes, compressed when that is worth it. */
export function packReading(reading: Reading): PackedReading {
  const { facts, data } = encode(reading);
  const bytes = data[0] === OPENING_BRACE && data.length > WORTH_IT ? zstdCompressSync(data) : data;
  // a copy: small buffers are cut from a large one, which would travel as a whole
  return { facts, data: new Uint8Array(bytes) };
}

/** The reading with its text left packed until somebody looks at it. */
export function lazyFrom({ facts, data }: PackedReading): Reading {
  return lazyReading(stubOf(facts, ({ id }) => decode(data, id)));
}

/** The reading as it was before it was packed. */
export function unpackReading({ facts, data }: PackedReading): Reading {
  const { brief: _, ...known } = JSON.parse(facts) as Facts;
  const { body, blocks, furniture, ...rest } = decode(data, known.id);
  return { briefing: { ...known, body, blocks, furniture }, ...rest };
}

/** Relations as columns; the evidence of each as JSON. */
export interface PackedRelations {
  readonly from: readonly SentenceId[];
  readonly to: readonly SentenceId[];
  readonly kinds: Uint8Array;
  readonly scores: Float64Array;
  readonly evidence: readonly string[];
}

/** As columns, evidence as JSON. */
export function packRelations(relations: readonly Relation[]): PackedRelations {
  return {
    from: relations.map(({ from }) => from),
    to: relations.map(({ to }) => to),
    kinds: Uint8Array.from(relations, ({ kind }) => RELATION_KINDS.indexOf(kind)),
    scores: Float64Array.from(relations, ({ score }) => score),
    evidence: relations.map(({ evidence }) => JSON.stringify(evidence)),
  };
}

/** Relations whose evidence is unpacked when somebody asks why. Equal ids of all pieces are one string: `ids` remembers them. */
export function lazyRelations(packed: PackedRelations, ids: Map<SentenceId, SentenceId>): Relation[] {
  const one = (id: SentenceId) => {
    const known = ids.get(id);
    if (known !== undefined) return known;
    ids.set(id, id);
    return id;
  };
  return packed.from.map((from, n) => {
    const to = packed.to[n] ?? from;
    const relation = { from: one(from), to: one(to), kind: RELATION_KINDS[packed.kinds[n] ?? 0], score: packed.scores[n] };
    return Object.defineProperties({ ...relation, [TEXT]: packed.evidence[n] ?? '[]' }, EVIDENCE) as unknown as Relation;
  });
}

const TEXT = Symbol('text');
const EVIDENCE: PropertyDescriptorMap = {
  [TEXT]: { enumerable: false },
  evidence: {
    enumerable: true,
    get(this: { readonly [TEXT]: string }) {
      return JSON.parse(this[TEXT]) as readonly Evidence[];
    },
  },
};
