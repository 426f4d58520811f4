// Who derives from whom, and how many independent origins stand behind a claim. Decided for each sentence: an article may rest on one
// origin for one claim and on another for the next.
import type { ClaimCluster, Derivation, Origin } from '../model/origin.ts';
import type { Reading } from '../model/reading.ts';
import { titleOf } from '../model/briefing.ts';
import { allSentences } from '../model/reading.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../model/text.ts';
import { citationsOf, publisherKey, type Cited } from './citations.ts';

/** Two sentences that state the same, and whether one is the other's text. */
export interface Match {
  readonly one: SentenceId;
  readonly other: SentenceId;
  readonly score: number;
  readonly reuse: boolean;
}

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
  };
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
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
  const taken = new Map<string, Set<SentenceId>>();
  for (const { one, other, reuse } of matches) {
    if (!reuse) continue;
    const key = pairKey(briefingOf(one), briefingOf(other));
    const sentences = taken.get(key) ?? new Set();
    taken.set(key, sentences.add(one).add(other));
  }
  const derivations: Derivation[] = [];
  for (const [key, sentences] of taken) {
    const [a, b] = key.split('\n') as [BriefingId, BriefingId];
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
  return derivations.sort((x, y) => (pairKey(x.from, x.to) < pairKey(y.from, y.to) ? -1 : 1));
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

/** Whether two matching sentences rest on one origin. */
export function shareOrigin({ one, other, reuse }: Match, sources: Sources): boolean {
  if (reuse) return true;
  const a = briefingOf(one);
  const b = briefingOf(other);
  if (sources.outletOf(a).key === sources.outletOf(b).key || sources.derived(a, b)) return true;
  const keys = new Set(sources.keysOf(one).map((cited) => cited.key));
  return sources.keysOf(other).some((cited) => keys.has(cited.key));
}

/** The origins behind the sentences of one claim. */
export function originsOf(
  sentences: readonly SentenceId[],
  matches: readonly Match[],
  sources: Sources,
  order: readonly BriefingId[],
): Origin[] {
  const leader = new Map<string, string>(sentences.map((id) => [id, id]));
  const root = (id: string): string => {
    const up = leader.get(id) ?? id;
    if (up === id) return id;
    const top = root(up);
    leader.set(id, top);
    return top;
  };
  const join = (a: string, b: string) => leader.set(root(a), root(b));
  const inside = new Set(sentences);
  for (const match of matches)
    if (inside.has(match.one) && inside.has(match.other) && shareOrigin(match, sources)) join(match.one, match.other);
  const first = new Map<string, SentenceId>();
  for (const id of sentences) {
    for (const key of [sources.outletOf(briefingOf(id)).key, ...sources.keysOf(id).map((cited) => cited.key)]) {
      const seen = first.get(key);
      if (seen) join(id, seen);
      else first.set(key, id);
    }
  }
  const groups = new Map<string, SentenceId[]>();
  for (const id of sentences) groups.set(root(id), [...(groups.get(root(id)) ?? []), id]);
  return [...groups.values()]
    .map((group) => originOf(group, sources, order))
    .sort((a, b) => order.indexOf(a.briefings[0] as BriefingId) - order.indexOf(b.briefings[0] as BriefingId));
}

function originOf(group: readonly SentenceId[], sources: Sources, order: readonly BriefingId[]): Origin {
  const votes = new Map<string, { cited: Cited; votes: number }>();
  for (const id of group) {
    for (const cited of sources.keysOf(id)) {
      const isOwn = cited.key === sources.outletOf(briefingOf(id)).key;
      const entry = votes.get(cited.key) ?? { cited, votes: 0 };
      votes.set(cited.key, { cited: entry.cited, votes: entry.votes + (isOwn ? 0.5 : 1) });
    }
  }
  const best = [...votes.values()].sort((a, b) => b.votes - a.votes || (a.cited.key < b.cited.key ? -1 : 1))[0];
  const inGroup = new Set(group.map(briefingOf));
  const briefings = order.filter((id) => inGroup.has(id));
  return { name: best?.cited.name ?? '', held: best ? sources.outlets.has(best.cited.key) : false, briefings };
}

/** Star clusters: the sentence with most matches leads, its unled matches follow it. Never chains, so that lumps cannot grow. */
export function clustersOf(matches: readonly Match[], sources: Sources, order: readonly BriefingId[]): ClaimCluster[] {
  const near = new Map<SentenceId, Match[]>();
  for (const match of matches) {
    for (const id of [match.one, match.other]) {
      const list = near.get(id);
      if (list) list.push(match);
      else near.set(id, [match]);
    }
  }
  const weight = (id: SentenceId) => (near.get(id) ?? []).reduce((sum, match) => sum + match.score, 0);
  const weights = new Map([...near.keys()].map((id) => [id, weight(id)] as const));
  const leaders = [...near.keys()].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1));
  const led = new Map<SentenceId, SentenceId>();
  for (const id of leaders) {
    if (led.has(id)) continue;
    led.set(id, id);
    for (const { one, other } of near.get(id) ?? []) {
      const follower = one === id ? other : one;
      if (!led.has(follower)) led.set(follower, id);
    }
  }
  const members = new Map<SentenceId, SentenceId[]>();
  for (const id of [...near.keys()].sort()) {
    const lead = led.get(id) ?? id;
    members.set(lead, [...(members.get(lead) ?? []), id]);
  }
  const clusters: ClaimCluster[] = [];
  for (const [lead, sentences] of members) {
    if (new Set(sentences.map(briefingOf)).size < 2) continue;
    const inner = sentences.flatMap((id) => near.get(id) ?? []);
    const origins = originsOf(sentences, inner, sources, order);
    clusters.push({ id: `claim:${lead}`, sentences, origins, independent: origins.length });
  }
  return clusters;
}
