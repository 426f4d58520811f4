// The name of the program's reading and analysis: equal names give equal readings of equal bytes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What readings depend on besides the bytes: the program itself. A build names its parts after their content and its entries name
 * the parts, so the entries tell two builds apart; run from the sources, the sources do.
 */
export function analysisVersion(): string {
  const here = import.meta.dirname;
  if (!import.meta.filename.endsWith('.ts')) {
    const entries = readdirSync(here).filter((name) => name.endsWith('.js') && !name.startsWith('chunk-'));
    return fingerprint(entries.map((name) => path.join(here, name)));
  }
  return fingerprint(
    ['readers', 'analysis', 'linking'].flatMap((folder) => {
      const place = path.join(here, '..', folder);
      return readdirSync(place).map((name) => path.join(place, name));
    }),
  );
}

function fingerprint(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
