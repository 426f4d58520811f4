// `crossread add`: puts briefings into the library. What is there already costs a look at the file's date.
import { analysisVersion } from '../app/analysis-version.ts';
import { addPaths, type Added } from '../app/adding.ts';
import { titleOf } from '../model/briefing.ts';
import { Problem } from '../model/problem.ts';
import { changesBetween } from '../model/versions.ts';
import { loadTriage, mark } from '../store/events.ts';
import type { Request } from './args.ts';
import { bytesOf, EXIT, type Io } from './io.ts';
import { isRemoved, settingsOf, signature, withLibrary } from './keeping.ts';
import { noticeLine } from './sources.ts';
import { day } from './text.ts';

export async function add(request: Request, io: Io): Promise<number> {
  if (request.words.length === 0) throw new Problem('add wants a path', 'crossread add reports/, or - for standard input');
  return await withLibrary(request, io, async (database) => {
    const triage = loadTriage(database);
    const counts = { new: 0, changed: 0, same: 0 };
    const onAdded = (added: Added) => {
      const { id } = added.version;
      const isBack = isRemoved(triage, id);
      if (isBack) mark(database, [{ id, change: { removed: false } }], signature(io));
      counts[added.as]++;
      if (request.flags['json']) io.json(recordOf(added));
      else if (added.as !== 'same' || isBack) io.out(lineOf(added));
    };
    const { failed } = await addPaths(database, request.words, {
      now: io.now(),
      analysis: analysisVersion(),
      originals: !request.flags['no-originals'] && settingsOf(io).originals !== false,
      stdin: () => bytesOf(io.input),
      onAdded,
      onNotice: (notice) => io.err(noticeLine(notice)),
    });
    io.err(`crossread: ${counts.new} new, ${counts.changed} changed, ${counts.same} already there (${database.file})`);
    if (failed > 0) return EXIT.partly;
    return counts.new + counts.changed + counts.same > 0 ? EXIT.done : EXIT.nothing;
  });
}

function recordOf({ reading, version, as, before }: Added): object {
  const { headline, outlet, published } = reading.briefing;
  const changes =
    before &&
    changesBetween(before, reading).map((change) => ({
      kind: change.kind,
      before: change.before?.text,
      after: change.after?.text,
    }));
  return {
    id: version.id,
    as,
    path: version.path,
    headline,
    outlet,
    published,
    hash: version.hash,
    version: version.number,
    changes,
  };
}

function lineOf({ reading, version, as, before }: Added): string {
  const { outlet, published } = reading.briefing;
  const changed = before ? ` (version ${version.number}: ${summary(before, reading)})` : '';
  return [`${version.id}  ${as.padEnd(7)}  ${titleOf(reading.briefing)}${changed}`, outlet, day(published)]
    .filter(Boolean)
    .join(' · ');
}

function summary(before: Added['reading'], after: Added['reading']): string {
  const counts = new Map<string, number>();
  for (const { kind } of changesBetween(before, after)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'same sentences';
}
