// A reading of which only the facts are held, as they are kept; its text is fetched when somebody looks at it. Everything is a getter
// on a prototype: ten thousand such readings weigh little more than their facts. Do not spread them: see `wholeOf`.
import type { Briefing } from '../model/briefing.ts';
import type { Brief, Reading } from '../model/reading.ts';
import type { BriefingId } from '../model/text.ts';
import type { Facts, Whole } from './encoding.ts';

/** What is held of a reading. */
export interface Slip {
  readonly id: BriefingId;
  /** Where it was read; not the one among the facts. */
  readonly path: string | undefined;
  /** The facts as JSON. */
  readonly facts: string;
  /** Absent where an earlier version of the program wrote the facts. */
  readonly brief: Brief | undefined;
  /** Fetches the text; all readings of a library share one, which finds each by its `row`. */
  readonly textOf: (slip: Slip) => Whole;
  readonly row: number;
}

/** A slip of facts that are JSON, as another program or thread left them. */
export function slipOf(facts: string, textOf: (slip: Slip) => Whole, row = 0): Slip {
  const { id, path, brief } = JSON.parse(facts) as Facts;
  return { id, path, facts, brief, textOf, row };
}

/** A reading that unpacks its facts and fetches its text when somebody asks. Do not spread it. */
export function lazyReading(slip: Slip): Reading {
  const briefing = Object.create(BRIEFING) as Held;
  briefing[SLIP] = slip;
  const reading = Object.create(READING) as Held & { briefing: Held };
  reading.briefing = briefing;
  reading[SLIP] = slip;
  return reading as unknown as Reading;
}

/** The reading with everything in it, for work that looks at all of it many times, and for whoever copies it. */
export function wholeOf(reading: Reading): Reading {
  const { [SLIP]: slip } = reading as unknown as Partial<Held>;
  return slip ? readingOf(slip) : reading;
}

function readingOf(slip: Slip): Reading {
  const { body: _, blocks: __, furniture: ___, ...rest } = textIn(slip);
  return { briefing: briefingOf(slip), ...rest };
}

function briefingOf(slip: Slip): Briefing {
  const { body, blocks, furniture } = textIn(slip);
  const { brief: _, path: __, ...facts } = factsIn(slip);
  const { id, path } = slip;
  return { ...facts, id, ...(path === undefined ? {} : { path }), body, blocks, furniture };
}

const SLIP = Symbol('slip');

interface Held {
  [SLIP]: Slip;
}

/** So many are unpacked at a time: more than a screen shows or a jump crosses. */
const TEXTS = 96;
const FACTS = 256;
const texts = new Map<Slip, Whole>();
const facts = new Map<Slip, Facts>();

const textIn = (slip: Slip): Whole => heldIn(texts, TEXTS, slip, (each) => each.textOf(each));
const factsIn = (slip: Slip): Facts => heldIn(facts, FACTS, slip, (each) => JSON.parse(each.facts) as Facts);

function heldIn<T>(held: Map<Slip, T>, most: number, slip: Slip, get: (slip: Slip) => T): T {
  const there = held.get(slip);
  if (there !== undefined) return there;
  const made = get(slip);
  const oldest = held.keys().next();
  if (held.size >= most && !oldest.done) held.delete(oldest.value);
  held.set(slip, made);
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
    ...getters(Object.keys(FACT_KEYS), (key) => (slip) => factsIn(slip)[key as keyof Facts]),
    ...getters(TEXT_KEYS, (key) => (slip) => textIn(slip)[key as keyof Whole]),
    toJSON: asJson(briefingOf),
  },
);

const READING = Object.defineProperties(
  {},
  {
    brief: getter(({ brief }) => brief),
    ...getters(Object.keys(READING_KEYS), (key) => (slip) => textIn(slip)[key as keyof Whole]),
    toJSON: asJson(readingOf),
  },
);

function getters(keys: readonly string[], of: (key: string) => (slip: Slip) => unknown): PropertyDescriptorMap {
  return Object.fromEntries(keys.map((key) => [key, getter(of(key))]));
}

function getter(of: (slip: Slip) => unknown): PropertyDescriptor & ThisType<Held> {
  return {
    enumerable: true,
    get() {
      return of(this[SLIP]);
    },
  };
}

/** As JSON it is what it would be whole. */
function asJson(of: (slip: Slip) => unknown): PropertyDescriptor & ThisType<Held> {
  return {
    value() {
      return of(this[SLIP]);
    },
  };
}
