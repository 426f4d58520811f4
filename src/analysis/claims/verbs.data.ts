// Words by which the verb of a news sentence is found without a tagger. Written by hand.

/** Begin a verb group by themselves. */
export const AUXILIARIES = `is are was were am be been being has have had having do does did will would can could may might must shall should cannot
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't mustn't shouldn't`;

/** Need a plain form after them. */
export const MODALS = `will would can could may might must shall should cannot won't wouldn't can't couldn't mustn't shouldn't do does did doesn't don't didn't`;

/** Past forms that do not end in -ed. */
export const PAST = `ate awoke beat became began bent bet bit blew bore bound bought broke brought built burnt burst came caught chose clung cost cut dealt
  drank drew drove dug fed fell felt fled flew forbade forgot fought found froze gave got grew heard held hid hit hung hurt kept knew laid lay led left
  lent let lit lost made meant met paid put quit ran rang read rode rose said sang sank sat saw sent set shook shot shut slept slid sold sought spent
  split spoke spread sprang stole stood strove struck stuck swam swept swore swung taught thought threw told took tore understood underwent undertook
  upheld went wept withdrew withheld woke won wore wrote oversaw overthrew overran foresaw withstood`;

/** Participles that do not end in -ed, beside those that are past forms too. */
export const PARTICIPLES = `been beaten become begun bitten blown borne broken chosen done drawn driven eaten fallen flown forbidden forgotten frozen given gone
  grown hidden known lain ridden risen run seen shaken shown spoken stolen sworn taken thrown torn undergone undertaken withdrawn woken worn written
  overthrown overrun overseen foreseen come proven sunk sung rung shrunk sprung drunk`;

/** Plural nouns as often as verbs: before a preposition or an adverb they are nouns. */
export const NOUN_VERBS = `exports imports talks plans reports claims calls attacks strikes moves rises gains falls increases demands visits returns supports offers bans
  forces results orders notes issues shares projects states rules votes works views values tests targets supplies stocks steps rests posts leads funds deals costs
  changes acts aims needs limits links names objects places plays produces ranges rates reads roads runs stages stands starts stops turns uses waits walks`;

/** Forms with -s that are never nouns. */
export const SURE_VERBS = `says expects believes insists denies remains becomes includes requires depends continues agrees begins seems appears follows fails refuses intends
  seeks wants confirms announces warns argues replaces relies threatens allows belongs brings comes contains contradicts decides describes differs disappears
  discloses emerges enables ensures exists explains faces finds gives goes happens helps indicates intensifies involves keeps knows lacks lies loses maintains makes
  means meets occurs opposes owes owns permits prevents proves provides publishes reaches reaffirms receives refers reflects rejects reminds represents resists
  retains reveals sees sells sends serves specifies spends succeeds suggests takes tells tends thinks tries undermines understands urges varies vows welcomes wins yields`;

/** End like adverbs and are nouns or verbs. */
export const NO_ADVERBS = `family assembly supply reply ally rally tally anomaly monopoly july italy bully belly jelly apply imply comply rely multiply fly
  homily melancholy butterfly subfamily underbelly`;

/** Plain forms that news verbs have: their -s forms, and they themselves after a plural, are verbs. */
export const PLAIN = `accept accuse achieve acknowledge act add address admit adopt advance advocate affect agree aim allege allow announce appeal appear apply appoint approve
  argue arrest arrive ask assert assess assign attempt attend avoid await back ban become begin believe belong block boost borrow break bring build bury buy call
  cancel capture carry cause cease challenge change charge choose cite claim clash close collapse come comment complain comply concede condemn conduct confirm
  confront consider consist contain contend continue contradict control convene cost counter cover create criticise criticize cross cut damage deal decide declare
  decline deepen defend delay demand deny deploy describe destroy detain develop die differ disappear disclose discuss dismiss display dispute doubt draw drive drop
  earn ease emerge emphasise emphasize employ enable encourage end endorse enjoy ensure enter escape establish estimate evacuate examine exceed exist expand expect
  expel explain export express extend face fail fall favour favor fear feature feel fight file finance find fire flee fly follow force forecast form fuel fund gain
  gather generate get give go govern grant grow guarantee halt happen have head hear help hit hold hope host house identify ignore illustrate impose improve include
  increase indicate inflict inform inherit insist intend intensify introduce invade invest investigate invite involve issue join keep kill know lack land last
  launch lead leave lie lift limit link live lose maintain make manage mark mean meet mount move name need negotiate note notify object observe obtain occupy occur offer
  open operate oppose order organise organize originate owe own participate pass pay perform permit plan play pledge point pose possess postpone praise predict
  prepare present press prevent proceed produce prohibit promise promote propose protect prove provide publish pull purchase pursue push put quit quote raise reach
  react read reaffirm receive recognise recognize recommend reduce refer reflect refuse regard reiterate reject release rely remain remember remove repeat replace
  report represent request require resign resist respond rest restore restrict result resume retain retreat return reveal reverse review rise rule run save say
  see seek seem seize sell send serve set settle shape share shell show sign slow spark speak specify spend split spread stage stand start state stay stem step stop
  strengthen stress strike struggle submit succeed suffer suggest supply support suppose surge surrender survive suspect suspend take talk target tell tend threaten
  throw tie top total trade train travel treat trigger try turn undergo underline undermine understand urge use value vary view violate visit voice vote vow wait walk
  want warn wear welcome win withdraw wonder work worry yield write`;

/** After these "to" and a plain form still belong to the verb. */
export const GO_ON = `expected likely unlikely set due able unable going forced ordered planning planned ready supposed believed thought reported said understood continue continues
  continued begin began begins started start tried try tries trying failed fail fails refused refuse refuses agreed agree agrees plans plan want wants wanted need needs needed have has had vowed
  promised promise promises threatened seek seeks sought appear appears appeared seem seems seemed intend intends intended hope hopes hoped decided decides managed manages scheduled poised`;

/** Stand before a noun: what follows is no verb. */
export const BEFORE_NOUNS = `a an the this these those its their his her our my your some any no each every both all several many few more most other another such
  in on at of by for from with without into onto over under between among against across near after before during since until through about around towards toward upon per via amid`;

/** Open a phrase that says when, where or under what condition, up to its comma. */
export const OPENERS = `between in on at by for from with without after before during since until while as when if because although though despite amid under over through following
  according earlier later meanwhile however also separately still yet then today yesterday elsewhere instead additionally furthermore moreover nevertheless nonetheless
  finally recently last`;

/** Begin a clause beside the main one. */
export const RELATIVES = `who whom whose which that where`;

/** After a comma these begin something else. */
export const TURNS = `which who whom whose where while but and or as after before because although though since when if whereas citing adding saying noting according including
  with amid despite following leaving making bringing prompting raising so yet nor`;

/** What stands between subject and verb or within a verb group. */
export const ADVERBS = `not never also still already now soon just only even again always often sometimes once ever yet then further largely nearly almost again reportedly allegedly both all`;
