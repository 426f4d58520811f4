// Who derives from whom, and how many independent origins stand behind a claim. Decided for each sentence: an article may rest on one
// origin for one claim and on another for the next.
import type { ClaimCluster, Derivation, Origin } from '../model/origin.ts';
import type { Reading } from '../model/reading.ts';
import { titleOf } from '../model/briefing.ts';
import { allSentences } from '../model/reading.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../model/text.ts';
import { citationsOf, publisherKey, type Cited } from './citations.ts';
import { clusters } from './clusters.ts';

/** Two sentences that state the same, and whether one is the other's text. */
export interface Match {
  readonly one: SentenceId;
  readonly other: SentenceId;
  readonly score: number;
  /** How far one is the other's text, 0…1. */
  readonly reuse: number;
}

/** Text from this degree on is taken over; it counts towards what a briefing takes from another. */
export const LIGHT = 0.7;
/** A single sentence this near is one text, whatever the rest of the two briefings. */
export const FIRM = 0.94;
/** Between briefings of which one is taken from the other, a sentence this near is taken too. */
export const REWORDED = 0.5;

/** From this share of a briefing's sentences taken over, the whole counts as derived. */
export const DERIVED_SHARE = 0.2;
/** ... but never on fewer sentences than this, unless the briefing has no more. */
const MIN_TAKEN = 2;

export interface Sources {
  /** Keys of the publishers a sentence rests on: cited ones, else its own outlet. */
  keysOf(sentence: SentenceId): readonly Cited[];
  /** Whether one briefing takes so much from the other that they count as one. */
  derived(a: BriefingId, b: BriefingId): boolean;
  outletOf(briefing: BriefingId): Cited;
  readonly outlets: ReadonlySet<string>;
  readonly derivations: readonly Derivation[];
  /** Where a briefing stands in the library. */
  place(briefing: BriefingId): number;
  /** Order in which sentences lead: by publication, then length, then id. */
  rank(sentence: SentenceId): number;
}

/** Collects citations and text reuse. O(sentences + matches). */
export function sourcesOf(readings: readonly Reading[], matches: readonly Match[]): Sources {
  const outlet = new Map<BriefingId, Cited>();
  for (const { briefing } of readings) {
    const name = briefing.outlet ?? titleOf(briefing);
    outlet.set(briefing.id, { key: briefing.outlet ? publisherKey(name) : `#${briefing.id}`, name });
  }
  const outlets = new Set([...outlet.values()].map((cited) => cited.key));
  const citations = new Map(readings.map((reading) => [reading.briefing.id, citationsOf(reading, outlets)] as const));
  const outletOf = (id: BriefingId) => outlet.get(id) ?? { key: `#${id}`, name: id };
  const cites = (id: BriefingId, key: string) => citations.get(id)?.whole.some((cited) => cited.key === key) ?? false;
  const derivations = derivationsOf(readings, matches, (from, to) => cites(to, outletOf(from).key));
  const pairs = new Set(derivations.filter(({ share }) => share >= DERIVED_SHARE).map(({ from, to }) => pairKey(from, to)));
  const places = new Map(readings.map(({ briefing }, place) => [briefing.id, place] as const));
  const ranks = new Map(
    readings
      .map((reading) => reading.briefing)
      .toSorted((x, y) => byTime(x.published, y.published) || y.body.length - x.body.length || (x.id < y.id ? -1 : 1))
      .map((briefing, rank) => [briefing.id, rank] as const),
  );
  return {
    keysOf(sentence) {
      const id = briefingOf(sentence);
      const cited = citations.get(id);
      const own = cited?.of.get(sentence) ?? [];
      if (own.length) return own;
      return cited?.whole.length ? cited.whole : [outletOf(id)];
    },
    derived: (a, b) => pairs.has(pairKey(a, b)),
    outletOf,
    outlets,
    derivations,
    place: (id) => places.get(id) ?? 0,
    rank: (sentence) => ranks.get(briefingOf(sentence)) ?? 0,
  };
}

/** Earlier first, undated last. */
function byTime(a: string | undefined, b: string | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same for both orders. Quoted, because an id may hold any character. */
function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

function derivationsOf(
  readings: readonly Reading[],
  matches: readonly Match[],
  cites: (from: BriefingId, to: BriefingId) => boolean,
): Derivation[] {
  const byId = new Map(readings.map((reading) => [reading.briefing.id, reading] as const));
  const lengths = new Map<SentenceId, number>();
  const totals = new Map<BriefingId, number>();
  for (const reading of readings) {
    let total = 0;
    for (const sentence of allSentences(reading)) {
      lengths.set(sentence.id, sentence.text.length);
      total += sentence.text.length;
    }
    totals.set(reading.briefing.id, total);
  }
  const taken = new Map<string, { readonly pair: readonly [BriefingId, BriefingId]; readonly sentences: Set<SentenceId> }>();
  for (const { one, other, reuse } of matches) {
    if (reuse < LIGHT) continue;
    const pair = [briefingOf(one), briefingOf(other)] as const;
    const key = pairKey(...pair);
    const entry = taken.get(key) ?? { pair, sentences: new Set() };
    entry.sentences.add(one).add(other);
    taken.set(key, entry);
  }
  const derivations: Derivation[] = [];
  for (const {
    pair: [a, b],
    sentences,
  } of taken.values()) {
    const share = (id: BriefingId) => {
      const mine = [...sentences].filter((sentence) => briefingOf(sentence) === id);
      const few = mine.length < Math.min(MIN_TAKEN, byId.get(id)?.sentences.length ?? 0);
      return few ? 0 : mine.reduce((sum, sentence) => sum + (lengths.get(sentence) ?? 0), 0) / (totals.get(id) || 1);
    };
    const [from, to] = directed(byId.get(a), byId.get(b), cites);
    const most = Math.max(share(a), share(b));
    if (most === 0) continue;
    const circular = cites(a, b) && cites(b, a);
    const why = circular
      ? 'circular: each cites the other'
      : cites(from, to)
        ? 'cites it and shares its text'
        : 'shares its text';
    derivations.push({ from, to, share: Math.min(1, share(to) || most), why });
  }
  return derivations.toSorted((x, y) => (pairKey(x.from, x.to) < pairKey(y.from, y.to) ? -1 : 1));
}

/** Who was first: the one that is cited, else the earlier one, else the longer one. */
function directed(
  a: Reading | undefined,
  b: Reading | undefined,
  cites: (from: BriefingId, to: BriefingId) => boolean,
): [BriefingId, BriefingId] {
  const x = a?.briefing;
  const y = b?.briefing;
  if (!x || !y) throw new Error('a match names a briefing that is not there');
  if (cites(x.id, y.id) !== cites(y.id, x.id)) return cites(x.id, y.id) ? [x.id, y.id] : [y.id, x.id];
  const [dx, dy] = [x.published ?? '', y.published ?? ''];
  if (dx && dy && dx.slice(0, 10) !== dy.slice(0, 10)) return dx < dy ? [x.id, y.id] : [y.id, x.id];
  if (x.body.length !== y.body.length) return x.body.length > y.body.length ? [x.id, y.id] : [y.id, x.id];
  return x.id < y.id ? [x.id, y.id] : [y.id, x.id];
}

/** Whether one sentence is the other's text: by itself, or because the briefing takes so much from the other that less is enough. */
function isText(one: SentenceId, other: SentenceId, reuse: number, sources: Sources): boolean {
  return reuse >= FIRM || (reuse >= REWORDED && sources.derived(briefingOf(one), briefingOf(other)));
}

/** Whether a sentence is the text of its leader and of at least half of those who follow it. */
function isTextOfMost(id: SentenceId, members: readonly SentenceId[], reuseOf: ReuseOf, sources: Sources): boolean {
  const [leader] = members;
  if (!leader || !isText(leader, id, reuseOf(leader, id), sources)) return false;
  const sample = members.slice(1, 12);
  return sample.filter((member) => isText(member, id, reuseOf(member, id), sources)).length * 2 >= sample.length;
}

/** Whether two matching sentences rest on one origin. */
export function shareOrigin({ one, other, reuse }: Match, sources: Sources): boolean {
  if (isText(one, other, reuse, sources)) return true;
  if (sources.outletOf(briefingOf(one)).key === sources.outletOf(briefingOf(other)).key) return true;
  const keys = new Set(sources.keysOf(one).map((cited) => cited.key));
  return sources.keysOf(other).some((cited) => keys.has(cited.key));
}

/** How far one sentence is the other's text, 0…1. */
export type ReuseOf = (one: SentenceId, other: SentenceId) => number;

/** The origins behind the sentences of one claim: star clusters. The earliest and fullest sentence leads; each other one joins the leader
 * whose text it has, else those who cite the same publisher, else its own outlet. Text is never chained: what B took from A and C from B
 * need not make C's report A's. */
export function originsOf(sentences: readonly SentenceId[], reuseOf: ReuseOf, sources: Sources): Origin[] {
  const groups: { leader: SentenceId; members: SentenceId[]; cited: Set<string>; outlets: Set<string> }[] = [];
  for (const id of sentences.toSorted((a, b) => sources.rank(a) - sources.rank(b))) {
    const keys = sources.keysOf(id).map((cited) => cited.key);
    const outlet = sources.outletOf(briefingOf(id)).key;
    const home =
      groups.find(({ members }) => isTextOfMost(id, members, reuseOf, sources)) ??
      groups.find(({ cited }) => keys.some((key) => cited.has(key))) ??
      groups.find(({ outlets }) => outlets.has(outlet));
    const group = home ?? { leader: id, members: [], cited: new Set(), outlets: new Set() };
    if (!home) groups.push(group);
    group.members.push(id);
    for (const key of keys) group.cited.add(key);
    group.outlets.add(outlet);
  }
  return groups.map(({ members }) => originOf(members, sources));
}

function originOf(group: readonly SentenceId[], sources: Sources): Origin {
  const votes = new Map<string, { cited: Cited; votes: number }>();
  for (const id of group) {
    for (const cited of sources.keysOf(id)) {
      const isOwn = cited.key === sources.outletOf(briefingOf(id)).key;
      const entry = votes.get(cited.key) ?? { cited, votes: 0 };
      votes.set(cited.key, { cited: entry.cited, votes: entry.votes + (isOwn ? 0.5 : 1) });
    }
  }
  const best = [...votes.values()].toSorted((a, b) => b.votes - a.votes || (a.cited.key < b.cited.key ? -1 : 1))[0];
  const briefings = [...new Set(group.map(briefingOf))].toSorted((a, b) => sources.place(a) - sources.place(b));
  return { name: best?.cited.name ?? '', held: best ? sources.outlets.has(best.cited.key) : false, briefings };
}

/** Claims stated in two or more briefings, each with its origins. */
export function claimsOf(matches: readonly Match[], reuseOf: ReuseOf, sources: Sources): ClaimCluster[] {
  return clusters(matches).flatMap((sentences) => {
    if (new Set(sentences.map(briefingOf)).size < 2) return [];
    const origins = originsOf(sentences, reuseOf, sources);
    return [{ id: `claim:${sentences[0] ?? ''}`, sentences, origins, independent: origins.length }];
  });
}
