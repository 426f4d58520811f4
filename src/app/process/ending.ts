// Every way this program can end, on one road: signals, a dead line, an error of its own. Whoever comes first decides the exit
// code; the terminal is given back before anything is said.
import { guardLine } from '../../terminal/guard.ts';
import { logError } from './log.ts';

/** The one road on which the program ends. */
export interface Ending {
  /** Resolves with the exit code when the program is to end. */
  readonly code: Promise<number>;
  end(code: number): void;
  /** An error of the program's own. */
  fail(error: unknown): void;
  /** What to say once the terminal is given back. */
  readonly lastWords: readonly string[];
  /** Stops listening for signals and errors. */
  release(): void;
}

export interface EndingOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WriteStream;
  /** Restores the terminal at once; also called when the process exits without asking. */
  restore(): void;
  /** SIGTSTP from outside: stops the program and resolves when it is continued. */
  stop(): Promise<void>;
  /** After a SIGCONT that nobody waited for: something else may have written on the screen. */
  refresh(): void;
}

const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
/** The other end has gone: not a failure, and nobody is left to be told. */
const GONE = new Set(['EPIPE', 'EIO', 'ECONNRESET', 'ENXIO']);
const FAILURE = 70;

/** Listens to signals, to the terminal's lines and to errors nobody caught, until it is let go. */
export function watchForTheEnd(options: EndingOptions): Ending {
  const { promise, resolve } = Promise.withResolvers<number>();
  const lastWords: string[] = [];
  let ended = false;
  const end = (code: number) => {
    if (ended) return;
    ended = true;
    resolve(code);
  };
  const fail = (error: unknown) => {
    if (isGone(error)) {
      end(SIGNALS.SIGHUP);
      return;
    }
    options.restore();
    const file = logError(error, options.env);
    const message = error instanceof Error ? error.message : String(error);
    lastWords.push(guardLine(`crossread: stopped by an error of its own: ${message}`));
    lastWords.push(file ? guardLine(`  the details are in ${file}: please report them`) : '  please report it');
    end(FAILURE);
  };
  const onStdoutError = (error: NodeJS.ErrnoException) => {
    options.restore();
    end(error.code === 'EPIPE' ? 0 : SIGNALS.SIGHUP);
  };

  const signals = Object.entries(SIGNALS).map(([name, code]) => [name, () => end(code)] as const);
  // The command line's own way out on Ctrl-C would skip the calm leaving; it is put back afterwards.
  const before = process.listeners('SIGINT');
  process.removeAllListeners('SIGINT');
  const outErrors = options.stdout.listeners('error');
  options.stdout.removeAllListeners('error');
  let stopping = false;
  const onStop = () => {
    if (stopping) return;
    stopping = true;
    options
      .stop()
      .catch(fail)
      .finally(() => {
        stopping = false;
      });
  };
  const onContinue = () => {
    if (!stopping) options.refresh();
  };
  const onExit = () => options.restore();
  for (const [name, listener] of signals) process.on(name, listener);
  process.on('SIGTSTP', onStop);
  process.on('SIGCONT', onContinue);
  process.on('uncaughtException', fail);
  process.on('exit', onExit);
  options.stdout.on('error', onStdoutError);

  return {
    code: promise,
    end,
    fail,
    lastWords,
    release() {
      for (const [name, listener] of signals) process.off(name, listener);
      process.off('SIGTSTP', onStop);
      process.off('SIGCONT', onContinue);
      process.off('uncaughtException', fail);
      process.off('exit', onExit);
      for (const listener of before) process.on('SIGINT', listener);
      // Errors of the output stay heard: the line may break while the last words are on it.
      if (outErrors.length > 0) options.stdout.on('error', () => {});
    },
  };
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && GONE.has(error.code);
}
