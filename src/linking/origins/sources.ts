// Whom each briefing and each sentence rests on, in a library that grows and shrinks. A name that is cited becomes a publisher when an
// outlet of that name comes in: only the briefings that name it are looked at again.
import type { BriefingId } from '../../model/text.ts';
import { citationsOf, doubtfulIn, publisherKey, type Citations, type Cited } from './citations.ts';
import type { Entry } from '../ledger.ts';

/** Who rests on whom, kept as briefings come and go. */
export interface Sources {
  enter(entry: Entry): void;
  leave(entry: Entry): void;
  /** The publishers a sentence rests on: cited ones, else its own outlet. */
  keysOf(entry: Entry, place: number): readonly Cited[];
  outletOf(entry: Entry): Cited;
  /** Whether the library holds an outlet with this key. */
  holds(key: string): boolean;
  /** Whether a briefing as a whole rests on a publisher. */
  cites(entry: Entry, key: string): boolean;
  /** Briefings whose sources, and keys of publishers whose being held, have changed since the last call. */
  changed(): { readonly entries: ReadonlySet<Entry>; readonly keys: ReadonlySet<string> };
}

/** Nothing is in it yet. */
export function makeSources(): Sources {
  const outlets = new Map<string, number>();
  const outletOf = new Map<BriefingId, Cited>();
  const naming = new Map<string, Set<Entry>>();
  const known = new Map<Entry, Citations>();
  let entries = new Set<Entry>();
  let keys = new Set<string>();

  const outlet = (entry: Entry): Cited => {
    const made = outletOf.get(entry.id);
    if (made) return made;
    const name = entry.outlet ?? entry.title;
    const cited = { key: entry.outlet ? publisherKey(name) : `#${entry.id}`, name };
    outletOf.set(entry.id, cited);
    return cited;
  };
  const citations = (entry: Entry): Citations => {
    const made = known.get(entry) ?? citationsOf(entry.hints, (key) => outlets.has(key));
    known.set(entry, made);
    return made;
  };
  /** An outlet came in or went: whoever names it is read again. */
  const turn = (key: string) => {
    keys.add(key);
    for (const entry of naming.get(key) ?? []) {
      known.delete(entry);
      entries.add(entry);
    }
  };

  return {
    enter(entry) {
      for (const key of doubtfulIn(entry.hints)) {
        const set = naming.get(key);
        if (set) set.add(entry);
        else naming.set(key, new Set([entry]));
      }
      const { key } = outlet(entry);
      const times = (outlets.get(key) ?? 0) + 1;
      outlets.set(key, times);
      if (times === 1) turn(key);
    },
    leave(entry) {
      for (const key of doubtfulIn(entry.hints)) naming.get(key)?.delete(entry);
      const { key } = outlet(entry);
      const times = (outlets.get(key) ?? 1) - 1;
      if (times > 0) outlets.set(key, times);
      else {
        outlets.delete(key);
        turn(key);
      }
      outletOf.delete(entry.id);
      known.delete(entry);
      entries.delete(entry);
    },
    keysOf(entry, place) {
      const { of, whole } = citations(entry);
      const own = of.get(place);
      if (own?.length) return own;
      return whole.length > 0 ? whole : [outlet(entry)];
    },
    outletOf: outlet,
    holds: (key) => outlets.has(key),
    cites: (entry, key) => citations(entry).whole.some((cited) => cited.key === key),
    changed() {
      const since = { entries, keys };
      entries = new Set();
      keys = new Set();
      return since;
    },
  };
}
