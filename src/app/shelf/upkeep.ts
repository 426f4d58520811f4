// A process of its own that brings a library file up to date: reads again what another version of the program read, and links what is
// not linked yet. Linking ten thousand briefings takes a gigabyte, which goes with the process.
import os from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import v8 from 'node:v8';
import { Problem } from '../../model/problem.ts';
import { openDatabase } from '../../store/database.ts';
import { tryLock } from '../../store/lock.ts';
import { shelfOf } from './shelf.ts';
import { bringLinksUp } from './shelf-links.ts';

/** What the process is started with. */
export interface UpkeepTask {
  readonly file: string;
  readonly analysis: string;
  /** Briefings that were taken out. */
  readonly without: readonly string[];
}

/** What it says: how far it is, or why it cannot go on. Its end says that all is done. */
export type UpkeepWord =
  | { readonly type: 'progress'; readonly text: string }
  | { readonly type: 'problem'; readonly what: string; readonly todo: string };

/** Progress at most this often, in ms. */
const PACE = 250;

async function bringUp({ file, analysis, without }: UpkeepTask): Promise<void> {
  const letGo = await itsTurn(`${file}-upkeep`);
  const database = openDatabase(file, { create: false });
  try {
    let told = 0;
    await shelfOf(database, analysis, (done, all) => {
      if (performance.now() - told < PACE) return;
      told = performance.now();
      say({ type: 'progress', text: `reading again after an update: ${done} of ${all}` });
    });
    say({ type: 'progress', text: 'linking sentences' });
    bringLinksUp(database, analysis, new Set(without));
  } finally {
    database.close();
    letGo();
  }
}

/** Another process may be at it: what it has done need not be done again. */
async function itsTurn(lock: string): Promise<() => void> {
  for (;;) {
    const letGo = tryLock(lock, Date.now());
    if (letGo) return letGo;
    say({ type: 'progress', text: 'another crossread is linking sentences' });
    await pause(PACE);
  }
}

function say(word: UpkeepWord): void {
  if (process.connected) process.send?.(word);
}

// Whoever wanted it has gone. What is done is kept, the rest is done when the library is opened again.
process.once('disconnect', () => process.exit(0));
process.once('message', (task: UpkeepTask) => {
  // keys first
  os.setPriority(10);
  // A young generation that does not grow: linking keeps what it makes.
  v8.setFlagsFromString('--semi-space-growth-factor=1');
  bringUp(task).then(
    () => process.exit(0),
    (error: unknown) => {
      const todo = error instanceof Problem ? error.todo : 'open the library again';
      say({ type: 'problem', what: error instanceof Error ? error.message : String(error), todo });
      process.exitCode = 1;
      process.disconnect();
    },
  );
});
