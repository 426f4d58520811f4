// Tells when something changed at some paths. What changed is found out by listing them again.
import { existsSync, watch as watchPath, type FSWatcher } from 'node:fs';

/** Changes come in flocks: a saved file is several. One call for all of a flock, this many ms after its last. */
const QUIET = 300;

/** Some paths being watched. */
export interface Watch {
  stop(): void;
  /** Paths that cannot be watched: their changes show at the next reload. */
  readonly blind: readonly string[];
}

/** Calls back after changes at or below the paths, until stopped. Never keeps the program alive. */
export function watchPaths(paths: readonly string[], onChange: () => void, quiet: number = QUIET): Watch {
  const watchers: FSWatcher[] = [];
  const blind: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const notice = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quiet).unref();
  };
  for (const place of paths) {
    if (!existsSync(place)) {
      blind.push(place);
      continue;
    }
    try {
      const watcher = watchPath(place, { recursive: true, persistent: false }, notice);
      watcher.on('error', () => watcher.close());
      watchers.push(watcher);
    } catch {
      blind.push(place);
    }
  }
  return {
    blind,
    stop() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** Looking again and again, until it is over. */
export interface Following {
  /** Paths that cannot be watched. */
  readonly blind: readonly string[];
  /** When the signal said stop; rejects when looking failed. */
  readonly over: Promise<void>;
}

/**
 * Looks at once, after every flock of changes, and again after a pause for as long as a look says that something was not ready. One
 * look at a time.
 */
export function changesAt(
  paths: readonly string[],
  {
    signal,
    again,
    quiet = QUIET,
  }: { readonly signal: AbortSignal; readonly again: () => Promise<boolean>; readonly quiet?: number },
): Following {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let isLooking = false;
  let isWanted = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    isWanted = true;
    if (isLooking) return;
    isLooking = true;
    while (isWanted && !signal.aborted) {
      isWanted = false;
      clearTimeout(timer);
      if (await again()) timer = setTimeout(start, quiet);
    }
    isLooking = false;
  };
  const start = () => void look().catch(fail);
  const watching = watchPaths(paths, start, quiet);
  // Watchers do not keep the program alive, and waiting for a signal does not either.
  const alive = setInterval(() => {}, 2 ** 30);
  const end = () => {
    clearTimeout(timer);
    clearInterval(alive);
    watching.stop();
    resolve();
  };
  const fail = (error: unknown) => {
    reject(error);
    end();
  };
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  start();
  return { blind: watching.blind, over: promise };
}
