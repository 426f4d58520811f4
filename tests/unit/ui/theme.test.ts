// Themes tell kinds apart by colour where there is colour.
import { describe, expect, it } from 'vitest';
import { PALETTES, THEMES, themeOf } from '../../../src/ui/theme.ts';

/** WCAG contrast of two colours given as six hexadecimal digits. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.039_28 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('themes', () => {
  it.each([
    ['dark', '000000'],
    ['dark', '1e1e1e'],
    ['dark', '282c34'],
    ['light', 'ffffff'],
    ['light', 'f5f5f0'],
  ] as const)('%s can be read on #%s', (name, background) => {
    for (const colour of Object.values(PALETTES[name])) expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5);
  });

  it('mono uses no colour at all', () => {
    for (const style of Object.values(themeOf('mono', false).styles)) expect(style).toMatch(/^(?:[1247]|9)?(?:;[1247])*$/);
  });

  it('the terminal theme uses its sixteen colours only', () => {
    for (const style of Object.values(themeOf('terminal', false).styles)) expect(style).not.toContain('38;');
  });

  it.each(THEMES)('%s tells the four kinds of links apart, and the focused title from the others', (name) => {
    const { styles } = themeOf(name, false);
    expect(styles.titleFocused).not.toBe(styles.title);
    if (name !== 'mono') expect(new Set([styles.restates, styles.corroborates, styles.updates, styles.contradicts]).size).toBe(4);
  });

  it.each(THEMES)('%s shows nothing beside rows that the cursor is not on', (name) => {
    // The bar's cell is painted on every row of a list: inverse would make it a block where there is no bar.
    expect(themeOf(name, false).styles.bar.split(';')).not.toContain('7');
  });

  it('is the same value for the same wishes, so that drawn rows can be kept', () => {
    expect(themeOf('dark', true)).toBe(themeOf('dark', true));
  });
});
