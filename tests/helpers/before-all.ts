// Done once before all tests: the program is built, for the threads that the sources start, and the tests get a home and a place for
// passing files of their own, so that nothing which a person has set or keeps changes what they see, and nothing is left behind.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What people set for the program, for where it keeps things, and for the library it draws with. */
const THEIRS = /^(?:CROSSREAD|XDG|INK)_/;

/** Gives what takes the folder away again. */
export function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-tests-'));
  const threads = path.join(folder, 'threads');
  execFileSync('npm', ['run', '-s', 'build', '--', `--outdir=${threads}`], { cwd: path.join(import.meta.dirname, '../..') });
  for (const name of Object.keys(process.env)) if (THEIRS.test(name)) delete process.env[name];
  process.env['CROSSREAD_TEST_THREADS'] = threads;
  for (const [name, inner] of [
    ['HOME', 'home'],
    ['TMPDIR', 'tmp'],
  ] as const) {
    process.env[name] = path.join(folder, inner);
    mkdirSync(path.join(folder, inner));
  }
  // A program that was ended a moment ago may still write its last line.
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}
