// Rules for clock times and the days they stand with.
import { spell, two, type Day } from './calendar.ts';
import { lowerAt, type Context, type Match } from './context.ts';
import { dayFirst, monthFirst } from './dates.ts';
import { single } from './relative.ts';
import { holiday, weekday } from './weekdays.ts';
import { DAY_PARTS, WEEKDAYS, ZONES } from './times.data.ts';

/** "7:15 p.m.", "5 p.m. EST Nov. 9", "noon", "midnight Friday", "9 a.m. Tuesday". */
export function clock(context: Context, i: number): Match | undefined {
  const { pieces, anchor } = context;
  const piece = pieces[i];
  let end = i;
  let hour: number | undefined;
  let minute: number | undefined;
  const lower = lowerAt(context, i);
  if (piece?.kind === 'number' && /^\d{1,2}$/.test(piece.text)) {
    hour = Number(piece.text);
    end = i + 1;
    const colon =
      pieces[end]?.text === ':' && !pieces[end]?.spaced && /^\d\d$/.test(pieces[end + 1]?.text ?? '') && !pieces[end + 1]?.spaced;
    if (colon) {
      minute = Number(pieces[end + 1]?.text);
      end += 2;
      if (pieces[end]?.text === ':' && /^\d\d$/.test(pieces[end + 1]?.text ?? '')) end += 2;
    }
    const half = lowerAt(context, end);
    if (/^[ap]m?$/.test(half) && (half.length === 2 || pieces[end + 1]?.text === '.')) {
      hour = (hour % 12) + (half.startsWith('p') ? 12 : 0);
      end += half.length === 2 ? 1 : 4;
    } else if (
      lowerAt(context, end) === 'in' &&
      lowerAt(context, end + 1) === 'the' &&
      DAY_PARTS.has(lowerAt(context, end + 2))
    ) {
      if (lowerAt(context, end + 2) !== 'morning') hour += 12;
      end += 3;
    } else if (/^o'clock$/.test(half)) end++;
    else if (!colon || minute === undefined || minute > 59) return undefined;
  } else if (lower === 'noon' || lower === 'midday') [hour, end] = [12, i + 1];
  else if (lower === 'midnight') [hour, end] = [24, i + 1];
  else return undefined;
  if (hour > 24) return undefined;
  while (
    ZONES.has(lowerAt(context, end)) ||
    (lowerAt(context, end) === 'time' && end > i + 1) ||
    (/^(?:eastern|central|pacific|mountain|moscow|beijing)$/.test(lowerAt(context, end)) && lowerAt(context, end + 1) === 'time')
  )
    end++;
  const comma = pieces[end]?.text === ',' || lowerAt(context, end) === 'on' || lowerAt(context, end) === 'of' ? end + 1 : end;
  const date = dateAt(context, comma);
  const day: Day | undefined = date?.day ?? dayBefore(context, i) ?? anchor;
  const value = `${day === undefined ? 'XXXX-XX-XX' : spell(day)}T${two(hour)}${minute === undefined ? ':00' : `:${two(minute)}`}`;
  return { end: date ? date.end : end, value: value.replace('T24:00', 'T24:00'), ...(day === undefined ? {} : { day }) };
}

function dateAt(context: Context, i: number): Match | undefined {
  const found = weekday(context, i) ?? monthFirst(context, i) ?? dayFirst(context, i) ?? holiday(context, i);
  if (found?.day !== undefined) return found;
  const word = lowerAt(context, i);
  return word === 'today' || word === 'yesterday' || word === 'tomorrow' ? single(context, i) : undefined;
}

/** The weekday that stands just before: "Tuesday at 9 a.m." */
function dayBefore(context: Context, i: number): Day | undefined {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    if (WEEKDAYS.has(lowerAt(context, k)) && context.pieces[k]?.capital) return weekday(context, k)?.day;
    if (!/^(?:at|about|around|by|before|after|,|night|morning|evening|afternoon|approximately)$/.test(lowerAt(context, k)))
      return undefined;
  }
  return undefined;
}
