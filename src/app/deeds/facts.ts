// What the disk knows of a briefing: its file as it is now, and the versions that the library keeps.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { BriefingId } from '../../model/text.ts';
import { allVersions } from '../../store/catalogue.ts';
import { openDatabase } from '../../store/database.ts';
import type { Fact } from '../../ui/state.ts';

/** Files larger than this are not read for their hash while somebody waits, in bytes. */
const LARGEST = 200_000_000;

/** Facts of the file and of the library. Never throws: what cannot be known is said. */
export async function factsOf(briefing: BriefingId, file: string | undefined, library: string): Promise<readonly Fact[]> {
  return [...(file === undefined ? [] : await fileFacts(file)), ...versionFacts(briefing, library)];
}

async function fileFacts(file: string): Promise<Fact[]> {
  try {
    const { size, mtime } = await stat(file);
    const changed = { label: 'file size', text: `${size.toLocaleString('en')} bytes, changed ${minute(mtime.toISOString())}` };
    if (size > LARGEST) return [changed];
    return [changed, { label: 'sha256 now', text: await hashOf(file) }];
  } catch {
    return [{ label: 'file size', text: 'the file is not there any more, or may not be read' }];
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(file)) hash.update(bytes as Uint8Array);
  return hash.digest('hex');
}

function versionFacts(briefing: BriefingId, library: string): Fact[] {
  if (!existsSync(library)) return [];
  try {
    const database = openDatabase(library, { create: false });
    try {
      const all = allVersions(database);
      const one = all.find(({ id }) => id === briefing);
      if (!one) return [{ label: 'library', text: 'not in it; crossread add puts it in' }];
      const versions = all.filter(({ path, part }) => path === one.path && part === one.part);
      return [
        { label: 'in the library', text: `version ${one.number} of ${versions.length}, added ${minute(one.added)}` },
        { label: 'sha256 then', text: one.hash },
        ...(versions.length > 1 ? [{ label: 'versions', text: `crossread versions ${briefing} shows what each changed` }] : []),
      ];
    } finally {
      database.close();
    }
  } catch {
    return [{ label: 'library', text: 'cannot be read just now' }];
  }
}

/** "2031-05-04 06:30" of an ISO date and time. */
export function minute(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
