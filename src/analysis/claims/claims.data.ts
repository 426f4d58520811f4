// Words that weaken, bind or turn a statement, and those that lead to its places and objects.
import type { Modality } from '../../model/claim.ts';

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
  ['could', 'not', 'rule', 'out'],
  ['is', 'remote'],
  ['are', 'remote'],
  ['as', 'remote'],
  ['so', 'called'],
];

export const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none nobody nothing neither nor nowhere without cannot can't won't wouldn't couldn't shouldn't didn't doesn't don't isn't aren't wasn't
  weren't hasn't haven't hadn't ain't mustn't needn't denied denies deny denying refuted refutes rejects rejected dismissed dismisses refused refuses
  failed fails unable`.split(/\s+/),
);

/** After these words "no" and "not" do not turn the sentence: "not only", "no longer" does. */
export const NOT_NEGATED_BY: ReadonlySet<string> = new Set(['only', 'just', 'least', 'merely', 'doubt', 'matter']);

/** Prepositions that lead to a place where something happens. */
export const PLACE_LEADS: ReadonlySet<string> = new Set(
  'in at near from into to towards toward over across around inside outside through off along north south east west of'.split(
    ' ',
  ),
);

/** Prepositions that lead to whom something is done. */
export const TO_WHOM: ReadonlySet<string> = new Set('to with against for towards toward by'.split(' '));

/** Where the search for the word that leads to a name stops. */
export const LEADS: ReadonlySet<string> = new Set([
  ...PLACE_LEADS,
  ...TO_WHOM,
  ...'and or , that between about on as after before since'.split(' '),
]);

const PHRASES_OF: Readonly<Partial<Record<Modality, readonly string[]>>> = {
  unconfirmed: ['is said to', 'are said to', 'is understood to'],
  unlikely: [
    'almost no chance',
    'very unlikely',
    'highly unlikely',
    'highly improbable',
    'remote chance',
    'remote possibility',
    'is remote',
    'are remote',
    'as remote',
    'less likely than not',
  ],
  possible: [
    'roughly even odds',
    'roughly even chance',
    'even chance',
    'cannot rule out',
    'could not rule out',
    'low confidence',
  ],
  likely: [
    'almost certain',
    'almost certainly',
    'nearly certain',
    'very likely',
    'highly likely',
    'highly probable',
    'more likely than not',
    'in all likelihood',
    'moderate confidence',
    'high confidence',
  ],
};

/** Hedges by what they make of a claim, the weakest first. */
export const HEDGED: readonly (readonly [Modality, ReadonlySet<string>])[] = (
  [
    [
      'unconfirmed',
      'reportedly allegedly purportedly supposedly ostensibly unconfirmed unverified alleged purported suspected rumoured rumored unsubstantiated',
    ],
    ['unlikely', 'unlikely improbable implausible'],
    [
      'possible',
      'may might could possibly perhaps maybe potentially conceivably unclear uncertain plausible hypothetical tentative',
    ],
    [
      'likely',
      'likely probably presumably apparently seemingly arguably probable expected anticipated believed thought appears appear appeared seems seem seemed suggests suggest suggested indicates',
    ],
  ] as const
).map(([modality, words]) => [modality, new Set([...words.split(' '), ...(PHRASES_OF[modality] ?? [])])]);

/** Words by which something is to come about. */
export const INTENDED: readonly (readonly [Modality, ReadonlySet<string>])[] = [
  ['wanted', new Set('must should ought urged urges urge called calls demands demanded ordered needs'.split(' '))],
  [
    'planned',
    new Set('will would shall plans planned planning intends intend scheduled vows vowed pledged promised promises'.split(' ')),
  ],
];
