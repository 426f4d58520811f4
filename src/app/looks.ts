// How the screen looks before the person has said anything: from the environment, and from the terminal when it is to be asked.
import { THEMES, type ThemeName } from '../ui/theme.ts';
import type { Looks } from '../ui/state.ts';
import type { Wire } from '../terminal/wire.ts';

/** `CROSSREAD_THEME` names a theme, or is `auto`: dark or light, as the terminal says; the sixteen colours when it does not. */
export async function looksOf(wire: Wire, env: Readonly<Record<string, string | undefined>>): Promise<Looks> {
  const { ascii, depth } = wire.capabilities;
  if (depth === 'mono') return { ascii, theme: 'mono' };
  const wish = env['CROSSREAD_THEME'] ?? '';
  const theme = wish === 'auto' ? await wire.background() : wish;
  return { ascii, ...(isTheme(theme) ? { theme } : {}) };
}

function isTheme(name: string | undefined): name is ThemeName {
  return THEMES.some((theme) => theme === name);
}
