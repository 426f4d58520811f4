// A takeaway: what a briefing says in short, in its own words or chosen for it.
import type { SentenceId } from './text.ts';

/** A sentence the briefing itself sets out as key (stated), or one chosen by the program (not stated). Never mixed silently. */
export interface Takeaway {
  readonly text: string;
  readonly stated: boolean;
  readonly sentence: SentenceId;
  /** Whose takeaways they are when the briefing quotes another's: "ISW". */
  readonly of?: string;
}
