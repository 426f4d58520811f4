// Names of people, organisations and places, each with one canonical form within its briefing: "Lavrov" is "Sergei Lavrov".
// Runs of capitals are judged one by one first; what the whole briefing tells of them (aliases) decides after.
import type { Mention, NameKind } from '../../model/claim.ts';
import type { Sentence } from '../../model/text.ts';
import type { Piece } from '../pieces.ts';
import { resolve, type Found } from './aliases.ts';
import { isCity } from './gazetteer.ts';
import { isAcronym, isHyphen, isOpening, isSmallMark, isTicker, isTitleCase, smallWords, stateAt } from './shapes.ts';
import { knownAt, runAt, wordKey, type Run } from './runs.ts';
import { BODY_HEADS, FIRM_ENDS, FIRST_NAMES, NO_NAMES, OFFICES, PLACE_WORDS, SPEAKS, TITLE_WORDS } from './words.ts';
import { OTHER_HEADS } from './organisations.data.ts';
import { STARTERS } from '../sentences/sentences.data.ts';

/** The names of the sentences, in order; `pieces` are those of the sentences. */
export function namesOf(sentences: readonly Sentence[], pieces: readonly (readonly Piece[])[]): Mention[] {
  const small = smallWords(pieces);
  const found: Found[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const list = pieces[at] ?? [];
    findIn(list, isTitleCase(list), small, (from, end, kind, more) => {
      const start = list[from]?.start ?? sentence.start;
      const last = list[end - 1]?.end ?? start;
      const text = sentence.text.slice(start - sentence.start, last - sentence.start);
      found.push({ sentence: at, start, end: last, text, kind, ...more });
    });
  }
  return resolve(found).map(({ sentence, start, end, text, kind, canonical }) => {
    return { sentence: (sentences[sentence] as Sentence).id, start, end, text, kind, canonical };
  });
}

interface More {
  readonly canonical?: string;
  readonly unsure?: boolean;
  /** What it would be if nothing else told. */
  readonly guess?: NameKind;
  /** The acronym in brackets behind it. */
  readonly acronym?: string;
}
type Add = (from: number, end: number, kind: NameKind | undefined, more?: More) => void;

function findIn(pieces: readonly Piece[], titleCase: boolean, small: ReadonlySet<string>, add: Add): void {
  for (let i = 0; i < pieces.length; i++) {
    const run = runAt(pieces, i);
    if (!run) continue;
    if (isTicker(pieces, i) || isSmallMark(pieces, i, run.end)) {
      i = run.end - 1;
      continue;
    }
    const state = stateAt(pieces, i);
    if (state !== undefined) {
      add(i, i + 1, 'place', { canonical: state });
      continue;
    }
    const opens = isOpening(pieces, i);
    const { known } = run;
    if (known) {
      const whole = known.end >= run.end;
      const rest = pieces[known.end]?.lower ?? '';
      if (
        whole ||
        known.demonym ||
        TITLE_WORDS.has(rest) ||
        titleCase ||
        pieces[known.end - 1]?.text === '.' ||
        isHyphen(pieces[known.end])
      ) {
        if (known.demonym && !whole && !isHyphen(pieces[known.end]) && !titleCase) {
          const body = bodyRun(pieces, run);
          if (body) {
            add(run.from, run.end, body, acronymBehind(pieces, run.end));
            i = run.end - 1;
            continue;
          }
        }
        // "Nice" at the start of a sentence may be a word; a people or country hardly.
        if (!(opens && small.has(pieces[i]?.lower ?? '') && known.end === i + 1))
          add(i, known.end, known.kind, { canonical: known.canonical });
        i = known.end - 1;
        continue;
      }
    }
    if (titleCase && !isAcronym(pieces[i])) continue;
    i = judge(pieces, run, opens, small, add) - 1;
  }
}

/** A name does not begin with these, not even inside a title. */
const PREPOSITIONS =
  /^(?:To|Of|In|On|At|For|From|By|With|And|But|Or|If|As|A|An|Unless|Although|Though|While|When|Where|Which|Since|Despite|Under|Until|Unlike|Because|That|These|Those|Both|Then|Nor|Once)$/;

const PLACE_BEFORE = /^(?:in|near|outside|towards?|across)$/;
const REGION_WORDS = new Set(
  'province region governorate oblast district village town city peninsula county prefecture valley coast airport neighbourhood neighborhood suburb'.split(
    ' ',
  ),
);

/** Judges a run that the gazetteer does not settle; gives where to look on. */
function judge(pieces: readonly Piece[], run: Run, opens: boolean, small: ReadonlySet<string>, add: Add): number {
  let { from } = run;
  const { end } = run;
  // A word that only stands first, not as part of the name: "However Turkey", "Opposition forces".
  const first = pieces[from];
  // "Secretary of State Ada Lund": the office is a title.
  if (
    from + 1 < end &&
    pieces[from - 1]?.lower === 'of' &&
    TITLE_WORDS.has(pieces[from - 2]?.lower ?? '') &&
    OFFICES.has(first?.lower ?? '')
  )
    return from + 1;
  if (first && from + 1 < end && PREPOSITIONS.test(first.text)) return from + 1;
  if (
    opens &&
    first &&
    from + 1 < end &&
    pieces[from + 1]?.spaced &&
    (run.known?.end ?? 0) < from + 2 &&
    (STARTERS.has(first.text) || (small.has(first.lower) && !TITLE_WORDS.has(first.lower)))
  )
    return from + 1;
  const organised = bodyRun(pieces, run);
  if (organised && end - from > 1) {
    add(from, end, organised, acronymBehind(pieces, end));
    return end;
  }
  // "Former Tarnbank Chairman Bo Falk": what only says when is passed over first.
  while (from < end - 2 && FORMER.test(pieces[from]?.lower ?? '')) from++;
  const title = innerTitle(pieces, from, end);
  if (title > from) {
    // "Tarn Police Chief Ada Lund": the body, then the person.
    let left = title;
    while (left > from && TITLE_WORDS.has(pieces[left - 1]?.lower ?? '')) left--;
    if (left > from) addBefore(pieces, from, left, add);
    from = title;
  }
  let titled = false;
  while (from < end - 1 && TITLE_WORDS.has(pieces[from]?.lower ?? '') && !FIRST_NAMES.has(pieces[from]?.lower ?? '')) {
    from++;
    if (pieces[from]?.text === '.') from++;
    titled = true;
  }
  if (from > run.from) {
    const rest = runAt(pieces, from);
    if (rest?.known && rest.known.end >= end) return from; // "President Biden's" no; "Prime Minister Britain": looked at by itself
  }
  const word = pieces[from];
  if (word && from === end - 1 && (NO_NAMES.has(word.lower) || STARTERS.has(word.text))) return end;
  if (!word || (from === end - 1 && (TITLE_WORDS.has(word.lower) || word.text.length < 2))) return end;
  if (from === end - 1 && opens && from === run.from && !isAcronym(word)) {
    // One capital at the start of a sentence tells nothing, unless the name stands elsewhere too.
    if (STARTERS.has(word.text) || small.has(word.lower)) return end;
    const guess = SPEAKS.has(pieces[end]?.lower ?? '') ? ('person' as const) : undefined;
    add(from, end, cityBy(pieces, from, end), { unsure: true, ...(guess ? { guess } : {}), ...acronymBehind(pieces, end) });
    return end;
  }
  if (from === end - 1 && small.has(word.lower) && !titled && !isAcronym(word)) return end;
  const kind =
    (isCalled(pieces, from) ? 'organisation' : isTitledBefore(pieces, from, end) ? 'person' : undefined) ??
    kindOf(pieces, from, end, titled) ??
    placeByContext(pieces, from, end) ??
    cityBy(pieces, from, end);
  const guess = kind === undefined && (speaks(pieces, from, end) || looksPersonal(pieces, from, end, small));
  add(from, end, kind, { ...(guess ? { guess: 'person' } : {}), ...acronymBehind(pieces, end) });
  return end;
}

const FORMER = /^(?:former|then|late|acting|interim|outgoing|incumbent|newly)$/;

/** What stands before a title: "Norwegian" or "Tarn Police"; a known place is one. */
function addBefore(pieces: readonly Piece[], from: number, end: number, add: Add): void {
  const entry = knownAt(pieces, from);
  // "Norlandic President": a word that only says whose.
  if (entry?.end !== end && end === from + 1 && /(?:ian|ic|ish|ese)$/.test(pieces[from]?.lower ?? '')) return;
  if (entry?.end === end) add(from, end, entry.kind, { canonical: entry.canonical });
  else add(from, end, 'organisation');
}

/** "central bank governor Ada Lund": a title in small letters. */
function isTitledBefore(pieces: readonly Piece[], from: number, end: number): boolean {
  const before = pieces[from - 1];
  return before?.kind === 'word' && !before.capital && end - from < 6 && TITLED.test(before.lower);
}

const TITLED =
  /^(?:governor|minister|president|chairman|chairwoman|spokesman|spokeswoman|spokesperson|secretary|senator|leader|director|analyst|economist|ambassador|envoy|lawyer|mayor|judge|actor|actress|singer|author|professor|coach|captain|premier|chancellor|commander|correspondent|founder|adviser|advisor|activist|blogger|milblogger|prosecutor|trader|dealer|colleague|brother|sister|wife|husband|son|daughter)$/;

/** "the newspaper Tarnska Vest", "grid company NorGrid": what stands before tells. */
function isCalled(pieces: readonly Piece[], from: number): boolean {
  const before = pieces[from - 1];
  return before?.kind === 'word' && !before.capital && CALLED.test(before.lower);
}

const CALLED =
  /^(?:newspaper|daily|weekly|broadcaster|agency|channel|outlet|magazine|website|station|company|firm|operator|carrier|airline|bank|maker|producer|retailer|manufacturer|insurer|lender|party|charity|think-tank|group|conglomerate|giant|subsidiary|startup|publisher)$/;

/** Two or three words before a verb of saying: a person, unless they are known for a firm. */
function speaks(pieces: readonly Piece[], from: number, end: number): boolean {
  const words = pieces.slice(from, end).filter((piece) => piece.kind === 'word').length;
  return words > 1 && words < 4 && SPEAKS.has(pieces[end]?.lower ?? '');
}

function kindOf(pieces: readonly Piece[], from: number, end: number, titled: boolean): NameKind | undefined {
  const words = pieces.slice(from, end).filter((piece) => piece.kind === 'word');
  const first = words[0];
  if (words.length === 1 && first && isAcronym(first)) return 'organisation';
  if (titled) return 'person';
  if (first && FIRST_NAMES.has(first.lower) && words.length < 5) return 'person';
  return undefined;
}

/** The last title inside a run that has words before it and a name behind it; `from` when there is none. */
function innerTitle(pieces: readonly Piece[], from: number, end: number): number {
  for (let i = end - 2; i > from && i > end - 7; i--) {
    const piece = pieces[i];
    // Initials and "von" stand in the name of a person too.
    if (piece?.text === '.' || (piece?.capital === false && /^(?:von|van|de|den|der|al|bin|ibn|la|el|-)$/.test(piece.lower)))
      continue;
    if (!piece?.capital) return from;
    if (TITLE_WORDS.has(piece.lower) && !TITLE_WORDS.has(pieces[from]?.lower ?? ''))
      return TITLE_WORDS.has(pieces[i + 1]?.lower ?? '') ? from : i;
  }
  return from;
}

/** Unknown places show by what stands around them: "in Tarn", "Tarn, Alabama", "Tarn province". */
function placeByContext(pieces: readonly Piece[], from: number, end: number): NameKind | undefined {
  const next = pieces[end];
  if (next && REGION_WORDS.has(next.lower) && !next.capital) return 'place';
  if (next?.text === ',') {
    const behind = knownAt(pieces, end + 1);
    if (stateAt(pieces, end + 1) !== undefined) return 'place';
    if (behind?.kind === 'place' && !behind.demonym && pieces[behind.end]?.text !== "'s") return 'place';
  }
  return end - from < 3 && next?.text !== "'s" && PLACE_BEFORE.test(pieces[from - 1]?.lower ?? '') ? 'place' : undefined;
}

/** A listed city, unless it speaks: then it is somebody's surname. */
function cityBy(pieces: readonly Piece[], from: number, end: number): NameKind | undefined {
  if (SPEAKS.has(pieces[end]?.lower ?? '')) return undefined;
  let key = '';
  for (let i = from; i < end; i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'word') key += `${key && ' '}${wordKey(piece)}`;
  }
  return isCity(key) ? 'place' : undefined;
}

/** Whether two or three plain capitalised words look like a person: no article before them, none of them a common word. */
function looksPersonal(pieces: readonly Piece[], from: number, end: number, small: ReadonlySet<string>): boolean {
  if (end - from < 2 || end - from > 3 || /^(?:the|an?|this|that|of|in|at|near|to|from|'s)$/.test(pieces[from - 1]?.lower ?? ''))
    return false;
  for (let i = from; i < end; i++) {
    const piece = pieces[i];
    if (
      !piece ||
      piece.kind !== 'word' ||
      !piece.capital ||
      piece.text.length < 2 ||
      !/^\p{Lu}[\p{Ll}'’]+(?:\p{Lu}\p{Ll}+)?$/u.test(piece.text)
    )
      return false;
    if (small.has(piece.lower) || PLACE_WORDS.has(piece.lower) || TITLE_WORDS.has(piece.lower)) return false;
  }
  return true;
}

/** Whether a run is by its words the name of a body or of an event. */
function bodyRun(pieces: readonly Piece[], run: Run): NameKind | undefined {
  const last = pieces[run.end - 1];
  if (last?.kind === 'number') return 'other';
  if (BODY_HEADS.has(last?.lower ?? '') || (run.end - run.from > 1 && FIRM_ENDS.has(last?.lower ?? ''))) return 'organisation';
  for (let i = run.from; i < run.end; i++) {
    const next = pieces[i + 1];
    if (next && !next.capital && /^(?:of|for|on)$/.test(next.lower)) {
      if (BODY_HEADS.has(pieces[i]?.lower ?? '')) return 'organisation';
      if (OTHER_HEADS.has(pieces[i]?.lower ?? '')) return 'other';
    }
  }
  return OTHER_HEADS.has(last?.lower ?? '') ? 'other' : undefined;
}

function acronymBehind(pieces: readonly Piece[], end: number): More {
  const word = pieces[end + 1];
  if (!/^[([]$/.test(pieces[end]?.text ?? '') || !word || !/^[)\]]$/.test(pieces[end + 2]?.text ?? '')) return {};
  return word.kind === 'word' && word.text.length > 1 && /\p{Lu}.*\p{Lu}/u.test(word.text) ? { acronym: word.text } : {};
}
