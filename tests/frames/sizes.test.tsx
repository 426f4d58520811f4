// The screen at the sizes people have, without colour. Whole frames are kept for two sizes: read the difference before updating them.
import { describe, expect, it } from 'vitest';
import { makeLibrary, NO_LINKS } from '../../src/model/library.ts';
import type { Relation } from '../../src/model/relation.ts';
import { briefingId, sentenceId } from '../../src/model/text.ts';
import { layoutFor } from '../../src/ui/select/screen.ts';
import { panesOf } from '../../src/ui/panes/panes.ts';
import type { State } from '../../src/ui/state.ts';
import { widthOf } from '../../src/ui/text/width.ts';
import { empty, many, readingOf } from '../helpers/builders.ts';
import { desk, plain } from '../helpers/desk.tsx';

describe.each(['80x24', '120x40', '200x60', '40x20', '29x7', '30x8', '60x20', '100x24', '160x45'])('at %s', (size) => {
  const [columns = 0, rows = 0] = size.split('x').map(Number);

  it('every row fits, and the components draw what the rows of the panes say', async () => {
    await desk({ size })
      .press('j j w')
      .has((state, frame) => {
        const lines = frame.split('\n');
        expect(lines.length).toBeLessThanOrEqual(rows);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
        expect(frame.trimEnd()).toBe(composed(state).trimEnd());
      });
  });
});

describe('the layouts', () => {
  it('show three panes at 80x24', async () => {
    await desk({ size: '80x24' }).sees('1 SOURCES', '2 Coast Courier', '3 TAKEAWAYS', 'LINKS');
  });

  it('show one pane, the others as tabs, and the links below at 40x20', async () => {
    await desk({ size: '40x20' })
      .press('j j')
      .sees('[2 ART]', '3 TAKE', 'LINKS  3 articles, 2 origins', '= Northern Wire, 4…: Nobody')
      .press('3')
      .sees('[3 TAKE]', '1 The ferry Halcyon');
  });

  it('say that 29x7 is too small', async () => {
    await desk({ size: '29x7' }).sees('too small: 29x7, 30x8 works');
    await desk({ size: '22x6' }).sees('22x6: 30x8 works');
    await desk({ size: '60x6' }).sees('too small: 60x6, 30x8 works, --linear always');
  });

  it.each([
    ['40x20', '/', /Enter stay +Up\/Down hits +Esc return *$/m],
    ['40x20', '?', /Esc close *$/m],
    ['30x10', 'g h', /j\/k choose +Esc close *$/m],
    ['60x20', 'j j w', /Esc close *$/m],
  ])('at %s tell how to leave %s, in whole words', async (size, keys, hint) => {
    await desk({ size }).press(keys).sees(hint);
  });

  it('tell in ASCII what was left out from what was retold', async () => {
    await desk({ size: '80x24', looks: { theme: 'mono', ascii: true } })
      .press('j j')
      .sees(/\|\s+\.\. (?:\d+ more|the rest): press 3/);
  });

  it('name what a source draws on where there is room beside its counts', async () => {
    const readings = ['NW', 'South Post'].map((outlet) =>
      readingOf({ id: outlet.slice(0, 1), outlet, headline: 'Six ships left', published: '2031-03-04', body: [['At noon.']] }),
    );
    const derivations = [{ from: briefingId('N'), to: briefingId('S'), share: 0.4, why: 'shares its text' }];
    const stories = [{ id: 's', title: 'Six ships left', briefings: [briefingId('N'), briefingId('S')] }];
    const library = makeLibrary(readings, { ...NO_LINKS, derivations, stories }, []);
    await desk({ size: '100x30', library }).sees('4 Mar · part copy').resizes('120x40').sees('4 Mar · draws on NW');
  });

  it('leave no row of a source empty', async () => {
    const library = makeLibrary([readingOf({ id: 'a', headline: 'Six ships left', body: [['At noon.']] })], NO_LINKS, []);
    await desk({ size: '120x40', library }).sees(/Six ships left *│.*\n.?no outlet or date given/);
  });

  it('cut a headline that stands for a name once, and give the day only whole', async () => {
    const headline = 'Harbour of Ellery shut after a night of storms along the coast';
    const reading = readingOf({ id: 'a', headline, published: '2031-03-04', body: [['Six ships left.']] });
    const library = makeLibrary([reading], NO_LINKS, []);
    await desk({ size: '80x24', library }).sees(/2 Harbour of Ellery shut after[ a-z]*… ─/);
    await desk({ size: '120x40', library }).sees(/2 Harbour of Ellery shut after[ a-z]*… ─/);
    await desk({ size: '200x60', library }).sees(`2 ${headline}, 4 Mar 2031`);
  });

  it('keep the sentence in sight through any resize', async () => {
    await desk({ size: '200x60' })
      .press('G')
      .resizes('60x20')
      .sees('▌   A second ferry turned back.')
      .resizes('40x20')
      .sees('▌   A second ferry turned back.')
      .resizes('120x40')
      .sees('▌      A second ferry turned back.');
  });

  it('give a zoomed pane the whole width, and back', async () => {
    await desk()
      .press('z')
      .doesNotSee('3 TAKEAWAYS')
      .press('3')
      .sees('3 KEY TAKEAWAYS')
      .doesNotSee('2 Coast')
      .press('z')
      .sees('2 Coast Courier');
  });

  it('teach when nothing is loaded', async () => {
    await desk({ library: empty() }).sees('Nothing is loaded', 'crossread PATH…').press('x').sees('Nothing is loaded');
  });

  it('say why nothing is loaded, and what to do', async () => {
    const notices = [{ what: 'is empty', where: 'ferry.txt', todo: 'remove it or fetch it again' }];
    await desk({ size: '80x24', library: { ...empty(), notices } })
      .sees('ferry.txt: is empty', 'remove it or fetch it again', 'crossread demo', 'links stand')
      .doesNotSee('0 briefings');
  });

  it('count more articles than one digit holds without touching the text', async () => {
    const library = many(12);
    const id = library.readings[0]?.sentences[0]?.id ?? sentenceId(briefingId('none'), 0);
    const relations = library.readings.slice(1).map((reading): Relation => ({
      from: reading.sentences[0]?.id ?? id,
      to: id,
      kind: 'corroborates',
      score: 0.9,
      evidence: [],
    }));
    const sentences = library.readings.flatMap(({ sentences: [first] }) => (first ? [first.id] : []));
    const origins = library.readings.map(({ briefing }) => ({ name: briefing.id, held: true, briefings: [briefing.id] }));
    const clusters = [{ id: 'claim:0', sentences, origins, independent: 12 }];
    await desk({ size: '120x40', library: makeLibrary(library.readings, { ...NO_LINKS, relations, clusters }, []) }).sees(
      /\+\*12o \w/,
    );
  });

  it('scroll through thousands of briefings', async () => {
    await desk({ library: many(2_000) })
      .press('1 G')
      .rests()
      .sees('Outlet 39', 'Report 1999')
      .press('g g')
      .rests()
      .sees('Report 0 from');
  });

  it('use plain ASCII signs when asked to', async () => {
    await desk({ looks: { theme: 'mono', ascii: true } })
      .press('j j')
      .has((_state, frame) => expect(frame.match(/[^\u0020-\u007E\n·…“”‘’]/gu)).toBeNull());
  });
});

describe('whole frames', () => {
  it('80x24', async () => {
    await desk({ size: '80x24' })
      .press('j j')
      .has((_state, frame) => expect(`\n${frame}\n`).toMatchSnapshot());
  });

  it('120x40', async () => {
    await desk({ size: '120x40' })
      .press('j j x')
      .has((_state, frame) => expect(`\n${frame}\n`).toMatchSnapshot());
  });
});

/** The panes laid on a grid of cells, as a terminal surface lays them. */
function composed(state: State): string {
  const grid = Array.from({ length: state.size.rows }, () => Array.from<string>({ length: state.size.columns }).fill(' '));
  const put = (x: number, y: number, text: string) => {
    for (const [n, character] of Array.from(plain(text)).entries())
      if (grid[y]?.[x + n] !== undefined) grid[y][x + n] = character;
  };
  for (const rect of layoutFor(state).separators)
    for (let y = 0; y < rect.height; y++) put(rect.x, rect.y + y, y === 0 ? '┬' : '│');
  for (const pane of panesOf(state)) for (const [y, text] of pane.rows.entries()) put(pane.rect.x, pane.rect.y + y, text);
  return grid.map((cells) => cells.join('').trimEnd()).join('\n');
}

describe('what was read', () => {
  it('is counted, and signed where faint cannot be seen', async () => {
    await desk()
      .has((state) => expect(state.marks).toBeUndefined())
      .doesNotSee('unread')
      .dispatches({ type: 'marks', marks: new Map([[briefingId('wire'), { tags: [], read: true }]]) })
      .sees('3 unread', 'r !1 3/5');
  });
});
