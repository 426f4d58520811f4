// One terminal, held as a whole: screen, keyboard, state and what it can do. Made for a pair of streams, so that a visitor's
// terminal works like one's own.
import { backgroundIn, backgroundOf, BACKGROUND_QUESTION, canBeAsked, type Background } from './background.ts';
import { capabilitiesOf, type Capabilities, type Environment } from './capabilities.ts';
import { makeFence } from './fence.ts';
import { makeInkIn } from './ink-in.ts';
import { makeScreen, type Screen } from './screen.ts';
import { makeSession } from './session.ts';

export interface WireOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly env: Environment;
  /** The other end is gone. */
  onHangup(): void;
  onResize(columns: number, rows: number): void;
  /** Sees keys as they come, before anybody reads them. */
  onKeys?(keys: string): void;
}

/** One terminal, both directions. */
export interface Wire {
  readonly capabilities: Capabilities;
  readonly screen: Screen;
  /** For Ink. */
  readonly input: NodeJS.ReadStream;
  /** Takes the terminal: alternate screen, raw keys. */
  open(): void;
  /** Gives it back as it was. May be called at any time, any number of times. */
  close(): void;
  /** Gives it back when the last answers are in, so that none is typed into the shell. */
  closeCalmly(): Promise<void>;
  /** Gives it back while `job` runs, then takes it again and draws everything. */
  lend<T>(job: () => Promise<T>): Promise<T>;
  /** Takes the keyboard and draws everything again: after the program was stopped from outside. */
  refresh(): void;
  /** Sends a sequence made by this folder (a copy to the clipboard), between two frames. */
  send(sequence: string): void;
  /** Asks for the terminal's background; undefined when it does not say within `patience` milliseconds. */
  background(patience?: number): Promise<Background | undefined>;
}

/** How long the last answers are waited for. */
const PARTING = 500;

/** Takes nothing yet: the terminal is entered when the wire is opened. */
export function makeWire(options: WireOptions): Wire {
  const { stdin, stdout, env } = options;
  const capabilities = capabilitiesOf(env);
  const write = (bytes: string) => void stdout.write(bytes);
  const fence = makeFence({
    now: () => performance.now(),
    after(milliseconds, call) {
      // What has arrived is read first: when the program itself was busy, the answer is there and only nobody has looked.
      let look: NodeJS.Immediate | undefined;
      const timer = setTimeout(() => {
        look = setImmediate(call);
      }, milliseconds);
      return () => {
        clearTimeout(timer);
        clearImmediate(look);
      };
    },
  });
  const screen = makeScreen({
    columns: stdout.columns,
    rows: stdout.rows,
    depth: capabilities.depth,
    synchronised: capabilities.synchronised,
    ascii: !capabilities.showsUnicode,
    hyperlinks: capabilities.hyperlinks,
    fence,
    send: write,
  });
  const session = makeSession(write, capabilities.asksForKeys);
  let told: ((background: Background | undefined) => void) | undefined;
  const keyboard = makeInkIn({
    stdin,
    onHangup: () => options.onHangup(),
    onKeys: (keys) => options.onKeys?.(keys),
    isAnswerDue: () => fence.isAsking(),
    onReply(reply) {
      if (reply.kind === 'alive') fence.answered();
      else if (reply.kind === 'keys') session.hasKeys();
      else if (reply.kind === 'attributes') told?.(undefined);
      else told?.(backgroundOf(reply.text));
    },
  });
  const onResize = () => {
    screen.resize(stdout.columns, stdout.rows);
    options.onResize(screen.columns, screen.rows);
  };

  const take = () => {
    keyboard.take();
    session.enter();
    screen.hold(false);
  };
  const calm = () => {
    screen.hold(true);
    return fence.settled(PARTING);
  };
  const give = () => {
    screen.hold(true);
    fence.reset();
    session.leave();
    keyboard.release();
  };

  return {
    capabilities,
    screen,
    input: keyboard.stream,
    open() {
      stdout.on('resize', onResize);
      take();
    },
    close() {
      stdout.off('resize', onResize);
      give();
    },
    async closeCalmly() {
      await calm();
      stdout.off('resize', onResize);
      give();
    },
    async lend(job) {
      await calm();
      give();
      try {
        return await job();
      } finally {
        take();
        screen.invalidate();
        // The window may have changed while nobody listened.
        if (stdout.columns !== screen.columns || stdout.rows !== screen.rows) onResize();
        screen.repaint();
      }
    },
    refresh() {
      give();
      take();
      screen.invalidate();
      screen.repaint();
    },
    send: write,
    background(patience = 150) {
      const known = backgroundIn(env);
      if (!canBeAsked(capabilities)) return Promise.resolve(known);
      return new Promise((resolve) => {
        const timer = setTimeout(() => told?.(undefined), patience);
        told = (answer) => {
          told = undefined;
          clearTimeout(timer);
          resolve(answer ?? known);
        };
        write(BACKGROUND_QUESTION);
      });
    },
  };
}
