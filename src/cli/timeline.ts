// `crossread timeline` and `crossread names`: what the views gt and ge show, for scripts.
import { tellerOf } from '../model/briefing.ts';
import { datedClaims } from '../model/dated.ts';
import { namesIn } from '../model/named.ts';
import { briefingOf } from '../model/text.ts';
import type { Request } from './args.ts';
import type { Io } from './io.ts';
import { over } from './over.ts';
import { counted, indent, wrap } from './text.ts';

export async function timeline(request: Request, io: Io): Promise<number> {
  return await over(request, io, (library) => {
    const claims = datedClaims(library, library.readings);
    for (const { date, sentence, text, articles } of claims) {
      if (request.flags['json']) {
        io.json({ date, sentence, articles, text });
        continue;
      }
      const briefing = library.briefing(briefingOf(sentence));
      const told = articles > 1 ? counted(articles, 'article') : briefing && tellerOf(briefing);
      for (const line of indent(wrap(text, io.columns - 12), date.padEnd(12))) io.out(line);
      io.out(`${' '.repeat(12)}${[sentence, told].filter(Boolean).join(' · ')}`);
    }
    return claims.length;
  });
}

export async function names(request: Request, io: Io): Promise<number> {
  return await over(request, io, ({ readings }) => {
    const all = namesIn(readings);
    for (const { name, kind, times, briefings } of all) {
      if (request.flags['json']) io.json({ name, kind, times, briefings: [...briefings] });
      else io.out(`${name}${kind === 'other' ? '' : `, ${kind}`}  ${times}x in ${counted(briefings.size, 'article')}`);
    }
    return all.length;
  });
}
