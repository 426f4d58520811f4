// The parts of a query that a passage either meets or not: fields, phrases, exact words, and what must not occur.
import type { Library } from '../model/library.ts';
import type { Reading } from '../model/reading.ts';
import type { RelationKind } from '../model/relation.ts';
import type { BriefingId, Sentence, SentenceId } from '../model/text.ts';
import { daysOf, type Days } from './dates.ts';
import { nameTest, textTest } from './names.ts';
import type { Unit } from './meanings.ts';
import type { Field, Place, Query, State, Term } from './query.ts';
import { tokensOf } from './tokens.ts';
import { comparisonOf, holds, isPlace, isState } from './values.ts';

/** What a library knows of a briefing beside its text. */
export interface Marks {
  isRead(id: BriefingId): boolean;
  isFlagged(id: BriefingId): boolean;
  /** Came in since the person last looked. */
  isNew(id: BriefingId): boolean;
  tagsOf(id: BriefingId): readonly string[];
}

export interface Surroundings {
  readonly library: Library;
  readonly here?: SentenceId;
  readonly today?: string;
  readonly marks?: Marks;
}

export interface Conditions {
  /** Whether any passage of a briefing may be a hit; remembered for each briefing. */
  briefing(reading: Reading): boolean;
  sentence(reading: Reading, sentence: Sentence): boolean;
  /** No conditions at all. */
  readonly none: boolean;
  /** Words to look for that a condition brings in: those of the sentence that `like:` names. */
  readonly units: readonly Unit[];
  /** Sentences that come first among equals: those linked with the one that `like:` names. */
  readonly preferred: ReadonlySet<SentenceId>;
  readonly problem?: string;
}

type FieldTest = (value: string, around: Surroundings) => Test;
type Test = (reading: Reading, sentence: Sentence) => boolean;

const OF_BRIEFING: ReadonlySet<Field> = new Set<Field>(['from', 'after', 'before', 'on', 'tag']);
const STATES_OF_BRIEFING: ReadonlySet<string> = new Set<State>(['unread', 'read', 'flagged', 'new']);
/** Words of a sentence that `like:` looks for. */
const MOST_LIKE = 16;

/** Compiles the conditions of a query. */
export function conditionsOf(query: Query, around: Surroundings): Conditions {
  const ofBriefing: Test[] = [];
  const ofSentence: Test[] = [];
  const units: Unit[] = [];
  const preferred = new Set<SentenceId>();
  let problem: string | undefined;
  for (const choice of query.choices) {
    if (choice.every(isSoft)) continue;
    const [only] = choice;
    if (choice.length === 1 && only?.kind === 'field' && only.field === 'like' && !only.not) {
      const like = likeOf(only.value, around);
      units.push(...like.units);
      problem ??= like.problem;
      if (like.sentence) for (const { there } of around.library.linksOf(like.sentence)) preferred.add(there);
      ofSentence.push((_, sentence) => sentence.id !== like.sentence);
      continue;
    }
    const tests = choice.map((term) => testOf(term, around));
    const any: Test =
      tests.length === 1 && tests[0] ? tests[0] : (reading, sentence) => tests.some((test) => test(reading, sentence));
    (choice.every(isOfBriefing) ? ofBriefing : ofSentence).push(any);
  }
  const known = new Map<BriefingId, boolean>();
  return {
    briefing(reading) {
      if (ofBriefing.length === 0) return true;
      const { id } = reading.briefing;
      let meets = known.get(id);
      const [any] = reading.sentences;
      const sentence = any ?? reading.headline;
      if (meets === undefined)
        known.set(id, (meets = sentence !== undefined && ofBriefing.every((test) => test(reading, sentence))));
      return meets;
    },
    sentence: (reading, sentence) => ofSentence.every((test) => test(reading, sentence)),
    none: ofBriefing.length === 0 && ofSentence.length === 0,
    units,
    preferred,
    ...(problem ? { problem } : {}),
  };
}

/** What a passage is shown as. A sentence may be several things: the rarest is named. */
export function kindOf(reading: Reading, sentence: Sentence): Place {
  if (sentence.in === 'headline') return 'headline';
  if (isTakeaway(reading, sentence)) return 'takeaway';
  return isQuote(reading, sentence) ? 'quote' : 'body';
}

const isTakeaway: Test = (reading, sentence) => reading.takeaways.some((takeaway) => takeaway.sentence === sentence.id);
const isQuote: Test = (reading, sentence) => reading.quotes.some((quote) => quote.sentence === sentence.id);

function isSoft(term: Term): boolean {
  return term.kind === 'word' && !term.not;
}

function isOfBriefing(term: Term): boolean {
  return term.kind === 'field' && (OF_BRIEFING.has(term.field) || (term.field === 'is' && STATES_OF_BRIEFING.has(term.value)));
}

function testOf(term: Term, around: Surroundings): Test {
  const test = term.kind === 'field' ? FIELD_TESTS[term.field](term.value, around) : textTest(term.kind, term.text);
  return term.not ? (reading, sentence) => !test(reading, sentence) : test;
}

const nameIn = (of: (reading: Reading, id: SentenceId, library: Library) => readonly (string | undefined)[]): FieldTest => {
  return (value, { library }) => {
    const same = nameTest(value, library);
    return (reading, { id }) => of(reading, id, library).some((name) => name !== undefined && same(name));
  };
};

const FIELD_TESTS: Readonly<Record<Field, FieldTest>> = {
  speaker: nameIn(({ quotes }, id) => quotes.filter((quote) => quote.sentence === id).map(({ speaker }) => speaker)),
  source: nameIn((_, id, library) => library.attributionsIn(id).flatMap(({ source, chain }) => [source, ...chain])),
  name: nameIn(({ names }, id) => names.filter((name) => name.sentence === id).flatMap((name) => [name.text, name.canonical])),
  from(value) {
    const same = nameTest(value);
    return ({ briefing: { outlet, via, feed, url } }) =>
      [outlet, ...(via ?? []), feed?.title, url].some((name) => name !== undefined && same(name));
  },
  in: (value) => PLACE_TESTS[isPlace(value) ? value : 'body'],
  is: (value, around) => STATE_TESTS[isState(value) ? value : 'read'](around),
  after: dateTest((day, { last }) => day > last),
  before: dateTest((day, { first }) => day < first),
  on: dateTest((day, { first, last }) => day >= first && day <= last),
  origins(value, { library }) {
    const comparison = comparisonOf(value);
    return (_, { id }) => comparison !== undefined && holds(comparison, library.clusterOf(id)?.independent ?? 1);
  },
  tag(value, { marks }) {
    const wanted = value.toLowerCase();
    return ({ briefing }) => marks?.tagsOf(briefing.id).some((tag) => tag.toLowerCase() === wanted) ?? false;
  },
  like:
    (_, { here }) =>
    (_reading, { id }) =>
      id === here,
};

const PLACE_TESTS: Readonly<Record<Place, Test>> = {
  headline: (_, sentence) => sentence.in === 'headline',
  body: (_, sentence) => sentence.in === 'body',
  quote: isQuote,
  takeaway: isTakeaway,
};

const linked =
  (kind: RelationKind) =>
  ({ library }: Surroundings): Test =>
  (_, { id }) =>
    library.linksOf(id).some(({ relation }) => relation.kind === kind);
const marked =
  (state: (marks: Marks, id: BriefingId) => boolean) =>
  ({ marks }: Surroundings): Test =>
  ({ briefing }) =>
    marks !== undefined && state(marks, briefing.id);

const STATE_TESTS: Readonly<Record<State, (around: Surroundings) => Test>> = {
  read: marked((marks, id) => marks.isRead(id)),
  unread:
    ({ marks }) =>
    ({ briefing }) =>
      !marks?.isRead(briefing.id),
  flagged: marked((marks, id) => marks.isFlagged(id)),
  new: marked((marks, id) => marks.isNew(id)),
  contradicted: linked('contradicts'),
  corroborated: linked('corroborates'),
  updated: linked('updates'),
  restated: linked('restates'),
  quote: () => isQuote,
  takeaway: () => isTakeaway,
};

// "after" and "before" leave out the day itself.
function dateTest(fits: (day: string, days: Days) => boolean): FieldTest {
  return (value, { today }) => {
    const days = daysOf(value, today ?? '');
    return ({ briefing: { published } }) => published !== undefined && days !== undefined && fits(published.slice(0, 10), days);
  };
}

function likeOf(value: string, { library, here }: Surroundings): { units: Unit[]; sentence?: SentenceId; problem?: string } {
  const id = value === 'this' || value === 'here' ? here : (value as SentenceId);
  const sentence = id === undefined ? undefined : library.sentence(id);
  if (!sentence)
    return {
      units: [],
      problem: id === undefined ? 'like:this needs a current sentence' : `like:${value} is no sentence here: write like:this`,
    };
  const { words } = tokensOf(sentence.text);
  const rare = [...new Set(words)].filter((word) => word.length > 3 || /\d/.test(word)).slice(0, MOST_LIKE);
  return {
    units: rare.map((text) => ({ choices: [{ text, open: false, exact: true }], letters: 'small' })),
    sentence: sentence.id,
  };
}
