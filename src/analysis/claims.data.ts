// Words that weaken, bind or turn a statement.

/** Hedges of one word. The likelihood words of ICD 203 are among them and are kept as they stand. */
export const HEDGES: ReadonlySet<string> = new Set(
  `reportedly allegedly apparently purportedly supposedly ostensibly seemingly presumably likely unlikely probably possibly perhaps maybe potentially
  conceivably arguably roughly improbable probable unconfirmed unverified alleged purported suspected rumoured rumored may might could would should
  appears appear appeared seems seem seemed suggests suggest suggested indicates expected anticipated planned believed thought unclear uncertain
  unsubstantiated preliminary tentative plausible implausible hypothetical`.split(/\s+/),
);

/** Hedges of several words, by their first. Those of ICD 203 first. */
export const HEDGE_PHRASES: readonly (readonly string[])[] = [
  ['almost', 'no', 'chance'],
  ['almost', 'certain'],
  ['almost', 'certainly'],
  ['nearly', 'certain'],
  ['very', 'likely'],
  ['very', 'unlikely'],
  ['highly', 'likely'],
  ['highly', 'unlikely'],
  ['highly', 'probable'],
  ['highly', 'improbable'],
  ['roughly', 'even', 'odds'],
  ['roughly', 'even', 'chance'],
  ['even', 'chance'],
  ['remote', 'chance'],
  ['remote', 'possibility'],
  ['more', 'likely', 'than', 'not'],
  ['less', 'likely', 'than', 'not'],
  ['low', 'confidence'],
  ['moderate', 'confidence'],
  ['high', 'confidence'],
  ['in', 'all', 'likelihood'],
  ['is', 'said', 'to'],
  ['are', 'said', 'to'],
  ['is', 'understood', 'to'],
  ['cannot', 'rule', 'out'],
  ['so', 'called'],
];

export const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none nobody nothing neither nor nowhere without cannot can't won't wouldn't couldn't shouldn't didn't doesn't don't isn't aren't wasn't
  weren't hasn't haven't hadn't ain't mustn't needn't denied denies deny denying refuted refutes rejects rejected dismissed dismisses refused refuses
  failed fails unable`.split(/\s+/),
);

/** After these words "no" and "not" do not turn the sentence: "not only", "no longer" does. */
export const NOT_NEGATED_BY: ReadonlySet<string> = new Set(['only', 'just', 'least', 'merely', 'doubt', 'matter']);
