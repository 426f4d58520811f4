// How well one passage answers the units of a query: what its words are worth, and whether they stand together.
// Words in the order of the query score best, words near each other next; that tells "mln dlrs during" from all three scattered.
import type { Acronym, Match, Meanings, Plan } from './plan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Worth of a word that stands where the query has it, one place off, and anywhere near. */
const TOGETHER = { next: 2.5, nearly: 1, near: 0.7, reach: 8, length: 0.2 } as const;

/** The most that standing together can add between two units. */
export const MOST_TOGETHER = TOGETHER.next;

/** Scores the passages of one vocabulary for one query. */
export interface Aligner {
  /** Score of a passage, in natural logarithms. */
  score(passage: number): number;
  /** After `score`: the part of it that words are worth, their places aside. */
  worth(): number;
  /** After `score`: first and last word (exclusive) of each match that counted, in the order of the query. */
  chosen(): (readonly [number, number])[];
  /** Leaves the shared slots as they were. */
  close(): void;
}

const MOST_EVENTS = 96;
const MOST_WORDS = 4096;

/** Prepares to score passages of one vocabulary. One at a time: buffers are shared. */
export function makeAligner(vocabulary: Vocabulary, plan: Plan, meanings: Meanings, slotOf: Uint16Array): Aligner {
  const { segment, initials, connectors } = vocabulary;
  const slots = fillSlots(meanings, slotOf);
  const ranks = new Uint32Array(MOST_WORDS);
  const unitOf = new Uint8Array(MOST_EVENTS);
  const starts = new Uint16Array(MOST_EVENTS);
  const ends = new Uint16Array(MOST_EVENTS);
  const gains = new Float64Array(MOST_EVENTS);
  const best = new Float64Array(MOST_EVENTS);
  const worths = new Float64Array(MOST_EVENTS);
  const from = new Int16Array(MOST_EVENTS);
  const after = new Int16Array(MOST_EVENTS);
  const heads = new Int16Array(plan.units + 1);
  let events = 0;
  let last = -1;

  const add = (unit: number, start: number, end: number, gain: number) => {
    if (events === MOST_EVENTS) return;
    unitOf[events] = unit;
    starts[events] = start;
    ends[events] = end;
    gains[events] = gain;
    after[events] = heads[unit] ?? -1;
    heads[unit] = events++;
  };

  function read(passage: number): number {
    const { texts, textAt } = segment;
    const end = textAt[passage + 1] ?? 0;
    let count = 0;
    for (let at = textAt[passage] ?? 0; at < end && count < MOST_WORDS;) {
      let byte = texts[at++] ?? 0;
      let value = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = texts[at++] ?? 0;
        value |= (byte & 0x7f) << shift;
      }
      ranks[count++] = value;
    }
    return count;
  }

  function spelled(acronym: Acronym, start: number, count: number): number {
    const { letters } = acronym;
    let place = start;
    for (let i = 0; i < letters.length; i++, place++) {
      // Small words between are passed over, as when the index was built.
      if (i > 0) place = afterConnectors(place, count);
      if (place >= count || !isCapital(place) || initialAt(place) !== letters.charCodeAt(i)) return -1;
    }
    return place;
  }
  function afterConnectors(start: number, count: number): number {
    let place = start;
    while (place < start + 2 && place < count && isConnector(place)) place++;
    return place;
  }
  const isCapital = (place: number) => ((ranks[place] ?? 0) & 1) === 1;
  const initialAt = (place: number) => initials[(ranks[place] ?? 0) >>> 1];
  const isConnector = (place: number) => !isCapital(place) && connectors.has((ranks[place] ?? 0) >>> 1);

  function follows(start: number, tail: readonly number[], count: number): boolean {
    return start + tail.length <= count && tail.every((rank, i) => (ranks[start + i] ?? 0) >>> 1 === rank);
  }

  function collect(count: number): void {
    events = 0;
    heads.fill(-1);
    for (let place = 0; place < count; place++) {
      const packed = ranks[place] ?? 0;
      const slot = slotOf[packed >>> 1] ?? 0;
      if (slot > 0) {
        for (const { unit, gain, tail, others } of slots[slot] ?? []) {
          if (tail.length > 0 && !follows(place + 1, tail, count)) continue;
          add(unit, place, place + 1 + tail.length, gain);
          // One word for several units: the others lie at its end and take no room.
          for (let i = 0; i < others.length; i++) add(unit + 1 + i, place + 1, place + 1, others[i] ?? 0);
        }
      }
      if ((packed & 1) === 0) continue;
      for (const acronym of meanings.acronyms) {
        if (initialAt(place) !== acronym.letters.charCodeAt(0)) continue;
        const end = spelled(acronym, place, count);
        if (end > 0) add(acronym.unit, place, end, acronym.gain);
      }
    }
  }

  function score(passage: number): number {
    const count = read(passage);
    collect(count);
    last = -1;
    let bestBefore = 0;
    for (let unit = 0; unit < plan.units; unit++) {
      let leader = last;
      let leading = bestBefore;
      for (let event = heads[unit] ?? -1; event >= 0; event = after[event] ?? -1) {
        let most = bestBefore;
        let source = last;
        for (let back = 1; back <= 3 && back <= unit; back++) {
          for (let other = heads[unit - back] ?? -1; other >= 0; other = after[other] ?? -1) {
            const value = (best[other] ?? 0) + link((starts[event] ?? 0) - (ends[other] ?? 0), back);
            if (value > most) {
              most = value;
              source = other;
            }
          }
        }
        best[event] = most + (gains[event] ?? 0);
        worths[event] = (source >= 0 ? (worths[source] ?? 0) : 0) + (gains[event] ?? 0);
        from[event] = source;
        if ((best[event] ?? 0) > leading) {
          leading = best[event] ?? 0;
          leader = event;
        }
      }
      bestBefore = leading;
      last = leader;
    }
    return last < 0 ? 0 : bestBefore - TOGETHER.length * Math.log(count + 4);
  }

  return {
    score,
    worth: () => (last < 0 ? 0 : (worths[last] ?? 0)),
    chosen() {
      const spans: (readonly [number, number])[] = [];
      for (let event = last; event >= 0; event = from[event] ?? -1) spans.push([starts[event] ?? 0, ends[event] ?? 0]);
      return spans.toReversed();
    },
    close() {
      for (const rank of meanings.matches.keys()) slotOf[rank] = 0;
    },
  };
}

// Most words share their set of matches with others (all continuations of a beginning), so few sets are kept.
function fillSlots(meanings: Meanings, slotOf: Uint16Array): (readonly Match[])[] {
  const slots: (readonly Match[])[] = [[]];
  const known = new Map<readonly Match[], number>();
  for (const [rank, matches] of meanings.matches) {
    let slot = known.get(matches);
    if (slot === undefined) {
      slot = Math.min(slots.length, 0xffff);
      slots[slot] = matches;
      known.set(matches, slot);
    }
    slotOf[rank] = slot;
  }
  return slots;
}

// `gap` words lie between two matches of units that are `back` apart.
function link(gap: number, back: number): number {
  const off = gap - (back - 1);
  if (off === 0) return back === 1 ? TOGETHER.next : TOGETHER.nearly;
  if (off === 1 || off === -1) return TOGETHER.nearly;
  return gap <= TOGETHER.reach && gap >= -TOGETHER.reach ? TOGETHER.near : 0;
}
