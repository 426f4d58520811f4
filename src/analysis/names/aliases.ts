// One canonical form for the names of one briefing: surnames, acronyms that the text defines, and spellings of known names.
import type { NameKind } from '../../model/claim.ts';
import { known } from './gazetteer.ts';
import { nameKey } from './key.ts';
import { FIRM_ENDS } from './words.ts';

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
  /** What it is if nothing else in the text tells: what speaks is a person, where it is not a firm's short name. */
  readonly guess?: NameKind;
}

/** A name with the one that joins its spellings. */
export interface Resolved extends Found {
  readonly kind: NameKind;
  readonly canonical: string;
}

interface Full {
  readonly text: string;
  readonly key: string;
  readonly kind: NameKind;
}

/** Gives every name its canonical form and kind, and drops those that nothing else in the text supports. */
export function resolve(found: readonly Found[]): Resolved[] {
  const key = keys();
  const acronyms = acronymsIn(found);
  const fulls = fullNames(found, key);
  const sure = new Set<string>();
  // A name whose kind shows in one place has it everywhere.
  const kinds = new Map<string, NameKind>();
  for (const one of found) {
    if (one.kind && !kinds.has(key(one.text))) kinds.set(key(one.text), one.kind);
    if (one.unsure) continue;
    for (const word of one.text.split(/\s+/)) sure.add(key(word));
  }
  const resolved: Resolved[] = [];
  // The bearer of each surname that was named last.
  const recent = new Map<string, Full>();
  for (const one of found) {
    const long = acronyms.get(one.text) ?? acronyms.get(one.text.replace(/s$/, ''));
    if (long) resolved.push({ ...one, kind: long.kind, canonical: long.canonical });
    else if (one.canonical !== undefined) resolved.push({ ...one, kind: one.kind ?? 'other', canonical: one.canonical });
    else if ((one.unsure && !sure.has(key(one.text))) || MANY.test(one.text)) continue;
    else resolved.push(settle({ ...one, kind: one.kind ?? kinds.get(key(one.text)) }, key, fulls, recent));
  }
  return resolved;
}

type Key = (text: string) => string;

/** nameKey with a memory, as a briefing repeats its names. */
function keys(): Key {
  const held = new Map<string, string>();
  return (text) => {
    let key = held.get(text);
    if (key === undefined) held.set(text, (key = nameKey(text)));
    return key;
  };
}

/** "PCs", "NGOs": things that many have. */
const MANY = /^\p{Lu}{2,6}s$/u;

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

/** Different full names by the key of their last word, and by that of their first with a space behind it, in the order of the text. */
function fullNames(found: readonly Found[], key: Key): Map<string, Full[]> {
  const singles = new Set<string>();
  for (const one of found) if (!/\s/.test(one.text) && one.canonical === undefined) singles.add(lastWord(key(one.text)));
  const map = new Map<string, Full[]>();
  const seen = new Set<string>();
  for (const one of found) {
    if (one.canonical !== undefined || seen.has(one.text) || !/\s/.test(one.text)) continue;
    const whole = key(one.text);
    if (one.kind === 'organisation' || one.kind === 'other') {
      seen.add(one.text);
      // "Wagner" may stand for "Wagner Group", but "Tarn" not for "Tarn Police".
      if (SHORTENED.test(one.text) || isFirm(one.text))
        add(map, firstWord(whole), { text: tidy(one.text), key: whole, kind: one.kind });
      continue;
    }
    // A surname that stands alone elsewhere makes the long form a person's.
    const last = lastWord(whole);
    const plain = one.text.split(/\s+/).length < 4 && !/\s(?:of|for|on|the)\s/.test(one.text);
    const kind = one.kind ?? (plain && isWords(one.text) && singles.has(last) ? 'person' : one.guess);
    if (kind !== 'person') continue;
    seen.add(one.text);
    const full: Full = { text: tidy(one.text), key: whole, kind };
    add(map, last, full);
    // "Kim Jong Un" is Kim; "Sergei Lavrov" is not Sergei, unless nobody else has the name.
    if (firstWord(whole) !== last) add(map, `${firstWord(whole)} `, full);
  }
  return map;
}

const SHORTENED =
  /^\S+ (?:Group|Corp|Corporation|Inc|Ltd|Company|Co|Holdings?|Industries|Airlines|Bank|Party|Movement|Museum|Institute|Foundation)$/;

/** Firms are called by the first word or words of their name: "Tarn Steel" for "Tarn Steel Works Corp". */
const isFirm = (text: string) => /\s/.test(text) && FIRM_ENDS.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());

const isWords = (text: string) => !/(?:^|\s)\p{Lu}{2,}/u.test(text);

function add(map: Map<string, Full[]>, key: string, full: Full): void {
  const list = map.get(key);
  if (list) list.push(full);
  else map.set(key, [full]);
}

function settle(one: Found, key: Key, fulls: ReadonlyMap<string, readonly Full[]>, recent: Map<string, Full>): Resolved {
  const whole = key(one.text);
  const last = lastWord(whole);
  const people = fulls.get(last) ?? [];
  if (!/\s/.test(one.text)) {
    const bearers = people.length > 0 ? people : (fulls.get(`${last} `) ?? []);
    const full = recent.get(last) ?? bearers[0];
    if (full && (one.kind === undefined || one.kind === full.kind || full.kind === 'person'))
      return { ...one, kind: full.kind, canonical: longest(bearers, full) };
    return { ...one, kind: one.kind ?? one.guess ?? 'other', canonical: tidy(one.text) };
  }
  const firm = one.kind === 'person' || one.kind === 'place' ? undefined : firmOf(fulls, whole);
  if (firm) return { ...one, kind: firm.kind, canonical: firm.text };
  if (one.kind !== 'organisation' && one.kind !== 'other') {
    const same = people.find((full) => agrees(full.key, whole));
    if (same) {
      recent.set(last, same);
      return { ...one, kind: 'person', canonical: longest(people, same) };
    }
  }
  const listed = isFirm(one.text) ? known(one.text.slice(0, one.text.lastIndexOf(' '))) : undefined;
  return { ...one, kind: one.kind ?? one.guess ?? 'other', canonical: listed?.canonical ?? ministry(tidy(one.text)) };
}

/** The firm whose name begins with these words: "Tarn Steel" of "Tarn Steel Works Corp". */
function firmOf(fulls: ReadonlyMap<string, readonly Full[]>, whole: string): Full | undefined {
  return fulls.get(firstWord(whole))?.find((full) => full.kind === 'organisation' && full.key.startsWith(`${whole} `));
}

/** The fullest form of the person (or body) whose name `full` is. */
function longest(all: readonly Full[], full: Full): string {
  let best = full.text;
  for (const other of all) if (other.text.length > best.length && agrees(other.key, full.key)) best = other.text;
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

const lastWord = (key: string) => key.slice(key.lastIndexOf(' ') + 1);
const firstWord = (key: string) => key.split(' ', 1)[0] ?? key;

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
