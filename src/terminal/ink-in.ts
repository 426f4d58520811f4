// The stdin that Ink is given: the real one without the terminal's answers. Takes keys from the first moment on, so that
// what is typed while the program starts is not lost, and lets go of the real one when the terminal is lent out.
import { Readable } from 'node:stream';
import { withFunctionKeys } from './function-keys.ts';
import { withOldKeys } from './kitty-keys.ts';
import { giveUp, isHalfAnswer, sortInput, type Reply } from './replies.ts';

/** The keyboard for Ink. */
export interface InkIn {
  readonly stream: NodeJS.ReadStream;
  /** Takes the keyboard: raw mode, keys flow. */
  take(): void;
  /** Gives the keyboard back as it was. */
  release(): void;
}

export interface InkInOptions {
  readonly stdin: NodeJS.ReadStream;
  onReply(reply: Reply): void;
  /** Whether an answer may come any moment: then ESC at the end of a piece may be the beginning of it. */
  isAnswerDue?(): boolean;
  /** Sees keys as they come, before anybody reads them. */
  onKeys?(keys: string): void;
  /** The other end is gone. */
  onHangup(): void;
}

/** How long the beginning of an answer may wait for its end: when it is most likely the Esc key, when it may be a key, and when it cannot. */
const PATIENCE_WITH_ESC = 20;
const PATIENCE = 50;
const PATIENCE_WITH_ANSWERS = 1_000;

/** Hears nothing until it is told to take the keyboard. */
export function makeInkIn(options: InkInOptions): InkIn {
  const { stdin } = options;
  const onHangup = () => options.onHangup();
  const stream = new Readable({ read() {}, encoding: 'utf8' });
  let rest = '';
  let timer: NodeJS.Timeout | undefined;
  let taken = false;

  const push = (typed: string) => {
    if (typed === '') return;
    const keys = withFunctionKeys(withOldKeys(typed));
    options.onKeys?.(keys);
    stream.push(keys);
  };
  const onData = (chunk: string | Uint8Array) => {
    clearTimeout(timer);
    const sorted = sortInput(rest + chunk.toString(), options.isAnswerDue?.());
    rest = sorted.rest;
    for (const reply of sorted.replies) options.onReply(reply);
    push(sorted.keys);
    if (rest === '') return;
    timer = setTimeout(
      () => {
        const left = giveUp(rest);
        rest = '';
        push(left);
      },
      rest === '\x1b' ? PATIENCE_WITH_ESC : isHalfAnswer(rest) ? PATIENCE_WITH_ANSWERS : PATIENCE,
    );
  };
  // Ink switches raw mode by what its components ask for; here the keyboard is taken and given back as a whole.
  Object.defineProperties(stream, {
    isTTY: { value: true },
    setRawMode: { value: () => stream },
    ref: { value: () => stream },
    unref: { value: () => stream },
  });

  return {
    stream: stream as unknown as NodeJS.ReadStream,
    take() {
      if (taken) return;
      taken = true;
      rest = '';
      stdin.setEncoding('utf8');
      if (stdin.isTTY) stdin.setRawMode(true);
      stdin.on('data', onData);
      stdin.on('end', onHangup);
      stdin.on('error', onHangup);
      stdin.ref();
      stdin.resume();
    },
    release() {
      if (!taken) return;
      taken = false;
      clearTimeout(timer);
      stdin.off('data', onData);
      stdin.off('end', onHangup);
      // The listener for errors stays: an error that nobody hears would end the program in the middle of its leaving.
      stdin.pause();
      stdin.unref();
      try {
        if (stdin.isTTY) stdin.setRawMode(false);
      } catch {
        // The terminal is gone: there is nothing to give back.
      }
    },
  };
}
