// The built program in a real pseudo-terminal, and a person before it who sees cells and presses keys.
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pty from '@lydell/node-pty';
import { expect } from 'vitest';
import { emulator, linesOf, type Emulator } from './emulator.ts';

export const PROGRAM = path.join(import.meta.dirname, '../../dist/main.js');
const BRIEFINGS = path.join(import.meta.dirname, '../../briefings');

const KEYS: Readonly<Record<string, string>> = {
  Enter: '\r',
  Esc: '\x1b',
  Tab: '\t',
  Space: ' ',
  Backspace: '\x7f',
  Up: '\x1b[A',
  Down: '\x1b[B',
  Right: '\x1b[C',
  Left: '\x1b[D',
  PageUp: '\x1b[5~',
  PageDown: '\x1b[6~',
};

export interface Opened {
  readonly columns?: number;
  readonly rows?: number;
  /** Paths and flags; the samples when absent. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A shell script in which "$@" is the program, instead of the program alone. */
  readonly script?: string;
  /** The terminal says nothing when asked. */
  readonly mute?: boolean;
  /** The terminal knows kitty's keys, and says so. */
  readonly kitty?: boolean;
}

export interface Desk {
  readonly terminal: Emulator;
  /** Everything the program has written. */
  readonly written: () => string;
  readonly home: string;
  /** The process id of what was started: the shell, when there is a script. */
  readonly shell: number;
  lines(): string[];
  text(): string;
  /** Presses keys by name ("Enter", "Ctrl-c") or as they are. */
  press(...keys: readonly string[]): void;
  /** Types text, one key for each character. */
  type(words: string): void;
  /** Waits until the screen shows it. */
  sees(what: string | RegExp): Promise<void>;
  /** Waits until the screen shows it no more. */
  seesNo(what: string | RegExp): Promise<void>;
  resize(columns: number, rows: number): void;
  /** The process id of the program, also inside a script. */
  pid(): Promise<number>;
  signal(name: NodeJS.Signals): Promise<void>;
  /** How it ended. */
  ended(): Promise<{ readonly code: number; readonly signal: number }>;
  /** The state of the terminal, as the next program would find it. */
  modes(): Readonly<Record<string, unknown>>;
  /** Takes the terminal away. */
  hangUp(): void;
}

export const AT_DEFAULTS = {
  screen: 'normal',
  cursor: 'shown',
  autowrap: true,
  paste: false,
  applicationKeys: false,
  origin: false,
  insert: false,
  mouse: 'none',
  focusEvents: false,
  synchronised: false,
  kittyKeys: 0,
};

const open = new Set<() => void>();

/** Ends whatever a failed test has left running. */
export function clearDesks(): void {
  for (const end of open) end();
  open.clear();
}

export function sit(options: Opened = {}): Desk {
  const { columns = 120, rows = 40, args = [BRIEFINGS], script } = options;
  const home = mkdtempSync(path.join(os.tmpdir(), 'crossread-desk-'));
  const terminal = emulator(columns, rows);
  const program = [process.execPath, PROGRAM, ...args];
  const [file, ...rest] = script ? ['/bin/sh', '-c', script, 'sh', ...program] : program;
  const child = pty.spawn(file ?? '', rest, {
    cols: columns,
    rows,
    name: options.env?.['TERM'] ?? 'xterm-256color',
    cwd: home,
    env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', LANG: 'C.UTF-8', HOME: home, ...options.env },
  });
  let written = '';
  let exit: { readonly code: number; readonly signal: number } | undefined;
  child.onData((data) => {
    written += data;
    terminal.write(data);
    if (options.kitty && data.includes('\x1b[?u')) child.write('\x1b[?0u');
  });
  // As a real terminal does, it answers questions.
  terminal.onData((answer) => {
    if (!options.mute && !exit) child.write(answer);
  });
  child.onExit(({ exitCode, signal }) => {
    exit = { code: exitCode, signal: signal ?? 0 };
  });
  const end = () => {
    try {
      if (!exit) process.kill(child.pid, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
  };
  open.add(end);

  const text = () => linesOf(terminal).join('\n');
  const shows = (what: string | RegExp) => (typeof what === 'string' ? text().includes(what) : what.test(text()));
  const pid = async () => {
    if (!script) return child.pid;
    await expect.poll(() => childrenOf(child.pid).length).toBeGreaterThan(0);
    return childrenOf(child.pid).at(-1) ?? child.pid;
  };
  return {
    terminal,
    written: () => written,
    home,
    shell: child.pid,
    lines: () => linesOf(terminal),
    text,
    press(...keys) {
      for (const key of keys) child.write(bytesOf(key));
    },
    type(words) {
      for (const character of Array.from(words)) child.write(character);
    },
    async sees(what) {
      await expect.poll(() => shows(what) || `${what} is not on:\n${text()}`).toBe(true);
    },
    async seesNo(what) {
      await expect.poll(() => !shows(what) || `${what} is still on:\n${text()}`).toBe(true);
    },
    resize(columnsNow, rowsNow) {
      terminal.resize(columnsNow, rowsNow);
      child.resize(columnsNow, rowsNow);
    },
    pid,
    async signal(name) {
      process.kill(await pid(), name);
    },
    async ended() {
      await expect.poll(() => exit !== undefined || `still running, showing:\n${text()}`).toBe(true);
      await new Promise<void>((resolve) => terminal.write('', resolve));
      return exit ?? { code: -1, signal: 0 };
    },
    modes: () => ({
      screen: terminal.buffer.active.type,
      cursor: written.lastIndexOf('\x1b[?25l') > written.lastIndexOf('\x1b[?25h') ? 'hidden' : 'shown',
      autowrap: terminal.modes.wraparoundMode,
      paste: terminal.modes.bracketedPasteMode,
      applicationKeys: terminal.modes.applicationCursorKeysMode,
      origin: terminal.modes.originMode,
      insert: terminal.modes.insertMode,
      mouse: terminal.modes.mouseTrackingMode,
      focusEvents: terminal.modes.sendFocusMode,
      kittyKeys: written.split('\x1b[>1u').length - written.split('\x1b[<u').length,
      synchronised: written.lastIndexOf('\x1b[?2026h') > written.lastIndexOf('\x1b[?2026l'),
    }),
    hangUp() {
      // Closes the master side, which is what a lost connection looks like; the type does not tell of it.
      (child as unknown as { destroy(): void }).destroy();
    },
  };
}

function bytesOf(key: string): string {
  const control = /^Ctrl-(.)$/.exec(key)?.[1];
  if (control) return String.fromCharCode(control.toUpperCase().charCodeAt(0) & 31);
  return KEYS[key] ?? key;
}

/** The children of a process, oldest first. */
function childrenOf(pid: number): number[] {
  try {
    const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return list.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** Whether a process is there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
