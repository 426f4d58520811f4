// Builds the program once for all tests, into a folder of this run: the threads that the sources start are taken from there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Gives what takes the folder away again. */
export function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-threads-'));
  execFileSync('npm', ['run', '-s', 'build', '--', `--outdir=${folder}`], { cwd: path.join(import.meta.dirname, '../..') });
  process.env['CROSSREAD_TEST_THREADS'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
