// Searches big libraries in a thread: tells it what there is, asks, and hands on what it finds. Nothing here takes longer than a key.
// The thread is started by the first question and ends when nobody has asked for a while: its index takes as much as all the rest.
import { Worker } from 'node:worker_threads';
import { setImmediate as turn } from 'node:timers/promises';
import type { Library } from '../../model/library.ts';
import { briefOf, type Reading } from '../../model/reading.ts';
import type { BriefingId } from '../../model/text.ts';
import { makeCorpus, type Corpus } from '../../search/corpus.ts';
import { entryOf, sourceOf, type Card } from '../../search/entries.ts';
import type { Findings } from '../../search/find.ts';
import { knownFor, type Asker } from '../../search/known.ts';
import { parse } from '../../search/parse.ts';
import type { Place } from '../../search/query.ts';
import { answerOf, type Answer } from '../../search/search.ts';
import { sourcesOf } from '../../search/index.ts';
import { buildSteps, type Segment } from '../../search/segment.ts';
import { inTurns } from '../process/turns.ts';
import type { Asked, FinderData, FromFinder, SentEntry, ToFinder } from './finder-thread.ts';

/** Where the index of a library comes from: segments made while it was read, or the files beside a library file. */
export type IndexPlace =
  | { readonly segments: readonly Segment[] }
  | { readonly file: string; readonly analysis: string; readonly without: ReadonlySet<string>; readonly readOnly?: boolean };

/** A question of the screen. */
export interface FindWish extends Asker {
  readonly query: string;
  readonly limit: number;
  readonly within?: ReadonlySet<BriefingId>;
  readonly only?: Place;
}

/** The search of a big library, seen from the screen's thread. */
export interface Finder {
  /** Whether the index is made; what is asked before is answered then. */
  isReady(): boolean;
  /** What is searched from now on. */
  know(library: Library, place?: IndexPlace): void;
  /** A question is to be expected: the thread starts, if it is not there. Resolves when it has its index. */
  wake(): Promise<void>;
  /** Who is quoted most. */
  speakers(): Promise<readonly string[]>;
  /** Asks; an earlier question that is not answered yet is dropped. `tell` may be called several times, with more each time. */
  find(library: Library, wish: FindWish, tell: (answer: Answer, isWhole: boolean) => void): void;
  /** How much each query finds, when nothing else is asked. */
  count(library: Library, wishes: readonly FindWish[], tell: (place: number, answer: Answer) => void): void;
  close(): void;
}

export interface FinderOptions {
  /** After so many ms without a question the thread ends. */
  readonly idle?: number;
}

const IDLE = 60_000;

/** A turn of telling the thread about briefings takes about so long, in ms; then keys are looked at. */
const TURN = 4;

/** So many sets of ids are remembered. */
const MOST_SETS = 64;

/** `onError` is told when there is no searching any more. */
export function makeFinder(onError: (error: Error) => void, { idle = IDLE }: FinderOptions = {}): Finder {
  const newest = new Int32Array(new SharedArrayBuffer(4));
  let worker: Worker | undefined;
  let world: { readonly library: Library; readonly place: IndexPlace | undefined } | undefined;
  let told = 0;
  let counted = 0;
  let found: ((findings: Findings, isWhole: boolean) => void) | undefined;
  let counts: { readonly from: number; readonly tell: (place: number, findings: Findings) => void } | undefined;
  let ready = Promise.withResolvers<void>();
  let isReady = false;
  let speakers = Promise.withResolvers<readonly string[]>();
  let sleep: NodeJS.Timeout | undefined;
  /** The answers that are still to come. */
  const owed = { find: false, speakers: false, counts: 0 };
  const sent = new Map<ReadonlySet<string>, number>();

  const close = () => {
    clearTimeout(sleep);
    void worker?.terminate();
    worker = undefined;
    isReady = false;
    Object.assign(owed, { find: false, speakers: false, counts: 0 });
    ready = Promise.withResolvers();
    sent.clear();
  };
  const send = (message: ToFinder) => worker?.postMessage(message);
  /** What has no files beside a library would have to be told all over again. */
  const restLater = () => {
    clearTimeout(sleep);
    const isOwed = owed.find || owed.speakers || owed.counts > 0;
    if (worker && !isOwed && world?.place && 'file' in world.place) sleep = setTimeout(close, idle).unref();
  };
  const awake = () => {
    clearTimeout(sleep);
    if (worker) return;
    worker = started();
    if (world) void tellWorld(world.library, world.place);
  };
  const started = () => {
    const url = new URL(import.meta.url.endsWith('.ts') ? './finder-thread.ts' : './finder.js', import.meta.url);
    const thread = new Worker(url, { workerData: { newest } satisfies FinderData });
    thread.unref();
    thread.once('error', onError);
    thread.on('message', (message: FromFinder) => {
      hear(message);
      restLater();
    });
    return thread;
  };
  const hear = (message: FromFinder) => {
    switch (message.type) {
      case 'ready':
        isReady = true;
        ready.resolve();
        return;
      case 'speakers':
        owed.speakers = false;
        speakers.resolve(message.speakers);
        speakers = Promise.withResolvers();
        return;
      case 'found':
        if (message.number !== Atomics.load(newest, 0)) return;
        if (message.isWhole) owed.find = false;
        found?.(message.findings, message.isWhole);
        return;
      case 'counted':
        owed.counts--;
        if (counts && message.number >= counts.from) counts.tell(message.number - counts.from, message.findings);
    }
  };
  const tellWorld = async (library: Library, place: IndexPlace | undefined) => {
    const mine = ++told;
    if (place && 'file' in place) return send({ type: 'shelf', ...place, without: [...place.without] });
    const segments = place?.segments ?? [];
    const held = new Set(segments.flatMap(({ briefings }) => briefings));
    let entries: SentEntry[] = [];
    let since = performance.now();
    for (const reading of library.readings) {
      entries.push(sentOf(reading, held.has(reading.briefing.id)));
      if (performance.now() - since < TURN) continue;
      send({ type: 'entries', entries });
      entries = [];
      await turn();
      // a newer library has come meanwhile
      if (mine !== told) return;
      since = performance.now();
    }
    send({ type: 'entries', entries });
    send({ type: 'index', segments });
  };
  // Big sets travel once, not with every letter.
  const numberOf: NumberOf = (ids) => {
    if (sent.size >= MOST_SETS) sent.clear();
    const number = sent.get(ids) ?? sent.size;
    if (!sent.has(ids)) {
      sent.set(ids, number);
      send({ type: 'ids', number, ids: [...ids].join('\n') });
    }
    return number;
  };
  return {
    isReady: () => isReady,
    know(library, place) {
      world = { library, place };
      if (worker) void tellWorld(library, place);
    },
    async wake() {
      awake();
      await ready.promise;
    },
    async speakers() {
      awake();
      owed.speakers = true;
      send({ type: 'speakers' });
      return await speakers.promise;
    },
    find(library, wish, tell) {
      awake();
      const number = Atomics.add(newest, 0, 1) + 1;
      const { asked, problem } = questionOf(library, wish, number, numberOf);
      owed.find = true;
      found = (findings, isWhole) => tell(answerOf(library, findings, problem), isWhole);
      send({ type: 'ask', asked });
    },
    count(library, wishes, tell) {
      awake();
      owed.counts = wishes.length;
      const from = counted;
      counted += wishes.length;
      const questions = wishes.map((wish, place) => questionOf(library, wish, from + place, numberOf));
      counts = { from, tell: (place, findings) => tell(place, answerOf(library, findings, questions[place]?.problem)) };
      send({ type: 'count', asked: questions.map(({ asked }) => asked) });
    },
    close,
  };
}

/** The index of a small library, made here between keys. */
export async function corpusInTurns(library: Library): Promise<Corpus> {
  const segment = await inTurns(buildSteps(sourcesOf(library.readings.map(entryOf))), TURN);
  return makeCorpus(library, [segment]);
}

/** The number under which the thread knows a set of ids. */
type NumberOf = (ids: ReadonlySet<string>) => number;

function questionOf(library: Library, wish: FindWish, number: number, numberOf: NumberOf): { asked: Asked; problem?: string } {
  const { query, limit, within, only, ...asker } = wish;
  const parsed = parse(query);
  const { briefings, sentences, ...rest } = knownFor(parsed.query, library, asker);
  const numbers = (all: ReadonlyMap<string, ReadonlySet<string>>) => new Map([...all].map(([key, ids]) => [key, numberOf(ids)]));
  const known = { ...rest, briefings: numbers(briefings), sentences: numbers(sentences) };
  return {
    asked: { number, query, known, limit, ...(within ? { within } : {}), ...(only ? { only } : {}) },
    ...(parsed.problem ? { problem: parsed.problem } : {}),
  };
}

/** A reading as the thread needs it, plain; its text is unpacked only when no segment holds it. */
function sentOf(reading: Reading, isHeld: boolean): SentEntry {
  const { id, outlet, via, feed, url, published } = reading.briefing;
  const card: Card = {
    id,
    ...(outlet === undefined ? {} : { outlet }),
    ...(via ? { via } : {}),
    ...(feed ? { feed } : {}),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
  };
  return { card, ...briefOf(reading), ...(isHeld ? {} : { source: sourceOf(reading) }) };
}
