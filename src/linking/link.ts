// Readings -> Links. Compare, then origins, then kinds: restates and corroborates differ only in who stands behind them.
// Adding or removing a briefing compares only the sentences in its neighbourhood.
import type { Claim } from '../model/claim.ts';
import type { Links } from '../model/library.ts';
import { allSentences, type Reading } from '../model/reading.ts';
import type { Evidence, Relation } from '../model/relation.ts';
import { briefingOf, type BriefingId, type Sentence, type SentenceId } from '../model/text.ts';
import { daysBetween, evidenceOfTwo, scoreBetween } from './compare.ts';
import { conflictOf, isMutual, type Conflict } from './conflict.ts';
import { decide, LINKED } from './decide.ts';
import { numbersDiffer } from './differences.ts';
import { gistOf, stemsOf } from './gist.ts';
import { makeKeep } from './keep.ts';
import { datesOf, listDatesOf, type ListDate } from './list-dates.ts';
import { makeLexicon } from './lexicon.ts';
import { makeNeighbours } from './neighbours.ts';
import { claimsOf, shareOrigin, sourcesOf, type Match, type ReuseOf } from './origins.ts';
import { ownText, reuseOf } from './reuse.ts';
import { withoutOutdone } from './rivals.ts';
import { storiesOf } from './stories.ts';
import { furnitureOf, PICTURE_CREDIT } from './furniture.ts';
import { libraryScale, weigh, type Scale } from './weigh.ts';

export { nearest } from './nearest.ts';

export interface Linker {
  /** Adds a briefing, or puts a new reading in the place of the old. */
  add(reading: Reading): void;
  remove(id: BriefingId): void;
  /** As if all briefings had been linked at once. */
  links(): Links;
}

const NO_STEMS = new Int32Array();
const NO_CONFLICT: Conflict = { conflict: 0, isPlain: false };

/** Fewer telling words than this state nothing by themselves. */
const MIN_CLAIM = 4;

interface Compared extends Match {
  /** Whether both say enough to be a claim. */
  readonly isClaim: boolean;
  readonly numbersDiffer: boolean;
  /** Asked only where it decides. */
  conflict(): Conflict;
  readonly numbers: readonly [number, number];
  /** Kept, so that evidence can be given after a briefing has gone. */
  readonly texts: readonly [string, string];
}

/** Links readings. The order in which they are given changes nothing but the order of what comes out. */
export function link(readings: readonly Reading[]): Links {
  const linker = makeLinker();
  for (const reading of readings) linker.add(reading);
  return linker.links();
}

export function makeLinker(): Linker {
  const lexicon = makeLexicon();
  const scale = libraryScale(lexicon);
  const readings = new Map<BriefingId, Reading>();
  const numbersOf = new Map<BriefingId, number[]>();
  const sentences: (Sentence | undefined)[] = [];
  const claims: (Claim | undefined)[] = [];
  const stems: (Int32Array | undefined)[] = [];
  const groups: number[] = [];
  const listDates = new Map<SentenceId, ListDate>();
  const fresh = new Set<number>();
  const gone = new Set<number>();
  const compared = new Map<number, Map<number, Compared>>();
  const idOf = (number: number) => sentences[number]?.id ?? '';
  const neighbours = makeNeighbours(
    (stem) => scale.stem(stem),
    (a, b) => idOf(a) < idOf(b),
  );
  let briefings = 0;

  const gists = makeKeep((number: number) => gistOf(lexicon, sentences[number]?.text ?? ''));
  const ownGists = makeKeep((number: number) => {
    const own = ownTextOf(number);
    return own === sentences[number]?.text ? gists.of(number) : gistOf(lexicon, own);
  });
  const weighed = makeKeep((number: number) => weigh(gists.of(number), scale));

  const ownTextOf = (number: number): string => {
    const sentence = sentences[number];
    const reading = sentence && readings.get(sentence.briefing);
    return sentence && reading ? ownText(sentence, reading.quotes) : '';
  };

  /** A sentence's number, by its place in its briefing. */
  const numberOf = (id: SentenceId) => numbersOf.get(briefingOf(id))?.find((number) => sentences[number]?.id === id) ?? -1;

  /** The later first; a tie goes by id, so that the order of adding does not matter. */
  const when = (number: number) => readings.get(briefingOf(sentences[number]?.id as Sentence['id']))?.briefing.published ?? '';
  const ordered = (a: number, b: number): [number, number] => {
    const [x, y] = [when(a), when(b)];
    if (x && y && x !== y) return x > y ? [a, b] : [b, a];
    return idOf(a) > idOf(b) ? [a, b] : [b, a];
  };

  const compare = (a: number, b: number): Compared | undefined => {
    const [one, other] = ordered(a, b);
    const x = sentences[one];
    const y = sentences[other];
    if (!x || !y) return undefined;
    const mine = weighed.of(one);
    const theirs = weighed.of(other);
    const score = scoreBetween(mine, theirs, lexicon, LINKED);
    if (score < LINKED) return undefined;
    const isClaim =
      Math.min(mine.gist.stems.length, theirs.gist.stems.length) >= MIN_CLAIM &&
      !PICTURE_CREDIT.test(x.text) &&
      !PICTURE_CREDIT.test(y.text);
    let reuse: number | undefined;
    let conflict = isMutual(mine, theirs) ? undefined : NO_CONFLICT;
    return {
      one: x.id,
      other: y.id,
      score,
      get reuse() {
        return (reuse ??= reuseOf(ownGists.of(one), ownGists.of(other)));
      },
      isClaim,
      numbersDiffer: numbersDiffer(mine.gist, theirs.gist),
      conflict: () => (conflict ??= conflictOf(weighed.of(one), weighed.of(other), lexicon)),
      numbers: [one, other],
      texts: [x.text, y.text],
    };
  };

  /** Brings the index and the comparisons up to date with what was added and removed. */
  const settle = () => {
    for (const number of fresh) scale.count(stems[number] ?? NO_STEMS, 1);
    const heavier = scale.settle();
    const stale = new Set<number>();
    if (heavier === 'all') for (const mine of numbersOf.values()) for (const number of mine) stale.add(number);
    else for (const stem of heavier) for (const number of neighbours.holding(stem)) stale.add(number);
    const old = [...stale].filter((number) => !fresh.has(number) && !gone.has(number));
    neighbours.drop([...gone, ...old]);
    for (const number of [...gone, ...old]) forget(number);
    for (const number of gone) sentences[number] = undefined;
    neighbours.put(
      [...old, ...fresh].map((number) => ({ number, group: groups[number] ?? 0, stems: stems[number] ?? NO_STEMS })),
    );
    fresh.clear();
    gone.clear();
    const changed = new Set(neighbours.changed());
    for (const number of changed) {
      const list = neighbours.listOf(number);
      for (const other of compared.get(number)?.keys() ?? []) {
        if (!list.includes(other) && !neighbours.listOf(other).includes(number)) part(number, other);
      }
      for (const other of list) {
        if (
          compared.get(number)?.has(other) ||
          (other < number && changed.has(other) && neighbours.listOf(other).includes(number))
        )
          continue;
        const found = compare(number, other);
        if (found) join(number, other, found);
      }
    }
  };

  const join = (a: number, b: number, found: Compared) => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const mine = compared.get(x);
      if (mine) mine.set(y, found);
      else compared.set(x, new Map([[y, found]]));
    }
  };
  const part = (a: number, b: number) => {
    compared.get(a)?.delete(b);
    compared.get(b)?.delete(a);
  };
  const forget = (number: number) => {
    for (const other of compared.get(number)?.keys() ?? []) compared.get(other)?.delete(number);
    compared.delete(number);
    weighed.drop(number);
  };

  return {
    add(reading) {
      const { id } = reading.briefing;
      this.remove(id);
      readings.set(id, reading);
      for (const [sentence, date] of listDatesOf(reading)) listDates.set(sentence, date);
      const claimOf = new Map(reading.claims.map((claim) => [claim.sentence, claim] as const));
      const mine: number[] = [];
      for (const sentence of allSentences(reading)) {
        const number = sentences.length;
        mine.push(number);
        sentences.push(sentence);
        claims.push(claimOf.get(sentence.id));
        stems.push(stemsOf(lexicon, sentence.text));
        groups.push(briefings);
        fresh.add(number);
      }
      briefings++;
      numbersOf.set(id, mine);
    },
    remove(id) {
      for (const number of numbersOf.get(id) ?? []) {
        if (fresh.delete(number)) continue;
        scale.count(stems[number] ?? NO_STEMS, -1);
        gone.add(number);
      }
      numbersOf.delete(id);
      readings.delete(id);
    },
    links() {
      settle();
      const current = [...readings.values()];
      const furniture = furnitureOf(current);
      const matches: Compared[] = [];
      for (const [number, mine] of compared)
        for (const [other, found] of mine)
          if (number < other && !furniture.has(found.one) && !furniture.has(found.other)) matches.push(found);
      matches.sort((x, y) => compareText(x.one, y.one) || compareText(x.other, y.other));
      const still = scale.snapshot();
      const evidence = (match: Compared) => evidenceFor(match, still);
      return assemble(current, withoutOutdone(matches), evidence, (a, b) =>
        reuseOf(ownGists.of(numberOf(a)), ownGists.of(numberOf(b))),
      );
    },
  };

  function evidenceFor({ numbers: [one, other], texts, one: x, other: y }: Compared, still: Scale): readonly Evidence[] {
    const [a, b] = texts.map((text) => weigh(gistOf(lexicon, text), still));
    if (!a || !b) return [];
    const evidence = evidenceOfTwo(a, b, lexicon, datesOf(claims[one]), datesOf(claims[other]));
    const listX = listDates.get(x);
    const listY = listDates.get(y);
    const drifted = listX && listY && listX.day !== listY.day && (listX.isStated || listY.isStated);
    return drifted
      ? [...evidence, { what: 'different date', value: `list of ${listX.day} / ${listY.day}`, weight: 0 }]
      : evidence;
  }
}

function assemble(
  readings: readonly Reading[],
  matches: readonly Compared[],
  evidenceFor: (match: Compared) => readonly Evidence[],
  reuseBetween: ReuseOf,
): Links {
  const sources = sourcesOf(readings, matches);
  const published = new Map(readings.map(({ briefing }) => [briefing.id, briefing.published] as const));
  const relations: Relation[] = [];
  const same: Match[] = [];
  for (const match of matches) {
    const { score, one, other } = match;
    const later = daysBetween(published.get(briefingOf(other)), published.get(briefingOf(one)));
    const sameOrigin = shareOrigin(match, sources);
    const { conflict, isPlain, reason } = sameOrigin ? NO_CONFLICT : match.conflict();
    const kind = decide({
      score,
      conflict,
      isPlain,
      ...(reason ? { reason } : {}),
      sameOrigin,
      ...(later === undefined ? {} : { daysLater: later }),
      valueChanged: match.numbersDiffer,
    });
    relations.push(
      withEvidence({ from: one, to: other, kind, score }, () => {
        const clash: Evidence[] = kind === 'contradicts' ? [{ what: 'possible conflict', value: reason ?? '', weight: 0 }] : [];
        return [...evidenceFor(match), ...clash];
      }),
    );
    if ((kind === 'restates' || kind === 'corroborates') && match.isClaim) same.push(match);
  }
  return {
    relations,
    clusters: claimsOf(same, reuseBetween, sources),
    derivations: sources.derivations,
    stories: storiesOf(readings, matches),
  };
}

/** Evidence is put into words when somebody looks at it: an archive has millions of relations, of which a person sees a few. */
function withEvidence(relation: Omit<Relation, 'evidence'>, make: () => readonly Evidence[]): Relation {
  let made: readonly Evidence[] | undefined;
  return {
    ...relation,
    get evidence() {
      return (made ??= make());
    },
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
