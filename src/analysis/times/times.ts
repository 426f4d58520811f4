// Expressions of time and their values as in TIMEX3, resolved against the day of publication. Unknown stays unknown.
// The rules are in times-dates, times-periods and times-relative; here the longest match wins, in reading order.
import type { Briefing } from '../../model/briefing.ts';
import type { TimeExpression } from '../../model/claim.ts';
import type { Sentence } from '../../model/text.ts';
import type { Piece } from '../pieces.ts';
import { dayFrom, dayOf } from './calendar.ts';
import { lowerAt, type Context, type Match, type Memory } from './context.ts';
import { clock } from './clock.ts';
import { dayFirst, monthFirst, numericDate } from './dates.ts';
import { duration } from './durations.ts';
import { century, dayPart, season, year } from './periods.ts';
import { closed, quarter } from './quarters.ts';
import { directed, single } from './relative.ts';
import { bareUnit } from './units.ts';
import { holiday, HOLIDAY_HEADS, weekday } from './weekdays.ts';
import {
  DAY_PARTS,
  MODIFIERS,
  MONTHS,
  MULTIPLIERS,
  NUMBER_WORDS,
  ORDINALS,
  SEASONS,
  UNITS,
  VAGUE,
  WEEKDAYS,
} from './times.data.ts';

type Rule = (context: Context, i: number) => Match | undefined;

const RULES: readonly Rule[] = [
  numericDate,
  clock,
  dayFirst,
  monthFirst,
  weekday,
  holiday,
  century,
  closed,
  quarter,
  season,
  directed,
  duration,
  year,
  single,
  dayPart,
  bareUnit,
];

/** The times of the sentences, in order; `pieces` are those of the sentences. */
export function timesOf(
  briefing: Briefing,
  sentences: readonly Sentence[],
  pieces: readonly (readonly Piece[])[],
): TimeExpression[] {
  const anchor = dayOf(briefing.published);
  const memory: Memory = {};
  const times: TimeExpression[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const context: Context = { pieces: pieces[at] ?? [], anchor, memory };
    let free = 0;
    for (let i = 0; i < context.pieces.length; i++) {
      const match = longest(context, i);
      if (!match) continue;
      const from = widened(context, Math.max(free, match.from ?? i), free);
      const push = (first: number, last: number, value: string) => {
        const start = context.pieces[first]?.start ?? sentence.start;
        const end = context.pieces[last]?.end ?? sentence.end;
        times.push({
          sentence: sentence.id,
          start,
          end,
          text: sentence.text.slice(start - sentence.start, end - sentence.start),
          value,
        });
      };
      if (match.more) {
        push(from, match.more.from - 2, match.value);
        push(match.more.from, match.end - 1, match.more.value);
      } else push(from, match.end - 1, match.value);
      remember(memory, match);
      free = match.end;
      i = match.end - 1;
    }
  }
  return times;
}

/** Keeps what "the next day" and "that year" will be counted from. */
function remember(memory: Memory, match: Match): void {
  if (match.day !== undefined) memory.day = match.day;
  const period = /^(\d{4})(?:-(\d\d))?(?:-\d\d)?$/.exec(match.value);
  if (period) memory.period = dayFrom(Number(period[1]), Number(period[2] ?? 1), 1);
}

/** Words and numbers that can begin an expression; all others are passed over. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, UNITS, DAY_PARTS, SEASONS, ORDINALS, NUMBER_WORDS, MULTIPLIERS].flatMap((map) => [...map.keys()]),
  ...VAGUE,
  ...HOLIDAY_HEADS,
  ...`a an last past previous preceding this current next coming upcoming following same that every each latest today yesterday tomorrow tonight overnight
  now currently nowadays presently daily weekly monthly annually recent future noon midday midnight q`.split(/\s+/),
]);

function longest(context: Context, i: number): Match | undefined {
  const piece = context.pieces[i];
  if (!piece || piece.kind === 'mark' || (piece.kind === 'word' && !TRIGGERS.has(piece.lower))) return undefined;
  let best: Match | undefined;
  for (const rule of RULES) {
    const match = rule(context, i);
    if (match && (!best || match.end > best.end)) best = match;
  }
  return best;
}

/** The expression with the words before it that only say how exactly it is meant: "late November", "more than two years". */
function widened(context: Context, from: number, free: number): number {
  let first = from;
  while (first > free) {
    const word = lowerAt(context, first - 1);
    const hyphen = word === '-' && /^(?:mid|late|early)$/.test(lowerAt(context, first - 2)) && first - 2 >= free;
    if (hyphen) first -= 2;
    else if (
      MODIFIERS.has(word) &&
      !(word === 'to' && lowerAt(context, first - 2) !== 'up') &&
      !(word === 'at' && first === from)
    )
      first--;
    else break;
  }
  while (
    first < from &&
    /^(?:at|than|some|only|just|an|the|over|about|to|all|up)$/.test(lowerAt(context, first)) &&
    lowerAt(context, first) !== 'the' &&
    !/^(?:at|up|about|over|just|only)$/.test(lowerAt(context, first))
  )
    first++;
  return first;
}
