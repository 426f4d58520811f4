// Rules for stretches of time: years, decades, centuries, seasons, parts of the day.
import { spell, yearOf, monthOf } from './calendar.ts';
import { lowerAt, pastHyphen, type Context, type Match } from './context.ts';
import { spelledYear, yearNumber } from './dates.ts';
import { quarter } from './quarters.ts';
import { DAY_PARTS, ORDINALS, ZONES, SEASONS, SEASON_STARTS } from './times.data.ts';

/** What may stand before a year that is a year and no amount. */
const BEFORE_YEAR =
  /^(?:in|since|of|by|from|until|till|to|during|before|after|through|early|late|mid|and|the|or|fiscal|year|around|about|circa|for|between|,|\(|-|–|—|\/|spring|summer|autumn|fall|winter|post|pre)$/;
const NOT_A_YEAR_BEFORE = /^(?:\$|€|£|#|no|number|nos|flight|room|route|highway|resolution|.*[a-z]\d)$/;
const COUNTED_AFTER =
  /^(?:people|soldiers|troops|men|women|children|civilians|shares|points|feet|miles|kilometres|kilometers|metres|meters|km|tons|tonnes|percent|dollars|euros|jobs|votes|members|cases|deaths|units|homes|houses|kg|pounds|barrels|megawatts|mw|prisoners|hostages|settlements|others)$/;

/** "1994", "the 1980s", "'90s", "fiscal 1989", "1998-99". */
export function year(context: Context, i: number): Match | undefined {
  const { pieces } = context;
  const piece = pieces[i];
  const next = pieces[i + 1];
  if (piece?.kind === 'number' && next?.spaced === false && next.lower === 's' && /^(?:\d\d)?\d0$/.test(piece.text))
    return decade(context, i, piece.text);
  if (piece?.kind === 'number' && next?.lower === "'s" && /^\d\d\d0$/.test(piece.text)) return decade(context, i, piece.text);
  const value = yearNumber(context, i);
  if (value === undefined) {
    const spelled = spelledYear(context, i);
    return spelled ? { end: spelled.end, value: String(spelled.year) } : undefined;
  }
  const before = lowerAt(context, i - 1);
  if (
    NOT_A_YEAR_BEFORE.test(before) ||
    (pieces[i - 1]?.kind === 'number' && pieces[i - 1]?.spaced !== false && before.length < 3)
  )
    return undefined;
  if (next && !next.spaced && /^[%:°/]$/.test(next.text)) return undefined;
  if (
    pieces[i]?.spaced === false &&
    before === '-' &&
    pieces[i - 1]?.spaced === false &&
    pieces[i - 2]?.kind === 'word' &&
    !/^(?:mid|post|pre|late|early)$/.test(lowerAt(context, i - 2))
  )
    return undefined;
  const common = value >= 1900 && value <= 2060;
  if (COUNTED_AFTER.test(next?.lower ?? '') || ZONES.has(next?.lower ?? '')) return undefined;
  if (!common && !BEFORE_YEAR.test(before)) return undefined;
  if (
    common &&
    i > 0 &&
    !BEFORE_YEAR.test(before) &&
    next?.kind === 'word' &&
    next.lower.endsWith('s') &&
    !next.capital &&
    next.lower.length > 3 &&
    !/^(?:was|is|has|as|results|sales|earnings|elections|figures|levels|prices|profits|games|olympics|pictures)$/.test(next.lower)
  )
    return undefined;
  return quarter(context, i + 1) ?? { end: i + 1, value: String(value) };
}

function decade(context: Context, i: number, text: string): Match | undefined {
  if (text.length === 2 && !/^(?:the|'|’|‘|early|late|mid|-)$/.test(lowerAt(context, i - 1))) return undefined;
  const full = text.length === 2 ? `19${text}` : text;
  const { anchor } = context;
  const recent = text.length === 2 && anchor !== undefined && Number(`20${text}`) <= yearOf(anchor) && Number(text) < 30;
  return { end: i + 2, value: (recent ? `20${text}` : full).slice(0, 3) };
}

/** "11th century", "the twentieth century". */
export function century(context: Context, i: number): Match | undefined {
  const piece = context.pieces[i];
  let value = ORDINALS.get(lowerAt(context, i));
  let at = pastHyphen(context, i + 1);
  if (piece?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(lowerAt(context, i + 1))) {
    value = Number(piece.text);
    at = pastHyphen(context, i + 2);
  }
  if (value === undefined || lowerAt(context, at) !== 'century') return undefined;
  return { end: at + 1, value: String(value - 1).padStart(2, '0') };
}

/** "this summer", "last fall", "the winter of 1994". */
export function season(context: Context, i: number): Match | undefined {
  const { anchor } = context;
  const code = SEASONS.get(lowerAt(context, i));
  if (code === undefined) return undefined;
  const before = lowerAt(context, i - 1);
  const behind = lowerAt(context, i + 1) === 'of' || context.pieces[i + 1]?.text === ',' ? i + 2 : i + 1;
  const written = yearNumber(context, behind) ?? spelledYear(context, behind)?.year;
  if (written !== undefined) return { end: spelledYear(context, behind)?.end ?? behind + 1, value: `${written}-${code}` };
  if (anchor === undefined || !/^(?:last|this|next|past|the|early|late|coming)$/.test(before)) return undefined;
  if (before === 'the' && (code === 'FA' || code === 'SP')) return undefined;
  const starts = SEASON_STARTS[code] ?? 1;
  const begun = monthOf(anchor) >= starts;
  const shift =
    before === 'next'
      ? begun
        ? 1
        : 0
      : before === 'last' || before === 'past'
        ? begun && monthOf(anchor) > starts + 2
          ? 0
          : -1
        : 0;
  const from = before === 'the' || before === 'early' || before === 'late' ? i : i - 1;
  return { end: i + 1, from, value: `${yearOf(anchor) + shift}-${code}` };
}

/** "Monday night" is a rule of weekdays; this is "the morning", "mid-afternoon" on the day of publication. */
export function dayPart(context: Context, i: number): Match | undefined {
  const part = DAY_PARTS.get(lowerAt(context, i));
  if (part === undefined || context.anchor === undefined) return undefined;
  const before = lowerAt(context, i - 1);
  if (before !== 'this' && before !== 'the') return undefined;
  if (before === 'the' && !/^(?:in|during|for|into|until)$/.test(lowerAt(context, i - 2))) return undefined;
  if (before === 'the' && lowerAt(context, i + 1) === 'of') return undefined;
  return { end: i + 1, from: i - 1, value: spell(context.anchor) + (part === 'TNI' && before === 'this' ? 'TEV' : part) };
}
