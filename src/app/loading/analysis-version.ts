// The names of the program's two understandings: equal names give equal readings of equal bytes, and equal links of equal readings.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What readings depend on besides the bytes. */
export function analysisVersion(): string {
  return (analysis ??= versionOf('take', ['readers', 'analysis']));
}

/** What links depend on besides the readings. */
export function linkingVersion(): string {
  return (linking ??= versionOf('link', ['linking']));
}

let analysis: string | undefined;
let linking: string | undefined;

/**
 * A build names its parts after their content, and the entry of each understanding names the parts it is made of, so the entry tells two
 * builds apart; run from the sources, the sources do.
 */
function versionOf(entry: string, folders: readonly string[]): string {
  const here = import.meta.dirname;
  if (import.meta.filename.endsWith('.ts')) {
    return fingerprint(
      folders.flatMap((folder) => {
        const place = path.join(here, '../..', folder);
        const found = readdirSync(place, { recursive: true, withFileTypes: true });
        return found.filter((each) => each.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
      }),
    );
  }
  const file = path.join(here, `${entry}.js`);
  if (existsSync(file)) return fingerprint([file]);
  const entries = readdirSync(here).filter((name) => name.endsWith('.js') && !name.startsWith('chunk-'));
  return fingerprint(entries.map((name) => path.join(here, name)));
}

function fingerprint(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
