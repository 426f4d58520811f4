// Any window from 30x8 to 300x100: what is drawn fits, and the sentence one is at is on the screen, before and after a change.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLibrary, NO_LINKS } from '../../../src/model/library.ts';
import { panesOf } from '../../../src/ui/panes/panes.ts';
import { articleView } from '../../../src/ui/select/screen.ts';
import { initialState, type State } from '../../../src/ui/state.ts';
import { widthOf } from '../../../src/ui/text/width.ts';
import { update } from '../../../src/ui/update.ts';
import { readingOf } from '../../helpers/builders.ts';
import { press } from '../../helpers/keys.ts';

const SIZE = fc.record({ columns: fc.integer({ min: 30, max: 300 }), rows: fc.integer({ min: 8, max: 100 }) });
const KEYS = fc.array(fc.constantFrom('j', 'k', 'Ctrl-d', 'Ctrl-u', 'G', 'g g', 'z', 'd', 'B'), { maxLength: 12 });
const WORDS = 'keeper gauge lock 北京 river barge Größe slow before dawn opened the gates of mill bend valley stream'.split(' ');
const body = Array.from({ length: 60 }, (_, n) => [
  `S${n}x ${Array.from({ length: 4 + ((n * 7) % 30) }, (__, w) => WORDS[(n * 5 + w * (1 + (n % 3))) % WORDS.length]).join(' ')}.`,
]);
const LIBRARY = makeLibrary(
  [readingOf({ id: 'long', outlet: 'River Post', headline: 'A report', body, takeaways: [3, 9] })],
  NO_LINKS,
  [],
);

const plain = (text: string) => text.replaceAll(/\x1b\[[0-9;]*m/g, '');
const resized = (state: State, size: State['size']) => update(state, { type: 'resize', size })[0];

/** Fails unless all that is drawn lies in its place, and the cursor and the beginning of its sentence can be seen, or nothing else. */
function isWell(state: State): void {
  const { columns, rows } = state.size;
  const panes = panesOf(state);
  for (const { rect, rows: lines } of panes) {
    expect(rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= columns && rect.y + rect.height <= rows).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(rect.height);
    for (const line of lines) expect(widthOf(plain(line))).toBeLessThanOrEqual(rect.width);
  }
  const article = panes.find(({ id }) => id === 'article')?.rows.map(plain) ?? [];
  const marked = article.filter((line) => line.includes('▌'));
  expect(marked.length).toBeGreaterThan(0);
  const word = state.library.sentence(state.here!)?.text.split(' ')[0] ?? '';
  // At the end of the article, a last sentence that is longer than the pane shows its end.
  const fillsPane = marked.length === article.length;
  expect(fillsPane || marked.some((line) => line.includes(word))).toBe(true);
}

test('at any size, whatever was pressed, and after any change of size', () => {
  fc.assert(
    fc.property(SIZE, KEYS, fc.array(SIZE, { maxLength: 3 }), (first, keys, others) => {
      let state = press(resized(initialState(LIBRARY, first), first), keys.join(' '));
      isWell(state);
      const { here } = state;
      for (const size of [...others, first]) {
        state = resized(state, size);
        expect(state.here).toBe(here);
        isWell(state);
      }
    }),
    { numRuns: 150 },
  );
});

test('a line of an article has 60 to 84 cells wherever there is room for them', () => {
  fc.assert(
    fc.property(SIZE, fc.boolean(), (size, zoom) => {
      const state: State = { ...initialState(LIBRARY, size), zoom };
      const view = articleView(state);
      const pane = panesOf(state).find(({ id }) => id === 'article');
      if (!view || !pane) return;
      const longest = Math.max(...view.text.rows.map(({ text, start, end }) => widthOf(text.slice(start, end))));
      expect(longest).toBeLessThanOrEqual(84);
      if (pane.rect.width >= 72) expect(longest).toBeGreaterThanOrEqual(58);
    }),
    { numRuns: 100 },
  );
});
