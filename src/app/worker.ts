// A reader thread: files in, readings out, a batch at a time.
import { parentPort } from 'node:worker_threads';
import type { FoundFile } from '../store/folder.ts';
import { takeFile, type Taken } from './take.ts';

parentPort?.on('message', (files: readonly FoundFile[]) => {
  void takeEach(files);
});

parentPort?.postMessage('ready');

/** Answers each file as soon as it is done, so that a slow one is known by name. */
async function takeEach(files: readonly FoundFile[]): Promise<void> {
  for (const file of files) {
    const taken: Taken = await takeFile(file);
    parentPort?.postMessage(taken);
  }
}
