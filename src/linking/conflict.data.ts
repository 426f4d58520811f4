// Words that deny, doubt, fail, bind or oppose. Folded, as stems where a set says so; conflict-signs.ts uses them.

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
  list(`fail fails failed failing refuse refuses refused refusing unable cancel cancels cancelled canceled former formerly away lack lacks
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

/** Pairs that exclude each other, as plain words; they are compared as stems. */
export const OPPOSITES: readonly (readonly [string, string])[] =
  `accept reject|acquit convict|advance retreat|agree disagree|alive dead|ally enemy|ancient modern|
appear disappear|approve reject|arrive depart|attack defend|awake asleep|beautiful ugly|begin end|best worst|better worse|big small|black white|bless curse|
bright dark|build destroy|buy sell|capture release|cheap expensive|clean dirty|close open|cold hot|confirm deny|cooperate refuse|dark light|decrease increase|
defeat victory|early late|east west|employ dismiss|empty full|enter leave|even odd|exclude include|fact fiction|fail succeed|fall rise|false true|famous unknown|
fast slow|father mother|female male|fictional real|fiction nonfiction|find lose|first last|forbid allow|forget remember|free captive|friend enemy|gain lose|
gather scatter|give take|good evil|great terrible|greatest worst|guilty innocent|happy sad|hate love|heaven hell|hero villain|high low|hire fire|husband wife|
import export|inside outside|join leave|king queen|large small|least most|left right|legal illegal|lend borrow|less more|live die|long short|lose win|lower raise|
major minor|majority minority|man woman|married single|married divorced|maximum minimum|minor adult|near far|negative positive|never always|new old|north south|
northern southern|eastern western|oppose support|opponent supporter|optimist pessimist|permanent temporary|poor rich|popular unpopular|private public|
professional amateur|profit loss|protagonist antagonist|public secret|push pull|regular irregular|release detain|rural urban|safe dangerous|similar different|
son daughter|brother sister|start stop|strengthen weaken|strong weak|success failure|survive die|survive perish|together apart|top bottom|upper lower|
up down|urban rural|vanish appear|war peace|wet dry|wide narrow|worst greatest|young old|boy girl|actor actress|prince princess|uncle aunt|success flop|
comedy tragedy|comedy drama|horror comedy|film book|film novel|album film|song album|movie book|series film|city country|summer winter|spring autumn|
unmarried married|unable able|reduce increase|reduce expand|grow shrink|surplus deficit|withdraw deploy|ceasefire offensive|guilty acquitted|deteriorate improve`
    .split('|')
    .map((pair) => {
      const [one = '', other = ''] = pair.trim().split(' ');
      return [one, other] as const;
    });

/** Nouns that look like one of a pair and oppose nothing. */
export const UNOPPOSED = list('rights goods');

/** Nouns for a denial: what they are about stands after them, if anywhere. */
export const DENIALS = list('denial denials retraction dismissal rejection rebuttal fabrication lie lies joke prank myth satire');

/** Words that begin another clause, or another speech. */
export const CLAUSE_STARTS = list(
  `but and or because while although though when whereas after before until since if unless who which where so yet however instead said says adding
  saying told`,
);

/** Verbs whose negation says little until what follows is known. */
export const THINKING = list(
  'think thinks thought believe believes believed expect expects expected know knows knew want wants wanted mean means meant say see sees saw',
);

/** Verbs that "not" follows when it negates a statement. */
export const VERBS_BEFORE_NOT = list(
  'am is are was were be been being do does did has have had will would can could shall should may might must need ought',
);
