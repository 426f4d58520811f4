// The stdout that Ink is given. With `debug: true` Ink hands over each frame as one plain string: it becomes the base of the
// screen. Everything else Ink writes are mode switches, which belong to the session and are dropped here.
import { Writable } from 'node:stream';
import type { Screen } from './screen.ts';

/** The screen for Ink. */
export interface InkOut {
  readonly stream: NodeJS.WriteStream;
  /** Tells Ink that the window has another size. */
  resize(columns: number, rows: number): void;
}

const MODES = /^(?:\x1b\[[?<>=][0-9;]*[a-zA-Z])+$/;

/** `onFrame` is called after each frame, when it lies in the screen but is not drawn yet. */
export function makeInkOut(screen: Screen, onFrame: () => void): InkOut {
  const size = { columns: screen.columns, rows: screen.rows };
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: unknown, _encoding, done) {
      const text = String(chunk);
      if (text !== '' && !MODES.test(text)) {
        screen.setBase(text);
        onFrame();
      }
      done();
    },
  });
  Object.defineProperties(stream, {
    columns: { get: () => size.columns },
    rows: { get: () => size.rows },
    isTTY: { value: true },
  });
  return {
    stream: stream as unknown as NodeJS.WriteStream,
    resize(columns, rows) {
      // A window of no size would make Ink ask another program for it.
      size.columns = Math.max(1, columns);
      size.rows = Math.max(1, rows);
      stream.emit('resize');
    },
  };
}
