// Everything that holds between two briefings: which of their sentences match, which takes text from which, how each match is to be read.
// A bond depends on its two briefings and on whom they cite, so a new briefing makes only its own.
import type { Derivation } from '../model/origin.ts';
import type { RelationKind } from '../model/relation.ts';
import { daysBetween } from './compare/compare.ts';
import { reasonOf } from './conflict/conflict.ts';
import { decide, DERIVED_SHARE, FIRM, REWORDED } from './decide.ts';
import type { Gist } from './compare/gist.ts';
import type { Entry, Ledger } from './ledger.ts';
import type { Lexicon } from './compare/lexicon.ts';
import type { Match } from './match.ts';
import { makeMatters, type Matters } from './matter/matter.ts';
import { makeOccasions, type Issues } from './conflict/occasions.ts';
import { derivationOf, shareOrigin } from './origins/origins.ts';
import type { PlainClash } from './conflict/plain.ts';
import { withoutOutdone } from './rivals.ts';
import type { Row } from './rows.ts';
import type { Sources } from './origins/sources.ts';
import type { Stated } from './matter/statement.ts';
import { kinOf, topicOf } from './matter/topics.ts';

/** A match with its kind. */
export interface Link {
  readonly match: Match;
  readonly kind: RelationKind;
  /** What clashes, or has changed, where the kind is a conflict or an update. */
  readonly reason?: string;
  /** Whether the two read alike, and are about two matters: never one claim. */
  readonly isApart?: boolean;
  /** Whether they are about one matter, score as a claim does, and yet state another thing of it: never one claim either. */
  readonly isBeside?: boolean;
  /** What is shown of it: see rows.ts. */
  row?: Row | undefined;
}

/** Two briefings that have to do with each other, settled. */
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
  const matters = makeMatters(() => [topicOf(a, ledger, lexicon), topicOf(b, ledger, lexicon)], lexicon);
  const derivation = derivationOf(a, b, all, ledger, sources, matters);
  const kept = all.filter(({ one, other }) => !ledger.isRow(one) && !ledger.isRow(other));
  const derived = (derivation?.share ?? 0) >= DERIVED_SHARE;
  const isOneOccasion = makeOccasions(kept, issueOf(a, b, ledger, lexicon), ledger, lexicon);
  const links = kept.map((match): Link => {
    const one = ledger.entryOf(match.one);
    const other = ledger.entryOf(match.other);
    const later = daysBetween(other.published, one.published);
    const sameOrigin = shareOrigin(match, derived, ledger, sources);
    // Who took the text over has changed it; who has a sentence from the same source days later has news of it.
    const clash = sameOrigin && (derived || !later) ? undefined : clashBetween(match);
    const isTaken = match.reuse >= FIRM || (derived && match.reuse >= REWORDED);
    const kind = decide({
      score: match.score,
      ...(clash ? { clash } : {}),
      sameOrigin,
      isTaken,
      ...(later === undefined ? {} : { daysLater: later }),
    });
    const isClash = kind === 'contradicts' || kind === 'updates';
    if (kind === 'overlaps') return { match, kind, row: undefined };
    // What clashes is another statement by its own words: there the occasion decides, and elsewhere the matter and what is said of it.
    if (isClash && clash) {
      const isOne = isOneOccasion(match, clash, leads, kind === 'updates');
      return isOne
        ? { match, kind, reason: reasonOf(clash), row: undefined }
        : { match, kind: 'overlaps', isApart: true, row: undefined };
    }
    const how = isTaken
      ? takenOver(match, matters, ledger)
      : matters.between(stated(match.one, ledger), stated(match.other, ledger));
    if (how === 'apart') return { match, kind: 'overlaps', isApart: true, row: undefined };
    const isBeside = how === 'one matter';
    return isBeside ? { match, kind: 'overlaps', isBeside, row: undefined } : { match, kind, row: undefined };
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

/** What of two briefings tells whether they are of one occasion. */
function issueOf(a: Entry, b: Entry, ledger: Ledger, lexicon: Lexicon): Issues {
  const headline = (entry: Entry) => (entry.hasHeadline ? ledger.weighed(entry.first).gist : undefined);
  return {
    areDated: a.published !== undefined && b.published !== undefined,
    mayBeOneHand: a.outlet === undefined || b.outlet === undefined || a.outlet === b.outlet,
    headlines: () => [headline(a), headline(b)],
    kinship: () => kinOf(topicOf(a, ledger, lexicon), topicOf(b, ledger, lexicon)),
  };
}

/** What was taken over states what the text did, if it is of one matter. */
function takenOver({ one, other }: Match, matters: Matters, ledger: Ledger): 'one statement' | 'apart' {
  return matters.isOne(ledger.weighed(one).gist, ledger.weighed(other).gist) ? 'one statement' : 'apart';
}

function stated(number: number, ledger: Ledger): Stated {
  return { weighed: ledger.weighed(number), core: ledger.coreOf(number) };
}

/** So many first sentences of a briefing, its headline among them, say whom it is about. */
const LEAD = 3;

function leadOf({ first, count }: Entry, ledger: Ledger): Gist[] {
  return Array.from({ length: Math.min(LEAD, count) }, (_, place) => ledger.weighed(first + place).gist);
}
