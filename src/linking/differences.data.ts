// Words that weaken a statement, and words that vouch for it.

export const HEDGES: ReadonlySet<string> = new Set(
  `reportedly allegedly apparently probably possibly likely unlikely perhaps maybe may might could unconfirmed unverified alleged supposed supposedly
  purported purportedly rumored rumoured expected suspected presumably seemingly unclear`.split(/\s+/),
);

export const CERTAIN: ReadonlySet<string> = new Set(
  'confirmed confirms confirm verified verifies proven proved proves'.split(' '),
);

/** Words that say whose statement it is. */
export const ATTRIBUTING: ReadonlySet<string> = new Set(
  'said says say told claimed claims according stated states reported reports alleged alleges announced argued insisted added'.split(
    ' ',
  ),
);
