// Who is said to have said what: quotes and attributions (PARC 3.0: source, cue, content).
import type { SentenceId, Span } from './text.ts';

/** A span given as someone's words, quotation marks excluded. */
export interface Quote extends Span {
  readonly sentence: SentenceId;
  readonly text: string;
  /** The fullest name the briefing gives for the speaker; absent when nobody is named. */
  readonly speaker?: string;
  /** The word that attributes it: "claimed". */
  readonly cue?: string;
  /** In quotation marks (true) or reported (false). */
  readonly direct: boolean;
  /** In pairs of single marks, as old wire texts write them: ''so''. */
  readonly paired?: true;
}

/** How strongly a cue commits its source to the content; an `attitude` is shown or acted on and reports no words: "supported", "discussed". */
export type Strength = 'said' | 'claimed' | 'confirmed' | 'denied' | 'reported' | 'expected' | 'attitude';

/** Who is said to have said something, by which words, and by which way it came here (PARC 3.0: source, cue, content). */
export interface Attribution extends Span {
  readonly sentence: SentenceId;
  /** The fullest name for the source. Span = the content that is attributed. */
  readonly source: string;
  readonly cue: string;
  readonly strength: Strength;
  /** Where the information came from, nearest to the article first: ["Sky News Arabia", "Syrian sources"]. Holds `source`. */
  readonly chain: readonly string[];
}

/** Whether it passes on what its source says, and not only how the source feels or acts. */
export const isReport = ({ strength }: Pick<Attribution, 'strength'>): boolean => strength !== 'attitude';
