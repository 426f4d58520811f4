// Which earliest report a claim rests on (W3C PROV wasDerivedFrom): five articles can be one source.
import type { BriefingId, SentenceId } from './text.ts';

/** The earliest report that others rest on, in the library or only named by it. */
export interface Origin {
  /** The canonical name of the source or outlet. */
  readonly name: string;
  /** Whether the origin's own document is in the library. */
  readonly held: boolean;
  /** The briefings that rest on it for this claim, in library order. */
  readonly briefings: readonly BriefingId[];
}

/** Sentences of different briefings that state one claim, and the origins behind them. */
export interface ClaimCluster {
  readonly id: string;
  readonly sentences: readonly SentenceId[];
  readonly origins: readonly Origin[];
  /** How many of the origins are independent of each other. */
  readonly independent: number;
}

/** That one briefing takes text from another. `share` is the part of `to`'s own words found in `from`, 0…1. */
export interface Derivation {
  readonly from: BriefingId;
  readonly to: BriefingId;
  readonly share: number;
  readonly why: string;
}
