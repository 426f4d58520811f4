// Runs of capitalised words in one sentence: what may be a name, before anything is known of it.
import type { Piece } from '../pieces.ts';
import { fold } from './key.ts';
import { keyOf, knownKey, longestFrom, type Known } from './gazetteer.ts';
import { BODY_HEADS, FIELDS, FIRM_ENDS, FIRST_NAMES, JOINERS, NAME_HEADS, OF_HEADS, TITLE_WORDS } from './words.ts';
import { MONTHS, WEEKDAYS } from '../times/times.data.ts';

/** Pieces [from, end) that may be a name. */
export interface Run {
  readonly from: number;
  readonly end: number;
  /** From the gazetteer; may cover less than the run. */
  readonly known?: Known & { readonly end: number };
}

const LOWER_PARTICLES =
  /^(?:al|el|as|ad|ar|an|at|ash|ez|ibn|bin|ben|abu|von|van|der|den|de|del|della|di|da|dos|la|le|du|ul|ter|af|av|bint)$/;

/** Of these only "at-Tall" is a name; "at Tarn" is where somebody is. */
const SMALL_PARTICLES = /^(?:as|ad|ar|an|at)$/;

/** Whose 's is part of a name: "Women's Day", "Workers' Party". */
const OWNERS = new Set(
  'women people children workers king queen mayor farmer mother father veteran lloyd prosecutor year soldier officer'.split(' '),
);

/** Whether a name may go on or begin with piece `i`. */
function isNameWord(piece: Piece | undefined): boolean {
  if (piece?.capital !== true || /^(?:I(?:['’].*)?|AND|OR|BUT|NOT)$/.test(piece.text)) return false;
  return piece.text.length < 4 || !(WEEKDAYS.has(piece.lower) || MONTHS.has(piece.lower));
}

/** The run that begins at piece `i`, or undefined. */
export function runAt(pieces: readonly Piece[], i: number): Run | undefined {
  const piece = pieces[i];
  if (!piece) return undefined;
  if (!isNameWord(piece)) {
    // "al-Shabaab", "el-Sisi", "d'Estaing" begin small.
    if (
      piece.kind !== 'word' ||
      !LOWER_PARTICLES.test(piece.lower) ||
      pieces[i + 1]?.text !== '-' ||
      !isNameWord(pieces[i + 2]) ||
      pieces[i + 2]?.spaced
    )
      return undefined;
    return { from: i, end: extended(pieces, i, i + 3), ...withKnown(pieces, i) };
  }
  return { from: i, end: extended(pieces, i, i + 1), ...withKnown(pieces, i) };
}

function withKnown(pieces: readonly Piece[], i: number): { known?: Known & { readonly end: number } } {
  const known = knownAt(pieces, i);
  return known ? { known } : {};
}

/** keyOf without the work for plain words. */
export function wordKey(piece: Piece): string {
  const { lower } = piece;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code < 97 || code > 122) return keyOf(piece.text);
  }
  return lower;
}

/** The longest gazetteer entry that begins at piece `i`. */
export function knownAt(pieces: readonly Piece[], i: number): (Known & { readonly end: number }) | undefined {
  const first = pieces[i];
  if (!first) return undefined;
  let key = wordKey(first);
  const most = longestFrom(key.split(' ')[0] ?? key);
  if (most === 0) return undefined;
  let best: (Known & { readonly end: number }) | undefined;
  let words = 1;
  for (let end = i + 1; ; end++) {
    const found = knownKey(key);
    if (found && pieces[end - 1]?.kind !== 'mark' && fits(found, pieces, i, end)) best = { ...found, end };
    const next = pieces[end];
    if (!next || words >= most + 1) break;
    if (next.kind === 'mark') {
      if (next.text === "'s" || !/^[-–'’.]$/.test(next.text) || (next.text === '.' && (pieces[end - 1]?.text.length ?? 9) > 3))
        break;
      if (next.spaced && next.text !== '.') break;
      continue;
    }
    const glued = pieces[end - 1]?.kind === 'mark' && /^['’]$/.test(pieces[end - 1]?.text ?? '');
    key += glued ? fold(next.text) : ` ${wordKey(next)}`;
    words++;
  }
  return best;
}

/** An acronym of the gazetteer must stand in capitals: "Who" and "Is" are no organisations. */
function fits(found: Known, pieces: readonly Piece[], from: number, end: number): boolean {
  const text = pieces[from]?.text ?? '';
  if (end - from > 1) return pieces.slice(from, end).some((piece, k) => k > 0 && piece.capital) || found.kind === 'place';
  return text.length > 4 || text === text.toUpperCase() || !ACRONYMS.test(text) || !SMALL_WORDS.has(text.toLowerCase());
}

const ACRONYMS = /^[A-Za-z]{2,4}$/;
/** Acronyms that are words when not in capitals. */
const SMALL_WORDS = new Set(
  'who is it us as at an au ap pa sco hur dod sana fars ft apple meta west male nice hue split cork lima'.split(' '),
);

/** No name has more pieces; a text all in capitals is none. */
const LONGEST = 16;

function extended(pieces: readonly Piece[], from: number, start: number): number {
  let end = start;
  for (;;) {
    const next = pieces[end];
    if (!next || end - from > LONGEST) return end;
    if (next.kind === 'word') {
      if (isNameWord(next)) {
        if (!next.spaced && pieces[end - 1]?.kind !== 'mark') return end;
        end++;
        continue;
      }
      const after = joined(pieces, from, end);
      if (after === end) return end;
      end = after;
      continue;
    }
    const after = pieces[end + 1];
    if (next.text.length === 2 && OWNERS.has(pieces[end - 1]?.lower ?? '') && isNameWord(after)) {
      end += 2;
      continue;
    }
    const firm = firmEnd(pieces, end);
    if (firm > end) {
      end = firm;
      continue;
    }
    if (next.kind === 'number') {
      if (NAME_HEADS.has(pieces[end - 1]?.lower ?? '') && next.spaced) return end + 1;
      return end;
    }
    if (isSyllable(pieces, from, end)) end += 2;
    else if (
      /^[-–‑]$/.test(next.text) &&
      !next.spaced &&
      after &&
      !after.spaced &&
      (isNameWord(after) || after.kind === 'number')
    )
      end += 2;
    else if (next.text === '.' && !next.spaced && isInitial(pieces[end - 1]) && isNameWord(after) && after?.spaced) end += 2;
    else if (next.text === '&' && isNameWord(after)) end += 2;
    else return end;
  }
}

/** "Lund Min-ho", "Kim Jong-un": the second half of a given name is small. */
function isSyllable(pieces: readonly Piece[], from: number, hyphen: number): boolean {
  const [before, mark, after] = [pieces[hyphen - 1], pieces[hyphen], pieces[hyphen + 1]];
  if (!/^[-–‑]$/.test(mark?.text ?? '') || mark?.spaced || hyphen - from < 2 || !before || before.text.length > 5) return false;
  return after?.kind === 'word' && !after.spaced && !after.capital && after.text.length < 6 && !NO_SYLLABLE.test(after.lower);
}

const NO_SYLLABLE =
  /^(?:led|based|run|held|made|born|old|era|like|style|type|wide|bound|owned|built|backed|in|on|off|up|out|to|go|and|free|plus|only|class)$/;

function isInitial(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && piece.capital && (piece.text.length === 1 || piece.text === 'St' || piece.text === 'Jr');
}

/** Small words inside a name: "Ministry of Foreign Affairs", "Institute for the Study of War", "Bashar al-Assad", "Muhammad bin Salman". */
function joined(pieces: readonly Piece[], from: number, end: number): number {
  const word = pieces[end]?.lower ?? '';
  const next = pieces[end + 1];
  if (LOWER_PARTICLES.test(word)) {
    if (next?.text === '-' && isNameWord(pieces[end + 2]) && !pieces[end + 2]?.spaced) return end + 3;
    if (isNameWord(next)) return SMALL_PARTICLES.test(word) ? end : end + 2;
    if (LOWER_PARTICLES.test(next?.lower ?? '') && isNameWord(pieces[end + 2])) return end + 3;
    return end;
  }
  if (!JOINERS.has(word)) return end;
  for (let i = from; ; i++) {
    if (i >= end) return end; // "President of Russia" is no name
    if (!TITLE_WORDS.has(pieces[i]?.lower ?? '')) break;
  }
  if (word === 'and') return joinedByAnd(pieces, from, end);
  const head = pieces[end - 1]?.lower ?? '';
  if (word === 'of' && !mayBeOf(pieces, from, end)) return end;
  if (word !== 'of' && !NAME_HEADS.has(head)) return end;
  if (word === 'of' && TITLE_WORDS.has(head) && !NAME_HEADS.has(head)) return end;
  const at = next?.lower === 'the' ? end + 2 : end + 1;
  return isNameWord(pieces[at]) ? at + 1 : end;
}

/** Whether a name may go on with "of": "Bank of", "Voice of", not "Lund of Tarn Motors". */
function mayBeOf(pieces: readonly Piece[], from: number, end: number): boolean {
  const head = pieces[end - 1]?.lower ?? '';
  if (FIRST_NAMES.has(pieces[from]?.lower ?? '') && end - from < 4 && end - from > 1) return false;
  return NAME_HEADS.has(head) || OF_HEADS.has(head) || ABSTRACT.test(head) || headsOf(pieces, from, end);
}

const ABSTRACT = /(?:tions?|ments?|ity|ities|ships?|ences?|ances?|hood|dom|ers|ors|ists|ians)$/;

/** Past what only stands in the names of firms: "Lund's Corp", "Lund (Norway) Ltd", "Lund, Falk and Co". */
function firmEnd(pieces: readonly Piece[], end: number): number {
  const ends = (at: number) => pieces[at]?.capital === true && FIRM_ENDS.has(pieces[at].lower);
  const mark = pieces[end]?.text ?? '';
  if (/^['’][sS]$/.test(mark)) return ends(end + 1) ? end + 2 : end;
  if (mark === '(') return isNameWord(pieces[end + 1]) && pieces[end + 2]?.text === ')' && ends(end + 3) ? end + 4 : end;
  if (mark !== ',' || !isNameWord(pieces[end + 1])) return end;
  return pieces[end + 2]?.lower === 'and' && ends(end + 3) ? end + 4 : end;
}

/** "Lund and Falk Corp", "Securities and Exchange Commission", "Ministry of Trade and Industry"; two names side by side are not joined. */
function joinedByAnd(pieces: readonly Piece[], from: number, end: number): number {
  const next = end + 1;
  let stop = next;
  while (isNameWord(pieces[stop]) || (pieces[stop]?.lower === "'s" && FIRM_ENDS.has(pieces[stop + 1]?.lower ?? ''))) stop++;
  const many = stop - next;
  const last = pieces[stop - 1]?.lower ?? '';
  const before = pieces[end - 1]?.lower ?? '';
  if (many === 0) return end;
  if (FIRM_ENDS.has(pieces[next]?.lower ?? '')) return stop;
  if (FIRM_ENDS.has(last))
    return many < 5 && end - from < 4 && !FIRM_ENDS.has(before) && pieces[from - 1]?.text !== ',' ? stop : end;
  if (!FIELDS.has(before)) return end;
  if (many === 1) return FIELDS.has(last) && headsOf(pieces, from, end) ? stop : end;
  return many < 4 && end - from === 1 && BODY_HEADS.has(last) && FIELDS.has(pieces[next]?.lower ?? '') ? stop : end;
}

/** Whether the run so far is a body "of" or "for" something. */
function headsOf(pieces: readonly Piece[], from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++)
    if (/^(?:of|for|on)$/.test(pieces[i]?.lower ?? '') && NAME_HEADS.has(pieces[i - 1]?.lower ?? '')) return true;
  return false;
}
