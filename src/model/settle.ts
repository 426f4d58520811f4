// Marks and judgements on a library as it is read today: each where its words now stand, or in the list of the lost.
import { findAnchor, makeAnchor } from './anchor.ts';
import { questionsIn, type Question, type StandsAt } from './hypotheses.ts';
import type { Judgement, KeptJudgement } from './judgement.ts';
import type { Library } from './library.ts';
import { atOnce } from './steps.ts';
import { allSentences, type Reading } from './reading.ts';
import { briefingOf, type Anchor, type BriefingId, type Sentence, type SentenceId } from './text.ts';
import type { Marks, Triage, TriageId } from './triage.ts';

/** A mark whose sentence cannot be found for certain. Shown as lost, with its words; never put somewhere else. */
export interface LostMark {
  readonly id: TriageId;
  /** The briefing it belonged to, in its newest version. */
  readonly briefing: BriefingId;
  readonly marks: Marks;
}

/** What a person has written, put where it belongs in a library as it is now. */
export interface Settled {
  readonly marks: ReadonlyMap<TriageId, Marks>;
  readonly lost: readonly LostMark[];
  /** Only those whose two briefings are in the library. */
  readonly judgements: readonly Judgement[];
  /** Judgements one of whose sentences cannot be found for certain. */
  readonly lostJudgements: readonly KeptJudgement[];
  /** Questions with their hypotheses; evidence that is not found says so and stays in its place. */
  readonly questions: readonly Question[];
}

/**
 * Puts marks where they belong now. `newest` gives the present id of a briefing that has come again in another version: its flag,
 * tags, note, rating and marking hold on, but what changed is unread. What was found once in a reading is remembered with it:
 * looking for the words of a mark means unpacking a text, and after some weeks there are thousands of marks.
 */
export function settle(triage: Triage, library: Library, newest: Newest = new Map()): Settled {
  return atOnce(settleSteps(triage, library, newest));
}

/** The same, step by step: at most a few texts are looked at in one. */
export function* settleSteps(triage: Triage, library: Library, newest: Newest): Generator<void, Settled> {
  const settled = new Map<TriageId, Marks>();
  const lost: LostMark[] = [];
  const judgements: Judgement[] = [];
  const lostJudgements: KeptJudgement[] = [];
  const known = knownIn(library, newest);
  for (const [id, marks] of triage.marks) {
    let there = known.get(id);
    if (there?.marks !== marks) {
      yield;
      known.set(id, (there = settledAt(id, marks, library, newest)));
    }
    if (there.place === undefined) lost.push({ id, briefing: there.briefing, marks });
    else join(settled, there.place, there.held);
  }
  const standsAt: StandsAt = (id, anchor) => {
    const owner = ownerOf(id, library);
    const briefing = newest.get(owner) ?? owner;
    const reading = library.reading(briefing);
    return reading ? placeOf(id, anchor, reading, library, briefing !== owner) : false;
  };
  for (const judgement of triage.judgements.values()) {
    const { anchors, ...judged } = judgement;
    yield;
    const one = standsAt(judged.one, anchors.one);
    const other = standsAt(judged.other, anchors.other);
    if (one && other) judgements.push({ ...judged, one, other });
    else if (one !== false && other !== false) lostJudgements.push(judgement);
  }
  const questions = questionsIn(triage.weighings.values(), standsAt);
  return { marks: settled, lost, judgements, lostJudgements, questions };
}

/** A briefing's own id may hold a `#` (given in NDJSON): what the library knows as a briefing is one. */
function ownerOf(id: TriageId, library: Library): BriefingId {
  if (library.briefing(id as BriefingId) || !/#(?:h|\d+)$/.test(id)) return id as BriefingId;
  return briefingOf(id as SentenceId);
}

/** Where the marks with one id belong. */
interface Standing {
  readonly marks: Marks;
  readonly briefing: BriefingId;
  /** Absent where they are lost. */
  readonly place?: TriageId;
  /** Those that hold there. */
  readonly held: Marks;
}

function settledAt(id: TriageId, marks: Marks, library: Library, newest: Newest): Standing {
  const owner = ownerOf(id, library);
  const briefing = newest.get(owner) ?? owner;
  const isOld = briefing !== owner;
  const reading = library.reading(briefing);
  if (owner === id || !reading)
    return isOld ? { marks, briefing, place: briefing, held: kept(marks) } : { marks, briefing, place: id, held: marks };
  const place = placeOf(id as SentenceId, marks.anchor, reading, library, isOld);
  return { marks, briefing, held: marks, ...(place === undefined ? {} : { place }) };
}

type Newest = ReadonlyMap<BriefingId, BriefingId>;
const standings = new WeakMap<readonly Reading[], { newest: Newest; by: Map<TriageId, Standing> }>();

/** What was settled before in these readings. */
function knownIn({ readings }: Library, newest: Newest): Map<TriageId, Standing> {
  const held = standings.get(readings);
  if (held && isSame(held.newest, newest)) return held.by;
  const by = new Map<TriageId, Standing>();
  standings.set(readings, { newest, by });
  return by;
}

function isSame(one: Newest, other: Newest): boolean {
  return one.size === other.size && one.entries().every(([id, present]) => other.get(id) === present);
}

/** Where marks were found in a reading, by the anchor or, without one, the id they were made with: a library grows, its readings stay. */
const found = new WeakMap<Reading, Map<Anchor | SentenceId, SentenceId | undefined>>();

function placeOf(
  id: SentenceId,
  anchor: Anchor | undefined,
  reading: Reading,
  library: Library,
  isOld: boolean,
): SentenceId | undefined {
  let places = found.get(reading);
  if (!places) found.set(reading, (places = new Map()));
  if (!places.has(anchor ?? id)) places.set(anchor ?? id, findPlace(id, anchor, reading, library, isOld));
  return places.get(anchor ?? id);
}

function findPlace(
  id: SentenceId,
  anchor: Anchor | undefined,
  reading: Reading,
  library: Library,
  isOld: boolean,
): SentenceId | undefined {
  const there = library.sentence(id);
  if (!anchor) return isOld ? undefined : there?.id;
  if (!isOld && there?.text === anchor.exact) return id;
  if (id.endsWith('#h')) return reading.headline?.text === anchor.exact ? reading.headline.id : undefined;
  const span = findAnchor(reading.briefing.body, anchor);
  return span && allSentences(reading).find((sentence) => isAt(sentence, span.start))?.id;
}

function isAt(sentence: Sentence, start: number): boolean {
  return sentence.in === 'body' && sentence.start <= start && start < sentence.end;
}

/** What holds on for a new version: all but that it was read. */
function kept(marks: Marks): Marks {
  const { read: _, anchor: __, ...rest } = marks;
  return rest;
}

/** Marks of two versions on one place: the later ones win, tags add up. */
function join(settled: Map<TriageId, Marks>, id: TriageId, marks: Marks): void {
  const before = settled.get(id);
  settled.set(id, before ? { ...before, ...marks, tags: [...new Set([...before.tags, ...marks.tags])].toSorted() } : marks);
}

/** The anchor of a sentence of a reading, to be kept with a mark; absent when the reading has no such sentence. */
export function anchorOf(reading: Reading, id: SentenceId): Anchor | undefined {
  const sentence = allSentences(reading).find((each) => each.id === id);
  if (!sentence) return undefined;
  return makeAnchor(sentence.in === 'headline' ? (reading.briefing.headline ?? '') : reading.briefing.body, sentence);
}
