// A program in a pseudo-terminal at the end of a line of some speed, and what a key costs on it.
import { readdirSync, readFileSync } from 'node:fs';
import pty from '@lydell/node-pty';
import { emulator, feed, linesOf } from '../../tests/helpers/emulator.ts';

export interface LineOptions {
  readonly command: readonly string[];
  readonly columns: number;
  readonly rows: number;
  readonly env: Readonly<Record<string, string>>;
  /** Bytes a second in each direction, and the time to the other end and back; 0 is a line without limits. */
  readonly speed?: number;
  readonly roundTrip?: number;
}

export interface Cost {
  readonly milliseconds: number;
  readonly bytes: number;
  /** Processor time of the program. */
  readonly cpu: number;
}

/** A burst of output has ended after so much silence. */
const SILENCE = 40;
/** So long the first byte is waited for: a key may have nothing to change, and a machine may be busy. */
const NOTHING = 700;
const PATIENCE = 60_000;
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\r',
  Esc: '\x1b',
  Up: '\x1b[A',
  PageDown: '\x1b[6~',
  PageUp: '\x1b[5~',
  'Ctrl-e': '\x05',
  'Ctrl-y': '\x19',
};

export async function openLine(options: LineOptions) {
  const { command, columns, rows, env, speed = 0, roundTrip = 0 } = options;
  const terminal = emulator(columns, rows);
  const began = performance.now();
  const child = pty.spawn(command[0] ?? '', command.slice(1), { cols: columns, rows, name: 'xterm-256color', env });
  let heard = began;
  let bytes = 0;
  const down = carrier(speed, roundTrip / 2, (data) => {
    heard = performance.now();
    bytes += Buffer.byteLength(data);
    terminal.write(data);
  });
  const up = carrier(speed, roundTrip / 2, (data) => child.write(data));
  child.onData(down);
  terminal.onData(up);

  /** Some programs ask for arrows of another kind. */
  const bytesOf = (key: string) => {
    const sequence = KEYS[key] ?? key;
    return terminal.modes.applicationCursorKeysMode ? sequence.replace(/^\x1b\[([A-D])$/, '\x1bO$1') : sequence;
  };
  const shows = (text: string) => linesOf(terminal).join('\n').includes(text);
  const quiet = async (silence: number) => until(() => performance.now() - heard > silence);
  const firstPaint = async () => {
    await until(() => linesOf(terminal).some((line) => line.trim() !== ''), 1);
    return performance.now() - began;
  };
  const press = async (key: string): Promise<Cost> => {
    const [bytesBefore, cpuBefore, at] = [bytes, cpuOf(child.pid), performance.now()];
    up(bytesOf(key));
    heard = at;
    await until(() => bytes > bytesBefore || performance.now() - at > NOTHING + roundTrip, 1);
    await quiet(SILENCE + roundTrip);
    return { milliseconds: bytes > bytesBefore ? heard - at : 0, bytes: bytes - bytesBefore, cpu: cpuOf(child.pid) - cpuBefore };
  };
  return {
    /** Until something can be seen; gives the milliseconds since the start. */
    firstPaint,
    /** Until the text is on the screen and nothing more comes. */
    async ready(text: string): Promise<void> {
      await until(() => shows(text));
      await quiet(1_500);
    },
    /** Waits, and gives the bytes that came meanwhile. */
    async idle(milliseconds: number): Promise<number> {
      const before = bytes;
      await pause(milliseconds);
      return bytes - before;
    },
    press,
    async pressed(key: string, times: number): Promise<Cost[]> {
      const costs: Cost[] = [];
      for (let n = 0; n < times; n++) costs.push(await press(key));
      return costs;
    },
    /** Holds a key down at 30 a second; gives how long after letting go the screen still changes. */
    async hold(key: string, times: number): Promise<number> {
      for (let n = 0; n < times; n++) {
        up(bytesOf(key));
        await pause(1000 / 30);
      }
      const letGo = performance.now();
      heard = letGo;
      await quiet(SILENCE + roundTrip);
      return Math.max(0, heard - letGo);
    },
    /** The rows as they stand. */
    lines: () => linesOf(terminal),
    /** Until the rows are as wished. */
    sees: async (isSo: (lines: readonly string[]) => boolean) => until(() => isSo(linesOf(terminal)), 1),
    /** Processor time of the program so far, in ms. */
    cpu: () => cpuOf(child.pid),
    /** Resident memory in MB. */
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    async close(): Promise<void> {
      child.kill('SIGKILL');
      await feed(terminal, '');
      terminal.dispose();
    },
  };
}

/** Passes strings on as a line does: one after the other at its speed, each a while later. */
function carrier(speed: number, delay: number, arrive: (data: string) => void): (data: string) => void {
  let free = 0;
  return (data) => {
    if (speed === 0 && delay === 0) {
      arrive(data);
      return;
    }
    // In packets, so that the beginning of a long frame arrives before its end.
    for (let at = 0; at < data.length; at += 1_400) {
      const packet = data.slice(at, at + 1_400);
      const now = performance.now();
      free = Math.max(now, free) + (speed === 0 ? 0 : (Buffer.byteLength(packet) / speed) * 1000);
      setTimeout(() => arrive(packet), free - now + delay);
    }
  };
}

async function until(holds: () => boolean, interval = 5): Promise<void> {
  for (const end = performance.now() + PATIENCE; !holds(); await pause(interval)) {
    if (performance.now() > end) throw new Error('the screen did not come to rest');
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Milliseconds of processor time of all threads of a process, in the kernel's steps of ten. */
function cpuOf(pid: number): number {
  let ticks = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const fields = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks * 10;
}
