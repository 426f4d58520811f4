// A reader thread: files in, readings out, one answer a file. A second listener (the librarian) gets the readings at the same time,
// so that they need not cross the main thread twice; then they travel packed.
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Notice } from '../../model/notice.ts';
import type { FoundFile } from '../../store/folder.ts';
import { packReading, type PackedReading } from './packed.ts';
import { takeBytes, takeFile, type Taken } from './take.ts';

/** A file to read, with its place in the list. */
export interface Task {
  readonly index: number;
  readonly file: FoundFile;
  /** What is in it, when it was read already. */
  readonly bytes?: Uint8Array;
}

/** What a thread that has a listener answers with. */
export interface PackedTaken {
  readonly packed: readonly PackedReading[];
  readonly notices: readonly Notice[];
}

/** What a reader thread gave for the file with this number. */
export interface Answer {
  readonly index: number;
  readonly taken: Taken | PackedTaken;
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
  for (const { index, file, bytes } of tasks) {
    const taken = bytes ? await takeBytes(file.name, file.path || undefined, bytes) : await takeFile(file);
    const answer: Answer = { index, taken: listener ? packed(taken) : taken };
    listener?.postMessage(answer);
    parentPort?.postMessage(answer);
  }
}

function packed({ readings, notices }: Taken): PackedTaken {
  return { packed: readings.map(packReading), notices };
}
