// Possible conflicts inside one briefing: what one source expects and another says will not be. Nothing else links sentences of one
// article, because they do not repeat each other; but who reads on should know that the article itself has it both ways.
import type { Bond } from '../bonds.ts';
import { scoreBetween } from '../compare/compare.ts';
import { FORESEEING, LATE, REFUTING, SOON } from './conflict.data.ts';
import { fold } from '../../analysis/words.ts';
import { isNegation } from '../compare/forms.ts';
import type { Gist } from '../compare/gist.ts';
import type { Entry, Ledger } from '../ledger.ts';
import type { Lexicon } from '../compare/lexicon.ts';
import { commonSpeaker } from '../origins/speakers.ts';

/** More attributed sentences than this are not compared with each other. */
const MANY = 80;
/** How many telling words a denial reaches: the rest of its clause. */
const REACH = 6;

/** What is foreseen of a name stands within so many telling words of it. */
const NEAR = 4;

/** The conflicts of a briefing with itself, if there are any. O(n²) for the few attributed sentences that foresee something. */
export function clashesWithin(entry: Entry, ledger: Ledger, lexicon: Lexicon): Bond | undefined {
  const attributed = Object.keys(entry.speakers).map(Number).slice(0, MANY);
  const foreseeing = attributed.filter((place) => {
    const { words } = ledger.weighed(entry.first + place).gist;
    return has(words, FORESEEING);
  });
  const links = foreseeing.flatMap((place, n) =>
    foreseeing.slice(0, n).flatMap((before) => {
      if (commonSpeaker(entry.speakers[place], entry.speakers[before])) return [];
      const [one, other] = [entry.first + place, entry.first + before];
      const [later, earlier] = [ledger.weighed(one), ledger.weighed(other)];
      const reason = denies(later.gist, earlier.gist) ?? denies(earlier.gist, later.gist) ?? atOdds(later.gist, earlier.gist);
      if (!reason) return [];
      const score = scoreBetween(later, earlier, lexicon);
      const match = { one, other, score, reuse: 0, isClaim: true, mayClash: true };
      return [{ match, kind: 'contradicts' as const, reason }];
    }),
  );
  return links.length > 0 ? { a: entry, b: entry, links, derived: false, ofA: 0, ofB: 0 } : undefined;
}

function has(words: readonly string[], list: ReadonlySet<string>): boolean {
  return words.some((word) => list.has(fold(word)));
}

/** Where a sentence denies something; undefined when it does not, or does so twice, which may cancel out. */
function denialIn({ words }: Gist): number | undefined {
  const places = words.flatMap((word, place) => (isNegation(fold(word)) || REFUTING.has(fold(word)) ? [place] : []));
  return places.length === 1 ? places[0] : undefined;
}

/** The words of the denial, when one says that what the other foresees of the same name is not to be. */
function denies(a: Gist, b: Gist): string | undefined {
  const place = denialIn(a);
  if (place === undefined || denialIn(b) !== undefined) return undefined;
  const end = clauseEnd(a, place);
  if (!has(a.words.slice(place, end), FORESEEING) || !sharesName(a, b, place, end)) return undefined;
  return `not foreseen by another source: ${a.words.slice(place, end).join(' ')}`;
}

/** The words for when, when one foresees something of a name soon, and the other late. */
function atOdds(a: Gist, b: Gist): string | undefined {
  for (const [x, y] of [
    [SOON, LATE],
    [LATE, SOON],
  ] as const) {
    const one = a.words.find((word) => x.has(fold(word)));
    const other = b.words.find((word) => y.has(fold(word)));
    if (one && other && !has(a.words, y) && !has(b.words, x) && sharesName(a, b, 0, a.words.length))
      return `sooner or later: ${one} / ${other}`;
  }
  return undefined;
}

/** Whether the words from one place to another hold a name of which the other sentence foresees something. */
function sharesName(a: Gist, b: Gist, from: number, to: number): boolean {
  return a.stems.some((id, i) => {
    const at = a.places[i] ?? 0;
    return at >= from && at < to && (a.names.has(id) || b.names.has(id)) && isForeseen(b, id);
  });
}

/** Whether a word stands beside one that foresees. */
function isForeseen({ words, places, stems }: Gist, id: number): boolean {
  return stems.some(
    (stem, i) => stem === id && places.some((place, k) => Math.abs(k - i) <= NEAR && FORESEEING.has(fold(words[place] ?? ''))),
  );
}

/** Where the clause of a denial ends: so many telling words on. */
function clauseEnd({ places, words }: Gist, place: number): number {
  const first = places.findIndex((at) => at > place);
  return first < 0 ? place : (places[first + REACH - 1] ?? words.length - 1) + 1;
}
