// One canonical form for the names of one briefing: surnames, acronyms that the text defines, and spellings of known names.
import type { NameKind } from '../model/claim.ts';
import { known } from './names-gazetteer.ts';
import { nameKey } from './names-key.ts';

/** A name found, before the briefing as a whole has been heard. */
export interface Found {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: NameKind | undefined;
  /** Set where the gazetteer knows it. */
  readonly canonical?: string;
  /** One capital at the start of a sentence: a name only if it is one elsewhere. */
  readonly unsure?: boolean;
  readonly acronym?: string;
}

export interface Resolved extends Found {
  readonly kind: NameKind;
  readonly canonical: string;
}

interface Full {
  readonly text: string;
  kind: NameKind | undefined;
  readonly place: number;
}

/** Gives every name its canonical form and kind, and drops those that nothing else in the text supports. */
export function resolve(found: readonly Found[]): Resolved[] {
  const acronyms = acronymsIn(found);
  const fulls = fullNames(found);
  const sure = new Set<string>();
  for (const one of found) {
    if (one.unsure) continue;
    for (const word of one.text.split(/\s+/)) sure.add(nameKey(word));
  }
  const resolved: Resolved[] = [];
  for (const [at, one] of found.entries()) {
    const key = nameKey(one.text);
    const long = acronyms.get(one.text) ?? acronyms.get(one.text.replace(/s$/, ''));
    if (long) resolved.push({ ...one, kind: long.kind, canonical: long.canonical });
    else if (one.canonical !== undefined) resolved.push({ ...one, kind: one.kind ?? 'other', canonical: one.canonical });
    else if (one.unsure && !sure.has(key)) continue;
    else resolved.push(settle(one, key, fulls, at));
  }
  return resolved;
}

/** Acronyms with what they stand for, where the letters agree. */
function acronymsIn(found: readonly Found[]): Map<string, { canonical: string; kind: NameKind }> {
  const map = new Map<string, { canonical: string; kind: NameKind }>();
  for (const one of found) {
    if (!one.acronym || map.has(one.acronym)) continue;
    const long = one.text.replace(/^[Tt]he\s+/, '');
    if (!spells(one.acronym, long)) continue;
    const entry = known(long);
    const kind = entry?.kind ?? (one.kind === 'place' ? 'place' : 'organisation');
    const value = { canonical: entry?.canonical ?? ministry(tidy(long)), kind };
    map.set(one.acronym, value);
    map.set(one.text, value);
  }
  return map;
}

/** Whether the letters of an acronym are found in the long form in order, its first at the start (Schwartz and Hearst, 2003). */
export function spells(acronym: string, long: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const text = long.toLowerCase();
  let at = text.length;
  for (let i = letters.length - 1; i >= 0; i--) {
    at = lastIndex(text, letters[i] ?? '', at - 1, i === 0);
    if (at < 0) return false;
  }
  return long.length > acronym.length;
}

/** The last place at or before `from` where the letter stands, at the start of a word if asked for. */
function lastIndex(text: string, letter: string, from: number, atStart: boolean): number {
  for (let at = from; at >= 0; at--) {
    if (text[at] === letter && (!atStart || at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ''))) return at;
  }
  return -1;
}

/** Full names of people by the key of their last word, in the order of the text. */
function fullNames(found: readonly Found[]): Map<string, Full[]> {
  const singles = new Set<string>();
  for (const one of found) if (!/\s/.test(one.text) && one.canonical === undefined) singles.add(lastKey(one.text));
  const map = new Map<string, Full[]>();
  for (const [place, one] of found.entries()) {
    if (one.canonical !== undefined || !/\s/.test(one.text)) continue;
    if (one.kind === 'organisation' || one.kind === 'other') {
      add(map, firstKey(one.text), { text: tidy(one.text), kind: one.kind, place });
      continue;
    }
    // A surname that stands alone elsewhere makes the long form a person's.
    const last = lastKey(one.text);
    const kind = one.kind ?? (one.text.split(/\s+/).length < 4 && singles.has(last) ? 'person' : undefined);
    if (kind !== 'person') continue;
    const full = { text: tidy(one.text), kind, place };
    add(map, last, full);
    // "Kim Jong Un" is Kim; "Sergei Lavrov" is not Sergei, unless nobody else has the name.
    if (firstKey(one.text) !== last) add(map, `${firstKey(one.text)} `, full);
  }
  return map;
}

function add(map: Map<string, Full[]>, key: string, full: Full): void {
  const list = map.get(key);
  if (list) list.push(full);
  else map.set(key, [full]);
}

function settle(one: Found, key: string, fulls: ReadonlyMap<string, readonly Full[]>, at: number): Resolved {
  const single = !/\s/.test(one.text);
  const people = fulls.get(lastKey(one.text)) ?? [];
  if (single) {
    const bearers = people.length > 0 ? people : (fulls.get(`${lastKey(one.text)} `) ?? []);
    const full = nearest(bearers, at);
    if (full && (one.kind === undefined || one.kind === full.kind || full.kind === 'person'))
      return { ...one, kind: full.kind ?? 'person', canonical: longest(bearers, full) };
    return { ...one, kind: one.kind ?? 'other', canonical: tidy(one.text) };
  }
  if (one.kind !== 'organisation' && one.kind !== 'other') {
    const same = people.filter((full) => agrees(nameKey(full.text), key));
    if (same.length > 0) return { ...one, kind: 'person', canonical: longest(same, same[0] as Full) };
  }
  return { ...one, kind: one.kind ?? 'other', canonical: ministry(tidy(one.text)) };
}

/** The last full name before a place, else the first after it. */
function nearest(people: readonly Full[], at: number): Full | undefined {
  return people.findLast((full) => full.place <= at) ?? people[0];
}

/** The fullest form of the person (or body) whose name `full` is. */
function longest(all: readonly Full[], full: Full): string {
  const key = nameKey(full.text);
  let best = full.text;
  for (const other of all) if (other.text.length > best.length && agrees(nameKey(other.text), key)) best = other.text;
  return best;
}

/** Whether one full name is the other with words left out: "Bashar Assad", "Bashar Hafez al-Assad". */
function agrees(a: string, b: string): boolean {
  const one = a.split(' ');
  const two = b.split(' ');
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  return short.every((word) =>
    long.some(
      (other) =>
        other === word || (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other)),
    ),
  );
}

const lastKey = (text: string) => nameKey(text).split(' ').at(-1) ?? '';
const firstKey = (text: string) => nameKey(text).split(' ')[0] ?? '';

/** One space between words, no article. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[Tt]he /, '');
}

/** "Russian Ministry of Foreign Affairs" and "Russian Foreign Ministry" are one. */
function ministry(text: string): string {
  const match = /^(.*?)\b(Ministry|Department) of (?:the )?(.+)$/.exec(text);
  if (!match) return text.replace(/\bDefence\b/, 'Defense');
  const field = (match[3] ?? '').replace(/ Affairs$/, '').replace(/\bDefence\b/, 'Defense');
  return `${match[1] ?? ''}${field} ${match[2] ?? ''}`;
}
