// Words that deny, doubt, fail, bind or oppose. Folded, as stems where a set says so; signs.ts uses them.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words by which one statement speaks against another. */
export const REFUTING =
  list(`deny denies denied denying denial denials refute refutes refuted refuting false falsely fake fakes faked hoax hoaxes untrue
  debunk debunks debunked retract retracts retracted retraction dismiss dismisses dismissed dispel dispels dispelled quash quashes quashed unfounded
  baseless photoshopped photoshop misleading bogus fabricated fabrication myth slam slams slammed blast blasts blasted reject rejects rejected rubbish
  rubbishes disprove disproved disproven disproves discredited discredit shoots satire satirical lie lies lying lied joke prank rebuts rebutted contradicts
  wrong incorrect inaccurate nonsense alive busted`);

/** Words that pass something on without vouching for it. */
export const RUMOUR =
  list(`rumor rumors rumored rumour rumours rumoured claim claims claimed claiming report reports reported reportedly alleged allegedly
  allegation allegations viral circulating unconfirmed supposed supposedly hearsay speculation purported`);

/** Words that turn what follows into what did not happen. */
export const FAILING =
  list(`fail fails failed failing failure failures refuse refuses refused refusing unable cancel cancels cancelled canceled former formerly away lack lacks
  lacked without avoid avoids avoided prevent prevents prevented stop stops stopped quit quits reject rejects rejected except excluding unlike instead
  rather ban bans banned prohibit prohibited neither nor barely hardly unlikely impossible incapable never cease ceased halt halted absent decline declines
  declined exclude excludes excluded`);

export const MODAL = list(
  'may might could would should can possibly perhaps probably likely if plan plans planned consider considering hope hopes expected',
);

/** Words that foresee. */
export const FORESEEING = list(
  'expected expects expect foreseen foresees foresee forecast forecasts predicted predicts anticipated anticipates imminent',
);

/** Words that foresee it soon, or late. */
export const SOON = list(
  'soon shortly imminent imminently immediate immediately swift swiftly quick quickly prompt promptly hours minutes tonight',
);
export const LATE = list('slow slowly delayed delay delays late later eventually weeks months years distant');

/** Words that leave no room for exceptions. */
export const ABSOLUTE = list(
  'only all every always entirely exclusively any sole solely completely nothing nobody everyone just exactly least most',
);

/** Words after which nothing has happened yet, or only by somebody's word: plans, wishes, charges, conditions. */
export const UNREAL =
  list(`may might could would will shall should must can if whether unless plan plans planned planning propose proposes proposed proposing proposal
  proposals option intend intends intended hope hopes hoped hoping want wants wanted seek seeks seeking sought threaten threatens threatened consider
  considers considering considered try tries tried trying attempt attempts attempted aim aims aimed offer offers offered vow vows vowed promise promised
  promises agree agreed agrees demand demands demanded urge urged urges ask asked asks asking face faces faced facing fear fears feared expect expects
  expected likely unlikely potential possible possibly supposed believe believes believed allege alleged allegedly accuse accused suspected accusations
  charges charged decide decided recommend recommended interest interested invite ready prepare prepared eligible`);

/** Words that keep what follows from happening. */
export const THWARTING =
  list(`fail fails failed failing refuse refuses refused refusing unable cancel cancels cancelled canceled lack lacks lacked avoid avoids avoided prevent
  prevents prevented stop stops stopped quit quits reject rejects rejected ban bans banned prohibit prohibited barely hardly unlikely impossible incapable
  never cease ceased halt halted decline declines declined exclude excludes excluded forbid forbids forbidden forbade bar bars barred withheld withhold`);

/** Words that say no without a negation. */
export const TURNING: ReadonlySet<string> = new Set([
  ...FAILING,
  ...list('few little hardly scarcely nobody other only solely ended'),
]);

/** Nouns that look like one of a pair and oppose nothing. */
export const UNOPPOSED = list('rights goods');

/** Nouns for a denial: what they are about stands after them, if anywhere. */
export const DENIALS = list('denial denials retraction dismissal rejection rebuttal fabrication lie lies joke prank myth satire');

/** Words that begin another clause, or another speech. */
export const CLAUSE_STARTS = list(
  `but and or because while although though when whereas after before until since if unless who which where so yet however instead said says adding
  saying told`,
);

/** Words whose negation says little until what follows is known. */
export const THINKING = list(
  `think thinks thought believe believes believed expect expects expected know knows knew want wants wanted mean means meant say see sees saw likely
  able ready going certain clear sure possible enough due set better`.replaceAll('\n', ' '),
);

/** Verbs that "not" follows when it negates a statement. */
export const VERBS_BEFORE_NOT = list(
  'am is are was were be been being do does did has have had will would can could shall should may might must need ought',
);

/** Words after which a deed is wished for, planned, feared or thought of, and has not been done. What will be done is told as certain. */
export const WISHED =
  list(`may might could would should can if whether unless plan plans planned planning propose proposes proposed proposing proposal proposals intend
  intends intended hope hopes hoped hoping want wants wanted seek seeks seeking sought threaten threatens threatened consider considers considering
  considered try tries tried trying attempt attempts attempted aim aims aimed offer offers offered vow vows vowed promise promised promises demand demands
  demanded urge urged urges ask asked asks asking call calls fear fears feared expect expects expected likely unlikely potential possible possibly allegedly
  recommend recommended ready prepare prepared preparing failed refused`);

/** Words by which somebody is made answerable. */
export const BLAMING = list('blame blames blamed blaming responsibility');

/** What one does once: of two who are said to have done it, one has not. */
export const DONE_ONCE = list(
  `kill assassinate murder shoot shot down sink sank shell bomb torpedo hijack kidnap abduct behead poison found establish invent discover design build built
  write wrote compose paint direct buy bought purchase acquire win won score score scored succeed replace own capture seize retake sabotage`,
);

/** What one does to another, and not the other to the one. */
export const ONE_SIDED = list(
  'beat beaten defeat overtake eliminate thrash outbid overpower rout trounce edge buy bought acquire kill succeed replace own swallow',
);

/** Words that give the cause of something: what stands before was caused, or has caused. */
export const CAUSING = list('caused triggered sparked provoked prompted started ignited brought unleashed');

/** Numbers that are no numerals. */
export const PORTIONS = list('half third quarter fifth dozens scores hundreds thousands millions');

/** ... of two words, behind which the cause stands. */
export const OWING: ReadonlySet<string> = new Set([
  'due to',
  'because of',
  'result of',
  'owing to',
  'died of',
  'dies of',
  'down to',
]);
