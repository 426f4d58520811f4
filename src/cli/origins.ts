// `crossread origins`: which claims rest on which origin.
import { counted } from '../model/counted.ts';
import type { Request } from './args.ts';
import type { Library } from '../model/library.ts';
import type { Io } from './io.ts';
import { over } from './over.ts';
import { indent, wrap } from './text.ts';

/** `origins [PATH…]`. Exit code 1 when there is none. */
export async function origins(request: Request, io: Io): Promise<number> {
  return await over(request, io, (library) => print(library, request, io));
}

/** Says how many claims were printed. */
function print(library: Library, request: Request, io: Io): number {
  for (const cluster of library.clusters) {
    if (request.flags['json']) {
      const { id, sentences, origins: from, independent } = cluster;
      io.json({ claim: id, sentences, origins: from, independent });
      continue;
    }
    const first = cluster.sentences[0];
    const articles = new Set(cluster.origins.flatMap((origin) => origin.briefings)).size;
    for (const line of indent(wrap((first && library.sentence(first)?.text) ?? cluster.id, io.columns - 2), '')) io.out(line);
    io.out(`  ${counted(articles, 'article')}, ${counted(cluster.independent, 'independent origin')}`);
    for (const origin of cluster.origins)
      io.out(`  - ${origin.name}${origin.held ? '' : ' (not held)'}: ${counted(origin.briefings.length, 'article')}`);
    io.out('');
  }
  return library.clusters.length;
}
