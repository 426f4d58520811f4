// What the terminal can do, from what the environment says of it. Nothing is asked here: asking is background.ts.
import type { Depth } from './styles.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What may be sent to this terminal, and what is to be expected of it. */
export interface Capabilities {
  readonly depth: Depth;
  /** Cannot move the cursor: no screen can be drawn, lines only. */
  readonly dumb: boolean;
  /** Which program stands between, if any: multiplexers want some sequences wrapped, mosh draws for itself. */
  readonly inside: 'tmux' | 'screen' | 'mosh' | undefined;
  /** Only ASCII can be relied on: our own signs are chosen from it. */
  readonly ascii: boolean;
  /** Whether texts can be sent as they are; else every character is sent as the nearest one of ASCII. */
  readonly showsUnicode: boolean;
  /** Whether this is the far end of an SSH connection. */
  readonly remote: boolean;
  /** Whether brackets around a frame (DEC mode 2026) are understood, or at least ignored on the way. */
  readonly synchronised: boolean;
  /** Whether OSC 8 makes an address one that can be clicked; elsewhere nothing is sent. */
  readonly hyperlinks: boolean;
  /** Whether the terminal may be asked for unambiguous keys (kitty's protocol). */
  readonly asksForKeys: boolean;
}

/** Terminals that can do all colours though they only say so in their name. */
const TRUECOLOR = /direct|truecolor|^xterm-(?:kitty|ghostty)|^alacritty|^foot|^wezterm|^contour/;
const COLOURS_256 = /256|^(?:xterm|screen|tmux|rxvt|konsole|putty|linux-16)/;
/** Consoles and terminals made of hardware: a font of few glyphs, none of the newer sequences. */
const OLD = /^(?:linux|vt\d|ansi|cons25|wsvt|sun|eterm|hurd)/;
/** Terminals that make links of OSC 8, by TERM (the only name that ssh hands on) or by what they set at home. */
const LINKS_BY_TERM = /^(?:xterm-(?:kitty|ghostty)|alacritty|foot|wezterm|contour|mintty)/;
const LINKS_BY_PROGRAM = /^(?:iTerm\.app|iTerm2|WezTerm|vscode|ghostty|Hyper|mintty|rio|tabby|zed)$/;

/** Decided by TERM, COLORTERM, the locale and the marks that terminals, multiplexers and SSH leave there. Unknown terminals get the least. */
export function capabilitiesOf(env: Environment): Capabilities {
  const term = env['TERM'] ?? '';
  const dumb = term === '' || term === 'dumb' || term === 'unknown';
  const inside = insideOf(env, term);
  const old = OLD.test(term);
  return {
    depth: depthOf(env),
    dumb,
    inside,
    ascii: isAscii(env, old),
    showsUnicode: hasUnicode(env) && !/^vt\d/.test(term),
    remote: Boolean(env['SSH_CONNECTION'] || env['SSH_TTY'] || inside === 'mosh'),
    synchronised: !dumb && !old && inside !== 'mosh' && inside !== 'screen',
    hyperlinks: !dumb && !old && hasLinks(env, term, inside),
    asksForKeys: !dumb && !old && inside !== 'mosh' && inside !== 'screen',
  };
}

function insideOf(env: Environment, term: string): Capabilities['inside'] {
  if (env['TMUX'] || term.startsWith('tmux')) return 'tmux';
  if (env['STY'] || term.startsWith('screen')) return 'screen';
  // The only trace that mosh-server leaves in the environment.
  return env['NCURSES_NO_UTF8_ACS'] === '1' ? 'mosh' : undefined;
}

/** CROSSREAD_ASCII=1 asks for it, =0 forbids it; else the locale says, and terminals with a small font. */
function isAscii(env: Environment, old: boolean): boolean {
  const wish = env['CROSSREAD_ASCII'];
  if (wish) return wish !== '0';
  return old || !hasUnicode(env);
}

/** Whether the locale is one of UTF-8; where none is set, it is taken to be. */
function hasUnicode(env: Environment): boolean {
  return /utf-?8/i.test(env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || 'utf-8');
}

function hasLinks(env: Environment, term: string, inside: Capabilities['inside']): boolean {
  const force = env['FORCE_HYPERLINK'];
  if (force) return force !== '0';
  if (inside === 'screen' || inside === 'mosh') return false;
  // tmux keeps links from 3.4 on; it passes them to terminals that it knows to have them.
  if (inside === 'tmux') return env['TERM_PROGRAM'] === 'tmux' && Number.parseFloat(env['TERM_PROGRAM_VERSION'] ?? '') >= 3.4;
  return (
    LINKS_BY_TERM.test(term) ||
    LINKS_BY_PROGRAM.test(env['TERM_PROGRAM'] ?? env['LC_TERMINAL'] ?? '') ||
    Number(env['VTE_VERSION']) >= 5000 ||
    Number(env['KONSOLE_VERSION']) >= 201_200 ||
    Boolean(env['WT_SESSION'] || env['DOMTERM'])
  );
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
