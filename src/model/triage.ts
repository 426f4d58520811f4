// The analyst's own marks on briefings and sentences, and the append-only history that they are made from.
// Marks join a library by id and never change a briefing. Pure: numbers, times and authors of events come in from the store.
import { keyOf, forget, take, type Standings } from './deeds.ts';
import type { KeptWeighing, Weighing } from './hypotheses.ts';
import type { KeptJudgement, Ruling } from './judgement.ts';
import type { Anchor, BriefingId, SentenceId } from './text.ts';

/** What can be marked: a whole briefing, or one sentence (a headline is the sentence `…#h`). */
export type TriageId = BriefingId | SentenceId;

/** Traffic Light Protocol 2.0, from the most open to the most closed. */
export const TLP_LEVELS = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const;
export type Tlp = (typeof TLP_LEVELS)[number];

/** The present marks of one briefing or sentence. Absent where unset; `tags` sorted, without doubles. */
export interface Marks {
  readonly read?: true;
  readonly flag?: true;
  readonly pin?: true;
  readonly tags: readonly string[];
  readonly note?: string;
  /** Admiralty: reliability letter A–F, credibility digit 1–6, or both: "B", "2", "B2". */
  readonly rating?: string;
  readonly tlp?: Tlp;
  /** Taken out of the library; everything else about it is kept. */
  readonly removed?: true;
  /** Where a marked sentence stood when it was last marked, so that it is found again after a re-reading. */
  readonly anchor?: Anchor;
}

/** What one event sets, all at once. `false` and '' unset; what is absent stays as it is. */
export interface Change {
  readonly read?: boolean;
  readonly flag?: boolean;
  readonly pin?: boolean;
  readonly tag?: readonly string[];
  readonly untag?: readonly string[];
  readonly note?: string;
  readonly rating?: string;
  readonly tlp?: Tlp | '';
  readonly removed?: boolean;
}

/** What every event of the history has. */
export interface EventFacts {
  /** Counted up by the store, in the order in which events became durable. */
  readonly event: number;
  /** ISO 8601 in UTC. */
  readonly time: string;
  readonly author: string;
}

/** A change to the marks of one briefing or sentence. */
export interface MarkEvent extends EventFacts {
  readonly type: 'mark';
  readonly id: TriageId;
  readonly change: Change;
  readonly anchor?: Anchor;
  /** Events of one deed (marking a selection) carry the number of the first of them; absent when alone. */
  readonly deed?: number;
}

/** A decision about the link between two sentences. */
export interface JudgeEvent extends EventFacts, Ruling {
  readonly type: 'judge';
  readonly deed?: number;
}

/** Something written down about competing hypotheses. */
export interface WeighEvent extends EventFacts {
  readonly type: 'weigh';
  readonly weighing: Weighing;
  readonly deed?: number;
}

/** What can be taken back. */
export type DeedEvent = MarkEvent | JudgeEvent | WeighEvent;

/** Takes back (`undo`) or repeats (`redo`) the deed with the number `target`. Itself never removed. */
export interface StepEvent extends EventFacts {
  readonly type: 'undo' | 'redo';
  readonly target: number;
}

export type TriageEvent = DeedEvent | StepEvent;

/** All marks as they stand after some history, with what is needed to step back and forth in it. A value: never changed. */
export interface Triage {
  /** Only ids that have at least one mark. */
  readonly marks: ReadonlyMap<TriageId, Marks>;
  /** What was decided about links, by `pairKey`. */
  readonly judgements: ReadonlyMap<string, KeptJudgement>;
  /** What was written about hypotheses, by `weighingKey`. */
  readonly weighings: ReadonlyMap<string, KeptWeighing>;
  /** Deeds that are in force, by number ascending. */
  readonly standing: readonly DeedEvent[];
  /** Deeds taken back and not yet repeated or made moot, the last one taken back at the end. */
  readonly undone: readonly DeedEvent[];
  /** The number of the newest event seen. */
  readonly last: number;
}

/** Of what nobody has marked. */
export const NO_MARKS: Marks = { tags: [] };

/** Before any event. */
export function emptyTriage(): Triage {
  return { marks: new Map(), judgements: new Map(), weighings: new Map(), standing: [], undone: [], last: 0 };
}

/** The marks of a briefing or sentence; `NO_MARKS` when it has none. */
export function marksOf(triage: Triage, id: TriageId): Marks {
  return triage.marks.get(id) ?? NO_MARKS;
}

const MANY_STEPS = 8;

/** The triage after more events, oldest first; a long history costs one pass. Events already seen (by number) change nothing. */
export function replay(events: Iterable<TriageEvent>, from: Triage = emptyTriage()): Triage {
  const standings: Standings = {
    marks: new Map(from.marks),
    judgements: new Map(from.judgements),
    weighings: new Map(from.weighings),
  };
  const standing = [...from.standing];
  let undone = [...from.undone];
  let last = from.last;
  // Built when there are many steps only: a long history is neither grouped for one of them nor searched again for each of hundreds.
  let byKey: Map<string, DeedEvent[]> | undefined;
  let steps = 0;
  for (const event of events) {
    if (event.event <= last) continue;
    last = event.event;
    if (event.type === 'mark' || event.type === 'judge' || event.type === 'weigh') {
      standing.push(event);
      if (byKey) historyOf(byKey, keyOf(event)).push(event);
      take(standings, event);
      if (undone.length > 0) undone = undone.filter((old) => old.author !== event.author);
      continue;
    }
    const shelf = event.type === 'undo' ? standing : undone;
    const at = shelf.findLastIndex((deed) => deed.event === event.target);
    const moved = shelf[at];
    if (!moved) continue;
    if (++steps === MANY_STEPS) byKey = groupByKey(standing);
    const key = keyOf(moved);
    const history = byKey && historyOf(byKey, key);
    shelf.splice(at, 1);
    if (event.type === 'undo') {
      undone.push(moved);
      history?.splice(history.indexOf(moved), 1);
    } else {
      insertByNumber(standing, moved);
      if (history) insertByNumber(history, moved);
    }
    forget(standings, moved);
    for (const deed of history ?? standing.filter((other) => keyOf(other) === key)) take(standings, deed);
  }
  return { ...standings, standing, undone, last };
}

/** Which events an undo takes back: the newest `count` in force (of one author, if named), newest first. */
export function undoTargets(triage: Triage, count = 1, author?: string): readonly number[] {
  const own = triage.standing.filter((event) => author === undefined || event.author === author);
  return numbers(own, count);
}

/** Which events a redo repeats: the `count` last taken back, last first. */
export function redoTargets(triage: Triage, count = 1, author?: string): readonly number[] {
  const own = triage.undone.filter((event) => author === undefined || event.author === author);
  return numbers(own, count);
}

/** Like `undoTargets`, but the whole newest deed: what `u` on the screen takes back. Empty when there is nothing. */
export function undoDeed(triage: Triage, author?: string): readonly number[] {
  return undoTargets(triage, sizeOfDeed(triage.standing, author), author);
}

/** Like `redoTargets`, but the whole deed last taken back. */
export function redoDeed(triage: Triage, author?: string): readonly number[] {
  return redoTargets(triage, sizeOfDeed(triage.undone, author), author);
}

/** The most closed of several markings; absent when none is marked. */
export function highestTlp(levels: Iterable<Tlp | undefined>): Tlp | undefined {
  let highest = -1;
  for (const level of levels) if (level) highest = Math.max(highest, TLP_LEVELS.indexOf(level));
  return TLP_LEVELS[highest];
}

/** A rating as typed ("b2", "#B2") in its standard form; absent when it is none. */
export function parseRating(text: string): string | undefined {
  const rating = text.trim().replace(/^#/, '').toUpperCase();
  return /^(?=.)[A-F]?[1-6]?$/.test(rating) ? rating : undefined;
}

/** A TLP level as typed ("TLP:Amber", "white"); absent when it is none. */
export function parseTlp(text: string): Tlp | undefined {
  const level = text
    .trim()
    .toLowerCase()
    .replace(/^tlp:\s*/, '')
    .replace(/^white$/, 'clear');
  return TLP_LEVELS.find((known) => known === level);
}

/** Two marks that say the same are equal text: keys in one order, tags sorted. Anchors are about places, not marks: left out. */
export function marksRecord(id: TriageId, marks: Marks): Record<string, unknown> {
  const { read, flag, pin, tags, note, rating, tlp, removed } = marks;
  const record = { id, read, flag, pin, tags: tags.length > 0 ? tags : undefined, note, rating, tlp, removed };
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** The briefings that were taken out of the library. */
export function removedIn(triage: Triage): ReadonlySet<TriageId> {
  return new Set([...triage.marks].filter(([, { removed }]) => removed).map(([id]) => id));
}

/** All marks sorted by id, as records. */
export function marksRecords(triage: Triage): readonly Record<string, unknown>[] {
  const ids = [...triage.marks.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  return ids.map((id) => marksRecord(id, marksOf(triage, id)));
}

function groupByKey(events: readonly DeedEvent[]): Map<string, DeedEvent[]> {
  const groups = new Map<string, DeedEvent[]>();
  for (const event of events) historyOf(groups, keyOf(event)).push(event);
  return groups;
}

function historyOf(groups: Map<string, DeedEvent[]>, key: string): DeedEvent[] {
  const known = groups.get(key);
  if (known) return known;
  const fresh: DeedEvent[] = [];
  groups.set(key, fresh);
  return fresh;
}

/** A repeated event takes its old place again, so that the marks come out as they were. */
function insertByNumber(events: DeedEvent[], event: DeedEvent): void {
  events.splice(events.findLastIndex((other) => other.event < event.event) + 1, 0, event);
}

function numbers(events: readonly DeedEvent[], count: number): readonly number[] {
  return events
    .slice(Math.max(0, events.length - count))
    .toReversed()
    .map((event) => event.event);
}

function sizeOfDeed(events: readonly DeedEvent[], author?: string): number {
  const own = events.filter((event) => author === undefined || event.author === author);
  const newest = own.at(-1);
  if (!newest) return 0;
  const deed = newest.deed ?? newest.event;
  return own.length - own.findLastIndex((event) => (event.deed ?? event.event) !== deed) - 1;
}
