// A terminal to look at: xterm without a window, and what its cells hold. Fed strings, never slices of bytes: it loses
// characters that are cut in the middle.
import xterm from '@xterm/headless';
import type { Terminal as Emulator } from '@xterm/headless';

export type { Emulator };

export function emulator(columns: number, rows: number, wideEmoji = false): Emulator {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 0 });
  if (wideEmoji) {
    const wide = /\p{Emoji_Presentation}|[\u{1f000}-\u{1faff}]/u;
    const older = narrowWidths();
    terminal.unicode.register({
      version: 'wide emoji',
      wcwidth: (point: number): 0 | 1 | 2 => (wide.test(String.fromCodePoint(point)) ? 2 : older(point)),
      // Bits: shouldJoin 1, width << 1; joining as the built-in table does, for marks of no width behind something.
      charProperties(point: number, before: number) {
        let width: number = wide.test(String.fromCodePoint(point)) ? 2 : older(point);
        let joins = width === 0 && before !== 0;
        if (joins) {
          const widthBefore = (before >> 1) & 3;
          if (widthBefore === 0) joins = false;
          else width = Math.max(width, widthBefore);
        }
        return (width << 1) | (joins ? 1 : 0);
      },
    });
    terminal.unicode.activeVersion = 'wide emoji';
  }
  return terminal;
}

/** Widths as terminals of long ago counted them. */
function narrowWidths(): (point: number) => 0 | 1 | 2 {
  const mark = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;
  return (point) => {
    if (point < 32 || (point >= 0x7f && point < 0xa0)) return 0;
    if (mark.test(String.fromCodePoint(point))) return 0;
    const wide =
      (point >= 0x1100 && point <= 0x115f) ||
      (point >= 0x2e80 && point <= 0xa4cf && point !== 0x303f) ||
      (point >= 0xac00 && point <= 0xd7a3) ||
      (point >= 0xf900 && point <= 0xfaff) ||
      (point >= 0xfe30 && point <= 0xfe6f) ||
      (point >= 0xff00 && point <= 0xff60) ||
      (point >= 0xffe0 && point <= 0xffe6) ||
      (point >= 0x20000 && point <= 0x3fffd);
    return wide ? 2 : 1;
  };
}

export function feed(terminal: Emulator, text: string): Promise<void> {
  return new Promise((resolve) => {
    terminal.write(text, resolve);
  });
}

/** One string for each cell: glyph, colours and attributes as they can be seen. */
export function cellsOf(terminal: Emulator): string[] {
  const buffer = terminal.buffer.active;
  const seen: string[] = [];
  for (let y = 0; y < terminal.rows; y++) {
    const line = buffer.getLine(buffer.viewportY + y);
    for (let x = 0; x < terminal.cols; x++) {
      const cell = line?.getCell(x);
      const glyph = cell?.getChars() || ' ';
      const lines = cell
        ? [cell.isInverse(), cell.isUnderline(), cell.isStrikethrough()].map((on) => (on ? 1 : 0)).join('')
        : '000';
      const ground = cell ? `${cell.getBgColorMode()}.${cell.getBgColor()}` : '';
      const ink = cell ? `${cell.getFgColorMode()}.${cell.getFgColor()}` : '';
      const weight = cell ? [cell.isBold(), cell.isDim(), cell.isItalic()].map((on) => (on ? 1 : 0)).join('') : '';
      const blank = glyph === ' ' && lines === '000';
      seen.push(`${glyph}|${cell?.getWidth()}|${ground}|${lines}|${blank ? '' : `${ink}|${weight}`}`);
    }
  }
  return seen;
}

/** The lines of the screen, without blanks at their ends. */
export function linesOf(terminal: Emulator): string[] {
  const buffer = terminal.buffer.active;
  return Array.from(
    { length: terminal.rows },
    (_, y) =>
      buffer
        .getLine(buffer.viewportY + y)
        ?.translateToString(true, 0, terminal.cols)
        .trimEnd() ?? '',
  );
}
