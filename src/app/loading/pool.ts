// Reads many files on all cores. A file that hangs or eats its worker's memory costs only itself: the worker is replaced.
import { availableParallelism } from 'node:os';
import { Worker, type MessagePort } from 'node:worker_threads';
import { LIMITS } from '../../model/limits.ts';
import { shownName } from '../../readers/sanitise.ts';
import type { FoundFile } from '../../store/folder.ts';
import { lazyFrom } from './packed.ts';
import type { Taken } from './take.ts';
import type { Answer, PackedTaken, ReaderData, Task } from './worker.ts';

/** Of a reader thread's heap for what is soon forgotten, in MB: more is not faster, and counts once for every core. */
const YOUNG_MEMORY = 12;
/** Files are handed over in batches of about this many bytes, so that messages do not cost more than reading. */
const BATCH_BYTES = 256 * 1024;

export interface PoolOptions {
  /** Called with a file's place in the list when it is done or given up, in any order. */
  readonly onTaken: (index: number, taken: Taken, isGivenUp: boolean) => void;
  readonly timeLimit?: number;
  readonly workers?: number;
  readonly signal?: AbortSignal;
  /** What is in a file, when the caller must know the very bytes that are read. Asked for shortly before the thread gets it. */
  readonly bytesOf?: (index: number) => Uint8Array | undefined;
  /** Gives each thread a port that gets every answer too. The readings are then unpacked when they are looked at. */
  readonly listener?: () => MessagePort;
}

/** Resolves when every file has been taken or given up with a notice, or when the signal says stop. */
export async function takeAll(files: readonly FoundFile[], options: PoolOptions): Promise<void> {
  const queue = batches(files);
  const threads = Math.max(1, Math.min(options.workers ?? availableParallelism(), queue.length));
  await Promise.all(Array.from({ length: threads }, () => serve(files, queue, options)));
}

/** One worker after another until the queue is empty: a worker that fails is replaced for the rest of its batch. */
async function serve(files: readonly FoundFile[], queue: number[][], options: PoolOptions): Promise<void> {
  let rest: number[] = [];
  while ((rest.length > 0 || queue.length > 0) && !options.signal?.aborted)
    rest = await serveWithOne(files, rest, queue, options);
}

function serveWithOne(files: readonly FoundFile[], first: number[], queue: number[][], options: PoolOptions): Promise<number[]> {
  const listener = options.listener?.();
  const worker = new Worker(new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.threadMb, maxYoungGenerationSizeMb: YOUNG_MEMORY },
    stdout: true,
    stderr: true,
    ...(listener ? { workerData: { listener } satisfies ReaderData, transferList: [listener] } : {}),
  });
  const taskOf = (index: number) => {
    const bytes = options.bytesOf?.(index);
    return { index, file: files[index], ...(bytes ? { bytes } : {}) } as Task;
  };
  const limitOf = (file: FoundFile | undefined) =>
    (options.timeLimit ?? LIMITS.fileMs) + Math.round((file?.size ?? 0) / LIMITS.bytesPerMs);
  return new Promise((resolve, reject) => {
    let isReady = false;
    let batch: number[] = [];
    let timer: NodeJS.Timeout | undefined;
    let over = false;
    const end = (rest: number[]) => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', stop);
      void worker.terminate().then(() => resolve(rest));
    };
    const stop = () => end([]);
    const giveUp = (what: string, todo: string) => {
      const index = batch.shift();
      const file = index === undefined ? undefined : files[index];
      if (index !== undefined && file)
        options.onTaken(
          index,
          { readings: [], notices: [{ what, where: shownName(file.path || 'standard input'), todo }] },
          true,
        );
      end(batch);
    };
    const watch = () => {
      clearTimeout(timer);
      const limit = limitOf(files[batch[0] ?? -1]);
      timer = setTimeout(
        () => giveUp(`took longer than ${limit / 1000} s, the limit for a file of its size`, 'split it, or leave it out'),
        limit,
      );
    };
    const next = (indexes: number[] | undefined) => {
      if (!indexes) return end([]);
      batch = [...indexes];
      worker.postMessage(indexes.map(taskOf));
      watch();
    };
    options.signal?.addEventListener('abort', stop);
    worker.on('message', (answer: Answer | 'ready') => {
      if (answer === 'ready') {
        isReady = true;
        return;
      }
      const index = batch.shift();
      if (over || index === undefined) return;
      options.onTaken(index, takenFrom(answer.taken), false);
      if (batch.length > 0) watch();
      else next(queue.shift());
    });
    worker.on('error', (error) => {
      // a thread that cannot even start is our bug, not the file's
      if (!isReady) {
        end([]);
        reject(error);
        return;
      }
      const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      giveUp(
        outOfMemory
          ? `needs more than ${LIMITS.threadMb} MB of memory, the limit for one file`
          : `cannot be read (${error.message})`,
        'leave it out',
      );
    });
    next(first.length > 0 ? first : queue.shift());
  });
}

function takenFrom(taken: Taken | PackedTaken): Taken {
  return 'packed' in taken ? { readings: taken.packed.map(lazyFrom), notices: taken.notices } : taken;
}

function batches(files: readonly FoundFile[]): number[][] {
  const all: number[][] = [];
  let size = Infinity;
  for (const [index, file] of files.entries()) {
    if (size + file.size > BATCH_BYTES) {
      all.push([]);
      size = 0;
    }
    all.at(-1)?.push(index);
    size += file.size;
  }
  return all;
}
