// What the which-key drawer shows after a prefix: every key that may follow, at every size.
import { expect, it } from 'vitest';
import { following, keymapOf } from '../../../src/ui/keymap.ts';
import { panesOf } from '../../../src/ui/panes/panes.ts';
import { initialState } from '../../../src/ui/state.ts';
import { ferry } from '../../helpers/builders.ts';
import { updateAll } from '../../helpers/keys.ts';

it.each([
  [200, 60],
  [120, 40],
  [80, 24],
  [60, 20],
  [40, 20],
])('after g at %ix%i every key that may follow is shown with what it does', (columns, rows) => {
  const start = initialState(ferry(), { columns, rows });
  const [state] = updateAll(start, [
    { type: 'key', key: 'g' },
    { type: 'keysHint', pending: 'g' },
  ]);
  const drawer = panesOf(state).find(({ id }) => id === 'drawer')?.rows ?? [];
  const text = drawer.join('\n').replaceAll(/\x1b\[[\d;]*m/g, '');
  for (const { keys, command } of following(keymapOf(), 'g', 'article')) {
    const key = keys.slice(2).replace(/[/=]/, String.raw`\$&`);
    expect(text).toMatch(new RegExp(`(?:^|\\s)${key} +(?:${command.hint}|${command.title.slice(0, 12)})`, 'm'));
  }
});
