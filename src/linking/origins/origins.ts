// Who derives from whom, and how many independent origins stand behind a claim. Decided for each sentence: an article may rest on one
// origin for one claim and on another for the next.
import type { Derivation } from '../../model/origin.ts';
import type { BriefingId } from '../../model/text.ts';
import { FIRM, LIGHT, MIN_TAKEN, REWORDED } from '../decide.ts';
import { filledIn } from '../matter/formulas.ts';
import type { Gist } from '../compare/gist.ts';
import type { Entry, Ledger } from '../ledger.ts';
import type { Cited } from './citations.ts';
import type { Match } from '../match.ts';
import type { Matters } from '../matter/matter.ts';
import { LITTLE, makeOwn, reuseOf } from './reuse.ts';
import type { Sources } from './sources.ts';

/** Who takes text from whom, if one of two briefings does. O(matches between them). */
export function derivationOf(
  a: Entry,
  b: Entry,
  matches: readonly Match[],
  ledger: Ledger,
  sources: Sources,
  matters: Matters,
): Derivation | undefined {
  const taken = new Set<number>();
  for (const { one, other, reuse } of matches) {
    if (reuse < LIGHT) continue;
    const [x, y] = [ledger.weighed(one).gist, ledger.weighed(other).gist];
    const isRow = ledger.isRow(one) || ledger.isRow(other);
    if (isRow ? haveSameFigures(x, y) && !matters.areStrangers() : matters.isOne(x, y)) taken.add(one).add(other);
  }
  if (taken.size === 0) return undefined;
  const share = (entry: Entry) => {
    const mine = [...taken].filter((number) => ledger.entryOf(number) === entry);
    const few = mine.length < Math.min(MIN_TAKEN, entry.count - (entry.hasHeadline ? 1 : 0));
    return few ? 0 : mine.reduce((sum, number) => sum + ledger.lengthOf(number), 0) / (entry.told || 1);
  };
  const most = Math.max(share(a), share(b));
  if (most === 0) return undefined;
  const cites = (from: Entry, to: Entry) => sources.cites(to, sources.outletOf(from).key);
  const [from, to] = directed(a, b, cites);
  const why =
    cites(a, b) && cites(b, a)
      ? 'circular: each cites the other'
      : cites(from, to)
        ? 'cites it and shares its text'
        : 'shares its text';
  return { from: from.id, to: to.id, share: Math.min(1, share(to) || most), why };
}

/** So many figures that a row repeats exactly are of one table. */
const SAME_FIGURES = 2;

/** Rows of tables are alike whoever writes them; their figures are not. */
function haveSameFigures(one: Gist, other: Gist): boolean {
  const [a, b] = [filledIn(one).amounts, filledIn(other).amounts];
  return a.length >= SAME_FIGURES && a.length === b.length && a.every((amount) => b.includes(amount));
}

/** Who was first: the one that is cited, else the earlier one, else the longer one. */
function directed(x: Entry, y: Entry, cites: (from: Entry, to: Entry) => boolean): [Entry, Entry] {
  if (cites(x, y) !== cites(y, x)) return cites(x, y) ? [x, y] : [y, x];
  const [dx, dy] = [x.published ?? '', y.published ?? ''];
  if (dx && dy && dx.slice(0, 10) !== dy.slice(0, 10)) return dx < dy ? [x, y] : [y, x];
  if (x.length !== y.length) return x.length > y.length ? [x, y] : [y, x];
  return x.id < y.id ? [x, y] : [y, x];
}

const ownOne = makeOwn();
const ownOther = makeOwn();

/** Whether one sentence is the other's text: by itself, or because the briefing takes so much from the other that less is enough. With the
 * text come the quotes in it: sentences that have hardly a word of their own. */
function isText(one: number, other: number, reuse: number, derived: boolean, ledger: Ledger): boolean {
  return reuse >= FIRM || (derived && (reuse >= REWORDED || (isQuote(one, ledger) && isQuote(other, ledger))));
}

function isQuote(number: number, ledger: Ledger): boolean {
  ledger.loadOwn(number, ownOne);
  return ownOne.length < LITTLE;
}

/** Whether two matching sentences rest on one origin. */
export function shareOrigin({ one, other, reuse }: Match, derived: boolean, ledger: Ledger, sources: Sources): boolean {
  if (isText(one, other, reuse, derived, ledger)) return true;
  const [x, y] = [ledger.entryOf(one), ledger.entryOf(other)];
  if (sources.outletOf(x).key === sources.outletOf(y).key) return true;
  const theirs = sources.keysOf(y, other - y.first);
  return sources.keysOf(x, one - x.first).some(({ key }) => theirs.some((cited) => cited.key === key));
}

/** An origin with its key. */
export interface Rooted {
  readonly key: string;
  readonly name: string;
  readonly held: boolean;
  /** The sentences that rest on it. */
  readonly numbers: readonly number[];
  /** In the order of the library. */
  readonly briefings: readonly BriefingId[];
}

/** The origins behind the sentences of one claim: star clusters. The earliest and fullest sentence leads; each other one joins the leader
 * whose text it has, else those who rest on the same publisher: one they cite, or their own outlet. Nothing is chained: what B took from A
 * and C from B need not make C's report A's, and whoever prints A's text does not bring all else of his to A. */
export function originsOf(
  numbers: readonly number[],
  derived: (a: Entry, b: Entry) => boolean,
  ledger: Ledger,
  sources: Sources,
): Rooted[] {
  const groups: { readonly members: number[]; readonly publishers: Set<string> }[] = [];
  const isSame = (a: number, b: number) => {
    ledger.loadOwn(a, ownOne);
    ledger.loadOwn(b, ownOther);
    return isText(a, b, reuseOf(ownOne, ownOther), derived(ledger.entryOf(a), ledger.entryOf(b)), ledger);
  };
  const isOfMost = (number: number, [leader, ...rest]: readonly number[]) => {
    if (leader === undefined || !isSame(leader, number)) return false;
    const sample = rest.slice(0, 11);
    return sample.filter((member) => isSame(member, number)).length * 2 >= sample.length;
  };
  const inOrder = numbers.toSorted((a, b) => leads(ledger.entryOf(a), ledger.entryOf(b)) || a - b);
  for (const number of inOrder) {
    const entry = ledger.entryOf(number);
    const keys = sources.keysOf(entry, number - entry.first).map(({ key }) => key);
    const copied = groups.find(({ members }) => isOfMost(number, members));
    if (copied) {
      copied.members.push(number);
      continue;
    }
    const home = groups.find(({ publishers }) => keys.some((key) => publishers.has(key)));
    const group = home ?? { members: [], publishers: new Set() };
    if (!home) groups.push(group);
    group.members.push(number);
    for (const key of keys) group.publishers.add(key);
  }
  return groups.map(({ members }) => originOf(members, ledger, sources));
}

/** The order in which briefings lead: by publication, undated ones last, then length, then id. */
function leads(x: Entry, y: Entry): number {
  if (x.published !== y.published) {
    if (!x.published || !y.published) return x.published ? -1 : 1;
    return x.published < y.published ? -1 : 1;
  }
  return y.length - x.length || (x.id === y.id ? 0 : x.id < y.id ? -1 : 1);
}

function originOf(members: readonly number[], ledger: Ledger, sources: Sources): Rooted {
  const votes = new Map<string, { readonly cited: Cited; votes: number }>();
  for (const number of members) {
    const entry = ledger.entryOf(number);
    for (const cited of sources.keysOf(entry, number - entry.first)) {
      const vote = votes.get(cited.key) ?? { cited, votes: 0 };
      vote.votes += cited.key === sources.outletOf(entry).key ? 0.5 : 1;
      votes.set(cited.key, vote);
    }
  }
  const best = [...votes.values()].toSorted((a, b) => b.votes - a.votes || (a.cited.key < b.cited.key ? -1 : 1))[0];
  const entries = new Set(members.map((number) => ledger.entryOf(number)));
  return {
    key: best?.cited.key ?? '',
    name: best?.cited.name ?? '',
    held: best ? sources.holds(best.cited.key) : false,
    numbers: members,
    briefings: [...entries].toSorted((a, b) => a.group - b.group).map(({ id }) => id),
  };
}
