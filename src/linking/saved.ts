// What a linker keeps between two runs of the program, and how it is written: arrays as they are, the rest as JSON.
import type { Conflict } from './conflict.ts';
import type { Piece } from './claims.ts';
import type { Columns, Entry } from './ledger.ts';
import type { Match } from './match.ts';
import type { Lists } from './shortlists.ts';

export interface Kept {
  /** In the order of their numbers. */
  readonly spellings: readonly string[];
  readonly columns: Columns;
  /** How many sentences the columns hold, those of briefings that have left among them. */
  readonly size: number;
  readonly entries: readonly Entry[];
  readonly lists: Lists;
  readonly matches: readonly Match[];
  /** Those of the matches that are possible conflicts. */
  readonly conflicts: ReadonlyMap<Match, Conflict>;
  readonly pieces: readonly Piece[];
}
