// Making the folders that are ours: for their owner alone, and one by one. The recursive mkdir of Node, and all of its own that
// rests on it, never returns from places where nothing can be made, such as /proc.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Makes a folder and those above it that are missing. Throws what the system says when it cannot. */
export function makeOwnFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeOwnFolder(path.dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another session may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}
