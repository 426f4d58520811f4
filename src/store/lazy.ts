// A reading of which only the facts are held, as they are kept; its text is fetched when somebody looks at it. Everything is a getter
// on a prototype: ten thousand such readings weigh little more than their facts. Do not spread them: see `wholeOf`.
import type { Briefing } from '../model/briefing.ts';
import type { Brief, Reading } from '../model/reading.ts';
import type { BriefingId } from '../model/text.ts';
import type { Facts, Whole } from './encoding.ts';

/** What is held of a reading. */
export interface Stub {
  readonly id: BriefingId;
  /** Where it was read; not the one among the facts. */
  readonly path: string | undefined;
  /** The facts as JSON. */
  readonly facts: string;
  /** Absent where an earlier version of the program wrote the facts. */
  readonly brief: Brief | undefined;
  /** Fetches the text; all readings of a library share one, which finds each by its `row`. */
  readonly textOf: (stub: Stub) => Whole;
  readonly row: number;
}

/** A stub of facts that are JSON, as another program or thread left them. */
export function stubOf(facts: string, textOf: (stub: Stub) => Whole, row = 0): Stub {
  const { id, path, brief } = JSON.parse(facts) as Facts;
  return { id, path, facts, brief, textOf, row };
}

/** A reading that unpacks its facts and fetches its text when somebody asks. Do not spread it. */
export function lazyReading(stub: Stub): Reading {
  const briefing = Object.create(BRIEFING) as Held;
  briefing[STUB] = stub;
  const reading = Object.create(READING) as Held & { briefing: Held };
  reading.briefing = briefing;
  reading[STUB] = stub;
  return reading as unknown as Reading;
}

/** The reading with everything in it, for work that looks at all of it many times, and for whoever copies it. */
export function wholeOf(reading: Reading): Reading {
  const { [STUB]: stub } = reading as unknown as Partial<Held>;
  return stub ? readingOf(stub) : reading;
}

function readingOf(stub: Stub): Reading {
  const { body: _, blocks: __, furniture: ___, ...rest } = textIn(stub);
  return { briefing: briefingOf(stub), ...rest };
}

function briefingOf(stub: Stub): Briefing {
  const { body, blocks, furniture } = textIn(stub);
  const { brief: _, path: __, ...facts } = factsIn(stub);
  const { id, path } = stub;
  return { ...facts, id, ...(path === undefined ? {} : { path }), body, blocks, furniture };
}

const STUB = Symbol('stub');

interface Held {
  [STUB]: Stub;
}

/** So many are unpacked at a time: more than a screen shows or a jump crosses. */
const TEXTS = 96;
const FACTS = 256;
const texts = new Map<Stub, Whole>();
const facts = new Map<Stub, Facts>();

const textIn = (stub: Stub): Whole => heldIn(texts, TEXTS, stub, (each) => each.textOf(each));
const factsIn = (stub: Stub): Facts => heldIn(facts, FACTS, stub, (each) => JSON.parse(each.facts) as Facts);

function heldIn<T>(held: Map<Stub, T>, most: number, stub: Stub, get: (stub: Stub) => T): T {
  const there = held.get(stub);
  if (there !== undefined) return there;
  const made = get(stub);
  const oldest = held.keys().next();
  if (held.size >= most && !oldest.done) held.delete(oldest.value);
  held.set(stub, made);
  return made;
}

/** Every field of a briefing that is a fact; a new one has to be named here. */
const FACT_KEYS: Readonly<Record<keyof Omit<Briefing, 'id' | 'path' | TextKey>, true>> = {
  format: true,
  headline: true,
  outlet: true,
  via: true,
  byline: true,
  published: true,
  url: true,
  language: true,
  acronym: true,
  found: true,
  foundIn: true,
  feed: true,
  pages: true,
  notices: true,
};
type TextKey = 'body' | 'blocks' | 'furniture';
const TEXT_KEYS: readonly TextKey[] = ['body', 'blocks', 'furniture'];
const READING_KEYS: Readonly<Record<keyof Omit<Reading, 'briefing' | 'brief'>, true>> = {
  sentences: true,
  headline: true,
  names: true,
  times: true,
  quantities: true,
  quotes: true,
  attributions: true,
  claims: true,
  takeaways: true,
};

const BRIEFING = Object.defineProperties(
  {},
  {
    id: getter(({ id }) => id),
    path: getter(({ path }) => path),
    ...getters(Object.keys(FACT_KEYS), (key) => (stub) => factsIn(stub)[key as keyof Facts]),
    ...getters(TEXT_KEYS, (key) => (stub) => textIn(stub)[key as keyof Whole]),
    toJSON: asJson(briefingOf),
  },
);

const READING = Object.defineProperties(
  {},
  {
    brief: getter(({ brief }) => brief),
    ...getters(Object.keys(READING_KEYS), (key) => (stub) => textIn(stub)[key as keyof Whole]),
    toJSON: asJson(readingOf),
  },
);

function getters(keys: readonly string[], of: (key: string) => (stub: Stub) => unknown): PropertyDescriptorMap {
  return Object.fromEntries(keys.map((key) => [key, getter(of(key))]));
}

function getter(of: (stub: Stub) => unknown): PropertyDescriptor & ThisType<Held> {
  return {
    enumerable: true,
    get() {
      return of(this[STUB]);
    },
  };
}

/** As JSON it is what it would be whole. */
function asJson(of: (stub: Stub) => unknown): PropertyDescriptor & ThisType<Held> {
  return {
    value() {
      return of(this[STUB]);
    },
  };
}
