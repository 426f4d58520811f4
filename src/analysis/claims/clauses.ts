// The clauses of a sentence that "and" or "but" joins: "They took the bridge and closed the road, but the port stayed open" are three.
// Says less rather than wrong: what might be a list of things is left in one piece.
import type { Clause } from '../../model/claim.ts';
import { pieceFrom, piecesIn, type Piece } from '../pieces.ts';
import { coreOf, isOfNames, objectOf } from './core.ts';
import { auxiliaries, groupEnd, isAdverb, isPlainlyPast, isVerb } from './verbs.ts';

const JOINS = new Set(['and', 'but', 'while']);
/** Participles that describe people and things as often as they tell what happened: "soldiers and wounded civilians". */
const DESCRIBES =
  /^(?:wounded|injured|killed|armed|elected|appointed|displaced|affected|damaged|related|united|retired|detained|unnamed|based|increased|limited|added)$/;
const SUBJECTS = new Set(['we', 'they', 'he', 'she', 'it', 'i', 'both']);
const MOST_CLAUSES = 4;
const MOST_WHO = 10;
/** Farther on no clause is looked for: what runs on so long is a list, or no sentence. */
const FAR = 200;

/** All clauses after the first that is given, each with its subject: its own, or that of the clause before. */
export function clausesAfter(words: readonly Piece[], first: Clause): Clause[] {
  const found = [first];
  while (found.length < MOST_CLAUSES) {
    const last = found.at(-1) as Clause;
    const joined = joinedTo(words, last);
    if (!joined) break;
    const cut = cutAt(words, last, joined.at);
    found.splice(-1, 1, cut, joined.clause);
  }
  return found;
}

/** The first clause that is joined to the end of another, and where its "and" stands. */
function joinedTo(words: readonly Piece[], clause: Clause): { at: number; clause: Clause } | undefined {
  const from = pieceFrom(words, clause.does.end);
  for (let at = from + 1; at + 1 < words.length && at - from < FAR; at++) {
    const word = words[at] as Piece;
    if (word.text === '"' || word.text === '“') at = closing(words, at);
    else if (word.text === ';') return withSubject(words, at);
    else if (word.kind === 'word' && JOINS.has(word.lower)) {
      const next = words[at + 1]?.lower ?? '';
      const own = words[at - 1]?.text === ',' || next === 'that' || SUBJECTS.has(next) ? withSubject(words, at) : undefined;
      const joined = own ?? (word.lower === 'while' ? undefined : withoutSubject(words, at, clause));
      if (joined) return joined;
    }
  }
  return undefined;
}

function closing(words: readonly Piece[], open: number): number {
  for (let at = open + 1; at < words.length; at++) if (/^["”]$/.test((words[at] as Piece).text)) return at;
  return words.length;
}

/** ", and the port stayed open", "and that the port is open". */
function withSubject(words: readonly Piece[], at: number): { at: number; clause: Clause } | undefined {
  const begin = words[at + 1]?.lower === 'that' ? at + 2 : at + 1;
  const rest = words.slice(begin, begin + FAR);
  const clause = coreOf(rest);
  if (!clause || clause.who.start !== rest[0]?.start || isOfNames(words, at - 1)) return undefined;
  return rest.filter(({ end }) => end <= clause.who.end).length <= MOST_WHO ? { at, clause } : undefined;
}

/** "took the bridge and closed the road": another verb of the same form, not one of a pair that stands together. */
function withoutSubject(words: readonly Piece[], at: number, { who, does }: Clause): { at: number; clause: Clause } | undefined {
  let verb = at + 1;
  while (isAdverb(words[verb]) && !SUBJECTS.has(words[verb]?.lower ?? '')) verb++;
  const [before, word] = [words[at - 1], words[verb]];
  if (!before || !word || !isVerb(words, verb) || isPlainlyPast(before.lower) || DESCRIBES.test(word.lower)) return undefined;
  const heads = piecesIn(words, does);
  const isPast = heads.some(({ lower }) => isPlainlyPast(lower));
  const isSame = isPlainlyPast(word.lower)
    ? isPast
    : auxiliaries.has(word.lower) || (!isPast && heads[0]?.lower.endsWith('s') === true);
  if (!isSame || word.lower === 'be' || word.lower === 'being') return undefined;
  const end = groupEnd(words, verb);
  const what = objectOf(words, end);
  return { at, clause: { who, does: { start: word.start, end: (words[end - 1] as Piece).end }, ...(what ? { what } : {}) } };
}

/** The clause without what the next one says. */
function cutAt(words: readonly Piece[], clause: Clause, at: number): Clause {
  if (!clause.what) return clause;
  let last = at - 1;
  while (last > 0 && /^[,;]$/.test((words[last] as Piece).text)) last--;
  const end = Math.min(clause.what.end, (words[last] as Piece).end);
  const { who, does } = clause;
  return end > clause.what.start ? { who, does, what: { start: clause.what.start, end } } : { who, does };
}
