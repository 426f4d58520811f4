// What is known of a word by itself, as bits: title, role, pronoun, auxiliary… One look-up a token instead of one a list.
import { CUES, PURE_NOUNS } from './attribution/attribution.data.ts';
import {
  FEMALE_NAMES,
  FEMALE_WORDS,
  JOINERS,
  MALE_NAMES,
  MALE_WORDS,
  ORGANISATION_HEADS,
  ROLES,
  TITLES,
} from './speakers/speakers.data.ts';
import { wordId, type Tokens } from './tokens.ts';

export const TITLE = 1;
export const ROLE = 2;
export const ORGANISATION = 4;
export const MALE = 8;
export const FEMALE = 16;
export const JOINER = 32;
export const PRONOUN = 64;
export const DETERMINER = 128;
export const AUXILIARY = 256;
/** Small words that are never a name by themselves, also at the start of a sentence. */
export const SMALL = 512;
export const MALE_NAME = 1024;
export const FEMALE_NAME = 2048;
/** Words that may begin or end a clause. */
export const CLAUSE = 4096;
export const CUE = 8192;
/** Days, months and other capitalised words that say nothing. */
export const CALENDAR = 16384;
export const DEMONYM = 32768;
/** Stands for people by itself before a verb: "Others said". */
export const COUNTING = 65536;

/** A cue that is only ever a noun. */
export const PURE_NOUN = 131072;

const PRONOUNS = 'he she they it we i who his her their';
const DETERMINERS = `a an the this that these those some many several two three four five six seven eight nine ten one most both all any each every no another other
  his her its their our my your various multiple numerous few more`;
const AUXILIARIES = `has have had is was are were be been being will would could should may might must can did do does also later then having
  hadn't hasn't haven't isn't wasn't aren't weren't won't wouldn't couldn't shouldn't can't cannot didn't don't doesn't not never yet still just again once even
  already now all both to since recently finally often repeatedly 'd 'll`;
const SMALL_WORDS = `and or but nor so for of elsewhere yet if while when whenever where whereas because since although though as after before until unless once than
  in on at by from with without within into onto over under about above across against along among around behind below beneath beside besides between beyond despite
  down during except like near of off out outside inside since through throughout to toward towards up upon via per amid amidst according
  he she they it we i you him her them us me his hers its their theirs our ours my mine your yours himself herself itself themselves myself yourself who whom whose which what why how
  that this these those there here then thus hence therefore however moreover furthermore meanwhile instead indeed also still again perhaps maybe
  is are was were be been being am has have had do does did will would can could should may might must shall let not no yes
  a an the some any all both each every either neither many much more most few several other another such one two three four five six seven eight nine ten first second third last next
  now today yesterday tomorrow tonight earlier later recently finally soon sometimes often never always even just only too very quite rather
  well oh ok okay please thank thanks less least own same
  asked said told says speaking following given citing noting calling saying adding referring
  correction update editor's photo image source details background related read more advertisement`;
const CLAUSES = `and but as while after when which who whom whose in on for with before because since although though until unless where whereas if than that to about of
  during at by from over amid despite or so what how why whether not against into`;
const CALENDAR_WORDS = `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec est edt gmt utc a.m p.m am pm`;
const DEMONYMS = `american russian chinese french german british english turkish syrian iranian iraqi israeli lebanese saudi egyptian jordanian kurdish ukrainian polish italian
  spanish dutch belgian swiss swedish norwegian danish finnish greek japanese korean vietnamese indian pakistani afghan mexican canadian brazilian cuban colombian venezuelan
  australian european african asian arab palestinian yemeni libyan qatari emirati kuwaiti georgian armenian azerbaijani belarusian czech hungarian romanian bulgarian serbian
  western eastern northern southern u.s us uk soviet muslim christian jewish catholic islamic republican democratic gop federal islamist sunni shiite`;

const COUNTING_WORDS =
  'some others many several another one both all most few none half nobody someone somebody everyone everybody critics';

let classes: Map<number, number> | undefined;

function build(): Map<number, number> {
  const all = new Map<number, number>();
  const put = (words: string, bit: number): void => {
    for (const word of words.trim().split(/\s+/)) {
      const id = wordId(word);
      all.set(id, (all.get(id) ?? 0) | bit);
    }
  };
  put(TITLES, TITLE);
  put(ROLES, ROLE);
  put(ORGANISATION_HEADS, ORGANISATION);
  put(MALE_WORDS, MALE);
  put(FEMALE_WORDS, FEMALE);
  put(JOINERS, JOINER);
  put(PRONOUNS, PRONOUN);
  put(DETERMINERS, DETERMINER);
  put(AUXILIARIES, AUXILIARY);
  put(SMALL_WORDS, SMALL);
  put(MALE_NAMES, MALE_NAME);
  put(FEMALE_NAMES, FEMALE_NAME);
  put(CLAUSES, CLAUSE);
  for (const words of Object.values(CUES)) put(words, CUE);
  put(PURE_NOUNS, PURE_NOUN);
  put(CALENDAR_WORDS, CALENDAR | SMALL);
  put(DEMONYMS, DEMONYM);
  put(COUNTING_WORDS, COUNTING);
  return all;
}

/** The bits of every token; built on first use. */
export function classesOf(tokens: Tokens): Int32Array {
  classes ??= build();
  const known = classes;
  return tokens.id.map((id) => known.get(id) ?? 0);
}
