// Words that weaken a statement, words that vouch for it, and what in the place of another word is another statement.
import { stem } from '../../analysis/words.ts';

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

/** Words that say whose statement it is with a judgement in them. */
export const LOADED: ReadonlySet<string> = new Set(
  'admitted admits conceded concedes confessed confesses acknowledged acknowledges boasted complained insisted insists maintained'.split(
    ' ',
  ),
);

/** Words for when, as stems: in the place of each other they are another time. */
export const WHEN: ReadonlySet<string> = new Set(
  `morning noon afternoon evening night midnight dawn dusk today yesterday tomorrow tonight overnight week weeks weekend month months year years decade
  hour hours day days january february march april may june july august september october november december spring summer autumn winter`
    .split(/\s+/)
    .map((word) => stem(word)),
);

/** Words that say the same of anything, so that one in the place of the other tells nothing. As stems are compared. */
export const SYNONYMS: ReadonlyMap<string, number> = grouped(`
  kill die dead death slay|injure hurt wound|mainly primarily chiefly largely mostly principally|gather collect amass|voice express|praise hail laud applaud|
  unverified unconfirmed|begin start commence launch|end finish conclude|buy purchase acquire|help aid assist|big large huge|little small|quick fast rapid swift|
  choose select pick|show demonstrate|need require|get obtain receive|keep retain|build construct erect|repair fix mend|car vehicle|house home dwelling|
  child kid youngster|man male|woman female|policeman officer|soldier trooper|doctor physician|lawyer attorney|firm company business|job post position|
  pay wage salary|cash money|crash collision accident|blaze fire inferno|blast explosion detonation|storm gale tempest|flood inundation|quake earthquake|
  rise increase climb|fall drop decline decrease|widen expand broaden|shrink contract|confess admit|hit strike|flee escape|stay remain|leave depart|
  speak talk|discuss debate|meeting talks|deal agreement accord pact|row dispute quarrel|poll survey|vote ballot|law legislation|aim goal target|
  plan scheme|try attempt|allow permit let|stop halt cease|ban prohibit forbid outlaw|erupt explode|verify check|new recent|former ex|entire whole|
  around about approximately roughly|nearly almost|also additionally|however nevertheless|reach attain|occur happen|bring take carry|rebel insurgent|troops soldiers forces|area region zone|village hamlet|road street|river stream|near close|worried concerned|
  serious grave|necessary needed|stabilise stabilize steady|reinforce bolster strengthen support|intensify increase step|wed marry|
  opponent rival competitor|enemy foe adversary|journalist reporter correspondent|mp lawmaker legislator|film movie|book novel`);

/** Words of one kind from the weaker to the stronger: another one of them is another statement, however everyday they are. */
export const LADDERS: ReadonlyMap<string, readonly [line: number, rung: number]> = rungs(`
  ask request|urge press|demand order|force compel
  question interview|summon|arrest detain|charge indict|convict sentence
  suspect|accuse blame|charge|convict
  criticise criticize|condemn denounce deplore
  disagree|dispute contest|reject deny
  touch damage|destroy wreck raze
  clash scuffle|battle|massacre slaughter
  hurt injure wound|kill murder
  death killing|murder|massacre
  warn caution|threaten
  protester demonstrator activist|rioter
  protest demonstration|riot unrest|uprising revolt
  militant fighter gunman rebel|terrorist
  incident|attack assault
  decline|refuse
  reduce|halve|abolish end
  delay postpone|cancel scrap
  concern worry|fear|panic
  problem difficulty|crisis|disaster catastrophe
  dozens|hundreds|thousands|millions
  rumour rumor|report|evidence|proof
  consider discuss|plan intend|decide|do
  believe think|know
  suggest hint imply|say state|confirm prove
  partly partially|fully completely totally
  rise grow|soar surge jump
  fall drop|plunge collapse plummet
  leave|flee
  mistake error|negligence|fraud`);

function grouped(text: string): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [group, words] of text.split('|').entries())
    for (const word of words.trim().split(/\s+/)) if (!map.has(stem(word))) map.set(stem(word), group);
  return map;
}

function rungs(text: string): ReadonlyMap<string, readonly [number, number]> {
  const map = new Map<string, readonly [number, number]>();
  for (const [line, row] of text.trim().split('\n').entries())
    for (const [rung, words] of row.split('|').entries())
      for (const word of words.trim().split(/\s+/)) if (!map.has(stem(word))) map.set(stem(word), [line, rung]);
  return map;
}
