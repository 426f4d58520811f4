// How words stand in a sentence, before anything is known of the names: openings, title case, acronyms, tickers, labels, shortened states.
import type { Piece } from '../pieces.ts';
import { STATES_SHORT } from './places.data.ts';
import { STARTERS } from '../sentences/sentences.data.ts';

let states: ReadonlyMap<string, string> | undefined;

/** The state that an abbreviation behind a comma stands for: "Colo." in "Tarn, Colo.". */
export function stateAt(pieces: readonly Piece[], i: number): string | undefined {
  const piece = pieces[i];
  if (pieces[i - 1]?.text !== ',' || !piece || piece.text.length > 6 || !pieces[i - 2]?.capital) return undefined;
  if (pieces[i + 1]?.text !== '.' && !piece.text.includes('.')) return undefined;
  states ??= new Map(
    STATES_SHORT.split(/\s+/).map((entry) => {
      const [short = '', long = ''] = entry.split('=');
      return [short.toLowerCase(), long.replace('_', ' ')];
    }),
  );
  return states.get(piece.lower);
}

/** "<TRN.L>": how an exchange calls a share. */
export function isTicker(pieces: readonly Piece[], i: number): boolean {
  if (pieces[i - 1]?.text !== '<' || !isUpper(pieces[i]?.text)) return false;
  for (let at = i + 1; at < i + 5; at++) {
    const text = pieces[at]?.text;
    if (text === '>') return true;
    if (text !== '.' && text !== '-' && !isUpper(text)) return false;
  }
  return false;
}

/** "NOTE:" before what it is about, "AND" said loudly, "PCs": in capitals, and nobody's name. */
export function isSmallMark(pieces: readonly Piece[], i: number, end: number): boolean {
  const piece = pieces[i];
  if (!piece || end !== i + 1) return false;
  if (i === 0 && pieces[1]?.text === ':' && /^\p{Lu}{3,}$/u.test(piece.text)) return true;
  return (
    /^\p{Lu}{2,5}$/u.test(piece.text) &&
    STARTERS.has(`${piece.text[0]}${piece.lower.slice(1)}`) &&
    !/^(?:US|IT|WHO)$/.test(piece.text)
  );
}

const isUpper = (text: string | undefined) => text !== undefined && /^[\p{Lu}\d]+$/u.test(text);

/** Two to seven capitals, with or without points, perhaps in the plural: "HTS", "U.N.", "NGOs". */
export function isAcronym(piece: Piece | undefined): boolean {
  return piece !== undefined && /^(?:\p{Lu}\.?){2,7}s?$/u.test(piece.text);
}

/** A hyphen, dash or slash without a space before it: it joins words. */
export function isHyphen(piece: Piece | undefined): boolean {
  return piece !== undefined && !piece.spaced && /^[-–‑/]$/.test(piece.text);
}

/** Whether a sentence, a quotation or what a colon announces begins here, so that a capital says nothing. */
export function isOpening(pieces: readonly Piece[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const text = pieces[k]?.text ?? '';
    if (/^["“«‘'(•[]$/.test(text)) continue;
    return /^[:.!?…]$/.test(text) || (text === ')' && k < 4);
  }
  return true;
}

/** Words that stand in small letters somewhere in the text. */
export function smallWords(pieces: readonly (readonly Piece[])[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const list of pieces)
    for (const piece of list) if (piece.kind === 'word' && !piece.capital && piece.text.length > 2) small.add(piece.lower);
  return small;
}

/** Headlines in which most words begin with a capital: only what is known counts as a name there. */
export function isTitleCase(pieces: readonly Piece[]): boolean {
  let long = 0;
  let capital = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'word' || piece.text.length < 4) continue;
    long++;
    if (piece.capital) capital++;
  }
  return long > 3 && capital / long > 0.75 && !/[.!?…"”’']/.test(pieces.at(-1)?.text ?? '.');
}
