// Look-up of known places, peoples and organisations by the words of a text. Built on first use from the lists beside it.
import { fold } from './key.ts';
import { CITIES } from './cities.data.ts';
import { EXONYMS } from './exonyms.data.ts';
import { ORGANISATIONS } from './organisations.data.ts';
import { COUNTRIES, REGIONS } from './places.data.ts';

/** What the tables of countries, cities and bodies say of a name. */
export interface Known {
  readonly canonical: string;
  readonly kind: 'place' | 'organisation';
  /** A word for the people or things of a place: "Syrian". */
  readonly demonym: boolean;
}

interface Gazetteer {
  readonly entries: ReadonlyMap<string, Known>;
  /** The most words an entry beginning with this word has. */
  readonly longest: ReadonlyMap<string, number>;
}

let built: Gazetteer | undefined;

function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

function build(): Gazetteer {
  const entries = new Map<string, Known>();
  const longest = new Map<string, number>();
  const add = (name: string, entry: Known) => {
    const key = keyOf(name);
    if (!key || entries.has(key)) return;
    entries.set(key, entry);
    const words = key.split(' ');
    const first = words[0] ?? key;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  };
  const addAll = (group: string, kind: Known['kind'], canonical?: string, demonym = false) => {
    const names = group.split('=');
    const shown = canonical ?? names[0] ?? group;
    for (const name of names) add(name, { canonical: shown, kind, demonym });
  };
  for (const line of lines(ORGANISATIONS)) addAll(line, 'organisation');
  const places: string[] = [];
  for (const line of [...lines(COUNTRIES), ...lines(REGIONS)]) {
    const [names = '', demonyms = '', inside = ''] = line.split('|');
    addAll(names, 'place');
    for (const demonym of demonyms.split(',')) addAll(demonym, 'place', names.split('=')[0] ?? names, true);
    places.push(...inside.split(','));
  }
  for (const place of places) addAll(place, 'place');
  // The lists kept by hand stand first: an entry that is there already stays as it is.
  for (const line of lines(EXONYMS)) addAll(line, 'place');
  return { entries, longest };
}

const lines = (text: string) => text.split('\n').filter(Boolean);

/** Words as they are compared: folded, hyphens and full stops gone. */
export function keyOf(name: string): string {
  return fold(name).replace(/\./g, '').replace(/[-/]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** The entry of a whole name. */
export function known(name: string): Known | undefined {
  return gazetteer().entries.get(keyOf(name));
}

/** The most words to try for a name that begins with `word` (folded); 0 when none does. */
export function longestFrom(word: string): number {
  return gazetteer().longest.get(word) ?? 0;
}

/** The entry for words that were already folded and joined by single spaces. */
export function knownKey(key: string): Known | undefined {
  return gazetteer().entries.get(key);
}

let cities: ReadonlySet<string> | undefined;

/** Whether the words, as `keyOf` gives them, are the name of a larger city: what a name is when nothing around it says otherwise. */
export function isCity(key: string): boolean {
  cities ??= new Set(lines(CITIES).flatMap((line) => line.slice(line.indexOf(':') + 1).split(',')));
  return cities.has(key);
}
