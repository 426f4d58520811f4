// `crossread quotes`: who said what, each quote once, with the articles that repeat it, in part or altered.
import { tellerOf } from '../model/briefing.ts';
import { sameQuotes } from '../model/quoted.ts';
import type { Reading } from '../model/reading.ts';
import type { BriefingId } from '../model/text.ts';
import { wholeOf } from '../store/lazy.ts';
import type { Request } from './args.ts';
import type { Io } from './io.ts';
import { over } from './over.ts';
import { indent, wrap } from './text.ts';

/** `quotes [PATH…]`. Exit code 1 when nobody is quoted. */
export async function quotes(request: Request, io: Io): Promise<number> {
  return await over(request, io, (library) => print(library.readings.map(wholeOf), request, io));
}

/** Says how many quotes were printed. */
function print(readings: readonly Reading[], request: Request, io: Io): number {
  const names = new Map(readings.map(({ briefing }) => [briefing.id, tellerOf(briefing)]));
  const nameOf = (id: BriefingId) => names.get(id) ?? id;
  const same = sameQuotes(readings);
  const repeats = new Map(same.map(({ quote, repeats: found }) => [quote, found]));
  const repeated = new Set(same.flatMap((each) => each.repeats.map(({ quote }) => quote)));
  let printed = 0;
  for (const { briefing, quotes: all } of readings) {
    for (const quote of all.filter((each) => !repeated.has(each))) {
      const { text, speaker, cue, sentence } = quote;
      const found = repeats.get(quote) ?? [];
      printed++;
      if (request.flags['json']) {
        const also = found.map((each) => ({ sentence: each.quote.sentence, how: each.how, text: each.quote.text }));
        io.json({ sentence, text, speaker, cue, also });
        continue;
      }
      for (const line of indent(wrap(`“${text}”`, io.columns - 2), '')) io.out(line);
      io.out(`  ${speaker ?? 'nobody named'}${cue === undefined ? '' : `, ${cue}`}; ${nameOf(briefing.id)}`);
      for (const each of found) {
        const words = each.how === 'same' ? '' : `: “${each.quote.text}”`;
        for (const line of indent(wrap(`${HOW[each.how]} in ${nameOf(each.briefing)}${words}`, io.columns - 4), '  - '))
          io.out(line);
      }
      io.out('');
    }
  }
  return printed;
}

const HOW = { same: 'the same words', part: 'in part', altered: 'altered' } as const;
