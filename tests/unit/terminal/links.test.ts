// Cells that lead to an address, where the terminal knows links.
import { describe, expect, it, test } from 'vitest';
import { safeAddress, type LinkedCells } from '../../../src/terminal/links.ts';
import { guardFrame } from '../../../src/terminal/guard.ts';
import { makeScreen } from '../../../src/terminal/screen.ts';
import { initialState } from '../../../src/ui/state.ts';
import { panesOf } from '../../../src/ui/panes/panes.ts';
import { emulator, feed, linesOf } from '../../helpers/emulator.ts';
import { ferry } from '../../helpers/builders.ts';
import { updateAll } from '../../helpers/keys.ts';

const ADDRESS = 'https://courier.example/ferry';

function drawn(rows: readonly string[], links: readonly LinkedCells[], hyperlinks = true): string {
  let sent = '';
  const screen = makeScreen({
    columns: 40,
    rows: 4,
    depth: '256',
    synchronised: true,
    hyperlinks,
    send: (bytes) => (sent += bytes),
  });
  screen.setPane('pane', { x: 2, y: 1, width: 30, height: 3 }, rows, links);
  screen.repaint();
  return sent;
}

describe('cells that lead to an address', () => {
  test('are wrapped in it, and nothing else is', () => {
    const sent = drawn(['see \x1b[1mhere\x1b[m now'], [{ row: 0, from: 4, to: 8, address: ADDRESS }]);
    expect(sent).toMatch(/see .*\x1b\]8;;https:\/\/courier\.example\/ferry\x1b\\here.*\x1b\]8;;\x1b\\ ?now/);
    expect(sent.split('\x1b]8;;').length).toBe(3);
  });

  test('look like any others', async () => {
    const [plain, linked] = [emulator(40, 4), emulator(40, 4)];
    const rows = ['see \x1b[31mhere\x1b[m now 北京'];
    await feed(plain, drawn(rows, []));
    await feed(linked, drawn(rows, [{ row: 0, from: 4, to: 60, address: ADDRESS }]));
    // Some terminals underline them by themselves: what stands where is the same.
    expect(linesOf(linked)).toEqual(linesOf(plain));
  });

  test('are plain where the terminal does not know links', () => {
    expect(drawn(['here'], [{ row: 0, from: 0, to: 4, address: ADDRESS }], false)).not.toContain('\x1b]');
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://a.example/\x1b[2J',
    'https://a.example/\x07',
    'https://ä.example',
    `https://a.example/${'x'.repeat(3000)}`,
    '',
  ])('and not to %s', (address) => {
    expect(safeAddress(address)).toBeUndefined();
    expect(drawn(['here'], [{ row: 0, from: 0, to: 4, address }])).not.toContain('\x1b]');
  });

  test('a row cannot make one, nor can the last door be talked into one', () => {
    const forged = '\x1b]8;;https://evil.example/\x1b\\https://good.example\x1b]8;;\x1b\\';
    expect(drawn([forged], [])).not.toContain('\x1b]');
    const both = drawn([forged, 'here'], [{ row: 1, from: 0, to: 4, address: ADDRESS }]);
    expect(both).toContain(ADDRESS);
    expect(both).not.toContain('evil.example/\x1b');
    expect(guardFrame(forged, (address) => address === ADDRESS)).not.toContain('\x1b');
  });
});

test('the line under the headline leads to where the article was published', () => {
  const [state] = updateAll(initialState(ferry(), { columns: 120, rows: 40 }), []);
  const pane = panesOf(state).find(({ id }) => id === 'article');
  expect(pane?.links).toHaveLength(1);
  const { row = 0, from = 0, to = 0, address } = pane?.links?.[0] ?? {};
  expect(address).toBe(ADDRESS);
  expect(pane?.rows[row]?.replaceAll(/\x1b\[[0-9;]*m/g, '').slice(from, to)).toMatch(/^Coast Courier, 4 Mar 2031/);
});
