// Paths -> Library: lists, reads, analyses and links, and says how far it is. The one road for the screen and for every command.
import { analyse } from '../analysis/analyse.ts';
import { link } from '../linking/link.ts';
import type { Briefing } from '../model/briefing.ts';
import { makeLibrary, type Library } from '../model/library.ts';
import type { Notice } from '../model/notice.ts';
import type { Reading } from '../model/reading.ts';
import type { BriefingId } from '../model/text.ts';
import { read } from '../readers/read.ts';
import { listFiles, readBytes } from '../store/folder.ts';

export interface LoadOptions {
  /** The bytes of standard input, asked for when a path is "-". */
  readonly stdin?: () => Promise<Uint8Array>;
  /** Called now and then with the number of files done and of all. */
  readonly onProgress?: (done: number, all: number) => void;
}

export interface Loaded {
  readonly readings: readonly Reading[];
  readonly notices: readonly Notice[];
  /** How many inputs gave no briefing at all. */
  readonly unread: number;
}

/** Reads and analyses what is at the paths; a bad input becomes a notice and never stops the rest. */
export async function loadReadings(paths: readonly string[], options: LoadOptions = {}): Promise<Loaded> {
  const places = paths.filter((path) => path !== '-');
  const listing = await listFiles(places);
  const notices: Notice[] = [...listing.notices];
  const readings: Reading[] = [];
  const held = new Map<BriefingId, Briefing>();
  let unread = listing.notices.length;

  const take = async (name: string, path: string | undefined, bytes: Uint8Array) => {
    const result = await read({ name, ...(path === undefined ? {} : { path }), bytes });
    notices.push(...result.notices, ...result.briefings.flatMap((briefing) => briefing.notices));
    if (result.briefings.length === 0) unread++;
    for (const briefing of result.briefings) {
      const first = held.get(briefing.id);
      if (first) notices.push(duplicate(briefing, first));
      else {
        held.set(briefing.id, briefing);
        readings.push(analyse(briefing));
      }
    }
  };

  if (paths.includes('-') && options.stdin) await take('-', undefined, await options.stdin());
  for (const [done, file] of listing.files.entries()) {
    options.onProgress?.(done, listing.files.length);
    const bytes = await readBytes(file);
    if (bytes instanceof Uint8Array) await take(file.name, file.path, bytes);
    else {
      notices.push(bytes);
      unread++;
    }
  }
  return { readings, notices, unread };
}

/** Links readings that have text into a library. */
export function libraryOf(loaded: Loaded): Library {
  const readings = loaded.readings.filter((reading) => reading.sentences.length > 0 || reading.headline);
  return makeLibrary(readings, link(readings), loaded.notices);
}

function duplicate(copy: Briefing, first: Briefing): Notice {
  return {
    what: `the same text as ${first.path ?? 'an earlier one'}`,
    where: copy.path ?? 'standard input',
    todo: 'nothing: it is shown once',
  };
}
