// A library in a folder of its own, and short ways to fill it.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { addPaths } from '../../src/app/shelf/adding.ts';
import type { Added } from '../../src/app/shelf/shelving.ts';
import { openDatabase, type Database, type OpenOptions } from '../../src/store/database.ts';

export const NOW = new Date('2030-05-01T10:00:00Z');
/** What tests call the version of the analysis. */
export const ANALYSIS = 'test';

/** A new folder. All of them are removed when the tests are over. */
export function scratchFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'crossread-'));
}

export function scratchLibrary(options: OpenOptions = {}, file = path.join(scratchFolder(), 'library.db')): Database {
  const database = openDatabase(file, options);
  onTestFinished(() => database.close());
  return database;
}

/** Writes files and puts them on the shelf. */
export async function fill(
  database: Database,
  files: Readonly<Record<string, string>>,
  folder = scratchFolder(),
  analysis = ANALYSIS,
): Promise<readonly Added[]> {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const added: Added[] = [];
  await addPaths(database, [folder], { now: NOW, analysis, onAdded: (each) => added.push(each) });
  return added;
}

/** One line of NDJSON for a briefing. */
export function line(id: string, body: string, more: Readonly<Record<string, string>> = {}): string {
  return `${JSON.stringify({ id, body, ...more })}\n`;
}

/** The environment of a person with this configuration file, and nothing else of theirs. */
export function configured(text: string) {
  const folder = scratchFolder();
  mkdirSync(path.join(folder, 'crossread'));
  writeFileSync(path.join(folder, 'crossread', 'config.json'), text);
  return { XDG_CONFIG_HOME: folder, XDG_CONFIG_DIRS: path.join(folder, 'none'), HOME: folder };
}
