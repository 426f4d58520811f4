// A library opened for reading only: what would leave something behind says so calmly, all else works as ever.
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/ui/commands/registry.ts';
import { headerRow } from '../../../src/ui/rows/status.ts';
import { hintRow } from '../../../src/ui/rows/hints.ts';
import { LASTING } from '../../../src/ui/read-only.ts';
import { initialState, type State } from '../../../src/ui/state.ts';
import { update } from '../../../src/ui/update.ts';
import { ferry } from '../../helpers/builders.ts';

const library = ferry();
const size = { columns: 120, rows: 40 };
const guest = initialState(library, size, { theme: 'mono', readOnly: true });
const press = (state: State, ...keys: readonly string[]) => {
  let now = state;
  const asked: string[] = [];
  for (const key of keys) {
    const [next, effects] = update(now, { type: 'key', key });
    now = next;
    asked.push(...effects.map(({ type }) => type));
  }
  return { state: now, asked: asked.filter((type) => type !== 'later') };
};

describe('what leaves something behind', () => {
  it.each(['r', 'f', 'p', 't', 'a', '#', 'e', 'u', 'Ctrl-r', 'A', '+', '-', '=', 'E', 'Ctrl-z', 'S'])(
    '%s says that nothing is written, and asks nothing of the world',
    (key) => {
      const { state, asked } = press(guest, key);
      expect(state.message?.text).toMatch(/^Read-only|No search yet|no link|is linked/);
      expect(state.message?.tone).toBe('plain');
      expect(state.overlay).toBeUndefined();
      expect(asked).toEqual([]);
    },
  );

  it('is refused whichever command asks for it, by name and with an argument too', () => {
    for (const { id } of COMMANDS)
      for (const argument of [undefined, 'north', 'markdown x.md', 'less', 'B2', '1']) {
        const [state, effects] = update(guest, { type: 'command', id, ...(argument === undefined ? {} : { argument }) });
        const [, more] = update(state, { type: 'choose' });
        const lasting = [...effects, ...more].filter(({ type }) => LASTING.has(type) && type !== 'remember');
        expect({ id, argument, lasting }).toEqual({ id, argument, lasting: [] });
      }
  });

  it('stops a macro with the reason', () => {
    const [state] = update(guest, { type: 'macro', name: 'done', steps: ['tag seen', 'article.next'] });
    expect(state.message?.text).toContain('done stopped at 1 of 2 (tag seen): Read-only');
    expect(state.here).toBe(guest.here);
  });
});

describe('all else', () => {
  it('works: moving, crossing and back, searching, copying, views', () => {
    expect(press(guest, 'j').state.here).not.toBe(guest.here);
    expect(press(guest, 'x').state.here).not.toBe(guest.here);
    expect(press(guest, 'x', '<').state.here).toBe(guest.here);
    expect(press(guest, '/').state.overlay?.type).toBe('search');
    expect(press(guest, 'y', 'y').asked).toEqual(['cite']);
    expect(press(guest, 'g', 'm').state.overlay?.type).toBe('list');
    expect(press(guest, 's').state.overlay?.type).toBe('menu');
  });

  it('Space reads on to the next article and marks nothing', () => {
    const { state, asked } = press(guest, ...Array.from({ length: 6 }, () => 'Space'));
    expect(asked.filter((type) => type === 'mark')).toEqual([]);
    expect(state.here?.split('#')[0]).not.toBe(guest.here?.split('#')[0]);
  });

  it('the header says it, and the hints offer only what works', () => {
    expect(headerRow(guest, 120)).toContain('read-only');
    expect(headerRow(initialState(library, size, { theme: 'mono' }), 120)).not.toContain('read-only');
    expect(hintRow(guest)).toContain('to Northern Wire');
    expect(hintRow({ ...guest, focus: 'sources' })).not.toMatch(/\br read\b/);
  });
});
