// Whether the terminal is dark or light: asked by OSC 11, with a question behind it that every terminal answers (DA1), so
// that those which do not know the first are not waited for. The answers never reach the keys: ink-in takes them out.
import type { Capabilities, Environment } from './capabilities.ts';

/** Whether dark letters or light ones can be read. */
export type Background = 'dark' | 'light';

/** Asks for the colour behind the text (OSC 11). */
export const BACKGROUND_QUESTION = '\x1b]11;?\x1b\\\x1b[c';

/** The background from an OSC 11 answer such as `11;rgb:1e1e/1e1e/1e1e`; undefined when it is none. */
export function backgroundOf(answer: string): Background | undefined {
  const found = /^11;rgba?:([0-9a-f]{1,4})\/([0-9a-f]{1,4})\/([0-9a-f]{1,4})/i.exec(answer);
  if (!found) return undefined;
  const [red, green, blue] = found.slice(1, 4).map((part) => Number.parseInt(part, 16) / (16 ** part.length - 1));
  // Relative luminance would want gamma; for telling paper from slate the weights alone do.
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) > 0.5 ? 'light' : 'dark';
}

/** What the environment says: COLORFGBG ("15;0"), set by rxvt, Konsole and others. */
export function backgroundIn(env: Environment): Background | undefined {
  const index = /;(\d{1,2})$/.exec(env['COLORFGBG'] ?? '')?.[1];
  if (index === undefined) return undefined;
  const colour = Number(index);
  return colour === 7 || colour >= 9 ? 'light' : 'dark';
}

/** GNU screen passes neither question on; asking it would only cost the wait. */
export function canBeAsked({ dumb, inside }: Capabilities): boolean {
  return !dumb && inside !== 'screen';
}
