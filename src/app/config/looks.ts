// How the screen looks before the person has said anything: from the environment, and from the terminal when it is to be asked.
import { THEMES, type ThemeName } from '../../ui/theme.ts';
import { isReadOnly, type Env } from '../../store/places.ts';
import { groupingOf } from '../../ui/settings.ts';
import type { Looks } from '../../ui/state.ts';
import type { Wire } from '../../terminal/wire.ts';
import { recall } from '../visits/memory.ts';

/** `CROSSREAD_THEME` names a theme, or is `auto`: dark or light, as the terminal says; the sixteen colours when it does not. */
export async function looksOf(wire: Wire, env: Env): Promise<Looks> {
  const { ascii, depth } = wire.capabilities;
  const kept = { ascii, ...keptLooks(env) };
  if (depth === 'mono') return { ...kept, theme: 'mono' };
  const wish = env['CROSSREAD_THEME'] ?? '';
  const theme = wish === 'auto' ? await wire.background() : wish;
  return { ...kept, ...(isTheme(theme) ? { theme } : {}) };
}

/** What the configuration says of the screen besides its colours, and what was kept of the last session. */
export function keptLooks(env: Env): Looks {
  const measure = Number(env['CROSSREAD_MEASURE']);
  const grouping = groupingOf(env['CROSSREAD_GROUP'] ?? '');
  return {
    memory: recall(env),
    ...(env['CROSSREAD_ASCII'] ? { ascii: true } : {}),
    ...(measure >= 30 && measure <= 200 ? { measure } : {}),
    ...(env['CROSSREAD_JK'] === 'line' ? { jk: 'line' } : {}),
    ...(grouping ? { grouping } : {}),
    ...(isReadOnly(env) ? { readOnly: true } : {}),
  };
}

function isTheme(name: string | undefined): name is ThemeName {
  return THEMES.some((theme) => theme === name);
}
