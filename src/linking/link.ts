// Readings -> Links. Compare, then origins, then kinds: restates and corroborates differ only in who stands behind them.
// Adding or removing a briefing compares only the sentences in its neighbourhood, and settles only the bonds and claims that it touches.
import type { Links } from '../model/library.ts';
import type { Reading } from '../model/reading.ts';
import type { RelationKind } from '../model/relation.ts';
import type { BriefingId } from '../model/text.ts';
import { bondOf, type Bond, type Link } from './bonds.ts';
import { makeClaims } from './origins/claims.ts';
import { isFurniture, turnsFurniture } from './matter/furniture.ts';
import { makeLedger, type Entry } from './ledger.ts';
import { makeLexicon } from './compare/lexicon.ts';
import { matchOf, type Match } from './match.ts';
import { makeNeighbours } from './candidates/neighbours.ts';
import { plainClash, type PlainClash } from './conflict/plain.ts';
import { makeRows } from './rows.ts';
import { makeSources } from './origins/sources.ts';
import { storiesOf } from './stories.ts';
import { groupsOf, keyOf, makeWeb } from './web.ts';
import { whyLinked } from './compare/why.ts';
import { clashesWithin } from './conflict/within.ts';

/** Keeps the links of a library that grows and shrinks. */
export interface Linker {
  /** Adds a briefing, or puts a new reading in the place of the old. */
  add(reading: Reading): void;
  remove(id: BriefingId): void;
  /** As if all briefings had been linked at once. Relations that have not changed are the objects they were. */
  links(): Links;
  /** What a few of these briefings must be told to be linked as they are among all of them. Call it after `links`. */
  known(): Known;
}

/** What only a whole library shows of its sentences. Plain data. */
export interface Known {
  /** Stems in so many sentences that they bring no two together. */
  readonly common: readonly string[];
  /** Sentences that are part of an outlet's page: see matter/furniture.ts. */
  readonly pages: readonly number[];
}

/**
 * Links readings. The order in which they are given changes nothing but the order of what comes out. `known` is of the library they are a
 * part of; with `wanted`, relations come out only of these briefings, to each other and to the rest.
 */
export function link(readings: readonly Reading[], known?: Known, wanted?: ReadonlySet<BriefingId>): Links {
  const linker = makeLinker(known, wanted);
  for (const reading of readings) linker.add(reading);
  return linker.links();
}

/** `known` is of the library that the briefings are a part of; with `wanted`, relations come out only of these briefings. */
export function makeLinker(known?: Known, wanted?: ReadonlySet<BriefingId>): Linker {
  const isWanted = ({ id }: Entry) => wanted === undefined || wanted.has(id);
  const common = new Set(known?.common);
  const furnished = new Set(known?.pages);
  const lexicon = makeLexicon();
  const ledger = makeLedger(lexicon);
  const entries = new Map<BriefingId, Entry>();
  const sources = makeSources();
  const bonds = new Map<number, Bond>();
  const pages = new Map<number, number>();
  const fresh = new Set<number>();
  const arriving = new Set<Entry>();
  let leaving: Entry[] = [];
  /** Briefings that have it both ways. */
  const inner = new Map<Entry, Bond>();
  const turned = new Set<number>();

  const before = (a: number, b: number) => {
    const [x, y] = [ledger.entryOf(a).id, ledger.entryOf(b).id];
    return x === y ? a < b : x < y;
  };
  const asked = {
    stemsOf: (number: number) => ledger.stemsOf(number),
    groupOf: (number: number) => ledger.groupOf(number),
    weightOf: (stem: number) => lexicon.weightOf(stem),
    isCommon: (stem: number) => common.has(lexicon.textOf(stem)),
    before,
  };
  const web = makeWeb(asked.groupOf);
  const rows = makeRows({
    before,
    idOf: (number) => ledger.idOf(number),
    kindOf,
    evidenceOf: (each, bond) => whyLinked(each, bond, ledger, lexicon),
  });
  const derived = (a: Entry, b: Entry) => bonds.get(keyOf(a.group, b.group))?.derived ?? false;

  const furniture = (number: number) => {
    const page = ledger.pageOf(number);
    return page > 0 && (furnished.has(page) || isFurniture(pages.get(page) ?? 0, ledger.lengthOf(number)));
  };
  const turnPages = (entry: Entry, by: 1 | -1) => {
    const mine = new Set<number>();
    for (const number of numbersOf(entry)) mine.add(ledger.pageOf(number));
    mine.delete(0);
    for (const page of mine) {
      const count = (pages.get(page) ?? 0) + by;
      if (count > 0) pages.set(page, count);
      else pages.delete(page);
      if (turnsFurniture(by > 0 ? count : count + 1)) turned.add(page);
    }
  };
  const enter = (entry: Entry) => {
    entries.set(entry.id, entry);
    sources.enter(entry);
    turnPages(entry, 1);
  };

  /** The later first; a tie goes by id, so that the order of adding does not matter. */
  const compare = (a: number, b: number): Match | undefined => {
    const [x, y] = [ledger.entryOf(a).published ?? '', ledger.entryOf(b).published ?? ''];
    const isLater = x && y && x !== y ? x > y : before(b, a);
    return isLater ? matchOf(a, b, ledger, lexicon) : matchOf(b, a, ledger, lexicon);
  };

  const neighbours = makeNeighbours(asked);
  const claims = makeClaims(ledger, sources, (number) => web.of(number), derived);

  /** Brings the index and the comparisons up to date with what was added and removed. */
  function settleMatches(): void {
    neighbours.drop(leaving.flatMap(numbersOf));
    for (const number of leaving.flatMap(numbersOf)) for (const match of web.of(number).slice()) web.part(match);
    for (const entry of leaving) {
      const clashes = inner.get(entry);
      if (clashes) rows.hand(clashes, undefined);
      inner.delete(entry);
    }
    for (const entry of arriving) {
      const clashes = isWanted(entry) ? clashesWithin(entry, ledger, lexicon) : undefined;
      if (!clashes) continue;
      inner.set(entry, clashes);
      rows.show(clashes);
    }
    arriving.clear();
    neighbours.put([...fresh]);
    fresh.clear();
    const changed = new Set(neighbours.changed());
    for (const number of changed) {
      const list = neighbours.listOf(number);
      for (const match of web.of(number).slice()) {
        const other = match.one === number ? match.other : match.one;
        if (!list.includes(other) && !neighbours.listOf(other).includes(number)) web.part(match);
      }
      for (const other of list) {
        const isKnown = web.of(number).some((match) => match.one === other || match.other === other);
        if (isKnown || (other < number && changed.has(other) && neighbours.listOf(other).includes(number))) continue;
        const found = compare(number, other);
        if (found) web.join(found);
      }
    }
  }

  /** Opens bonds whose matches are the same, but not what is made of them: a source has changed, or what is part of a page. */
  function openChanged(): { readonly touched: Set<number>; readonly keys: ReadonlySet<string> } {
    const touched = new Set<number>();
    if (turned.size > 0)
      for (const entry of entries.values())
        for (const number of numbersOf(entry)) if (turned.has(ledger.pageOf(number))) web.open(number);
    turned.clear();
    const { entries: turnedEntries, keys } = sources.changed();
    for (const entry of turnedEntries) {
      for (const number of numbersOf(entry)) {
        web.open(number);
        touched.add(number);
      }
    }
    return { touched, keys };
  }

  function settleBonds(): Set<number> {
    const touched = new Set<number>();
    for (const key of web.opened()) {
      const old = bonds.get(key);
      for (const { match } of old?.links ?? []) {
        match.isTie = false;
        touched.add(match.one).add(match.other);
      }
      const bond = bondBetween(key);
      if (bond) bonds.set(key, bond);
      else bonds.delete(key);
      if (old) rows.hand(old, bond);
      for (const { match, kind, isApart, isBeside } of bond?.links ?? []) {
        touched.add(match.one).add(match.other);
        match.isTie = match.isClaim && !isApart && !isBeside && kind !== 'updates' && kind !== 'contradicts';
      }
    }
    return touched;
  }

  function bondBetween(key: number): Bond | undefined {
    const [a, b] = groupsOf(key).map((group) => ledger.entryAt(group));
    const list = a && b ? web.between(a, b) : [];
    const [first] = list;
    if (!first) return undefined;
    return bondOf(
      ledger.entryOf(first.one),
      ledger.entryOf(first.other),
      list,
      ledger,
      sources,
      furniture,
      clashBetween,
      lexicon,
    );
  }

  function clashBetween({ one, other, mayClash }: Match): PlainClash | undefined {
    return mayClash ? plainClash(ledger.weighed(one), ledger.weighed(other), lexicon) : undefined;
  }

  /** The kind of a link, its claim considered: the count of a claim's origins and the signs of its links must say the same. */
  function kindOf({ match, kind, isApart, isBeside }: Link): RelationKind {
    if (kind === 'updates' || kind === 'contradicts' || isApart || isBeside) return kind;
    const within = claims.within(match);
    if (within === undefined) return kind;
    if (within === 'one origin') return 'restates';
    return kind === 'overlaps' ? 'corroborates' : kind;
  }

  function settle(): void {
    settleMatches();
    const { touched, keys } = openChanged();
    for (const number of settleBonds()) touched.add(number);
    for (const number of claims.renew(touched, keys)) web.open(number);
    // All bonds that were settled are among them: their sentences were touched.
    for (const key of web.opened()) {
      const bond = bonds.get(key);
      if (bond && (isWanted(bond.a) || isWanted(bond.b))) rows.show(bond);
    }
    for (const entry of leaving) ledger.leave(entry);
    leaving = [];
  }

  return {
    add(reading) {
      this.remove(reading.briefing.id);
      const entry = ledger.enter(reading);
      enter(entry);
      arriving.add(entry);
      for (const number of numbersOf(entry)) fresh.add(number);
    },
    remove(id) {
      const entry = entries.get(id);
      if (!entry) return;
      entries.delete(id);
      sources.leave(entry);
      turnPages(entry, -1);
      if (arriving.delete(entry)) ledger.leave(entry);
      else leaving.push(entry);
      for (const number of numbersOf(entry)) fresh.delete(number);
    },
    known() {
      const parts = new Set(furnished);
      for (const entry of entries.values())
        for (const number of numbersOf(entry)) if (furniture(number)) parts.add(ledger.pageOf(number));
      return { common: neighbours.common().map((stem) => lexicon.textOf(stem)), pages: [...parts] };
    },
    links() {
      settle();
      return {
        relations: rows.all(),
        clusters: claims.all(),
        derivations: [...bonds.values()]
          .flatMap(({ derivation }) => derivation ?? [])
          .toSorted((x, y) => (x.from === y.from ? (x.to < y.to ? -1 : 1) : x.from < y.from ? -1 : 1)),
        stories: storiesOf([...entries.values()], bonds.values()),
      };
    },
  };
}

function numbersOf({ first, count }: Entry): number[] {
  return Array.from({ length: count }, (_, place) => first + place);
}
