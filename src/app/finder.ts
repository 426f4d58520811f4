// Searches big libraries in a thread: tells it what there is, asks, and hands on what it finds. Nothing here takes longer than a key.
import { Worker } from 'node:worker_threads';
import { setImmediate as turn } from 'node:timers/promises';
import type { Library } from '../model/library.ts';
import { briefOf, type Reading } from '../model/reading.ts';
import type { BriefingId } from '../model/text.ts';
import { makeCorpus, type Corpus } from '../search/corpus.ts';
import { entryOf, sourceOf, type Card } from '../search/entries.ts';
import type { Findings } from '../search/find.ts';
import { knownFor, type Asker } from '../search/known.ts';
import { parse } from '../search/parse.ts';
import type { Place } from '../search/query.ts';
import { answerOf, type Answer } from '../search/search.ts';
import { sourcesOf } from '../search/index.ts';
import { buildSteps, type Segment } from '../search/segment.ts';
import type { Asked, FinderData, FromFinder, SentEntry, ToFinder } from './finder-thread.ts';

/** Where the index of a library comes from: segments made while it was read, or the files beside a library file. */
export type IndexPlace =
  | { readonly segments: readonly Segment[] }
  | { readonly file: string; readonly analysis: string; readonly without: ReadonlySet<string> };

export interface FindWish extends Asker {
  readonly query: string;
  readonly limit: number;
  readonly within?: ReadonlySet<BriefingId>;
  readonly only?: Place;
}

export interface Finder {
  /** Whether the index is made; what is asked before is answered then. */
  isReady(): boolean;
  /** What is searched from now on. Resolves when it can be, with who is quoted most. */
  know(library: Library, place?: IndexPlace): Promise<readonly string[]>;
  /** Asks; an earlier question that is not answered yet is dropped. `tell` may be called several times, with more each time. */
  find(library: Library, wish: FindWish, tell: (answer: Answer, isWhole: boolean) => void): void;
  /** How much each query finds, when nothing else is asked. */
  count(library: Library, wishes: readonly FindWish[], tell: (place: number, answer: Answer) => void): void;
  close(): void;
}

/** A turn of telling the thread about briefings takes about so long, in ms; then keys are looked at. */
const TURN = 4;

/** So many sets of ids are remembered. */
const MOST_SETS = 64;

/** `onError` is told when there is no searching any more. */
export function makeFinder(onError: (error: Error) => void): Finder {
  const newest = new Int32Array(new SharedArrayBuffer(4));
  let worker: Worker | undefined;
  let told = 0;
  let counted = 0;
  let found: ((findings: Findings, isWhole: boolean) => void) | undefined;
  let counts: { readonly from: number; readonly tell: (place: number, findings: Findings) => void } | undefined;
  let becameReady: ((speakers: readonly string[]) => void) | undefined;
  let ready = false;
  const sent = new Map<ReadonlySet<string>, number>();

  const send = (message: ToFinder) => {
    worker ??= started();
    worker.postMessage(message);
  };
  const started = () => {
    const url = new URL(import.meta.url.endsWith('.ts') ? './finder-thread.ts' : './finder.js', import.meta.url);
    const thread = new Worker(url, { workerData: { newest } satisfies FinderData });
    thread.unref();
    thread.once('error', onError);
    thread.on('message', (message: FromFinder) => {
      switch (message.type) {
        case 'ready':
          ready = true;
          becameReady?.(message.speakers);
          return;
        case 'found':
          if (message.number === Atomics.load(newest, 0)) found?.(message.findings, message.isWhole);
          return;
        case 'counted':
          if (counts && message.number >= counts.from) counts.tell(message.number - counts.from, message.findings);
      }
    });
    return thread;
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
    isReady: () => ready,
    async know(library, place) {
      const mine = ++told;
      const isReady = new Promise<readonly string[]>((resolve) => {
        becameReady = resolve;
      });
      if (place && 'file' in place) send({ type: 'shelf', ...place, without: [...place.without] });
      else {
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
          if (mine !== told) return [];
          since = performance.now();
        }
        send({ type: 'entries', entries });
        send({ type: 'index', segments });
      }
      return await isReady;
    },
    find(library, wish, tell) {
      const number = Atomics.add(newest, 0, 1) + 1;
      const { asked, problem } = questionOf(library, wish, number, numberOf);
      found = (findings, isWhole) => tell(answerOf(library, findings, problem), isWhole);
      send({ type: 'ask', asked });
    },
    count(library, wishes, tell) {
      const from = counted;
      counted += wishes.length;
      const questions = wishes.map((wish, place) => questionOf(library, wish, from + place, numberOf));
      counts = { from, tell: (place, findings) => tell(place, answerOf(library, findings, questions[place]?.problem)) };
      send({ type: 'count', asked: questions.map(({ asked }) => asked) });
    },
    close() {
      void worker?.terminate();
    },
  };
}

/** The index of a small library, made here between keys. */
export async function corpusInTurns(library: Library): Promise<Corpus> {
  const steps = buildSteps(sourcesOf(library.readings.map(entryOf)));
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return makeCorpus(library, [step.value]);
    if (performance.now() - since < TURN) continue;
    await turn();
    since = performance.now();
  }
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
