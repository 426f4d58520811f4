// One process at a time does what is long and needs doing once. A file beside the library says who; one that was left behind counts for nothing.
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';

/** A lock of another machine is believed for so long, in ms: whether its process lives cannot be seen from here. */
const BELIEVED = 10 * 60_000;

/** Takes the lock and gives what lets go of it; nothing when a living process has it. `now` in ms since 1970. */
export function tryLock(file: string, now: number): (() => void) | undefined {
  const mine = `${os.hostname()} ${process.pid}`;
  for (let tries = 0; tries < 2; tries++) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return () => {};
      if (isHeld(file, now)) return undefined;
      rmSync(file, { force: true });
    }
  }
  return undefined;
}

function isHeld(file: string, now: number): boolean {
  try {
    const [host, pid] = readFileSync(file, 'utf8').split(' ');
    if (host !== os.hostname()) return now - statSync(file).mtimeMs < BELIEVED;
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    // somebody else's process may not be signalled, but it is there
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
