// Everything that holds between two briefings: which of their sentences match, which takes text from which, how each match is to be read.
// A bond depends on its two briefings and on whom they cite, so a new briefing makes only its own.
import type { Derivation } from '../model/origin.ts';
import type { RelationKind } from '../model/relation.ts';
import { daysBetween } from './compare.ts';
import { reasonOf } from './conflict.ts';
import { COPIED, decide, DERIVED_SHARE, FIRM, REWORDED } from './decide.ts';
import { areOfOtherPeriods, haveOtherAmounts } from './formulas.ts';
import type { Gist } from './gist.ts';
import type { Entry, Ledger } from './ledger.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import { makeOccasions, nameOthers } from './occasions.ts';
import { derivationOf, shareOrigin } from './origins.ts';
import type { PlainClash } from './plain.ts';
import { areOnOneMatter, partiesOf, saysLittle } from './parties.ts';
import { withoutOutdone } from './rivals.ts';
import type { Row } from './rows.ts';
import type { Sources } from './sources.ts';
import { commonSpeaker } from './speakers.ts';

/** A match with its kind. */
export interface Link {
  readonly match: Match;
  readonly kind: RelationKind;
  /** What clashes, or has changed, where the kind is a conflict or an update. */
  readonly reason?: string;
  /** Whether the two are of one kind only, about different parties: never one claim. */
  readonly isApart?: boolean;
  /** What is shown of it: see rows.ts. */
  row?: Row | undefined;
}

export interface Bond {
  readonly a: Entry;
  readonly b: Entry;
  /** Of all that match those that no better counterpart outdoes. */
  readonly links: readonly Link[];
  readonly derivation?: Derivation;
  /** Whether one takes so much from the other that they count as one. */
  readonly derived: boolean;
  /** Share of a's and of b's sentences that the other matches. */
  readonly ofA: number;
  readonly ofB: number;
}

/** O(matches). Sentences that are part of a page are nobody's claim, and left out; so are rows of tables, once it is known whether one
 * takes its tables from the other. */
export function bondOf(
  a: Entry,
  b: Entry,
  matches: readonly Match[],
  ledger: Ledger,
  sources: Sources,
  isFurniture: (number: number) => boolean,
  clashBetween: (match: Match) => PlainClash | undefined,
  lexicon: Lexicon,
): Bond {
  const told = matches.filter(({ one, other }) => !isFurniture(one) && !isFurniture(other));
  const all = withoutOutdone(told);
  const leads = () => [leadOf(a, ledger), leadOf(b, ledger)] as const;
  const found = derivationOf(a, b, all, ledger, sources);
  const derivation = found && (found.share >= COPIED || areOnOneMatter(...leads(), lexicon)) ? found : undefined;
  const kept = all.filter(({ one, other }) => !ledger.isRow(one) && !ledger.isRow(other));
  const derived = (derivation?.share ?? 0) >= DERIVED_SHARE;
  const isApart = makeApart({ a, b }, derived, ledger, lexicon);
  const isOneOccasion = makeOccasions(kept, a.published !== undefined && b.published !== undefined, ledger, lexicon);
  const links = kept.map((match): Link => {
    const one = ledger.entryOf(match.one);
    const other = ledger.entryOf(match.other);
    const later = daysBetween(other.published, one.published);
    const sameOrigin = shareOrigin(match, derived, ledger, sources);
    // Who took the text over has changed it; who has a sentence from the same source days later has news of it.
    const clash = sameOrigin && (derived || !later) ? undefined : clashBetween(match);
    const kind = decide({
      score: match.score,
      ...(clash ? { clash } : {}),
      sameOrigin,
      isTaken: match.reuse >= FIRM || (derived && match.reuse >= REWORDED),
      ...(later === undefined ? {} : { daysLater: later }),
    });
    const isClash = kind === 'contradicts' || kind === 'updates';
    const isElsewhere = () => isClash && clash !== undefined && !isOneOccasion(match, clash, leads);
    if (kind !== 'overlaps' && (isApart(match) || isElsewhere()))
      return { match, kind: 'overlaps', isApart: true, row: undefined };
    return isClash && clash ? { match, kind, reason: reasonOf(clash), row: undefined } : { match, kind, row: undefined };
  });
  const matched = (entry: Entry) => {
    const numbers = new Set(kept.map(({ one, other }) => (ledger.entryOf(one) === entry ? one : other)));
    return numbers.size / (entry.count || 1);
  };
  return {
    a,
    b,
    links,
    ...(derivation ? { derivation } : {}),
    derived,
    ofA: matched(a),
    ofB: matched(b),
  };
}

/** So many first sentences of a briefing, its headline among them, say whom it is about. */
const LEAD = 3;

function leadOf({ first, count }: Entry, ledger: Ledger): Gist[] {
  return Array.from({ length: Math.min(LEAD, count) }, (_, place) => ledger.weighed(first + place).gist);
}

/** Whether two sentences are alike in form only: they say nothing of their own, or are about different parties; or they do not begin with
 * one party, and the beginnings of their briefings have no name in common either. */
function makeApart(
  { a, b }: Pick<Bond, 'a' | 'b'>,
  derived: boolean,
  ledger: Ledger,
  lexicon: Lexicon,
): (match: Match) => boolean {
  let isOneMatter: boolean | undefined;
  const areOneMatter = () => (isOneMatter ??= areOnOneMatter(leadOf(a, ledger), leadOf(b, ledger), lexicon));
  return (match) => {
    const [one, other] = [ledger.weighed(match.one).gist, ledger.weighed(match.other).gist];
    if (haveOtherAmounts(one, other) || areOfOtherPeriods(one, other)) return true;
    if (derived) return false;
    const [x, y] = [ledger.entryOf(match.one), ledger.entryOf(match.other)];
    if (commonSpeaker(x.speakers[match.one - x.first], y.speakers[match.other - y.first]))
      return nameOthers(match, ledger, lexicon) && !areOneMatter();
    if (saysLittle(one) || saysLittle(other)) return true;
    const parties = partiesOf(one, other, lexicon);
    return parties === 'other' || (parties === 'unknown' && !areOneMatter());
  };
}
