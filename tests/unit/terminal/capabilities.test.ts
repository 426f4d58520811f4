// What a terminal can do, told from its environment.
import { describe, expect, it, test } from 'vitest';
import { backgroundIn, backgroundOf } from '../../../src/terminal/background.ts';
import { capabilitiesOf, depthOf } from '../../../src/terminal/capabilities.ts';
import { copySequence } from '../../../src/terminal/clipboard.ts';
import type { Depth } from '../../../src/terminal/styles.ts';

describe('how many colours', () => {
  it.each<[Depth, Readonly<Record<string, string>>]>([
    ['256', { TERM: 'xterm-256color' }],
    ['truecolor', { TERM: 'xterm-256color', COLORTERM: 'truecolor' }],
    ['truecolor', { TERM: 'alacritty' }],
    ['truecolor', { TERM: 'xterm-kitty' }],
    ['256', { TERM: 'screen-256color', COLORTERM: 'truecolor' }],
    ['16', { TERM: 'linux' }],
    ['16', { TERM: 'ansi' }],
    ['256', { TERM: 'putty' }],
    ['mono', { TERM: 'vt100' }],
    ['mono', { TERM: 'dumb' }],
    ['mono', {}],
    ['mono', { TERM: 'xterm-256color', NO_COLOR: '1' }],
    ['mono', { TERM: 'xterm-256color', CROSSREAD_NO_COLOR: '1' }],
    ['256', { TERM: 'xterm-256color', NO_COLOR: '' }],
    ['mono', { TERM: 'xterm-256color', CLICOLOR: '0' }],
    ['256', { TERM: 'xterm-256color', CLICOLOR: '1' }],
    ['mono', { TERM: 'xterm-256color', NO_COLOR: '1', CLICOLOR_FORCE: '1' }],
    ['16', { TERM: 'dumb', CLICOLOR_FORCE: '1' }],
    ['mono', { TERM: 'dumb', CLICOLOR_FORCE: '0' }],
    ['mono', { TERM: 'xterm-256color', COLORTERM: 'truecolor', FORCE_COLOR: '0' }],
    ['16', { TERM: 'dumb', FORCE_COLOR: '1' }],
    ['256', { TERM: 'vt100', FORCE_COLOR: '2' }],
    ['truecolor', { TERM: 'linux', FORCE_COLOR: '3' }],
    ['16', { TERM: 'linux', NO_COLOR: '1', FORCE_COLOR: '1' }],
  ])('%s with %o', (depth, env) => {
    expect(depthOf(env)).toBe(depth);
  });
});

describe('what a terminal can do', () => {
  const PLAIN = { inside: undefined, dumb: false, remote: false, ascii: false, synchronised: true, asksForKeys: true };
  const OLD = { ascii: true, synchronised: false, hyperlinks: false, asksForKeys: false };
  it.each([
    ['xterm', { TERM: 'xterm' }, { ...PLAIN, hyperlinks: false }],
    ['kitty', { TERM: 'xterm-kitty' }, { ...PLAIN, hyperlinks: true }],
    ['foot over ssh', { TERM: 'foot', SSH_CONNECTION: '1 2 3 4' }, { ...PLAIN, remote: true, hyperlinks: true }],
    ['GNOME Terminal', { TERM: 'xterm-256color', VTE_VERSION: '7600' }, { ...PLAIN, hyperlinks: true }],
    ['an old GNOME Terminal', { TERM: 'xterm-256color', VTE_VERSION: '4205' }, { ...PLAIN, hyperlinks: false }],
    [
      'iTerm2 over ssh',
      { TERM: 'xterm-256color', LC_TERMINAL: 'iTerm2', SSH_TTY: '/dev/pts/1' },
      { hyperlinks: true, remote: true },
    ],
    ['Windows Terminal', { TERM: 'xterm-256color', WT_SESSION: 'a' }, { ...PLAIN, hyperlinks: true }],
    ['PuTTY', { TERM: 'putty' }, { ...PLAIN, hyperlinks: false }],
    [
      'tmux 3.3',
      { TERM: 'screen-256color', TMUX: '/tmp/tmux-0/default,1,0' },
      { inside: 'tmux', hyperlinks: false, synchronised: true },
    ],
    [
      'tmux 3.4',
      { TERM: 'tmux-256color', TMUX: 'x', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4' },
      { inside: 'tmux', hyperlinks: true },
    ],
    [
      'GNU screen',
      { TERM: 'screen', STY: '12.pts-0' },
      { inside: 'screen', synchronised: false, hyperlinks: false, asksForKeys: false },
    ],
    [
      'mosh',
      { TERM: 'xterm-256color', NCURSES_NO_UTF8_ACS: '1', VTE_VERSION: '7600' },
      { inside: 'mosh', remote: true, synchronised: false, hyperlinks: false, asksForKeys: false },
    ],
    ['the Linux console', { TERM: 'linux', LANG: 'C.UTF-8' }, OLD],
    ['the Linux console with a large font', { TERM: 'linux', CROSSREAD_ASCII: '0' }, { ...OLD, ascii: false }],
    ['a VT220', { TERM: 'vt220', LANG: 'en_US.UTF-8' }, { ...OLD, depth: 'mono' }],
    [
      'a dumb terminal',
      { TERM: 'dumb' },
      { dumb: true, synchronised: false, hyperlinks: false, asksForKeys: false, depth: 'mono' },
    ],
    ['no terminal named', {}, { dumb: true }],
    ['an ASCII locale', { TERM: 'xterm', LC_ALL: 'C' }, { ascii: true }],
    ['a POSIX locale', { TERM: 'xterm', LANG: 'POSIX' }, { ascii: true }],
    ['a UTF-8 locale', { TERM: 'xterm', LANG: 'de_DE.utf8' }, { ascii: false }],
    ['a wish for ASCII', { TERM: 'xterm', LANG: 'C.UTF-8', CROSSREAD_ASCII: '1' }, { ascii: true }],
    ['links asked for', { TERM: 'xterm', FORCE_HYPERLINK: '1' }, { hyperlinks: true }],
    ['links forbidden', { TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, { hyperlinks: false }],
  ])('%s', (_, env, expected) => {
    expect(capabilitiesOf(env)).toMatchObject(expected);
  });
});

describe('dark or light', () => {
  it.each([
    ['11;rgb:1e1e/1e1e/1e1e', 'dark'],
    ['11;rgb:ffff/ffff/ffff', 'light'],
    ['11;rgb:fd/f6/e3', 'light'],
    ['11;rgba:0000/2b2b/3636/ffff', 'dark'],
    ['10;rgb:ffff/ffff/ffff', undefined],
    ['11;?', undefined],
    ['', undefined],
  ])('%s is %s', (answer, background) => {
    expect(backgroundOf(answer)).toBe(background);
  });

  test('COLORFGBG says it where the terminal does not', () => {
    expect(backgroundIn({ COLORFGBG: '15;0' })).toBe('dark');
    expect(backgroundIn({ COLORFGBG: '0;default;15' })).toBe('light');
    expect(backgroundIn({})).toBeUndefined();
  });
});

describe('copying by OSC 52', () => {
  const payloadOf = (sequence: string | undefined) =>
    Buffer.from(/52;c;([A-Za-z0-9+/=]*)/.exec((sequence ?? '').replaceAll('\x1b\\\x1bP', ''))?.[1] ?? '', 'base64').toString();

  it.each(['tmux', 'screen', undefined] as const)('inside %s the text arrives as it was', (inside) => {
    const text = 'A “quote”, with 日本 and an emoji 🙂. '.repeat(40);
    expect(payloadOf(copySequence(text, inside))).toBe(text);
  });

  test('GNU screen gets no string longer than it takes', () => {
    const pieces = copySequence('x'.repeat(3_000), 'screen')?.split(/(?<=\x1b\\)/) ?? [];
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(768);
  });

  test('holds no control character but its own', () => {
    expect(copySequence('\x1b]0;owned\x07', undefined)).toMatch(/^\x1b\]52;c;[A-Za-z0-9+/=]*\x07$/);
  });

  test('too much is not sent at all', () => {
    expect(copySequence('x'.repeat(60_000), undefined)).toBeUndefined();
  });
});
