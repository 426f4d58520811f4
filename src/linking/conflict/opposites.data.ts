// Words that exclude each other when they stand in one place, as plain words; they are compared as stems. Each word before a bar excludes
// each word behind it. Hand-kept, from everyday words of politics, law, war, disaster, the economy and health.

type Pair = readonly [string, string];

/** Deeds and states: of one matter at one time, only one of them can be. */
export const OPPOSED_DEEDS: readonly Pair[] = pairs(`
  # more and less
  rise grow increase climb gain jump soar surge rally rebound expand swell advance | fall drop decline decrease slip slump plunge tumble sink shrink dwindle contract retreat
  raise lift hike boost increase expand | cut lower reduce slash trim decrease halve
  strengthen | weaken soften
  improve recover | worsen deteriorate
  accelerate quicken hasten | slow decelerate delay postpone
  widen broaden | narrow shrink
  tighten toughen | ease loosen relax
  intensify escalate mount | ease abate subside calm recede
  extend prolong lengthen | shorten curtail
  appreciate | depreciate
  inflate | deflate
  upgrade promote | downgrade demote
  overestimate overstate exaggerate | underestimate understate downplay
  # decided one way or the other
  approve pass ratify adopt endorse | reject veto block oppose defeat rebuff
  accept welcome | reject refuse decline rebuff spurn
  support favour favor endorse champion | oppose reject condemn denounce criticise criticize resist
  agree consent | refuse decline disagree
  sign | veto reject
  allow permit authorise authorize let | ban forbid prohibit bar block outlaw prevent
  legalise legalize decriminalise decriminalize | ban outlaw criminalise criminalize
  legal lawful | illegal unlawful
  impose introduce | lift scrap abolish repeal waive remove ease
  keep retain maintain preserve | scrap abandon drop abolish lose discard end
  uphold confirm | overturn quash reverse annul
  grant give award | refuse deny withhold revoke
  confirm acknowledge admit concede affirm | deny dispute refute
  claim | disclaim disown
  praise applaud hail welcome commend | condemn criticise criticize denounce blame deplore
  restore reinstate | suspend abolish sever
  recognise recognize | ignore reject
  nationalise nationalize | privatise privatize
  renew extend | cancel terminate expire end
  invite admit include | exclude expel bar omit
  obey comply observe respect honour honor | defy violate breach flout break
  enforce | waive
  join enter merge | leave quit split separate withdraw
  enrol recruit hire employ appoint install reinstate | dismiss sack fire oust remove suspend
  elect win | lose defeat
  # law and custody
  convict guilty condemn sentence | acquit clear exonerate innocent absolve
  jail imprison detain arrest capture hold seize | release free liberate acquit
  charge indict prosecute | clear exonerate
  pardon | punish execute
  extradite deport expel | shelter harbour harbor
  free | captive jailed imprisoned detained
  escape flee | surrender arrest detain capture
  # life, war, disaster
  kill die dead perish drown execute | survive rescue save alive spare unhurt unharmed free release
  rescue save find | lose missing
  wound injure hurt | unhurt unharmed unscathed
  capture seize take retake recapture conquer occupy overrun | lose surrender liberate hold defend
  win prevail | lose
  victory triumph | defeat
  defeat beat | lose
  invade attack advance storm | withdraw retreat flee
  deploy send dispatch | withdraw recall
  arm | disarm
  destroy demolish damage wreck raze | preserve save rebuild restore repair spare
  intact undamaged unscathed | destroyed damaged wrecked ruined
  collapse burst crumble | hold stand withstand
  land | crash
  float | sink
  ignite | extinguish
  shell bomb bombard | spare
  accident accidental accidentally unintentional mistake | deliberate deliberately intentional intentionally arson sabotage
  peaceful calm quiet | violent tense chaotic
  ceasefire truce | offensive
  evacuate flee leave withdraw depart | stay remain return
  ally friend partner | enemy foe adversary rival
  # begin and end
  start begin launch resume continue proceed | end stop halt cancel suspend finish cease abandon
  hold happen occur | cancel postpone suspend
  continue hold | collapse fail end
  open reopen unblock | close shut block
  complete finish | abandon
  succeed | fail
  stay remain | resign quit leave depart
  release free | remain
  arrive | depart leave
  appear emerge | vanish disappear
  return | flee
  assemble gather | disperse
  freeze | thaw unfreeze
  connect | disconnect
  meet | snub shun boycott
  attend | boycott skip miss
  # true and false, known and hidden
  true genuine authentic real correct accurate | false fake forged fabricated bogus incorrect inaccurate untrue
  reveal disclose publish expose divulge | hide conceal withhold suppress
  remember | forget
  trust believe | doubt distrust suspect
  certain sure | uncertain doubtful unsure
  known | unknown
  likely probable | unlikely improbable
  possible | impossible
  clear | vague unclear
  visible | invisible hidden
  public | secret private
  official | unofficial
  # states
  alive | dead
  safe harmless | dangerous unsafe hazardous deadly
  healthy | ill sick
  effective useful | ineffective useless
  positive | negative
  beneficial | harmful
  strong powerful robust | weak feeble fragile
  stable steady | unstable volatile
  rich wealthy | poor
  full | empty
  scarce | abundant plentiful
  cheap | expensive costly
  profitable | unprofitable
  solvent | bankrupt insolvent
  surplus | deficit
  growth expansion boom | recession contraction slump
  triumph | failure debacle
  progress breakthrough | setback deadlock
  majority | minority
  unanimous unanimously | divided split
  independent | dependent
  voluntary optional | mandatory compulsory forced obligatory
  permanent lasting | temporary provisional
  total full complete | partial
  severe harsh strict tough | mild lenient lax
  optimistic hopeful bullish | pessimistic bearish
  willing ready eager | unwilling reluctant
  available | unavailable
  able | unable
  stricter tighter tougher | looser laxer
  higher | lower
  larger bigger greater | smaller lesser
  stronger | weaker
  better | worse
  faster quicker | slower
  wet | dry
  hot | cold
  warm | cool
  natural | artificial
  frequent widespread | rare
  popular | unpopular
  # acts on others
  help aid assist benefit | harm hurt hinder hamper damage
  protect defend shield | attack endanger harm expose
  encourage | discourage deter
  buy purchase acquire | sell divest
  lend | borrow
  cause trigger provoke | prevent avert
  cure heal treat | cause
  create build construct erect | destroy demolish dismantle
  reconcile | divide
  pay repay | default
  spend | save
  invest | divest
  love | hate
  remember commemorate | forget
  feed | starve
  reward | punish
  stabilise stabilize | destabilise destabilize
  centralise centralize | decentralise decentralize
  disrupt | restore
`);

/** Things and sides: in a short statement another one of them is another statement, in a report it is mostly one thing more. */
export const OPPOSED_THINGS: readonly Pair[] = pairs(`
  north | south
  northern | southern
  east | west
  eastern | western
  left | right
  up | down
  upper top | lower bottom
  inside internal domestic | outside external foreign international
  import | export
  man male boy | woman female girl
  father | mother
  husband | wife
  son | daughter
  brother | sister
  uncle | aunt
  king prince | queen princess
  actor | actress
  young junior | old senior
  old ancient former | new modern current
  first | last final
  early | late
  minor | major
  small little tiny | large big great huge
  short | long
  low | high
  near | far distant
  light bright | dark
  black | white
  clean | dirty
  urban | rural
  city town | country countryside
  summer | winter
  spring | autumn
  morning | evening
  day | night
  war | peace
  profit | loss
  debt creditor | asset debtor
  demand | supply
  teacher | student
  doctor | patient
  employer | employee
  owner landlord | tenant
  host | guest
  buyer | seller
  winner victor | loser
  attacker perpetrator | victim
  supporter advocate | opponent critic detractor
  predecessor | successor
  leader | follower
  hero | villain
  optimist | pessimist
  conservative | liberal progressive
  professional | amateur
  military | civilian
  local native | foreign foreigner
  married | single divorced unmarried
  fact | fiction myth
  comedy | tragedy drama horror thriller
  film movie series | book novel play album song
  album | song single
  documentary nonfiction | fiction
  fictional imaginary mythical | real actual historical
  protagonist | antagonist
  singer musician | actor painter
  professor | student pupil
  human | animal robot
  land | sea
  solo | band group
  island | mainland peninsula
  mountain | valley
  desert | forest
  child | adult
  ancestor | descendant
  entrance | exit
  question | answer
  verb | noun
  liquid gas | solid
  plural | singular
  amateur | expert
  beginner novice | veteran expert
  maximum most | minimum least
  more | less fewer
  best greatest | worst
  heaven | hell
  good | evil bad
  always | never
  together | apart
  birth | death
  wealth | poverty
  strength | weakness
  advantage | disadvantage
  regular | irregular
  equal | unequal
  similar same | different
  even | odd
  explicit | implicit
  formal | informal
  solid | liquid
  simple easy | complex difficult complicated hard
`);

/** Two sides of one matter: who is said to do the one to somebody has the other done by him. */
export const CONVERSES: readonly Pair[] = pairs(`
  buy purchase acquire | sell divest
  own | subsidiary
  win | lose
  defeat beat | lose victory win
  lend | borrow
  give send hand | receive get take
  buyer | seller
  creditor | debtor
  owner landlord | tenant
  employ employer hire | employee
  teacher | student
  doctor | patient
  host | guest
  predecessor precede | successor succeed follow
  husband | wife
  father mother | son daughter
  brother | sister
  uncle aunt | nephew niece
  supply | demand
  winner victor | loser
  attack attacker perpetrator | defend victim
  leader lead | follower follow
  capture | surrender
  import | export
  above | below
  more | less
`);

function pairs(text: string): Pair[] {
  const lines = text.split('\n').filter((line) => line.includes('|'));
  return lines.flatMap((line) => {
    const [ones = [], others = []] = line.split('|').map((side) => side.trim().split(/\s+/));
    return ones.flatMap((one) => others.map((other) => [one, other] as const));
  });
}

/** Two words that are one deed, and forms of a word that tell which of its senses is meant: the word that says the same. */
export const PHRASES: ReadonlyMap<string, string> = new Map(
  `called off:cancelled|calling off:cancelling|call off:cancel|put off:postponed|putting off:postponing|took place:held|take place:hold|
  taken place:held|takes place:holds|turned down:rejected|turn down:reject|stepped down:resigned|step down:resign|broke down:collapsed|
  broken down:collapsed|pulled out:withdrew|pull out:withdraw|went ahead:proceeded|go ahead:proceed|gave up:abandoned|give up:abandon|
  given up:abandoned|set free:released|walked out:left|finished second:lost|came second:lost|finished third:lost|came third:lost|runner up:lost|went on:continued|
  goes on:continues|going on:continuing|voted for:supported|voting for:supporting|voted against:opposed|voting against:opposing|decided against:rejected|upheld:uphold|in favour:supported|in favor:supported|is against:opposed|
  are against:opposed|was against:opposed|were against:opposed|
  ruled out:rejected|held off:resisted|
  backed:supported|backs:supports|backing:supporting`
    .split('|')
    .map((pair) => pair.trim().split(':') as [string, string]),
);
