// Whether two statements may exclude each other, and why. Never a verdict: a possible conflict with its reason.
import { mayGiveSameNumbers } from './amounts.ts';
import { scoreOf, type Blend } from '../compare/blend.ts';
import { alignment, clashesOf, type ClashKind } from './clashes.ts';
import { COVERED } from '../decide.ts';
import { signs, SIGNS, type Sign } from './signs.ts';
import { deniesShared } from './negation.ts';
import { HEADLINES, SENTENCES } from './conflict.weights.ts';
import type { Lexicon } from '../compare/lexicon.ts';
import { plainClash, type PlainClash, type PlainKind } from './plain.ts';
import type { Weighed } from '../compare/weigh.ts';

/** Whether two statements exclude each other, and by what. */
export interface Conflict {
  /** 0…1; from .5 on the two are taken to conflict. */
  readonly conflict: number;
  /** What clashes: "denied in one", "other number: 12 / 30". */
  readonly reason?: string;
  /** A clash that needs no judgement, if there is one. */
  readonly clash?: PlainClash;
}

/** What was learned, of headlines and of sentences. */
export interface Experts {
  readonly headlines: Blend;
  readonly sentences: Blend;
}

const LEARNED: Experts = { headlines: HEADLINES, sentences: SENTENCES };

const at = (name: Sign) => SIGNS.indexOf(name);

/** Between headlines what was learned decides. Elsewhere a clash that can be named does, and what was learned only says how sure it is:
 * labelled sentences clash in every second pair, sentences of the news in few of a hundred. O(words of a × words of b). */
export function conflictOf(a: Weighed, b: Weighed, lexicon: Lexicon, experts: Experts = LEARNED): Conflict {
  const { values, reason } = signs(a, b, lexicon);
  const clash = plainClash(a, b, lexicon);
  const plain = clash && { clash, ...(clash.excludes ? { reason: reasonOf(clash) } : {}) };
  if (a.gist.isHeadline && b.gist.isHeadline)
    return { conflict: scoreOf(experts.headlines, values), ...(reason ? { reason } : {}), ...plain };
  const isTurned = a.gist.stems.length < b.gist.stems.length;
  const [rich, short] = isTurned ? [b.gist, a.gist] : [a.gist, b.gist];
  const clashes = clashesOf(rich, short, alignment(short, rich, lexicon), values[at('coveredSoftly')] ?? 0, lexicon);
  const isSame = ({ kind }: { kind: ClashKind }) => kind === 'other number' && mayGiveSameNumbers(a.gist, b.gist, lexicon);
  const named = clashes
    .filter((each) => !isSame(each))
    .map(({ kind, words }) => `${SAID[kind]}: ${isTurned ? turned(words) : words}`);
  if ((values[at('refutesCovered')] ?? 0) > COVERED && deniesShared(a.gist, b.gist, lexicon)) named.push('denied in one');
  const shown = named[0] ?? reason;
  const learned = scoreOf(experts.sentences, values) / 2;
  const isConflict = clash?.excludes === true || named.length > 0;
  return { conflict: isConflict ? 0.5 + learned : learned, ...(shown ? { reason: shown } : {}), ...plain };
}

/** "b / a" as "a / b": what is shown names the first sentence first. */
function turned(words: string): string {
  return words.split(' / ').toReversed().join(' / ');
}

const SAID: Readonly<Record<ClashKind | PlainKind, string>> = {
  denied: 'denied in one',
  negated: 'negated in one',
  opposites: 'opposites',
  planned: 'only planned or said in one',
  number: 'other number',
  'other number': 'other number',
  'other year': 'other year',
  'number of another': 'number of something else',
  day: 'other day',
  year: 'other year',
  place: 'other place',
  party: 'other party',
  cause: 'other cause',
};

/** A clash in words, as it is shown. */
export function reasonOf({ kind, words }: PlainClash): string {
  return `${SAID[kind]}: ${words}`;
}
