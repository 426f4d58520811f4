// Claims and their origins, kept up to date piece by piece: sentences that sure matches tie together are a piece of their own, and only
// the pieces that a change touches are put together again.
import type { ClaimCluster } from '../../model/origin.ts';
import { clusters } from './clusters.ts';
import { CLAIM, REWORDED, TAKEN } from '../decide.ts';
import type { Entry, Ledger } from '../ledger.ts';
import type { Match } from '../match.ts';
import { originsOf } from './origins.ts';
import type { Sources } from './sources.ts';

/** Sentences that are tied by sure matches, and the claims among them. */
interface Piece {
  readonly members: readonly number[];
  readonly claims: readonly ClaimCluster[];
  /** Keys of the publishers that its origins are called after. */
  readonly keys: readonly string[];
  /** Of each claim, for each origin, the sentences that rest on it. */
  readonly groups: readonly (readonly (readonly number[])[])[];
}

/** Which sentences state one claim, kept as bonds change. */
export interface Claims {
  /** Puts the pieces of these sentences together again, and those with origins called after these publishers. Gives all sentences
   * that this concerned. */
  renew(touched: ReadonlySet<number>, publishers: ReadonlySet<string>): ReadonlySet<number>;
  /** Whether two sentences are of one claim, and if so, whether they rest on one origin. */
  within(match: Match): 'one origin' | 'two origins' | undefined;
  all(): ClaimCluster[];
}

/** `matchesOf` gives the matches of a sentence; those that state one claim are ties. */
export function makeClaims(
  ledger: Ledger,
  sources: Sources,
  matchesOf: (number: number) => readonly Match[],
  derived: (a: Entry, b: Entry) => boolean,
): Claims {
  const pieces = new Set<Piece>();
  const home = new Map<number, Piece>();
  const groupOf = new Map<number, readonly number[]>();
  const claimOf = new Map<number, readonly (readonly number[])[]>();
  const settle = (piece: Piece) => {
    pieces.add(piece);
    for (const number of piece.members) home.set(number, piece);
    for (const groups of piece.groups) {
      for (const group of groups) {
        for (const number of group) {
          groupOf.set(number, group);
          claimOf.set(number, groups);
        }
      }
    }
  };
  const order = (a: number, b: number) => {
    const [x, y] = [ledger.entryOf(a).id, ledger.entryOf(b).id];
    return x === y ? a - b : x < y ? -1 : 1;
  };

  /** How sure it is that two sentences are one claim: what was taken over with the text around it is so with less. */
  const sureness = ({ one, other, score, reuse }: Match): number =>
    reuse >= REWORDED && derived(ledger.entryOf(one), ledger.entryOf(other)) ? Math.min(1, score + TAKEN) : score;

  const dissolve = (piece: Piece, into: Set<number>) => {
    pieces.delete(piece);
    for (const number of piece.members) {
      home.delete(number);
      groupOf.delete(number);
      claimOf.delete(number);
      into.add(number);
    }
  };

  /** All that sure matches reach from a sentence. */
  const reach = (start: number, seen: Set<number>): number[] => {
    const found = [start];
    seen.add(start);
    for (let at = 0; at < found.length; at++) {
      const number = found[at] ?? 0;
      for (const match of matchesOf(number)) {
        if (!match.isTie) continue;
        const there = match.one === number ? match.other : match.one;
        if (sureness(match) < CLAIM || seen.has(there)) continue;
        seen.add(there);
        found.push(there);
      }
    }
    return found;
  };

  const put = (members: readonly number[]) => {
    const inside = new Set(members);
    const ties = members.flatMap((number) =>
      matchesOf(number)
        .filter(({ one, other, isTie }) => isTie && one === number && inside.has(other))
        .map((match) => ({ one: match.one, other: match.other, score: sureness(match) })),
    );
    const keys = new Set<string>();
    const groups: (readonly (readonly number[])[])[] = [];
    const claims = clusters(ties, order).flatMap((numbers): ClaimCluster[] => {
      if (new Set(numbers.map((number) => ledger.entryOf(number))).size < 2) return [];
      const origins = originsOf(numbers, derived, ledger, sources);
      for (const { key } of origins) keys.add(key);
      groups.push(origins.map((origin) => origin.numbers));
      const sentences = numbers.map((number) => ledger.idOf(number));
      return [
        {
          id: `claim:${sentences[0] ?? ''}`,
          sentences,
          origins: origins.map(({ name, held, briefings }) => ({ name, held, briefings })),
          independent: origins.length,
        },
      ];
    });
    settle({ members, claims, keys: [...keys], groups });
  };

  return {
    renew(touched, publishers) {
      const open = new Set<number>();
      for (const number of touched) {
        const piece = home.get(number);
        if (piece) dissolve(piece, open);
        else open.add(number);
      }
      if (publishers.size > 0)
        for (const piece of pieces) if (piece.keys.some((key) => publishers.has(key))) dissolve(piece, open);
      const seen = new Set<number>();
      for (const number of open) {
        if (seen.has(number) || !ledger.has(number)) continue;
        const members = reach(number, seen);
        if (members.length > 1) put(members);
      }
      return open;
    },
    within({ one, other }) {
      const claim = claimOf.get(one);
      if (!claim || claim !== claimOf.get(other)) return undefined;
      return groupOf.get(one) === groupOf.get(other) ? 'one origin' : 'two origins';
    },
    all: () => [...pieces].flatMap(({ claims }) => claims).toSorted((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0)),
  };
}
