// What the palette offers beside commands: articles, and the speakers, outlets and tags that a search can begin with.
import { titleOf, type Briefing } from '../../model/briefing.ts';
import type { Library } from '../../model/library.ts';
import { pick } from '../../search/pick.ts';
import { printTerm } from '../../search/print.ts';
import type { Field } from '../../search/query.ts';
import type { State } from '../state.ts';
import { isSearchedAtOnce } from '../updates/search.ts';
import { cardsOf } from './cards.ts';
import type { Choice } from './choices.ts';
import { once } from './memo.ts';
import { citeOf } from './names.ts';

/** The first articles of the list, which are offered before a word is typed: no other title is unpacked for that. */
export function firstArticlesIn({ readings }: Library, count: number): readonly Choice[] {
  return readings.slice(0, count).map(({ briefing }) => articleChoice(briefing));
}

/** Something that fits what was typed: its place among all that was looked at, and how well. */
export interface Ranked {
  readonly order: number;
  readonly rank: number;
}

/** The articles that hold all words, at most so many of each rank: a letter alone is in thousands. */
export function rankedArticles(library: Library, words: readonly string[], most: number): readonly Ranked[] {
  const byRank = new Map<number, Ranked[]>();
  const wanted = words.map((word) => ({
    word,
    spaced: ` ${word}`,
    isKind: 'article'.startsWith(word),
    inKind: 'article'.includes(word),
  }));
  for (const [order, { folded }] of cardsOf(library).entries()) {
    let sum = 0;
    for (const { word, spaced, isKind, inKind } of wanted) {
      const rank =
        isKind || folded.startsWith(word) || folded.includes(spaced)
          ? 3
          : inKind || folded.includes(word)
            ? 2
            : Number(word.length > 3 && lettersInOrder(folded, word));
      sum = rank === 0 ? 0 : sum + rank;
      if (sum === 0) break;
    }
    if (sum === 0) continue;
    const rank = sum / words.length;
    const held = byRank.get(rank);
    if (!held) byRank.set(rank, [{ order, rank }]);
    else if (held.length < most) held.push({ order, rank });
  }
  return [...byRank.values()].flat();
}

/** Whether a text has these letters one after the other, with others between them. */
export function lettersInOrder(text: string, word: string): boolean {
  let at = -1;
  for (const letter of word) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** An article by its place in the list. */
export function articleIn(library: Library, n: number): Choice | undefined {
  const briefing = library.readings[n]?.briefing;
  return briefing && articleChoice(briefing, cardsOf(library)[n]?.title);
}

const articles = new WeakMap<Briefing, Choice>();

/** The same each time: what is offered twice is shown once. */
function articleChoice(briefing: Briefing, title = `${titleOf(briefing)} (${citeOf(briefing)})`): Choice {
  const choice = articles.get(briefing) ?? { keys: '', title, group: 'Article', action: { type: 'open', briefing: briefing.id } };
  articles.set(briefing, choice);
  return choice;
}

/** Speakers, outlets and tags, those met most often first. */
export function namesIn(state: State): readonly Choice[] {
  const { library, marks, speakers = [] } = state;
  const tags = [...(marks?.values() ?? [])].flatMap((each) => each.tags);
  return [
    ...(isSearchedAtOnce(library) ? speakersIn(library) : speakers.map((name) => searchFor('speaker', name))),
    ...outletsIn(library),
    ...byCount(tags).map((tag) => searchFor('tag', tag)),
  ];
}

const speakersIn = once((library: Library): readonly Choice[] => {
  const names = library.readings.flatMap(({ quotes }) => quotes.flatMap(({ speaker }) => speaker ?? []));
  return byCount(names).map((name) => searchFor('speaker', name));
});

const outletsIn = once((library: Library): readonly Choice[] =>
  byCount(cardsOf(library).flatMap(({ outlet }) => outlet ?? [])).map((name) => searchFor('from', name)),
);

const GROUPS = { speaker: 'Speaker', from: 'Outlet', tag: 'Tag' } as const;

function searchFor(field: keyof typeof GROUPS & Field, value: string): Choice {
  const query = printTerm({ kind: 'field', field, value, not: false });
  return { keys: '', title: value, group: GROUPS[field], action: { type: 'search', query } };
}

/** Each once, those met most often first. */
function byCount(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

/** So many are compared letter by letter while a key waits. */
const COMPARED = 400;
/** So many found as they were typed are enough. */
const ENOUGH = 5;

/** Choices that hold what was typed, when they are few those that are like it, then those that have its letters in order. */
export function withSlips(
  first: (most: number) => readonly Choice[],
  fitting: readonly Choice[],
  typed: string,
): readonly Choice[] {
  if (fitting.length >= ENOUGH || typed.trim().length < 3) return fitting;
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const holding = fitting.filter(({ title, group, keys, also = '' }) => {
    const all = `${title} ${group} ${keys} ${also}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const compared = first(COMPARED);
  const near = pick(
    compared.map(({ title }) => title),
    typed,
  );
  return [...new Set([...holding, ...near.flatMap((place) => compared[place] ?? []), ...fitting])];
}
