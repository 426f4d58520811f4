// Starts upkeep.ts and waits for its end.
import { fork } from 'node:child_process';
import { Problem } from '../../model/problem.ts';
import type { UpkeepTask, UpkeepWord } from './upkeep.ts';

export interface UpkeepOptions {
  readonly onProgress?: (text: string) => void;
  readonly signal?: AbortSignal;
}

/** Resolves when the library file is up to date, or when the signal says stop. Rejects with a Problem when it cannot be. */
export function runUpkeep(task: UpkeepTask, { onProgress, signal }: UpkeepOptions = {}): Promise<void> {
  const entry = new URL(import.meta.url.endsWith('.ts') ? './upkeep.ts' : './upkeep.js', import.meta.url);
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return resolve();
    const child = fork(entry, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const stop = () => void child.kill('SIGKILL');
    signal?.addEventListener('abort', stop, { once: true });
    // While it links it does not hear that nobody waits any more.
    process.once('exit', stop);
    let problem: Problem | undefined;
    child.on('message', (word: UpkeepWord) => {
      if (word.type === 'progress') onProgress?.(word.text);
      else problem = new Problem(word.what, word.todo, { exitCode: 1 });
    });
    child.once('error', () => {
      problem = new Problem('no process could be started to link the library', 'open it again', { exitCode: 1 });
    });
    child.once('close', (code) => {
      signal?.removeEventListener('abort', stop);
      process.off('exit', stop);
      if (code === 0 || signal?.aborted) resolve();
      else reject(problem ?? new Problem('linking ended before it was done', 'open the library again', { exitCode: 1 }));
    });
    child.send(task);
  });
}
