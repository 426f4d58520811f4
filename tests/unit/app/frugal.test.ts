// What a key may cost on the line: bytes are exact, so they are a matter for a test and not only for a benchmark.
import { beforeAll, describe, expect, it } from 'vitest';
import { makeLibrary, NO_LINKS, type Library } from '../../../src/model/library.ts';
import { makeScreen } from '../../../src/terminal/screen.ts';
import { makeSurfaces } from '../../../src/terminal/surface.ts';
import { panesOf } from '../../../src/ui/panes/panes.ts';
import { initialState } from '../../../src/ui/state.ts';
import { many, readingOf } from '../../helpers/builders.ts';
import { updateAll } from '../../helpers/keys.ts';

const SIZES = ['80x24', '120x40', '200x60'];
const WORDS = 'keeper gauge lock upper river barge weir slow before dawn opened the gates of mill bend valley stream'.split(' ');
let long: Library;

beforeAll(() => {
  const body = Array.from({ length: 300 }, (_, n) => [
    `${n} ${Array.from({ length: 12 + (n % 19) }, (__, w) => WORDS[(n * 7 + w * (1 + (n % 5))) % WORDS.length]).join(' ')}.`,
  ]);
  long = makeLibrary([readingOf({ id: 'long', outlet: 'River Post', headline: 'A long report', body })], NO_LINKS, []);
});

/** Presses `before`, then the key so many times; gives the bytes of each of the latter. */
function costs(library: Library, size: string, before: readonly string[], key: string, times: number): number[] {
  const [columns = 0, rows = 0] = size.split('x').map(Number);
  const sent: string[] = [];
  const screen = makeScreen({ columns, rows, depth: '256', synchronised: true, send: (bytes) => sent.push(bytes) });
  const surfaces = makeSurfaces(screen);
  let state = initialState(library, { columns, rows });
  const press = (name: string) => {
    [state] = updateAll(state, [{ type: 'key', key: name }]);
    surfaces.show(panesOf(state));
    screen.repaint();
  };
  for (const name of before) press(name);
  return Array.from({ length: times }, () => {
    sent.length = 0;
    press(key);
    return Buffer.byteLength(sent.join(''));
  });
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

describe.each(SIZES)('at %s', (size) => {
  it('a step through the list costs at most 250 bytes', () => {
    expect(middle(costs(many(200), size, ['1'], 'j', 40))).toBeLessThanOrEqual(250);
  });

  it('a line of an article alone on the screen costs at most 250 bytes', () => {
    const all = costs(long, size, ['z'], 'Ctrl-e', 40);
    expect(middle(all)).toBeLessThanOrEqual(250);
    expect(Math.min(...all)).toBeGreaterThan(0);
  });

  it('a line of an article between two others costs at most 6,000', () => {
    expect(Math.max(...costs(long, size, [], 'Ctrl-e', 40))).toBeLessThanOrEqual(6_000);
  });
});
