// A text to a program of the person's own, and what it answers. The program is a command line of theirs, run by their shell.
import { spawn } from 'node:child_process';
import { sanitise } from '../../readers/sanitise.ts';
import type { Fact } from '../../ui/state.ts';

/** More of an answer than this is not shown, in characters. */
const LONGEST = 100_000;
const PATIENCE = 30_000;

/** What the program wrote, errors included, a line each; how it ended stands last when that was not well. */
export function piped(
  program: string,
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly Fact[]> {
  return new Promise((resolve) => {
    const child = spawn(env['SHELL'] || '/bin/sh', ['-c', program], { stdio: 'pipe', timeout: PATIENCE });
    let written = '';
    const take = (piece: unknown) => {
      if (written.length < LONGEST) written += String(piece);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const end = (ending: string | undefined) => {
      const lines = sanitise(written).split('\n');
      if (lines.at(-1) === '') lines.pop();
      const rows = lines.map((line): Fact => ({ label: '', text: line === '' ? ' ' : line }));
      if (written.length >= LONGEST) rows.push({ label: 'cut', text: 'the answer goes on' });
      if (ending !== undefined) rows.push({ label: 'ended', text: ending });
      resolve(rows.length > 0 ? rows : [{ label: '', text: 'It wrote nothing.' }]);
    };
    child.once('error', () => end('the shell cannot be run'));
    child.once('close', (code, signal) => end(signal ? `by ${signal}` : code === 0 ? undefined : `with ${code}`));
    // A program that does not read its input to the end is no failure.
    child.stdin.on('error', () => {});
    child.stdin.end(text);
  });
}
