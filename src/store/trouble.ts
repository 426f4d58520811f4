// What can go wrong with a file on disk, said in words a person can act on. Nothing is ever repaired or removed here.
import { copyFileSync, existsSync, statSync } from 'node:fs';
import { Problem } from '../model/problem.ts';

/** SQLite's result codes (the low byte of the extended ones). */
const CODES = { busy: 5, locked: 6, readOnly: 8, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 } as const;

/** Runs a deed on the library and turns what the disk answers into a Problem. Errors of our own making pass unchanged. */
export function guarded<T>(file: string, deed: () => T): T {
  try {
    return deed();
  } catch (error) {
    throw troubleOf(file, error);
  }
}

/** Whether another process was in the way; trying again may help. */
export function isBusy(error: unknown): boolean {
  const cause = error instanceof Problem ? error.cause : error;
  const code =
    cause instanceof Error && 'errcode' in cause && typeof cause.errcode === 'number' ? cause.errcode & 0xff : undefined;
  return code === CODES.busy || code === CODES.locked;
}

function troubleOf(file: string, error: unknown): unknown {
  if (error instanceof Problem || !(error instanceof Error)) return error;
  const code = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
  const system = 'code' in error ? String(error.code) : '';
  const why = error.message;
  const failed = (what: string, todo: string) => Object.assign(new Problem(what, todo, { why, exitCode: 1 }), { cause: error });

  if (code === CODES.full || system === 'ENOSPC' || system === 'EDQUOT') {
    return failed(
      `the disk is full: nothing was written to ${file}`,
      'free some space and do it again; all that was acknowledged before is kept',
    );
  }
  if (code === CODES.readOnly || system === 'EROFS' || system === 'EACCES' || system === 'EPERM') {
    return failed(`cannot write to ${file}`, 'change its permissions, or name another place with --library FILE');
  }
  if (code === CODES.busy || code === CODES.locked) {
    return failed(`another program keeps ${file} locked`, 'close it, or try again in a moment; nothing was changed');
  }
  if (code === CODES.corrupt || code === CODES.notADatabase) return damaged(file, why);
  if (code === CODES.cannotOpen)
    return failed(`cannot open ${file}`, 'check that the folder exists and may be written to, or use --library FILE');
  if (code === CODES.ioError || system === 'EIO' || system === 'EFBIG') {
    return failed(
      `the disk did not take a change to ${file}`,
      'check the disk and its free space, then do it again; what was acknowledged before is kept',
    );
  }
  if (system === 'ENOTDIR' || system === 'EISDIR' || system === 'ENOENT')
    return failed(`there is no such place: ${file}`, 'check the path');
  return error;
}

/** Keeps a copy before anyone tries to mend it, and says so. */
function damaged(file: string, why: string): Problem {
  const copy = keepCopy(file, 'damaged');
  const kept = copy ? `a copy of it is kept at ${copy}` : 'no copy could be kept: make one yourself first';
  return new Problem(
    `${file} is damaged or no crossread library`,
    `${kept}; restore a backup, or start anew with --library FILE`,
    {
      why,
      exitCode: 1,
    },
  );
}

/** Copies a library and its journal beside it, once for each state of the file. Returns the copy's name, or nothing when that failed. */
export function keepCopy(file: string, why: string): string | undefined {
  try {
    const { size, mtimeMs } = statSync(file);
    const copy = `${file}.${why}-${Math.round(mtimeMs).toString(36)}-${size.toString(36)}`;
    if (!existsSync(copy)) copyFileSync(file, copy);
    if (existsSync(`${file}-wal`) && !existsSync(`${copy}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    return copy;
  } catch {
    return undefined;
  }
}
