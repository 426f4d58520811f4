// The built program in a pseudo-terminal, for pictures: started, waited for, pressed.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pty from '@lydell/node-pty';
import { emulator, linesOf, type Emulator } from '../../tests/helpers/emulator.ts';

export const ROOT = path.join(import.meta.dirname, '../..');
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\r',
  Esc: '\x1b',
  Tab: '\t',
  Space: ' ',
  Backspace: '\x7f',
  Down: '\x1b[B',
  PgDn: '\x1b[6~',
};

export interface Shown {
  readonly terminal: Emulator;
  /** Presses keys by name, one after the other, and waits until the screen is at rest. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Everything written since the last call. */
  readonly written: () => string;
  readonly close: () => void;
}

/** Starts the program in a home of its own, so that nothing of the person's is on the picture. */
export async function show(columns: number, rows: number, briefings: readonly string[]): Promise<Shown> {
  const terminal = emulator(columns, rows);
  const home = mkdtempSync(path.join(os.tmpdir(), 'crossread-picture-'));
  const args = [path.join(ROOT, 'dist/main.js'), ...(briefings.length > 0 ? briefings : [path.join(ROOT, 'briefings')])];
  const child = pty.spawn(process.execPath, args, {
    cols: columns,
    rows,
    name: 'xterm-256color',
    env: { PATH: process.env['PATH'] ?? '', HOME: home, TERM: 'xterm-256color', LANG: 'C.UTF-8' },
  });
  let heard = performance.now();
  let written = '';
  child.onData((data) => {
    heard = performance.now();
    written += data;
    terminal.write(data);
  });
  terminal.onData((answer) => child.write(answer));
  await until(() => linesOf(terminal).join('\n').includes('? help'));
  await until(() => performance.now() - heard > 1_000);
  return {
    terminal,
    async press(...keys) {
      for (const key of keys) {
        child.write(KEYS[key] ?? (key.startsWith('Ctrl-') ? String.fromCharCode(key.toUpperCase().charCodeAt(5) & 31) : key));
        heard = performance.now();
        await until(() => performance.now() - heard > 500);
      }
    },
    written() {
      const all = written;
      written = '';
      return all;
    },
    close() {
      child.kill('SIGKILL');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function until(holds: () => boolean, patience = 60_000): Promise<void> {
  for (const end = performance.now() + patience; !holds(); await new Promise((resolve) => setTimeout(resolve, 25))) {
    if (performance.now() > end) throw new Error('the screen did not come to rest');
  }
}
