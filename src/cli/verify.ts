// `crossread verify`: every citation of a file found again in the kept original, or named as orphaned.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { analysisVersion } from '../app/loading/analysis-version.ts';
import { addPaths } from '../app/shelf/adding.ts';
import { readAgain } from '../app/shelf/shelf.ts';
import { citedIn, type Cited } from '../export/citation.ts';
import { vouchesFor } from '../export/formats.ts';
import { Problem } from '../model/problem.ts';
import { allSentences, type Reading } from '../model/reading.ts';
import { openDatabase, type Database } from '../store/database.ts';
import { hashOf, originalOf } from '../store/originals.ts';
import { readingsOfBytes } from '../store/readings.ts';
import { guarded } from '../store/trouble.ts';
import type { Request } from './args.ts';
import { bytesOf, EXIT, type Io } from './io.ts';
import { withLibrary } from './keeping.ts';
import { noticeLine } from './sources.ts';

/** What became of one citation. */
interface Verdict {
  readonly citation: string;
  readonly found: boolean;
  /** Why it was not found, or how exactly it was. */
  readonly how: string;
  readonly quote?: string;
}

/** `verify FILE [PATH…]`: FILE may be - for standard input. Exit code 1 when a citation is orphaned or there is none. */
export async function verify(request: Request, io: Io): Promise<number> {
  const [file, ...paths] = request.words;
  if (file === undefined) throw new Problem('verify wants the file of an export', 'crossread verify report.md');
  if (file !== '-' && !existsSync(file)) throw new Problem(`there is no file ${file}`, 'check the spelling');
  if (file !== '-' && statSync(file).isDirectory())
    throw new Problem(`${file} is a folder`, 'verify wants the file of an export: crossread verify report.md');
  const bytes = file === '-' ? await bytesOf(io.input) : guarded(file, () => readFileSync(file));
  const cited = citedIn(new TextDecoder().decode(bytes));
  if (cited.length === 0) {
    io.err(`crossread: ${file}: no citation in it; crossread export and y on the screen write them`);
    return EXIT.nothing;
  }
  const beside = openDatabase(':memory:');
  try {
    if (paths.length > 0) {
      const onNotice = (notice: Parameters<typeof noticeLine>[0]) => io.err(noticeLine(notice));
      await addPaths(beside, paths, { now: io.now(), analysis: analysisVersion(), onNotice });
    }
    return await withLibrary(
      request,
      io,
      async (library) => {
        const shelves = [makeShelf(library), makeShelf(beside)];
        let orphaned = 0;
        for (const each of cited) {
          const kept = (await shelves[0]?.(each.place.hash)) ?? (await shelves[1]?.(each.place.hash));
          const verdict = kept ? judge(kept, each) : orphan(each, 'its original is not kept here');
          if (!verdict.found) orphaned++;
          if (request.flags['json']) io.json(verdict);
          else if (!verdict.found) io.out(`orphaned  ${verdict.citation}: ${verdict.how}`);
        }
        io.err(`crossread: ${cited.length} citations, ${cited.length - orphaned} found, ${orphaned} orphaned`);
        return orphaned > 0 ? EXIT.nothing : EXIT.done;
      },
      { isRead: true },
    );
  } finally {
    beside.close();
  }
}

/** A kept original with what was ever read in it. */
interface Kept {
  readonly bytes: Uint8Array;
  readonly isSound: boolean;
  readonly readings: readonly { readonly part: number; readonly reading: Reading }[];
}

/** Fetches each original once; nothing when it is not kept. */
function makeShelf(database: Database): (hash: string) => Promise<Kept | undefined> {
  const fetched = new Map<string, Kept | undefined>();
  const analysis = analysisVersion();
  return async (start) => {
    if (fetched.has(start)) return fetched.get(start);
    const original = originalOf(database, start);
    const kept = original && {
      bytes: original.bytes,
      isSound: hashOf(original.bytes) === original.hash,
      readings: [...(await readAgain(database, original.hash, analysis)), ...readingsOfBytes(database, original.hash)],
    };
    fetched.set(start, kept);
    return kept;
  };
}

function judge({ bytes, isSound, readings }: Kept, cited: Cited): Verdict {
  if (!isSound) return orphan(cited, 'the kept original was damaged: its bytes no longer give its hash');
  const { part } = cited.place;
  const texts = readings.filter((each) => each.part === part).map(({ reading }) => reading);
  if (texts.length === 0) return orphan(cited, `the original has no briefing number ${part}`);
  for (const reading of texts) {
    const quote = textAt(reading, cited);
    if (quote !== undefined && vouchesFor(cited, quote)) return found(cited, quote, bytes, 'where it was');
  }
  for (const reading of texts) {
    const moved = allSentences(reading).find(({ text }) => vouchesFor(cited, text));
    if (moved) return found(cited, moved.text, bytes, `at ${moved.start}-${moved.end}: the text is read differently now`);
  }
  return orphan(cited, 'its words are not those of the original');
}

function textAt(reading: Reading, { place }: Cited): string | undefined {
  const text = place.in === 'headline' ? reading.briefing.headline : reading.briefing.body;
  return text !== undefined && place.end <= text.length && place.start < place.end
    ? text.slice(place.start, place.end)
    : undefined;
}

function found({ mark }: Cited, quote: string, original: Uint8Array, where: string): Verdict {
  const isPlain = Buffer.from(original.buffer, original.byteOffset, original.byteLength).includes(quote);
  return {
    citation: mark,
    found: true,
    how: isPlain ? `byte for byte, ${where}` : `in the text read from the original, ${where}`,
    quote,
  };
}

function orphan({ mark }: Cited, how: string): Verdict {
  return { citation: mark, found: false, how };
}
