// Rules for business quarters and halves. "The quarter" and "a year earlier" follow the last quarter that was named.
import { monthOf, monthSpell, quarterOf, yearOf } from './calendar.ts';
import { isAhead, lowerAt, pastHyphen, type Context, type Match } from './context.ts';
import { monthFirst, yearNumber } from './dates.ts';
import { ORDINALS } from './times.data.ts';

/** "third-quarter", "the fourth quarter of 1990", "first half of 2024", "first two quarters". */
export function quarter(context: Context, i: number): Match | undefined {
  const { anchor, memory } = context;
  const which = ORDINALS.get(lowerAt(context, i));
  const short = shortQuarter(context, i);
  if (short) return short;
  let at = pastHyphen(context, i + 1);
  const two = lowerAt(context, at) === 'two' && which === 1;
  if (two) at++;
  const noun = lowerAt(context, at);
  if (noun !== 'quarter' && noun !== 'quarters' && noun !== 'half') return undefined;
  if (which === undefined || which > 4 || (noun === 'half' && which > 2)) return undefined;
  const half = noun === 'half' || two;
  let end = at + 1;
  let named: number | undefined;
  const behind =
    lowerAt(context, end) === 'of' || context.pieces[end]?.text === ',' || lowerAt(context, end) === 'in' ? end + 1 : end;
  const inYear = yearNumber(context, behind);
  const word = lowerAt(context, behind);
  if (inYear !== undefined) {
    named = inYear;
    end = behind + 1;
  } else if (anchor !== undefined && /^(?:last|this|next)$/.test(word) && lowerAt(context, behind + 1) === 'year') {
    named = yearOf(anchor) + (word === 'last' ? -1 : word === 'next' ? 1 : 0);
    end = behind + 2;
  }
  const before = yearNumber(context, i - 1);
  if (before !== undefined) named ??= before;
  const possessive = lowerAt(context, i - 1) === "'s" && lowerAt(context, i - 2) === 'year';
  if (possessive && anchor !== undefined)
    named ??= yearOf(anchor) + (lowerAt(context, i - 3) === 'next' ? 1 : lowerAt(context, i - 3) === 'last' ? -1 : 0);
  const earlier = /^(?:earlier|ago)$/.test(lowerAt(context, i - 1));
  const inYearNow = named ?? yearOfQuarter(context, which, half, i, end);
  if (inYearNow === undefined)
    return noun === 'half' && inYear === undefined ? undefined : { end, value: half ? `XXXX-H${which}` : `XXXX-Q${which}` };
  if (noun === 'half' && named === undefined && lowerAt(context, i - 1) !== 'the') return undefined;
  const value = earlier && named === undefined ? inYearNow - 1 : inYearNow;
  if (!half && !earlier) memory.quarter = { year: value, quarter: which };
  return { end, value: half ? `${value}-H${two ? 1 : which}` : `${value}-Q${which}` };
}

/** "Q3", "Q3 2024". */
function shortQuarter(context: Context, i: number): Match | undefined {
  const number = context.pieces[i + 1];
  if (context.pieces[i]?.text !== 'Q' || number?.spaced !== false || !/^[1-4]$/.test(number.text)) return undefined;
  const which = Number(number.text);
  const year = yearNumber(context, i + 2) ?? yearOfQuarter(context, which, false, i, i + 2);
  return { end: yearNumber(context, i + 2) === undefined ? i + 2 : i + 3, value: `${year ?? 'XXXX'}-Q${which}` };
}

function yearOfQuarter(context: Context, which: number, half: boolean, i: number, end: number): number | undefined {
  const { anchor } = context;
  if (anchor === undefined) return undefined;
  const now = half ? Math.ceil(monthOf(anchor) / 6) : quarterOf(anchor);
  if (which <= now) return yearOf(anchor);
  return isAhead(context, i, end) || which === now + 1 ? yearOf(anchor) : yearOf(anchor) - 1;
}

/** "the quarter ended Sept. 30": the one that the day closes. */
export function closed(context: Context, i: number): Match | undefined {
  if (lowerAt(context, i) !== 'quarter' || !/^(?:ended|ending)$/.test(lowerAt(context, i + 1))) return undefined;
  const closing = monthFirst(context, lowerAt(context, i + 2) === 'on' ? i + 3 : i + 2)?.value ?? '';
  const parts = /^(\d{4}|XXXX)-(\d\d)-\d\d$/.exec(closing);
  if (!parts) return undefined;
  const which = Math.ceil(Number(parts[2]) / 3);
  if (parts[1] !== 'XXXX') context.memory.quarter = { year: Number(parts[1]), quarter: which };
  return { end: i + 1, value: `${parts[1]}-Q${which}` };
}

/** "the latest quarter": the one last named, else the last that was over at publication. */
export function latestQuarter(context: Context, end: number): Match | undefined {
  const named = context.memory.quarter;
  if (named) return { end, value: `${named.year}-Q${named.quarter}` };
  const { anchor } = context;
  if (anchor === undefined) return undefined;
  const before = Number(monthSpell(anchor, -3).slice(5));
  return { end, value: `${monthSpell(anchor, -3).slice(0, 4)}-Q${Math.ceil(before / 3)}` };
}

/** "year-ago", "a year earlier": with a quarter named before or behind, that quarter of the year before. */
export function yearAgo(context: Context, end: number): Match | undefined {
  const { anchor, memory } = context;
  const which = ORDINALS.get(lowerAt(context, end));
  const at = which === undefined ? end : pastHyphen(context, end + 1);
  const noun = lowerAt(context, at);
  if (which !== undefined && noun === 'quarter' && anchor !== undefined) {
    return { end: at + 1, value: `${(memory.quarter?.year ?? yearOf(anchor)) - 1}-Q${which}` };
  }
  const full = noun === 'quarter' || noun === 'period' ? end + 1 : end;
  if (memory.quarter) return { end: full, value: `${memory.quarter.year - 1}-Q${memory.quarter.quarter}` };
  return anchor === undefined ? { end, value: 'PAST_REF' } : { end, value: String(yearOf(anchor) - 1) };
}
