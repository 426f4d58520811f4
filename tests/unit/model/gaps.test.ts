// Who leaves a claim out: only outlets that wrote on the story later, and that touch the claim nowhere.
import { describe, expect, it } from 'vitest';
import { gapOf, gapsIn } from '../../../src/model/gaps.ts';
import { makeLibrary, type Library } from '../../../src/model/library.ts';
import type { Relation } from '../../../src/model/relation.ts';
import { briefingId } from '../../../src/model/text.ts';
import { place, readingOf, relation } from '../../helpers/builders.ts';

interface Report {
  readonly id: string;
  readonly outlet?: string;
  readonly published?: string;
}

/** A dam leaks: reports `a` and `b` say so, on the 4th; the others are of the same story. */
function story(others: readonly Report[], more: readonly Relation[] = [], firstAt = '2031-03-04'): Library {
  const reports: readonly Report[] = [
    { id: 'a', outlet: 'Valley Post', published: firstAt },
    { id: 'b', outlet: 'Hill Radio', published: '2031-03-05' },
    ...others,
  ];
  const readings = reports.map((report) =>
    readingOf({ ...report, body: [['The dam leaks, the keeper said.', 'It was built in 1931.']] }),
  );
  const claim = { id: 'leak', sentences: [place('a 0'), place('b 0')], origins: [], independent: 2 };
  const relations = [relation('b 0', 'corroborates', 'a 0'), ...more];
  const stories = [{ id: 's', title: 'The dam', briefings: readings.map(({ briefing }) => briefing.id) }];
  return makeLibrary(readings, { relations, clusters: [claim], derivations: [], stories }, []);
}
const silent = (library: Library) => gapsIn(library).flatMap((gap) => gap.silent.map(({ outlet }) => outlet));

describe('an outlet of the story leaves a claim out', () => {
  it('when it came later and says nothing of it', () => {
    const library = story([{ id: 'c', outlet: 'Lake Mail', published: '2031-03-06' }]);
    expect(gapsIn(library)).toMatchObject([
      {
        first: 'a#0',
        published: '2031-03-04',
        carriedBy: ['Valley Post', 'Hill Radio'],
        silent: [{ outlet: 'Lake Mail', briefings: [briefingId('c')] }],
      },
    ]);
  });

  it.each<[string, Report]>([
    ['it came before the first report', { id: 'c', outlet: 'Lake Mail', published: '2031-03-03' }],
    ['it came on the same day, and nobody knows when', { id: 'c', outlet: 'Lake Mail', published: '2031-03-04' }],
    ['it has no date', { id: 'c', outlet: 'Lake Mail' }],
    ['it is another report of an outlet that carries it', { id: 'c', outlet: 'Valley Post', published: '2031-03-06' }],
  ])('but not when %s', (_, report) => expect(silent(story([report]))).toEqual([]));

  it.each(['contradicts', 'updates', 'overlaps', 'restates'] as const)('but not when it %s it', (kind) => {
    const report = { id: 'c', outlet: 'Lake Mail', published: '2031-03-06' };
    expect(silent(story([report], [relation('c 0', kind, 'b 0')]))).toEqual([]);
  });

  it('within a day when both give the hour, in the same zone', () => {
    const at = (published: string) => silent(story([{ id: 'c', outlet: 'Lake Mail', published }], [], '2031-03-04T09:00Z'));
    expect(at('2031-03-04T10:00Z')).toEqual(['Lake Mail']);
    expect(at('2031-03-04T08:00Z')).toEqual([]);
    expect(at('2031-03-04T10:00+02:00')).toEqual([]);
    expect(at('2031-03-04T10:00')).toEqual([]);
  });

  it('and is named once, with all its later articles', () => {
    const library = story([
      { id: 'c', outlet: 'Lake Mail', published: '2031-03-06' },
      { id: 'd', outlet: 'Lake Mail', published: '2031-03-07' },
      { id: 'e', outlet: 'Lake Mail', published: '2031-03-01' },
    ]);
    expect(gapsIn(library)[0]?.silent).toEqual([{ outlet: 'Lake Mail', briefings: ['c', 'd'] }]);
  });
});

it('a claim of one outlet is nobody else’s gap', () => {
  const library = story([{ id: 'c', outlet: 'Lake Mail', published: '2031-03-06' }]);
  expect(gapOf(library, { id: 'one', sentences: [place('a 0'), place('a 1')], origins: [], independent: 1 })).toBeUndefined();
});
