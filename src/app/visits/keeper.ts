// Keeps marks: opens the library when there is one or when the first mark is made, and gives the marks where they belong now.
// Other processes may mark at the same time: every answer is read from the disk again.
import { existsSync } from 'node:fs';
import type { Question, Weighing } from '../../model/hypotheses.ts';
import type { Judgement, Ruling } from '../../model/judgement.ts';
import type { Library } from '../../model/library.ts';
import { withJudgements } from '../../model/judged.ts';
import type { News, Reached } from '../../model/news.ts';
import { settle, settleSteps, type LostMark } from '../../model/settle.ts';
import type { BriefingId, SentenceId } from '../../model/text.ts';
import { emptyTriage, removedIn, type DeedEvent, type Marks, type Triage, type TriageId } from '../../model/triage.ts';
import { newestIds } from '../../store/catalogue.ts';
import { openDatabase, type Database } from '../../store/database.ts';
import { judge, loadTriage, mark, step, weigh, type Wish } from '../../store/events.ts';
import { authorOf, isReadOnly, type Env } from '../../store/places.ts';
import { keepReached, keepVisit, reachedBy } from '../../store/visits.ts';
import { newsFor } from './news.ts';
import { forgetSearch, savedSearches, saveSearch, type SavedSearch } from '../../store/searches.ts';
import type { Action } from '../../ui/actions.ts';

export type MarksById = ReadonlyMap<TriageId, Marks>;

/** What the screen is told of the marks: as they are on the disk, and the library with the judgements on its links in force. */
export function marksOnScreen(keeper: Keeper, shown: Library): Extract<Action, { type: 'marks' }> {
  const marks = keeper.marksOn(shown);
  const library = withJudgements(shown, keeper.judgements());
  const questions = keeper.questions();
  return {
    type: 'marks',
    marks,
    lost: keeper.lost(),
    questions,
    author: keeper.author,
    ...(library === shown ? {} : { library }),
  };
}

/** A person's marks, judgements, searches and places, on the disk and as they stand in a library. */
export interface Keeper {
  /** Who marks and judges here. */
  readonly author: string;
  /** The marks as they are now; none when there is no library yet. */
  marksOn(library: Library): MarksById;
  /** Looks for where they are in a library, step by step, so that `marksOn` knows it: thousands of marks are thousands of texts. */
  placing(library: Library): Generator<void>;
  /** Marks of the last answer whose sentence is gone. */
  lost(): readonly LostMark[];
  /** The number of the newest event in the last answer. */
  lastEvent(): number;
  /** What was decided about links, as of the last answer. */
  judgements(): readonly Judgement[];
  /** Questions with their competing hypotheses, as of the last answer. */
  questions(): readonly Question[];
  /** Makes marks, and judgements that belong to them, durable as one deed, all or none. Throws a Problem when it cannot. */
  mark(wishes: readonly Wish[], rulings?: readonly Ruling[]): void;
  /** The same for what is decided about links. */
  judge(rulings: readonly Ruling[]): void;
  /** The same for what is written about hypotheses. */
  weigh(weighings: readonly Weighing[]): void;
  /** Takes back or repeats the last deed. Returns what it was made of; nothing when there is none. */
  stepBack(way: 'undo' | 'redo'): readonly DeedEvent[];
  /** What came into the library since this person looked last; nothing when there is no library. From then on it is looked at. */
  news(analysis: string): News | undefined;
  reached(): Reached;
  /** Keeps how far one has read, the place read last at the end. Only where there is a library already. */
  keepReached(places: readonly (readonly [BriefingId, SentenceId])[]): void;
  /** The searches kept under names, by name; none when there is no library yet. */
  searches(): readonly SavedSearch[];
  saveSearch(name: string, query: string): void;
  forgetSearch(name: string): void;
  close(): void;
}

/** `now` is the clock of the caller. */
export function makeKeeper(env: Env, now: () => Date, file: string): Keeper {
  let database: Database | undefined;
  let triage: Triage = emptyTriage();
  let lost: readonly LostMark[] = [];
  let judgements: readonly Judgement[] = [];
  let questions: readonly Question[] = [];
  const open = () => (database ??= openDatabase(file, { readOnly: isReadOnly(env) }));
  const signature = () => ({ author: authorOf(env), now: now() });
  return {
    author: authorOf(env),
    marksOn(library) {
      if (!database && !existsSync(file)) return new Map();
      triage = loadTriage(open(), triage);
      const settled = settle(triage, library, newestIds(open()));
      lost = settled.lost;
      judgements = settled.judgements;
      questions = settled.questions;
      return settled.marks;
    },
    *placing(library) {
      if (!database && !existsSync(file)) return;
      triage = loadTriage(open(), triage);
      yield* settleSteps(triage, library, newestIds(open()));
    },
    lost: () => lost,
    lastEvent: () => triage.last,
    judgements: () => judgements,
    questions: () => questions,
    mark(wishes, rulings = []) {
      mark(open(), wishes, { ...signature(), asOneDeed: true, rulings });
    },
    judge(rulings) {
      judge(open(), rulings, signature());
    },
    weigh(weighings) {
      weigh(open(), weighings, signature());
    },
    stepBack(way) {
      if (!database && !existsSync(file)) return [];
      const signed = signature();
      const moved = new Set(step(open(), way, { ...signed, of: signed.author, known: triage }).map(({ target }) => target));
      triage = loadTriage(open(), triage);
      return (way === 'undo' ? triage.undone : triage.standing).filter(({ event }) => moved.has(event));
    },
    news(analysis) {
      if (!database && !existsSync(file)) return undefined;
      const { author } = signature();
      const news = newsFor(open(), author, analysis, removedIn(triage));
      if (!open().readOnly) keepVisit(open(), signature());
      return news;
    },
    reached: () => (database || existsSync(file) ? reachedBy(open(), authorOf(env)) : { furthest: new Map() }),
    keepReached(places) {
      if ((database || existsSync(file)) && !open().readOnly) keepReached(open(), places, signature());
    },
    searches: () => (database || existsSync(file) ? savedSearches(open()) : []),
    saveSearch(name, query) {
      saveSearch(open(), name, query, signature());
    },
    forgetSearch(name) {
      forgetSearch(open(), name);
    },
    close() {
      database?.close();
      database = undefined;
    },
  };
}
