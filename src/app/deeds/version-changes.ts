// What the newest version of a briefing changed, by kind, as rows to read on the screen.
import { existsSync } from 'node:fs';
import type { BriefingId } from '../../model/text.ts';
import { changesBetween } from '../../model/versions.ts';
import { versionsOf, versionWith } from '../../store/catalogue.ts';
import { openDatabase } from '../../store/database.ts';
import type { Fact } from '../../ui/state.ts';
import { analysisVersion } from '../loading/analysis-version.ts';
import { minute } from './facts.ts';

/** Undefined when the library has one version of it, or none. */
export function changeRows(briefing: BriefingId, file: string): readonly Fact[] | undefined {
  if (!existsSync(file)) return undefined;
  const database = openDatabase(file, { create: false });
  try {
    const known = versionWith(database, briefing);
    const all = known ? versionsOf(database, known.lineage, analysisVersion()) : [];
    const [before, after] = all.slice(-2);
    if (all.length < 2 || !before?.reading || !after?.reading) return undefined;
    const changes = changesBetween(before.reading, after.reading);
    const head = { label: 'version', text: `${after.version.number}, after that of ${minute(before.version.added)}` };
    return [
      head,
      ...changes.flatMap(({ kind, before: old, after: now }) => [
        ...(old ? [{ label: kind, text: `was: ${old.text}` }] : []),
        ...(now ? [{ label: old ? '' : kind, text: `now: ${now.text}` }] : []),
      ]),
      ...(changes.length === 0 ? [{ label: '', text: 'The same sentences; only their surroundings changed.' }] : []),
    ];
  } finally {
    database.close();
  }
}
