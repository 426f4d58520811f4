// Numbers with what they count: "12 towns", "dozens of settlements", "between 5 and 7 per cent", "$3 million".
import type { Quantity, TimeExpression } from '../model/claim.ts';
import type { Sentence } from '../model/text.ts';
import type { Piece } from './analyse-pieces.ts';

export function quantitiesOf(
  sentences: readonly Sentence[],
  pieces: readonly (readonly Piece[])[],
  times: readonly TimeExpression[],
): Quantity[] {
  void sentences;
  void pieces;
  void times;
  return [];
}
