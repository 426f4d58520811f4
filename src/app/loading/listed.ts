// The feeds that a list (OPML) names beside itself, opened: only files below the list's own folder, each once, and lists in lists
// as far as archives in archives.
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '../../model/limits.ts';
import type { Briefing, ReadResult } from '../../model/briefing.ts';
import type { Notice } from '../../model/notice.ts';
import { read } from '../../readers/read.ts';
import { shownName } from '../../readers/sanitise.ts';
import { readBytes } from '../../store/folder.ts';

/** Adds to what was read of the file at `list` what it lists. */
export async function withListed(result: ReadResult, list: string | undefined): Promise<ReadResult> {
  if (!result.listed || list === undefined) return result;
  const folder = await realpath(path.dirname(list));
  return await openAll(result, list, { folder, seen: new Set([await realpath(list)]), depth: 1 });
}

interface Within {
  /** Nothing outside of it is opened. */
  readonly folder: string;
  readonly seen: Set<string>;
  readonly depth: number;
}

async function openAll(result: ReadResult, list: string, within: Within): Promise<ReadResult> {
  const briefings: Briefing[] = [...result.briefings];
  const notices: Notice[] = [...result.notices];
  for (const named of (result.listed ?? []).slice(0, LIMITS.archiveFiles)) {
    const opened = await openOne(named, list, within);
    briefings.push(...opened.briefings);
    notices.push(...opened.notices);
  }
  return { briefings, notices };
}

async function openOne(named: string, list: string, within: Within): Promise<ReadResult> {
  const refused = (what: string, todo: string): ReadResult => ({
    briefings: [],
    notices: [{ what: `lists ${shownName(named)}, ${what}`, where: shownName(list), todo }],
  });
  const place = placeOf(named, list);
  const real = place === undefined ? undefined : await realpath(place).catch(() => undefined);
  if (place === undefined || real === undefined) return refused('which is not there', 'put the feed beside the list');
  if (path.relative(within.folder, real).startsWith('..'))
    return refused('which is outside of its folder', 'name the feed itself to read it');
  if (within.seen.has(real)) return refused('which was read already', 'nothing: it is read once');
  if (within.depth > LIMITS.nesting)
    return refused(`more than ${LIMITS.nesting} lists inside each other, the limit`, 'name the feed itself to read it');
  within.seen.add(real);
  const about = await stat(real);
  if (!about.isFile() || about.size > LIMITS.fileBytes) return refused('which is no file that can be read', 'leave it out');
  const bytes = await readBytes({ name: path.basename(place), path: place, size: about.size });
  if (!(bytes instanceof Uint8Array)) return { briefings: [], notices: [bytes] };
  const result = await read({ name: path.basename(place), path: place, bytes });
  if (result.listed) return await openAll(result, place, { ...within, depth: within.depth + 1 });
  return result.briefings.every(({ format }) => format === 'feed')
    ? result
    : refused('which is no feed', 'name the file itself to read it');
}

function placeOf(named: string, list: string): string | undefined {
  if (!/^file:/i.test(named)) return path.resolve(path.dirname(list), named);
  try {
    return fileURLToPath(named);
  } catch {
    return undefined;
  }
}
