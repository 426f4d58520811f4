// The digest tells what other briefings say from what lies within one.
import { expect, test } from 'vitest';
import { digestOf } from '../../../src/cli/digest.ts';
import { makeLibrary, NO_LINKS } from '../../../src/model/library.ts';
import { readingOf, relation } from '../../helpers/builders.ts';

test('a conflict within an article is no word of another', () => {
  const readings = [
    readingOf({ id: 'a', outlet: 'Port Radio', body: [['Six ships left.', 'No ship left.']] }),
    readingOf({ id: 'b', outlet: 'Quay News', body: [['Six ships left at noon.']] }),
  ];
  const relations = [relation('a 1', 'contradicts', 'a 0'), relation('b 0', 'corroborates', 'a 0')];
  const lines = digestOf(makeLibrary(readings, { ...NO_LINKS, relations }, []), 80);
  expect(lines[0]).toBe('2 briefings, 3 sentences, 1 link between them');
  expect(lines).toContain('  possible conflict within the article: 2 sentences');
  expect(lines.filter((line) => line.includes('Port Radio:'))).toEqual(['  corroborated by Port Radio: 1 sentence']);
});

test('a headline is a sentence: counted, and told of', () => {
  const readings = [
    readingOf({ id: 'a', outlet: 'Port Radio', headline: 'Six ships leave', body: [['They left at noon.']] }),
    readingOf({ id: 'b', outlet: 'Quay News', body: [['Six ships have left.']] }),
  ];
  const lines = digestOf(makeLibrary(readings, { ...NO_LINKS, relations: [relation('a h', 'restates', 'b 0')] }, []), 80);
  expect(lines[0]).toBe('2 briefings, 3 sentences, 1 link between them');
  expect(lines).toContain('  restated by Quay News: 1 sentence');
});

test('nothing read is nothing told', () => {
  expect(digestOf(makeLibrary([], NO_LINKS, []), 80)).toEqual([]);
});

test('what lies within the article is called by its kind, and no line is longer than asked for', () => {
  const readings = [
    readingOf({
      id: 'a',
      headline: 'The harbour of Ellery and all that is left of it after a very long winter of storms',
      body: [['Six ships left.', 'Six ships have left.']],
    }),
    readingOf({ id: 'b', outlet: 'Quay News', body: [['Six ships left at noon.']] }),
  ];
  const relations = [relation('a 1', 'restates', 'a 0'), relation('b 0', 'overlaps', 'a 0')];
  const lines = digestOf(makeLibrary(readings, { ...NO_LINKS, relations }, []), 60);
  expect(lines).toContain('  repeated within the article: 2 sentences');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
});

test('what matters most comes first: conflicts, then what is confirmed, what only shares the matter last', () => {
  const readings = [
    readingOf({
      id: 'a',
      outlet: 'Port Radio',
      body: [['Six ships left.', 'Fog came in.', 'The pier is shut.', 'Two cranes fell.']],
    }),
    readingOf({ id: 'b', outlet: 'Quay News', body: [['Ships left.', 'Fog came.', 'No pier is shut.']] }),
    readingOf({ id: 'c', outlet: 'Mole Post', body: [['Six ships have left.', 'Fog has come in.']] }),
  ];
  const relations = [
    relation('b 0', 'overlaps', 'a 0'),
    relation('b 1', 'restates', 'a 1'),
    relation('c 0', 'restates', 'a 0'),
    relation('c 1', 'restates', 'a 1'),
    relation('b 2', 'contradicts', 'a 2'),
  ];
  const lines = digestOf(makeLibrary(readings, { ...NO_LINKS, relations }, []), 80);
  const from = lines.indexOf('  possible conflict with Quay News: 1 sentence');
  expect(lines.slice(from, from + 4)).toEqual([
    '  possible conflict with Quay News: 1 sentence',
    '  restated by Mole Post: 2 sentences',
    '  restated by Quay News: 1 sentence',
    '  on the same matter as Quay News: 1 sentence',
  ]);
});
