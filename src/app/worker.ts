// A reader thread: files in, readings out, one answer a file. A second listener (the librarian) gets the readings at the same time,
// so that they need not cross the main thread twice.
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { FoundFile } from '../store/folder.ts';
import { takeFile, type Taken } from './take.ts';

/** A file to read, with its place in the list. */
export interface Task {
  readonly index: number;
  readonly file: FoundFile;
}

export interface Answer {
  readonly index: number;
  readonly taken: Taken;
}

/** What a reader thread is started with. */
export interface ReaderData {
  readonly listener?: MessagePort;
}

const { listener } = (workerData ?? {}) as ReaderData;

parentPort?.on('message', (tasks: readonly Task[]) => {
  void takeEach(tasks);
});
parentPort?.postMessage('ready');

/** Answers each file as soon as it is done, so that a slow one is known by name. */
async function takeEach(tasks: readonly Task[]): Promise<void> {
  for (const { index, file } of tasks) {
    const answer: Answer = { index, taken: await takeFile(file) };
    listener?.postMessage(answer);
    parentPort?.postMessage(answer);
  }
}
