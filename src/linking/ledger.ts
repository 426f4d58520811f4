// What linking keeps of every sentence: the numbers of its words, its telling stems and what they weigh, in a few large arrays.
// No text: an archive's texts stay where they are, and a library of a million sentences fits into memory.
import { titleOf } from '../model/briefing.ts';
import { allSentences, type Reading } from '../model/reading.ts';
import { sentenceId, type BriefingId, type SentenceId } from '../model/text.ts';
import { hintsOf, type Hints } from './origins/citations.ts';
import {
  ASKS,
  coreStems,
  DENYING,
  emptyColumns,
  HEADLINE,
  loadOwn,
  loadSide,
  makeRoom,
  NEGATED,
  PICTURE,
  ROW,
  SPELLING,
  writePoints,
  writeStems,
  writeWords,
} from './columns.ts';
import { PICTURE_CREDIT, pageKey } from './matter/furniture.ts';
import { isRow } from './matter/formulas.ts';
import { gistOfForms, mannerOf, pointsOf } from './compare/gist.ts';
import { makeKeep } from './candidates/keep.ts';
import type { Lexicon, WordForm } from './compare/lexicon.ts';
import { datesOf, listDatesOf, type ListDate } from './conflict/list-dates.ts';
import { ownText, type OwnWords } from './origins/reuse.ts';
import { coreRuns } from './matter/doing.ts';
import type { Side } from './compare/side.ts';
import { speakersIn } from './origins/speakers.ts';
import { weighStems, type Weighed } from './compare/weigh.ts';

/** A briefing in the ledger. */
export interface Entry {
  readonly id: BriefingId;
  /** Counts up: briefings are in the order in which they came. */
  readonly group: number;
  /** Its sentences have the numbers from `first` up to `first + count`; with a headline, that is the first. */
  readonly first: number;
  readonly count: number;
  readonly hasHeadline: boolean;
  readonly title: string;
  readonly published?: string;
  readonly outlet?: string;
  /** Length of the body, and of all sentences together. */
  readonly length: number;
  readonly told: number;
  readonly hints: Hints;
  /** Resolved days that sentences name, and days of their lists, by place. */
  readonly dates: Readonly<Record<number, readonly string[]>>;
  readonly listDates: Readonly<Record<number, ListDate>>;
  /** Whose words sentences give, by place. */
  readonly speakers: Readonly<Record<number, readonly string[]>>;
}

/** Every sentence of a library by number, without its text. */
export interface Ledger {
  enter(reading: Reading): Entry;
  leave(entry: Entry): void;
  entryOf(number: number): Entry;
  /** The briefing of a group, while it is there. */
  entryAt(group: number): Entry | undefined;
  idOf(number: number): SentenceId;
  has(number: number): boolean;
  stemsOf(number: number): Int32Array;
  weighed(number: number): Weighed;
  /** Its stems that say who does what: see matter/doing.ts. */
  coreOf(number: number): readonly number[];
  /** Puts what is measured of a sentence into a side. */
  loadSide(number: number, side: Side): void;
  /** Puts what is told in the outlet's own words, without quotes, into `own`. */
  loadOwn(number: number, own: OwnWords): void;
  /** Whether it has a word that says no to something: see conflict/clash.ts. */
  denies(number: number): boolean;
  isPicture(number: number): boolean;
  /** Whether it is a row of a table: see matter/formulas.ts. */
  isRow(number: number): boolean;
  lengthOf(number: number): number;
  pageOf(number: number): number;
  groupOf(number: number): number;
}

/** Nothing is in it yet. */
export function makeLedger(lexicon: Lexicon): Ledger {
  const columns = emptyColumns();
  /** By group. */
  const entries: (Entry | undefined)[] = [];
  /** By sentence, once they were asked for. */
  const ids: (SentenceId | undefined)[] = [];
  let size = 0;
  let group = 0;

  const formsOf = (number: number): WordForm[] => {
    const forms: WordForm[] = [];
    const end = columns.wordStarts[number + 1] ?? 0;
    for (let at = columns.wordStarts[number] ?? 0; at < end; at++) {
      forms.push(lexicon.formAt((columns.words[at] ?? 0) & SPELLING));
    }
    return forms;
  };
  const manner = (number: number) => {
    const flags = columns.flags[number] ?? 0;
    return { isHeadline: (flags & HEADLINE) > 0, asks: (flags & ASKS) > 0 };
  };
  const stemsOf = (number: number) => columns.stems.subarray(columns.stemStarts[number], columns.stemStarts[number + 1]);
  const weighed = makeKeep((number: number) =>
    weighStems(
      gistOfForms(lexicon, formsOf(number), manner(number)),
      stemsOf(number),
      new Float64Array(columns.weights.subarray(columns.stemStarts[number], columns.stemStarts[number + 1])),
    ),
  );
  const entryOf = (number: number): Entry => {
    const entry = entries[columns.groups[number] ?? -1];
    if (!entry) throw new Error(`no briefing has sentence ${number}`);
    return entry;
  };

  return {
    enter(reading) {
      const { briefing } = reading;
      const sentences = allSentences(reading);
      const first = size;
      const counts = new Map<number, number>();
      const page = pageKey(briefing.outlet);
      const claims = new Map(reading.claims.map((claim) => [claim.sentence, claim] as const));
      let told = 0;
      for (const sentence of sentences) {
        makeRoom(columns, size + 2);
        const { text } = sentence;
        const forms = lexicon.formsOf(text);
        const own = ownText(sentence, reading.quotes);
        const points = pointsOf(lexicon, forms);
        const core = coreRuns(sentence, claims.get(sentence.id), forms);
        writeWords(columns, size, forms, own === text ? forms : lexicon.formsOf(own), points.named, core);
        writePoints(columns, size, points);
        for (const stem of writeStems(columns, size, forms)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
        const { isHeadline, asks } = mannerOf(text);
        columns.flags[size] =
          (isHeadline ? HEADLINE : 0) |
          (asks ? ASKS : 0) |
          (points.negated ? NEGATED : 0) |
          (forms.some(({ denies }) => denies) ? DENYING : 0) |
          (isRow(forms) ? ROW : 0) |
          (PICTURE_CREDIT.test(text) || briefing.blocks[sentence.block]?.kind === 'caption' ? PICTURE : 0);
        columns.lengths[size] = text.length;
        columns.pages[size] = page(text);
        columns.groups[size] = group;
        told += text.length;
        size++;
      }
      for (let at = columns.stemStarts[first] ?? 0; at < (columns.stemStarts[size] ?? 0); at++) {
        const stem = columns.stems[at] ?? 0;
        columns.weights[at] = lexicon.weightOf(stem) * shareLeft(counts.get(stem) ?? 1, sentences.length);
      }
      const entry: Entry = {
        id: briefing.id,
        group: group++,
        first,
        count: sentences.length,
        hasHeadline: reading.headline !== undefined,
        title: titleOf(briefing),
        ...(briefing.published === undefined ? {} : { published: briefing.published }),
        ...(briefing.outlet === undefined ? {} : { outlet: briefing.outlet }),
        length: briefing.body.length,
        told,
        hints: hintsOf(reading),
        ...datesIn(reading),
        speakers: speakersIn(reading),
      };
      entries[entry.group] = entry;
      return entry;
    },
    leave(entry) {
      entries[entry.group] = undefined;
      for (let number = entry.first; number < entry.first + entry.count; number++) {
        weighed.drop(number);
        ids[number] = undefined;
      }
    },
    entryOf,
    entryAt: (place) => entries[place],
    idOf(number) {
      const known = ids[number];
      if (known) return known;
      const { id, first, hasHeadline } = entryOf(number);
      const place = number - first - (hasHeadline ? 1 : 0);
      return (ids[number] = sentenceId(id, place < 0 ? 'h' : place));
    },
    has: (number) => number < size && entries[columns.groups[number] ?? -1] !== undefined,
    stemsOf,
    weighed: (number) => weighed.of(number),
    coreOf: (number) => coreStems(columns, number, lexicon),
    loadSide: (number, side) => loadSide(columns, number, lexicon, side),
    loadOwn: (number, own) => loadOwn(columns, number, lexicon, own),
    denies: (number) => ((columns.flags[number] ?? 0) & DENYING) > 0,
    isPicture: (number) => ((columns.flags[number] ?? 0) & PICTURE) > 0,
    isRow: (number) => ((columns.flags[number] ?? 0) & ROW) > 0,
    lengthOf: (number) => columns.lengths[number] ?? 0,
    pageOf: (number) => columns.pages[number] ?? 0,
    groupOf: (number) => columns.groups[number] ?? -1,
  };
}

/** Briefings with fewer sentences than this say nothing about what their topic is. */
const TOPICAL = 5;
/** How strongly a word of the topic loses; from 1 to 3 the figures of the origins rise, beyond that true matches are lost. */
const LOSS = 2;

/** What is left of a stem's weight in a briefing that uses it in so many of its sentences: what a whole article is about tells little
 * about one of its sentences. Of the briefing alone, so that a score does not depend on what else is in the library. */
function shareLeft(times: number, sentences: number): number {
  if (times <= 1 || sentences < TOPICAL) return 1;
  return Math.max(0.05, Math.log((sentences + 1) / (times + 0.5)) / Math.log((sentences + 1) / 1.5)) ** LOSS;
}

function datesIn(reading: Reading): Pick<Entry, 'dates' | 'listDates'> {
  const dates: Record<number, readonly string[]> = {};
  const listDates: Record<number, ListDate> = {};
  if (reading.claims.length === 0 && reading.takeaways.length === 0) return { dates, listDates };
  const placeOf = new Map(allSentences(reading).map(({ id }, place) => [id, place] as const));
  for (const claim of reading.claims) {
    const place = placeOf.get(claim.sentence);
    const found = datesOf(claim).dates;
    if (place !== undefined && found) dates[place] = found;
  }
  for (const [id, date] of listDatesOf(reading)) {
    const place = placeOf.get(id);
    if (place !== undefined) listDates[place] = date;
  }
  return { dates, listDates };
}
