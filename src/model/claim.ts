// What a sentence asserts that could be true or false, in the parts that comparisons need.
import type { Attribution } from './quote.ts';
import type { SentenceId, Span } from './text.ts';

/** What a name is the name of, as far as it can be told. */
export type NameKind = 'person' | 'organisation' | 'place' | 'other';

/** A name as it stands in a text. `canonical` joins its spellings within a library: "HTS" -> "Hayat Tahrir al-Sham". */
export interface Mention extends Span {
  readonly sentence: SentenceId;
  readonly text: string;
  readonly kind: NameKind;
  readonly canonical: string;
}

/** A number with what it counts. A range has `low` < `high`; "dozens" is 24..99. */
export interface Quantity extends Span {
  readonly sentence: SentenceId;
  readonly low: number;
  readonly high: number;
  /** What is counted or measured, as a stem: "town", "%", "usd"; empty when unknown. */
  readonly unit: string;
}

/** `value` as in TIMEX3: 2024-11-27, 2024-W48, P3D, PRESENT_REF. */
export interface TimeExpression extends Span {
  readonly sentence: SentenceId;
  readonly text: string;
  readonly value: string;
}

/** How firmly a claim is put: as a fact, as likely, possible or not, as intended, as called for, under a condition, as hearsay. */
export const MODALITIES = [
  'stated',
  'likely',
  'possible',
  'unlikely',
  'planned',
  'wanted',
  'conditional',
  'unconfirmed',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** Who does what in one clause. Offsets as the sentence's. */
export interface Clause {
  readonly who: Span;
  readonly does: Span;
  readonly what?: Span;
}

/** What one sentence asserts that could be true or false, in the parts that comparisons need. */
export interface Claim {
  readonly sentence: SentenceId;
  /** Who does what, as far as the order of words shows it; of what is attributed, inside it. Offsets as the sentence's. */
  readonly who?: Span;
  readonly does?: Span;
  readonly what?: Span;
  /** What else it asserts: the clauses joined to the first, in order; absent when there are none. */
  readonly also?: readonly Clause[];
  /** Canonical name of whom it is done to, or with. */
  readonly whom?: string;
  /** Canonical names of places where it happens; absent when none is named. */
  readonly where?: readonly string[];
  readonly modality: Modality;
  /** Canonical names in the order of the text. */
  readonly names: readonly string[];
  /** Those of the reading that stand in it. */
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly polarity: 'affirmed' | 'negated';
  /** Words that weaken or bind it, as they stand: "reportedly", "likely", "would". */
  readonly hedges: readonly string[];
  readonly attribution?: Attribution;
}
