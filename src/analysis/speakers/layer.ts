// The words shared by everything that looks for sources: the text layer and the mention.
import { CAPITAL, CAPITALS, type Tokens } from '../tokens.ts';

export const NAME = 0;
export const PRON = 1;
export const NOUN = 2;

/** Words that may be a speaker or a source: a name, a pronoun, a role. */
export interface SourceMention {
  /** Tokens [first, last) of what is shown as the source. */
  readonly first: number;
  readonly last: number;
  readonly type: typeof NAME | typeof PRON | typeof NOUN;
  /** Id of the word that names it: last word of a name, the pronoun, the role noun. */
  readonly key: number;
  /** A name that is followed by its role noun: "Trump campaign". */
  readonly roleAfter: boolean;
  readonly organisation: boolean;
  readonly possessive: boolean;
  readonly titled: boolean;
  /** 1 man, 2 woman, 0 unknown: from title or first name. */
  readonly gender: number;
  /** The verb it is subject of, or -1. */
  readonly verb: number;
  /** The word before it, determiners and role words skipped, or -1. */
  readonly before: number;
  readonly accordingTo: boolean;
}

/** The words of one text with what is known of each, by token. */
export interface TextLayer {
  readonly tokens: Tokens;
  readonly classes: Int32Array;
  /** Index of the quotation that a token stands in, marks included, or -1. */
  readonly inQuote: Int32Array;
}

/** Title case or all capitals. */
export function isCapital(shape: number | undefined): boolean {
  return shape === CAPITAL || shape === CAPITALS;
}
