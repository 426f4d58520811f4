// Readings -> Links. Compare, then origins, then kinds: restates and corroborates differ only in who stands behind them.
// Adding or removing a briefing compares only the sentences in its neighbourhood.
import type { Claim } from '../model/claim.ts';
import type { Links } from '../model/library.ts';
import { allSentences, type Reading } from '../model/reading.ts';
import type { Evidence, Relation } from '../model/relation.ts';
import { briefingOf, type BriefingId, type Sentence } from '../model/text.ts';
import { compareTwo, daysBetween, type Comparison } from './compare.ts';
import { decide, RELATED } from './decide.ts';
import { gistOf } from './gist.ts';
import { makeLexicon } from './lexicon.ts';
import { makeNeighbours } from './neighbours.ts';
import { clustersOf, shareOrigin, sourcesOf, type Match } from './origins.ts';
import { SAME } from './pairs.weights.ts';
import { isReuse, ownWords } from './reuse.ts';
import { storiesOf } from './stories.ts';
import { newsScale, weigh } from './weigh.ts';

export { nearest } from './nearest.ts';

export interface Linker {
  add(reading: Reading): void;
  remove(id: BriefingId): void;
  links(): Links;
}

interface Compared extends Match {
  readonly comparison: Comparison;
}

/** Links readings. The order in which they are given changes nothing but the order of what comes out. */
export function link(readings: readonly Reading[]): Links {
  const linker = makeLinker();
  for (const reading of readings) linker.add(reading);
  return linker.links();
}

/** A linker that can be added to and taken from; `links()` is as if all had been linked at once. */
export function makeLinker(): Linker {
  const lexicon = makeLexicon();
  const scale = newsScale(lexicon);
  const readings = new Map<BriefingId, Reading>();
  const groups = new Map<BriefingId, number>();
  const sentences: Sentence[] = [];
  const claims: (Claim | undefined)[] = [];
  const neighbours = makeNeighbours((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
  const numbers = new Map<BriefingId, number[]>();
  const compared = new Map<string, Compared | undefined>();
  const idOf = (number: number) => sentences[number]?.id ?? '';

  const compareNumbers = (a: number, b: number): Compared | undefined => {
    const [one, other] = ordered(a, b);
    const x = sentences[one];
    const y = sentences[other];
    if (!x || !y) return undefined;
    const wx = weigh(gistOf(lexicon, x.text), scale);
    const wy = weigh(gistOf(lexicon, y.text), scale);
    const comparison = compareTwo(wx, wy, lexicon, SAME, datesOf(claims[one]), datesOf(claims[other]));
    if (comparison.score < RELATED) return undefined;
    const reuse = isReuse(gistOf(lexicon, ownWords(x.text)), gistOf(lexicon, ownWords(y.text)));
    return { one: x.id, other: y.id, score: comparison.score, reuse, comparison };
  };

  /** The later first; a tie goes by id, so that the order of adding does not matter. */
  const ordered = (a: number, b: number): [number, number] => {
    const when = (number: number) => readings.get(sentences[number]?.briefing as BriefingId)?.briefing.published ?? '';
    const [x, y] = [when(a), when(b)];
    if (x && y && x !== y) return x > y ? [a, b] : [b, a];
    return idOf(a) > idOf(b) ? [a, b] : [b, a];
  };

  return {
    add(reading) {
      const { id } = reading.briefing;
      if (readings.has(id)) this.remove(id);
      readings.set(id, reading);
      groups.set(id, groups.size);
      const claimOf = new Map(reading.claims.map((claim) => [claim.sentence, claim] as const));
      const mine: number[] = [];
      for (const sentence of allSentences(reading)) {
        const { ids, weights } = weigh(gistOf(lexicon, sentence.text), scale);
        sentences.push(sentence);
        claims.push(claimOf.get(sentence.id));
        mine.push(neighbours.add(groups.get(id) ?? 0, ids, weights));
      }
      numbers.set(id, mine);
    },
    remove(id) {
      neighbours.remove(numbers.get(id) ?? []);
      numbers.delete(id);
      readings.delete(id);
    },
    links() {
      const wanted = new Set<string>();
      for (const mine of numbers.values()) {
        for (const number of mine) {
          for (const other of neighbours.listOf(number)) {
            const key = number < other ? `${number} ${other}` : `${other} ${number}`;
            wanted.add(key);
            if (!compared.has(key)) compared.set(key, compareNumbers(number, other));
          }
        }
      }
      for (const key of compared.keys()) if (!wanted.has(key)) compared.delete(key);
      const matches = [...compared.values()].filter((entry) => entry !== undefined);
      matches.sort((x, y) => (x.one < y.one ? -1 : x.one > y.one ? 1 : x.other < y.other ? -1 : 1));
      return assemble([...readings.values()], matches);
    },
  };
}

function assemble(readings: readonly Reading[], matches: readonly Compared[]): Links {
  const sources = sourcesOf(readings, matches);
  const published = new Map(readings.map(({ briefing }) => [briefing.id, briefing.published] as const));
  const relations: Relation[] = [];
  const same: Match[] = [];
  for (const match of matches) {
    const { comparison, one, other } = match;
    const later = daysBetween(published.get(briefingOf(other)), published.get(briefingOf(one)));
    const kind = decide({
      score: comparison.score,
      conflict: comparison.conflict,
      ...(comparison.reason ? { reason: comparison.reason } : {}),
      sameOrigin: shareOrigin(match, sources),
      ...(later === undefined ? {} : { daysLater: later }),
      valueChanged: comparison.differences.some(({ what }) => what === 'different number'),
    });
    if (!kind) continue;
    const reason: Evidence[] =
      kind === 'contradicts' ? [{ what: 'possible conflict', value: comparison.reason ?? '', weight: 0 }] : [];
    relations.push({ from: one, to: other, kind, score: comparison.score, evidence: [...comparison.evidence, ...reason] });
    if (kind === 'restates' || kind === 'corroborates') same.push(match);
  }
  const order = readings.map((reading) => reading.briefing.id);
  return {
    relations,
    clusters: clustersOf(same, sources, order),
    derivations: sources.derivations,
    stories: storiesOf(readings, matches),
  };
}

/** Resolved dates of a claim: whole days only, since a vague time differs from every day. */
function datesOf(claim: Claim | undefined): { dates?: readonly string[] } {
  const days = claim?.times
    .map((time) => time.value)
    .filter((value) => /^\d{4}-\d\d-\d\d/.test(value))
    .map((value) => value.slice(0, 10));
  return days?.length ? { dates: days } : {};
}
