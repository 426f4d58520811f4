// `crossread timeline` and `crossread names`: what the views gt and ge show, for scripts.
import { tellerOf } from '../model/briefing.ts';
import { counted } from '../model/counted.ts';
import { datedClaims, type Dated } from '../model/dated.ts';
import { namesIn } from '../model/named.ts';
import { briefingOf } from '../model/text.ts';
import { count, type Request } from './args.ts';
import type { Io } from './io.ts';
import { over } from './over.ts';
import { indent, wrap } from './text.ts';

/** `timeline [PATH…]`: dated claims in order; of more than are asked for those told by most articles. */
export async function timeline(request: Request, io: Io): Promise<number> {
  return await over(request, io, (library) => {
    const claims = datedClaims(library, library.readings);
    const most = mostOf(request);
    for (const { date, sentence, text, articles } of toldMost(claims, most)) {
      if (request.flags['json']) {
        io.json({ date, sentence, articles, text });
        continue;
      }
      const briefing = library.briefing(briefingOf(sentence));
      const told = articles > 1 ? counted(articles, 'article') : briefing && tellerOf(briefing);
      for (const line of indent(wrap(text, io.columns - 12), date.padEnd(12))) io.out(line);
      io.out(`${' '.repeat(12)}${[sentence, told].filter(Boolean).join(' · ')}`);
    }
    leftOut(io, claims.length - most, 'claim');
    return claims.length;
  });
}

/** So many are read by a person; for scripts nothing is left out. */
const DEFAULT_LIMIT = 50;

function mostOf(request: Request): number {
  const { all, json } = request.flags;
  return all ? Infinity : (count(request, 'limit') ?? (json ? Infinity : DEFAULT_LIMIT));
}

/** Those told by most articles, still in the order of their dates. */
function toldMost(claims: readonly Dated[], most: number): readonly Dated[] {
  if (claims.length <= most) return claims;
  return claims
    .map((claim, n) => ({ claim, n }))
    .toSorted((a, b) => b.claim.articles - a.claim.articles || a.n - b.n)
    .slice(0, most)
    .toSorted((a, b) => a.n - b.n)
    .map(({ claim }) => claim);
}

function leftOut(io: Io, left: number, noun: string): void {
  if (left > 0) io.err(`crossread: ${counted(left, noun)} more, told by fewer articles; --all shows them`);
}

/** `names [PATH…]`: those in most articles first. */
export async function names(request: Request, io: Io): Promise<number> {
  return await over(request, io, ({ readings }) => {
    const all = namesIn(readings);
    const most = mostOf(request);
    for (const { name, kind, times, briefings } of all.slice(0, most)) {
      if (request.flags['json']) io.json({ name, kind, times, briefings: [...briefings] });
      else io.out(`${name}${kind === 'other' ? '' : `, ${kind}`}  ${times}x in ${counted(briefings.size, 'article')}`);
    }
    leftOut(io, all.length - most, 'name');
    return all.length;
  });
}
