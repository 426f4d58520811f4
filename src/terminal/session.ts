// The terminal's state while the program has it: entered once, and always left as it was found. Leaving can be asked for any
// number of times from anywhere, also from a dying process, so it writes at once and never throws.

export interface Session {
  /** Alternate screen, cursor hidden, no autowrap, pasting in brackets. */
  enter(): void;
  /** Everything back to the terminal's defaults. */
  leave(): void;
  readonly entered: boolean;
}

/** Without autowrap no width error can wrap or scroll, and the last cell of the last line can be used. */
const ENTER = '\x1b[?1049h\x1b[m\x1b[2J\x1b[?7l\x1b[?25l\x1b[?2004h';
const LEAVE = '\x1b[?2026l\x1b[m\x1b[r\x1b[?7h\x1b[?2004l\x1b[?1049l\x1b[?25h';

export function makeSession(write: (bytes: string) => void): Session {
  let entered = false;
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
      attempt(ENTER);
    },
    leave() {
      if (!entered) return;
      entered = false;
      attempt(LEAVE);
    },
    get entered() {
      return entered;
    },
  };
}
