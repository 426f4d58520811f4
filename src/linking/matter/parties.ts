// Whom a sentence is about. Reports of one kind are written in one form ("… Corp said it filed with …"), so that sentences about two
// companies, two courts or two teams read as one; they are of one kind then, and not one claim.
import { spells } from '../../analysis/names/aliases.ts';
import { fold } from '../../analysis/words.ts';
import { RARE } from '../decide.ts';
import { GENERIC, LEGAL_FORMS, METONYMS, PARTICLES } from './parties.data.ts';
import type { Gist } from '../compare/gist.ts';
import type { Lexicon } from '../compare/lexicon.ts';

/** A company's form stands within so many words of the start of a sentence that begins with the company. */
const FORM_WITHIN = 6;
/** A sentence that names nobody says something of its own with this many telling words that are no numbers. */
const MIN_WORDS = 4;
/** A name as common in everyday news as the United States tells nothing. */
const TELLING_NAME = 5.5;
/** Words of a name that tell less than its rarest one by this much are no name by themselves: "Capital" in "Tamsel Capital". */
const LESSER = 1.5;

/** Whether two sentences are about one party, as far as their beginnings say: both begin with a name, and one name is in the other
 * sentence ("same"), or neither is ("other"). O(words of a × words of b). */
export function partiesOf(a: Gist, b: Gist, lexicon: Lexicon): 'same' | 'other' | 'unknown' {
  const [ofA, ofB] = [partyOf(a, lexicon), partyOf(b, lexicon)];
  if (ofA.telling.length === 0 || ofB.telling.length === 0) return 'unknown';
  return isIn(ofA.telling, a, ofB.whole, b, lexicon) || isIn(ofB.telling, b, ofA.whole, a, lexicon) ? 'same' : 'other';
}

/** The names in a sentence that are no title, form of company or word of a table, and that tell something. */
export function namesIn(gist: Gist, lexicon: Lexicon): { readonly place: number; readonly id: number }[] {
  return gist.all.flatMap((id, place) =>
    gist.names.has(id) && !isGeneric(gist.words[place] ?? '') && lexicon.weightOf(id) >= TELLING_NAME ? [{ place, id }] : [],
  );
}

/** Whether a telling name stands in both sentences, or two names for one party do. */
export function shareName(a: Gist, b: Gist, lexicon: Lexicon): boolean {
  if (namesIn(a, lexicon).some(({ id }) => b.all.includes(id))) return true;
  const groups = a.words.flatMap((word) => nameOf(fold(word)) ?? []);
  return groups.length > 0 && b.words.some((word) => groups.includes(nameOf(fold(word)) ?? -1));
}

/** A number for a party that goes by several names, by any of them, folded. */
export function nameOf(word: string): number | undefined {
  return METONYMS.get(word);
}

/** Whether a sentence says too little to be told apart from others of its kind: "He did not elaborate", "Shr 42 cts vs 39 cts". */
export function saysLittle(gist: Gist): boolean {
  const words = new Set(gist.places.filter((place) => !/^\d/.test(gist.words[place] ?? '')).map((place) => gist.all[place]));
  return words.size < MIN_WORDS;
}

/** Places of words of a name: all of them, and those that tell it from others. */
interface Party {
  readonly whole: readonly number[];
  readonly telling: readonly number[];
}

const KNOWN = new WeakMap<Gist, Party>();

/** The places of the words of the name that a sentence begins with, without titles and the like; none if it begins otherwise. Found once. */
function partyOf(gist: Gist, lexicon: Lexicon): Party {
  const known = KNOWN.get(gist);
  if (known) return known;
  const party = findParty(gist, lexicon);
  KNOWN.set(gist, party);
  return party;
}

function findParty(gist: Gist, lexicon: Lexicon): Party {
  const { words } = gist;
  const form = words.findIndex((word, i) => i > 0 && i <= FORM_WITHIN && LEGAL_FORMS.has(fold(word)) && isUpper(word));
  const company = form > 0 ? places(0, form) : [];
  const isCompany = company.length > 0 && company.every((i) => isUpper(words[i] ?? '') || PARTICLES.has(fold(words[i] ?? '')));
  const run = isCompany ? company : leadingRun(gist, lexicon);
  const named = run.filter((i) => isUpper(words[i] ?? '') && !isGeneric(words[i] ?? ''));
  const weights = named.map((i) => lexicon.weightOf(gist.all[i] ?? -1));
  const most = Math.max(...weights);
  return { whole: named, telling: named.filter((_, k) => (weights[k] ?? 0) >= most - LESSER) };
}

/** The capitalised words at the start. One capitalised word alone is a name only if it is known for one. */
function leadingRun({ words, all, names }: Gist, lexicon: Lexicon): number[] {
  // Among capitals alone a first word that everyday news does not know is a name.
  if (isShouted(words)) return lexicon.weightOf(all[0] ?? -1) >= RARE ? [0] : [];
  const from = /^(?:the|a|an)$/i.test(words[0] ?? '') ? 1 : 0;
  let to = from;
  while (isUpper(words[to] ?? '') || (to > from && PARTICLES.has(fold(words[to] ?? '')) && isUpper(words[to + 1] ?? ''))) to++;
  if (to === from) return [];
  if (to - from === 1 && from === 0 && !names.has(all[0] ?? -1)) return [];
  return places(from, to);
}

/** Whether most words begin with a capital: then capitals say nothing. */
function isShouted(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3 && !/^\d/.test(word));
  return long.length > 2 && long.filter(isUpper).length > 0.7 * long.length;
}

/** Whether a word of one's name stands in the other sentence, or another name for the same. */
function isIn(name: readonly number[], { words, all }: Gist, others: readonly number[], other: Gist, lexicon: Lexicon): boolean {
  const initials = others.map((i) => other.words[i] ?? '').join(' ');
  return name.some((i) => {
    const id = all[i] ?? -1;
    const word = words[i] ?? '';
    const group = METONYMS.get(fold(word));
    return (
      other.all.some(
        (theirs, j) =>
          theirs === id ||
          lexicon.alike(id, theirs) >= 0.75 ||
          (group !== undefined && METONYMS.get(fold(other.words[j] ?? '')) === group),
      ) ||
      (/^\p{Lu}{2,6}$/u.test(word) && spells(word, initials))
    );
  });
}

function places(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function isUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isGeneric(word: string): boolean {
  const lower = fold(word);
  return GENERIC.has(lower) || LEGAL_FORMS.has(lower);
}
