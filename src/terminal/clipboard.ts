// Copying by OSC 52: the text goes to the terminal, which puts it into the clipboard of whoever sits before it, also over SSH.
// Whether it arrived cannot be known; callers say "sent to the terminal" and keep a copy in a file.
import type { Capabilities } from './capabilities.ts';

/** xterm takes about 100,000 bytes of base64; longer ones are dropped without a word by many. */
const MOST_BASE64 = 74_994;

/** The sequence, or undefined when the text is too long for terminals to take. */
export function copySequence(text: string, inside: Capabilities['inside']): string | undefined {
  const payload = Buffer.from(text, 'utf8').toString('base64');
  if (payload.length > MOST_BASE64) return undefined;
  const plain = `\x1b]52;c;${payload}\x07`;
  if (inside === 'tmux') return `\x1bPtmux;\x1b${plain}\x1b\\${plain}`;
  if (inside !== 'screen') return plain;
  // GNU screen drops strings longer than 768 bytes: one piece after the other.
  return (plain.match(/[^]{1,700}/g) ?? []).map((piece) => `\x1bP${piece}\x1b\\`).join('');
}
