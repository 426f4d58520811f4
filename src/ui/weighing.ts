// What of the competing hypotheses is remembered between two keys: where one is, in which order they lie open, what is being written.
import type { SentenceId } from '../model/text.ts';

/** The matrix of a question. Its order is that of the moment it was opened: nothing moves away from under the cursor. */
export interface HypothesesOverlay {
  readonly type: 'hypotheses';
  readonly rows: readonly SentenceId[];
  readonly columns: readonly string[];
  readonly writing?: Writing;
}

/** What is being written into the matrix of a question, and about what. */
export type Writing =
  /** A new question; a sentence that is to be its first evidence. */
  | { readonly what: 'question'; readonly text: string; readonly evidence?: SentenceId }
  /** The question in other words. */
  | { readonly what: 'name'; readonly text: string }
  /** Another hypothesis, or one in other words. */
  | { readonly what: 'hypothesis'; readonly text: string; readonly id?: string }
  /** Evidence that no article holds. */
  | { readonly what: 'evidence'; readonly text: string }
  /** A rating of the sentence that is the evidence. */
  | { readonly what: 'rating'; readonly text: string; readonly id: SentenceId };

/** Where one is in the hypotheses, also while they are closed: evidence goes to this question. */
export interface WeighingPlace {
  readonly question: string;
  readonly row?: SentenceId;
  readonly column?: string;
}

/** The formats that the matrix of a question can be taken out in. */
export const MATRIX_FORMATS = ['markdown', 'csv', 'json'] as const;
export type MatrixFormat = (typeof MATRIX_FORMATS)[number];
