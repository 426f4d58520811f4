// Where the panes stand at every size.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf, layoutOf, type Layout, type Rect } from '../../../src/ui/layout.ts';

const plain = { focus: 'article', zoom: false, drawer: 0 } as const;

describe('the layout', () => {
  it.each([
    [200, 60, 'wide'],
    [160, 45, 'wide'],
    [160, 44, 'three'],
    [120, 40, 'three'],
    [100, 20, 'three'],
    [99, 30, 'strip'],
    [80, 24, 'strip'],
    [60, 20, 'strip'],
    [59, 40, 'single'],
    [120, 19, 'single'],
    [40, 20, 'single'],
    [30, 8, 'single'],
    [29, 8, 'tiny'],
    [80, 7, 'tiny'],
  ])('of %ix%i is %s', (columns, rows, kind) => {
    expect(kindOf({ columns, rows })).toBe(kind);
  });

  it('keeps three panes at 80x24 with at least 50 cells for the article', () => {
    const { panes } = layoutOf({ columns: 80, rows: 24 }, plain);
    expect(panes.sources).toEqual({ x: 0, y: 1, width: 80, height: 4 });
    expect(panes.article?.width).toBeGreaterThanOrEqual(50);
    expect(panes.takeaways?.width).toBe(28);
  });

  it('gives the article its measure at 200x60', () => {
    const { panes } = layoutOf({ columns: 200, rows: 60 }, plain);
    expect([panes.sources?.width, panes.takeaways?.width]).toEqual([46, 62]);
    expect(panes.article?.width).toBe(90);
  });

  it('gives a zoomed pane everything between header and status', () => {
    const { panes } = layoutOf({ columns: 120, rows: 40 }, { ...plain, zoom: true });
    expect(panes).toEqual({ article: { x: 0, y: 1, width: 120, height: 37 } });
  });

  it('never lets two rectangles overlap or leave the screen', () => {
    const size = fc.record({ columns: fc.integer({ min: 1, max: 240 }), rows: fc.integer({ min: 1, max: 80 }) });
    const wishes = fc.record({
      focus: fc.constantFrom('sources' as const, 'article' as const, 'takeaways' as const),
      zoom: fc.boolean(),
      drawer: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(size, wishes, ({ columns, rows }, wish) => {
        const rects = rectanglesOf(layoutOf({ columns, rows }, wish));
        for (const [n, rect] of rects.entries()) {
          expect(rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= columns && rect.y + rect.height <= rows).toBe(true);
          expect(rects.slice(n + 1).filter((other) => overlap(rect, other))).toEqual([]);
        }
      }),
    );
  });
});

function rectanglesOf(layout: Layout): Rect[] {
  return [
    layout.header,
    layout.status,
    ...Object.values(layout.panes),
    ...layout.separators,
    ...(layout.drawer ? [layout.drawer] : []),
  ];
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
