// Where a name begins and ends: runs of capitalised words, with what may join them.
import { CALENDAR, CUE, DEMONYM, FEMALE_NAME, JOINER, MALE_NAME, ORGANISATION, ROLE, SMALL } from '../tokens-classes.ts';
import { isCapital, type TextLayer } from './layer.ts';
import { speaksNext } from './subjects.ts';
import { CAPITAL, CAPITALS, MARK, NUMBER, wordId, wordIds } from '../tokens.ts';

const OF = wordId('of');
const FOR = wordId('for');
const THE = wordId('the');
const AND = wordId('and');
const STOP = wordId('.');
const SLASH = wordId('/');
const FIRM = wordIds('co company sons partners associates bros');

/** What the whole text says of words: which occur in small letters, which follow a first name somewhere. */
export interface Words {
  readonly small: ReadonlySet<number>;
  readonly known: ReadonlySet<number>;
}

function isFirst(layer: TextLayer, at: number): boolean {
  const { tokens } = layer;
  let first = tokens.sentences[tokens.sentence[at]!]!;
  while (first < at && tokens.shape[first] === MARK) first++;
  return first === at;
}

/** Whether a name may begin at token `at`: by a capital, or because it is known from a place where it had one. */
export function startsName(layer: TextLayer, at: number, { small, known }: Words): boolean {
  const { tokens, classes } = layer;
  const bits = classes[at]!;
  if (known.has(tokens.id[at]!) && (!isFirst(layer, at) || speaksNext(layer, at))) return true;
  if (bits & CALENDAR) return false;
  const next = at + 1 < tokens.count ? tokens.shape[at + 1]! : MARK;
  const nextCapital =
    isCapital(next) && tokens.sentence[at + 1] === tokens.sentence[at] && (classes[at + 1]! & (SMALL | CALENDAR)) === 0;
  if (bits & SMALL) return tokens.id[at] === THE && nextCapital && !isFirst(layer, at);
  if (tokens.shape[at] === CAPITALS && tokens.end[at]! - tokens.start[at]! > 1) return true;
  if (!isFirst(layer, at)) return (bits & DEMONYM) === 0 || nextCapital;
  if (nextCapital) return true;
  if (bits & (ROLE | DEMONYM)) return false;
  return !small.has(tokens.id[at]!);
}

/** The end of the capitalised run: joined by "of", "bin", "&", initials, and "for the" after the head of an organisation. */
export function nameEnd(layer: TextLayer, from: number): number {
  const { tokens, classes, inQuote } = layer;
  const sentence = tokens.sentence[from]!;
  const fits = (at: number): boolean =>
    at < tokens.count &&
    tokens.sentence[at] === sentence &&
    inQuote[at]! < 0 &&
    isCapital(tokens.shape[at]) &&
    (classes[at]! & CALENDAR) === 0;
  let at = from + 1;
  let heads = (classes[from]! & ORGANISATION) !== 0 || INSTITUTE.has(tokens.id[from]!);
  for (;;) {
    if (at < tokens.count && isOddName(layer, at, sentence)) at++;
    else if (fits(at) && isTitledVerb(layer, at)) return at;
    else if (fits(at) && ((classes[at]! & SMALL) === 0 || tokens.shape[at] === CAPITALS)) {
      heads ||= (classes[at]! & ORGANISATION) !== 0 || INSTITUTE.has(tokens.id[at]!);
      at++;
    } else if (at < tokens.count && tokens.id[at] === SLASH && tokens.end[at - 1] === tokens.start[at] && fits(at + 1)) at++;
    else if (at < tokens.count && tokens.id[at] === STOP && isInitial(layer, at - 1) && fits(at + 1)) at++;
    else if (
      at + 1 < tokens.count &&
      tokens.sentence[at] === sentence &&
      (classes[at]! & JOINER) !== 0 &&
      joins(layer, at, heads, fits)
    ) {
      at++;
      if (tokens.id[at] === THE) at++;
    } else if (
      tokens.shape[at] === NUMBER &&
      tokens.sentence[at] === sentence &&
      fits(at - 1) &&
      heads &&
      tokens.end[at]! - tokens.start[at]! < 3
    )
      at++;
    else return at;
  }
}

/** "Clinton Praised": a verb of saying in a headline's capitals. */
function isTitledVerb({ tokens, classes }: TextLayer, at: number): boolean {
  const end = tokens.end[at]!;
  return (classes[at]! & CUE) !== 0 && (tokens.text.startsWith('ed', end - 2) || SAYS.has(tokens.id[at]!));
}

const SAYS = wordIds('said says told tells adds writes wrote warns vows');
const ODD = wordIds('sun may march april june jan jun august');

/** A small or calendar word that is part of a name: after a first name, or "Sun" after a capital and before no number. */
function isOddName({ tokens, classes, inQuote }: TextLayer, at: number, sentence: number): boolean {
  if (
    !isCapital(tokens.shape[at]) ||
    tokens.sentence[at] !== sentence ||
    inQuote[at]! >= 0 ||
    (classes[at]! & (SMALL | CALENDAR)) === 0
  )
    return false;
  if (classes[at - 1]! & (MALE_NAME | FEMALE_NAME)) return (classes[at]! & CALENDAR) === 0 || ODD.has(tokens.id[at]!);
  return ODD.has(tokens.id[at]!) && tokens.shape[at + 1] !== NUMBER;
}

const INSTITUTE = wordIds(
  'center centre institute coalition council citizens americans campaign commission committee organization organisation observatory department ministry university bank house',
);

function isInitial({ tokens }: TextLayer, at: number): boolean {
  return tokens.shape[at] === CAPITAL && tokens.start[at]! + 1 === tokens.end[at];
}

function joins({ tokens }: TextLayer, at: number, heads: boolean, fits: (at: number) => boolean): boolean {
  const id = tokens.id[at]!;
  if (id === THE) return false;
  if (id === OF) return heads && (fits(at + 1) || (tokens.id[at + 1] === THE && fits(at + 2)));
  if (id === FOR) return heads && (fits(at + 1) || (tokens.id[at + 1] === THE && fits(at + 2)));
  if (id === AND) return FIRM.has(tokens.id[at + 1]!) && fits(at + 1);
  return fits(at + 1);
}
