// Expressions of time and their values as in TIMEX3, resolved against the day of publication. Unknown stays unknown.
import type { Briefing } from '../model/briefing.ts';
import type { TimeExpression } from '../model/claim.ts';
import type { Sentence } from '../model/text.ts';
import type { Piece } from './analyse-pieces.ts';

export function timesOf(
  briefing: Briefing,
  sentences: readonly Sentence[],
  pieces: readonly (readonly Piece[])[],
): TimeExpression[] {
  void briefing;
  void sentences;
  void pieces;
  return [];
}
