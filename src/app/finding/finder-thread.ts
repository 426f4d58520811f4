// The thread that searches big libraries: holds the index and answers one query at a time; a newer one ends an older one.
import { parentPort, workerData } from 'node:worker_threads';
import { setImmediate as turn } from 'node:timers/promises';
import type { BriefingId } from '../../model/text.ts';
import type { Card, Entry, Source } from '../../search/entries.ts';
import { findSteps, type Findings } from '../../search/find.ts';
import { makeIndex, type Index } from '../../search/index.ts';
import type { Known } from '../../search/known.ts';
import { mostOf } from '../../search/labels.ts';
import { parse } from '../../search/parse.ts';
import type { Place } from '../../search/query.ts';
import type { Segment } from '../../search/segment.ts';
import { tidyUp, whenStill } from '../process/tidy.ts';

/** A briefing on its way to the thread; with its text when no segment holds it. */
export interface SentEntry {
  readonly card: Card;
  readonly sentences: number;
  readonly check: number;
  readonly source?: Source;
}

/** A question to the thread. */
export interface Asked {
  /** Counted up; the newest is answered. */
  readonly number: number;
  readonly query: string;
  readonly known: SentKnown;
  readonly limit: number;
  readonly within?: ReadonlySet<BriefingId>;
  readonly only?: Place;
}

/** What is known for a query; sets of ids by the numbers under which they were sent. */
export type SentKnown = Omit<Known, 'briefings' | 'sentences'> & {
  readonly briefings: ReadonlyMap<string, number>;
  readonly sentences: ReadonlyMap<string, number>;
};

/** From the main thread. An index is told as entries and segments, or as the library file that it lies beside. */
export type ToFinder =
  | { readonly type: 'entries'; readonly entries: readonly SentEntry[] }
  | { readonly type: 'index'; readonly segments: readonly Segment[] }
  | {
      readonly type: 'shelf';
      readonly readOnly?: boolean;
      readonly file: string;
      readonly analysis: string;
      readonly without: readonly string[];
    }
  /** Ids, one a line, that queries name by a number; those before are forgotten when it is 0. */
  | { readonly type: 'ids'; readonly number: number; readonly ids: string }
  | { readonly type: 'ask'; readonly asked: Asked }
  | { readonly type: 'speakers' }
  /** Answered when nothing else is asked. */
  | { readonly type: 'count'; readonly asked: readonly Asked[] };

/** To the main thread. */
export type FromFinder =
  | { readonly type: 'ready' }
  | { readonly type: 'speakers'; readonly speakers: readonly string[] }
  | { readonly type: 'found'; readonly number: number; readonly findings: Findings; readonly isWhole: boolean }
  | { readonly type: 'counted'; readonly number: number; readonly findings: Findings };

/** The number of the newest query, shared with the main thread: looked at between two steps. */
export interface FinderData {
  readonly newest: Int32Array;
}

const { newest } = workerData as FinderData;
/** So many names are offered. */
const MOST_SPEAKERS = 300;

let waiting: Entry[] = [];
let index: Index | undefined;
let asked: Asked | undefined;
let counts: readonly Asked[] = [];
let isBusy = false;
let answered = 0;
let isAskedForSpeakers = false;
const sets = new Map<number, ReadonlySet<string>>();

parentPort?.on('message', (message: ToFinder) => {
  switch (message.type) {
    case 'entries':
      for (const entry of message.entries) waiting.push(entryFrom(entry));
      return;
    case 'index':
      ready(makeIndex(waiting, message.segments));
      waiting = [];
      return;
    case 'shelf':
      void openShelf(message);
      return;
    case 'ids':
      if (message.number === 0) sets.clear();
      sets.set(message.number, new Set(message.ids === '' ? [] : message.ids.split('\n')));
      return;
    case 'speakers':
      isAskedForSpeakers = true;
      void work();
      return;
    case 'ask':
      ({ asked } = message);
      void work();
      return;
    case 'count':
      counts = message.asked;
      void work();
  }
});

function entryFrom({ source, ...entry }: SentEntry): Entry {
  const { card } = entry;
  return { ...entry, source: () => source ?? { id: card.id, texts: [] } };
}

async function openShelf({ file, analysis, without, readOnly = false }: ToFinder & { type: 'shelf' }): Promise<void> {
  const [{ openDatabase }, { openIndex }] = await Promise.all([
    import('../../store/database.ts'),
    import('../shelf/index-files.ts'),
  ]);
  const database = openDatabase(file, { readOnly });
  try {
    ready(openIndex(database, analysis, new Set(without)).index);
  } finally {
    database.close();
  }
}

function ready(made: Index): void {
  index = made;
  send({ type: 'ready' });
  void work();
  // what it was made from is not needed any more
  whenStill(() => answered, tidyUp);
}

async function work(): Promise<void> {
  if (isBusy || !index) return;
  isBusy = true;
  try {
    for (;;) {
      if (asked) {
        const now = asked;
        asked = undefined;
        answer(index, now);
      } else if (isAskedForSpeakers) {
        isAskedForSpeakers = false;
        send({ type: 'speakers', speakers: mostOf(index, 'speaker', MOST_SPEAKERS) });
      } else {
        const [first, ...rest] = counts;
        if (!first) return;
        counts = rest;
        count(index, first);
      }
      answered++;
      // what has been asked meanwhile comes in
      await turn();
    }
  } finally {
    isBusy = false;
  }
}

function setsOf<Id extends string>(numbers: ReadonlyMap<string, number>): ReadonlyMap<string, ReadonlySet<Id>> {
  return new Map([...numbers].map(([key, number]) => [key, (sets.get(number) ?? new Set()) as ReadonlySet<Id>] as const));
}

function knownFrom({ briefings, sentences, ...rest }: SentKnown): Known {
  return { ...rest, briefings: setsOf(briefings), sentences: setsOf(sentences) };
}

function stepsOf(held: Index, { query, known, limit, within, only }: Asked): ReturnType<typeof findSteps> {
  const scope = { ...(within ? { within } : {}), ...(only ? { only } : {}) };
  return findSteps(held, parse(query).query, { limit, known: knownFrom(known), ...scope });
}

function answer(held: Index, now: Asked): void {
  const { number } = now;
  const steps = stepsOf(held, now);
  for (;;) {
    if (Atomics.load(newest, 0) !== number) {
      steps.return({ found: [] });
      return;
    }
    const step = steps.next();
    if (step.done) {
      send({ type: 'found', number, findings: step.value, isWhole: true });
      return;
    }
    if (step.value) send({ type: 'found', number, findings: step.value, isWhole: false });
  }
}

function count(held: Index, now: Asked): void {
  const before = Atomics.load(newest, 0);
  const steps = stepsOf(held, now);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      send({ type: 'counted', number: now.number, findings: step.value });
      return;
    }
    // somebody is typing: counted again later
    if (Atomics.load(newest, 0) !== before) {
      steps.return({ found: [] });
      counts = [now, ...counts];
      return;
    }
  }
}

function send(message: FromFinder): void {
  parentPort?.postMessage(message);
}
