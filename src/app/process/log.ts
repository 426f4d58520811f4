// Where the program keeps what it must not print: its own errors. Nothing else is logged.
import { appendFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeOwnFolder } from '../../store/own-folder.ts';

/** XDG_STATE_HOME/crossread, ~/.local/state/crossread without it. */
export function stateFolder(env: Readonly<Record<string, string | undefined>>): string {
  const home = env['HOME'] || os.homedir();
  return path.join(env['XDG_STATE_HOME'] || path.join(home, '.local', 'state'), 'crossread');
}

/** Writes an error to the log and gives the file; undefined when there is nowhere to write. */
export function logError(error: unknown, env: Readonly<Record<string, string | undefined>>): string | undefined {
  try {
    const folder = stateFolder(env);
    makeOwnFolder(folder);
    const file = path.join(folder, 'errors.log');
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    appendFileSync(file, `${new Date().toISOString()} ${text}\n`, { mode: 0o600 });
    return file;
  } catch {
    return undefined;
  }
}
