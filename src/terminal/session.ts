// The terminal's state while the program has it: entered once, and always left as it was found. Leaving can be asked for any
// number of times from anywhere, also from a dying process, so it writes at once and never throws.
// Modes are those of ECMA-48 and DEC private ones as xterm's ctlseqs.ms lists them.
import { ASK_FOR_KEYS, POP_KEYS, PUSH_KEYS } from './kitty-keys.ts';

/** The terminal's modes while the program has it. */
export interface Session {
  /** Alternate screen, cursor hidden, no autowrap, pasting in brackets; the first time it may ask for unambiguous keys. */
  enter(): void;
  /** The terminal knows unambiguous keys: it sends them from now on, until it is left. */
  hasKeys(): void;
  /** Everything back to the terminal's defaults. */
  leave(): void;
}

/** 1049: alternate screen; SGR 0; erased; 7: autowrap; 25: cursor; 2004: brackets around what is pasted. Without autowrap no width error can wrap or scroll, and the last cell of the last line can be used. */
const ENTER = '\x1b[?1049h\x1b[m\x1b[2J\x1b[?7l\x1b[?25l\x1b[?2004h';
const LEAVE = '\x1b[?2026l\x1b[m\x1b[r\x1b[?7h\x1b[?2004l\x1b[?1049l\x1b[?25h';

/** `asksForKeys`: ask whether the terminal can tell all keys apart (kitty's keyboard protocol) before relying on it. */
export function makeSession(write: (bytes: string) => void, asksForKeys = false): Session {
  let entered = false;
  let keys: 'unasked' | 'asked' | 'known' = asksForKeys ? 'unasked' : 'asked';
  const attempt = (bytes: string) => {
    try {
      write(bytes);
    } catch {
      // Nobody is there any more: nothing to restore.
    }
  };
  return {
    enter() {
      if (entered) return;
      entered = true;
      // The alternate screen has key modes of its own: pushed after it is entered, popped before it is left.
      attempt(ENTER + (keys === 'known' ? PUSH_KEYS : keys === 'unasked' ? ASK_FOR_KEYS : ''));
      if (keys === 'unasked') keys = 'asked';
    },
    hasKeys() {
      if (keys === 'known') return;
      keys = 'known';
      if (entered) attempt(PUSH_KEYS);
    },
    leave() {
      if (!entered) return;
      entered = false;
      attempt((keys === 'known' ? POP_KEYS : '') + LEAVE);
    },
  };
}
