// Every limit of reading in one place. What is beyond one becomes a notice that names it, never an error.

export const LIMITS = {
  /** Bytes of one file. */
  fileBytes: 100_000_000,
  /** UTF-16 units of one briefing's text; what follows is left out. */
  textUnits: 2_000_000,
  /** UTF-16 units of one paragraph; a longer one is cut at the end of a sentence. */
  paragraphUnits: 8_000,
  /** Briefings out of one file. */
  briefings: 20_000,
} as const;
