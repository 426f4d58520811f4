// What the terminal can do, from what the environment says of it. Nothing is asked here: asking is background.ts.
import type { Depth } from './styles.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Capabilities {
  readonly depth: Depth;
  /** Cannot move the cursor: no screen can be drawn, lines only. */
  readonly dumb: boolean;
  /** Which multiplexer stands between, if any: it wants some sequences wrapped. */
  readonly inside: 'tmux' | 'screen' | undefined;
  /** Only ASCII can be relied on. */
  readonly ascii: boolean;
  /** Whether this is the far end of an SSH connection. */
  readonly remote: boolean;
}

/** Terminals that can do all colours though they only say so in their name. */
const TRUECOLOR = /direct|truecolor|^xterm-(?:kitty|ghostty)|^alacritty|^foot|^wezterm|^contour/;
const COLOURS_256 = /256|^(?:xterm|screen|tmux|rxvt|konsole|putty|linux-16)/;

export function capabilitiesOf(env: Environment): Capabilities {
  const term = env['TERM'] ?? '';
  return {
    depth: depthOf(env),
    dumb: term === '' || term === 'dumb' || term === 'unknown',
    inside: env['TMUX'] || term.startsWith('tmux') ? 'tmux' : env['STY'] || term.startsWith('screen') ? 'screen' : undefined,
    ascii: !/utf-?8/i.test(env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'utf-8'),
    remote: Boolean(env['SSH_CONNECTION'] || env['SSH_TTY'] || env['MOSH_CONNECTION']),
  };
}

/**
 * Colour off: NO_COLOR (or the program's own), TERM=dumb, CLICOLOR=0. On: FORCE_COLOR 0…3 as Node reads it, CLICOLOR_FORCE.
 * NO_COLOR wins over everything but an explicit FORCE_COLOR level; an empty NO_COLOR is none.
 */
export function depthOf(env: Environment): Depth {
  const force = env['FORCE_COLOR'];
  if (force === '0' || force === 'false') return 'mono';
  if (force === '1') return '16';
  if (force === '2') return '256';
  if (force === '3') return 'truecolor';
  if (env['NO_COLOR'] || env['CROSSREAD_NO_COLOR']) return 'mono';
  const forced = force !== undefined || Boolean(env['CLICOLOR_FORCE'] && env['CLICOLOR_FORCE'] !== '0');
  const term = env['TERM'] ?? '';
  if (!forced && (env['CLICOLOR'] === '0' || term === '' || term === 'dumb' || /^vt\d|-mono$|-m$/.test(term))) return 'mono';
  if (/^(?:truecolor|24bit)$/i.test(env['COLORTERM'] ?? '') && !term.startsWith('screen')) return 'truecolor';
  if (TRUECOLOR.test(term)) return 'truecolor';
  return COLOURS_256.test(term) ? '256' : '16';
}
