// What the palette offers beside commands: articles, and the speakers, outlets and tags that a search can begin with.
import { titleOf } from '../../model/briefing.ts';
import type { Library } from '../../model/library.ts';
import type { Reading } from '../../model/reading.ts';
import { pick } from '../../search/pick.ts';
import { printTerm } from '../../search/print.ts';
import type { Field } from '../../search/query.ts';
import type { State } from '../state.ts';
import { isSearchedAtOnce } from '../updates/search.ts';
import type { Choice } from './choices.ts';
import { once } from './memo.ts';
import { citeOf } from './names.ts';

/** Articles that are offered before a word is typed. */
const OFFERED = 50;

export const articlesIn = once((library: Library): readonly Choice[] => library.readings.map(articleChoice));

/** The first of them: the titles of all need not be unpacked for that. */
export const firstArticlesIn = once((library: Library): readonly Choice[] =>
  library.readings.slice(0, OFFERED).map(articleChoice),
);

function articleChoice({ briefing }: Reading): Choice {
  return {
    keys: '',
    title: `${titleOf(briefing)} (${citeOf(briefing)})`,
    group: 'Article',
    action: { type: 'open', briefing: briefing.id },
  };
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
  byCount(library.readings.flatMap(({ briefing }) => briefing.outlet ?? [])).map((name) => searchFor('from', name)),
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
export function withSlips(choices: readonly Choice[], fitting: readonly Choice[], typed: string): readonly Choice[] {
  if (fitting.length >= ENOUGH || typed.trim().length < 3) return fitting;
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const holding = fitting.filter(({ title, group, keys, also = '' }) => {
    const all = `${title} ${group} ${keys} ${also}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const compared = choices.slice(0, COMPARED);
  const near = pick(
    compared.map(({ title }) => title),
    typed,
  );
  return [...new Set([...holding, ...near.flatMap((place) => compared[place] ?? []), ...fitting])];
}
