// Runs a program given as a setting ("less -S") on one file. Nothing is passed through a shell.
import { spawn } from 'node:child_process';

/** How it ended: its exit code, or the signal that killed it. Rejects when it cannot be run at all. */
export function run(program: string, target: string, stdio: 'inherit' | 'ignore'): Promise<number | string> {
  const [command = program, ...args] = program.split(/\s+/).filter((word) => word !== '');
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, target], { stdio });
    child.once('error', () => reject(new Error(`cannot run ${command}`)));
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 0));
  });
}
