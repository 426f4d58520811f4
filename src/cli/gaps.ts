// `crossread gaps`: claims of several outlets, with those that wrote on the story later and left them out.
import { counted } from '../model/counted.ts';
import { gapsIn } from '../model/gaps.ts';
import { briefingOf } from '../model/text.ts';
import { count, type Request } from './args.ts';
import type { Io } from './io.ts';
import { over } from './over.ts';
import { indent, wrap } from './text.ts';

/** So many are read by a person; for scripts nothing is left out. */
const DEFAULT_LIMIT = 50;

/** Prints the gaps, claims of most origins first. */
export async function gaps(request: Request, io: Io): Promise<number> {
  return await over(request, io, (library) => {
    const all = gapsIn(library);
    const { json } = request.flags;
    const most = request.flags['all'] ? Infinity : (count(request, 'limit') ?? (json ? Infinity : DEFAULT_LIMIT));
    for (const { claim, first, published, carriedBy, silent } of all.slice(0, most)) {
      const text = library.sentence(first)?.text ?? '';
      if (json) {
        const { id, independent } = claim;
        io.json({ claim: id, sentence: first, text, published, origins: independent, carriedBy, silent });
        continue;
      }
      for (const line of indent(wrap(text, io.columns - 2), '')) io.out(line);
      io.out(`  ${[first, library.briefing(briefingOf(first))?.outlet, published.slice(0, 10)].filter(Boolean).join(' · ')}`);
      for (const line of wrap(`carried by ${carriedBy.join('; ')} (${counted(claim.independent, 'origin')})`, io.columns - 2))
        io.out(`  ${line}`);
      for (const line of wrap(`later without it: ${silent.map(({ outlet }) => outlet).join('; ')}`, io.columns - 2))
        io.out(`  ${line}`);
      io.out('');
    }
    if (all.length > most) io.err(`crossread: ${counted(all.length - most, 'claim')} more; --all shows them`);
    return all.length;
  });
}
