// The parts of a query that a passage either meets or not: fields, phrases, exact words, and what must not occur.
import type { Library } from '../model/library.ts';
import type { Reading } from '../model/reading.ts';
import type { BriefingId, Sentence, SentenceId } from '../model/text.ts';
import { daysOf } from './dates.ts';
import { nameTest, textTest } from './names.ts';
import type { Unit } from './plan.ts';
import { isPlace, isState, comparisonOf, holds } from './values.ts';
import type { Field, Place, Query, State, Term } from './query.ts';
import { tokensOf } from './tokens.ts';

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
  readonly problem?: string;
}

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
  let problem: string | undefined;
  for (const choice of query.choices) {
    if (choice.every(isSoft)) continue;
    const [only] = choice;
    if (choice.length === 1 && only?.kind === 'field' && only.field === 'like' && !only.not) {
      const like = likeOf(only.value, around);
      units.push(...like.units);
      problem ??= like.problem;
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
  const test = term.kind === 'field' ? fieldTest(term.field, term.value, around) : textTest(term.kind, term.text);
  return term.not ? (reading, sentence) => !test(reading, sentence) : test;
}

function fieldTest(field: Field, value: string, around: Surroundings): Test {
  const { library, marks } = around;
  switch (field) {
    case 'speaker': {
      const same = nameTest(value, library);
      return (reading, { id }) =>
        reading.quotes.some((quote) => quote.sentence === id && quote.speaker !== undefined && same(quote.speaker));
    }
    case 'source': {
      const same = nameTest(value, library);
      return (_, { id }) => library.attributionsIn(id).some(({ source, chain }) => same(source) || chain.some(same));
    }
    case 'name': {
      const same = nameTest(value, library);
      return (reading, { id }) => reading.names.some((name) => name.sentence === id && (same(name.text) || same(name.canonical)));
    }
    case 'from': {
      const same = nameTest(value);
      return ({ briefing }) =>
        [briefing.outlet, ...(briefing.via ?? []), briefing.feed?.title, briefing.url].some(
          (name) => name !== undefined && same(name),
        );
    }
    case 'in':
      return placeTest(isPlace(value) ? value : 'body');
    case 'is':
      return stateTest(isState(value) ? value : 'read', around);
    case 'after':
    case 'before':
    case 'on':
      return dateTest(field, value, around.today ?? '');
    case 'origins': {
      const comparison = comparisonOf(value);
      return (_, { id }) => comparison !== undefined && holds(comparison, library.clusterOf(id)?.independent ?? 1);
    }
    case 'tag': {
      const wanted = value.toLowerCase();
      return ({ briefing }) => marks?.tagsOf(briefing.id).some((tag) => tag.toLowerCase() === wanted) ?? false;
    }
    case 'like':
      return (_, { id }) => id === around.here;
  }
}

function placeTest(place: Place): Test {
  switch (place) {
    case 'headline':
      return (_, sentence) => sentence.in === 'headline';
    case 'body':
      return (_, sentence) => sentence.in === 'body';
    case 'quote':
      return isQuote;
    case 'takeaway':
      return isTakeaway;
  }
}

function stateTest(state: State, { library, marks }: Surroundings): Test {
  const linked =
    (kind: string): Test =>
    (_, { id }) =>
      library.linksOf(id).some(({ relation }) => relation.kind === kind);
  switch (state) {
    case 'read':
      return ({ briefing }) => marks?.isRead(briefing.id) ?? false;
    case 'unread':
      return ({ briefing }) => !(marks?.isRead(briefing.id) ?? false);
    case 'flagged':
      return ({ briefing }) => marks?.isFlagged(briefing.id) ?? false;
    case 'new':
      return ({ briefing }) => marks?.isNew(briefing.id) ?? false;
    case 'contradicted':
      return linked('contradicts');
    case 'corroborated':
      return linked('corroborates');
    case 'updated':
      return linked('updates');
    case 'restated':
      return linked('restates');
    case 'quote':
      return isQuote;
    case 'takeaway':
      return isTakeaway;
  }
}

// The day itself is neither after nor before it.
function dateTest(field: 'after' | 'before' | 'on', value: string, today: string): Test {
  const days = daysOf(value, today);
  return ({ briefing }) => {
    const day = briefing.published?.slice(0, 10);
    if (!day || !days) return false;
    if (field === 'after') return day > days.last;
    return field === 'before' ? day < days.first : day >= days.first && day <= days.last;
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
    units: rare.map((text) => ({ choices: [{ text, open: false, exact: true }], capitals: false })),
    sentence: sentence.id,
  };
}
