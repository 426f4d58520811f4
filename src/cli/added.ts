// How a briefing that was put into the library is reported: as a line, and as a record with what a new version changed.
import type { Added } from '../app/shelf/shelving.ts';
import { titleOf } from '../model/briefing.ts';
import { changesBetween } from '../model/versions.ts';
import { day } from './text.ts';

/** One line of `add --json`, with the sentences that a new version changed. */
export function addedRecord({ reading, version, as, before }: Added): object {
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

/** "b12  changed  Bridge closed (version 2: 1 number) · Harbour Post · 2031-05-04". */
export function addedLine({ reading, version, as, before }: Added): string {
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
