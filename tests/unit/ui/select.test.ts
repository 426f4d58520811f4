// What is derived from a library for the screen: lists, badges, rings, diffs, tables.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLibrary, NO_LINKS } from '../../../src/model/library.ts';
import { briefingId } from '../../../src/model/text.ts';
import { roundedTo } from '../../../src/ui/overlays/why.ts';
import { articleOf } from '../../../src/ui/select/article.ts';
import { catalogueOf, sourceOf } from '../../../src/ui/select/catalogue.ts';
import { nothingNamed } from '../../../src/ui/select/diff-rows.ts';
import { diffWords } from '../../../src/ui/select/diff.ts';
import { badgeOf, conflictsOf, ringOf, standingOf } from '../../../src/ui/select/links.ts';
import { dayOf, nameOf } from '../../../src/ui/select/names.ts';
import { ferry, many, place, readingOf, relation } from '../../helpers/builders.ts';

const library = ferry();

describe('the catalogue', () => {
  it('hangs copies under what they copy, within their story', () => {
    const { entries } = catalogueOf(library, 'story');
    expect(
      entries.map((entry) => (entry.type === 'heading' ? `# ${entry.text}` : `${'>'.repeat(entry.depth)}${entry.id}`)),
    ).toEqual(['# Ferry aground off Port Ellery', 'coast', '>wire', 'gull', '# On its own', 'orchard']);
  });

  it('says what copies what, and how much is said elsewhere', () => {
    const entry = catalogueOf(library, 'story').entries.find((each) => each.type === 'briefing' && each.id === 'wire');
    expect(entry?.type === 'briefing' && sourceOf(library, entry)).toMatchObject({
      copy: 'copy of Coast Courier',
      linked: 3,
      sentences: 5,
      conflicts: 1,
    });
  });

  it('counts neither a conflict within an article nor a sentence beside the matter as said elsewhere', () => {
    const readings = [
      readingOf({ id: 'a', body: [['Six ships left.', 'No ship left.']] }),
      readingOf({ id: 'b', body: [['The fleet is old.']] }),
    ];
    const relations = [relation('a 1', 'contradicts', 'a 0'), relation('b 0', 'overlaps', 'a 0')];
    const own = makeLibrary(readings, { ...NO_LINKS, relations }, []);
    expect(standingOf(own, place('a 0'))).toEqual({ briefings: 1, against: 0, againstItself: true });
    expect(standingOf(own, place('a 1'))).toEqual({ briefings: 1, against: 0, againstItself: true });
    const entry = catalogueOf(own, 'date').entries.find((each) => each.type === 'briefing' && each.id === 'a');
    expect(entry?.type === 'briefing' && sourceOf(own, entry)).toMatchObject({ linked: 1, conflicts: 2 });
  });

  it('by outlet is in alphabetical order, by day the newest first', () => {
    const headings = (grouping: 'outlet' | 'date') =>
      catalogueOf(library, grouping).entries.flatMap((entry) => (entry.type === 'heading' ? [entry.text] : []));
    expect(headings('outlet')).toEqual(['Coast Courier', 'Inland Post', 'Northern Wire', 'The Gull']);
    expect(headings('date')).toEqual(['5 Mar 2031', '4 Mar 2031', '3 Mar 2031']);
  });

  it('holds every briefing once, even when copies form a circle', () => {
    const ids = ['a', 'b', 'c'].map(briefingId);
    const circle = makeLibrary(
      ids.map((id) => readingOf({ id, body: [['One sentence.']] })),
      {
        ...NO_LINKS,
        derivations: ids.map((to, n) => ({ from: ids[(n + 1) % 3] ?? to, to, share: 0.5 + n / 10, why: 'shares its text' })),
        stories: [{ id: 's', title: 'Circle', briefings: ids }],
      },
      [],
    );
    expect(catalogueOf(circle, 'story').order.toSorted()).toEqual(['a', 'b', 'c']);
  });
});

describe('links', () => {
  it.each([
    ['coast 0', { sign: '~', briefings: 1, origins: 1 }],
    ['coast 1', { sign: '+', briefings: 2, origins: 2 }],
    ['wire 2', { sign: '!', briefings: 1 }],
    ['coast 5', undefined],
  ])('%s has the badge %j', (id, badge) => {
    if (badge) expect(badgeOf(library, place(id))).toMatchObject(badge);
    else expect(badgeOf(library, place(id))).toBeUndefined();
  });

  it('the ring begins with the sentence and never visits its own article', () => {
    const ring = ringOf(library, place('coast 1'));
    expect(ring[0]).toBe(place('coast 1'));
    expect(ring.slice(1).some((id) => id.startsWith('coast'))).toBe(false);
  });

  it('counts conflicts against a sentence, and origins only where they are known', () => {
    expect(standingOf(library, place('wire 2'))).toEqual({ briefings: 1, against: 1, againstItself: false });
    expect(standingOf(library, place('coast 1'))).toEqual({ origins: 2, briefings: 3, against: 0, againstItself: false });
  });

  it('conflicts are in reading order', () => {
    expect(conflictsOf(library)).toEqual([place('wire 2'), place('gull 0')]);
    const [first, second] = conflictsOf(many(30));
    expect([first, second]).toEqual([place('b0 0'), place('b1 0')]);
  });
});

/** "3-11 2024-11-29; …" */
function datesOf(text: string) {
  return text.split('; ').map((each) => {
    const [, start, end, value = ''] = /^(\d+)-(\d+) (.+)$/.exec(each) ?? [];
    return { start: Number(start), end: Number(end), value };
  });
}

describe('the word diff', () => {
  it('keeps what is common and marks the rest', () => {
    expect(diffWords('The ferry ran aground with 240 passengers.', 'The ferry ran aground with 212 passengers')).toEqual([
      { kind: 'same', text: 'The ferry ran aground with' },
      { kind: 'removed', text: '240' },
      { kind: 'added', text: '212' },
      { kind: 'same', text: 'passengers' },
    ]);
  });

  it('calls the same words in other typography no difference', () => {
    expect(diffWords("Russia's twelve towns, 1,200 men", 'Russia’s 12 towns, 1200 men')).toEqual([
      { kind: 'same', text: 'Russia’s 12 towns, 1200 men' },
    ]);
  });

  it.each([
    [
      'On November 29 and 30 they met',
      '3-14 2024-11-29; 19-21 2024-11-30',
      'On 29-30 November they met',
      '3-5 2024-11-29; 6-17 2024-11-30',
    ],
    ['They met on Friday', '12-18 2024-11-29', 'They met on 29 November', '12-23 2024-11-29'],
  ])('takes another way to write a date for the same: %s', (before, from, after, to) => {
    const changes = diffWords({ text: before, dates: datesOf(from) }, { text: after, dates: datesOf(to) });
    expect(changes).toEqual([{ kind: 'same', text: after }]);
  });

  it('says so when not a word differs', () => {
    expect(nothingNamed(diffWords('The ferry is late.', 'The ferry is late'))).toBe('The same, word for word.');
    expect(nothingNamed(diffWords('The ferry is late.', 'The boat is late.'))).toBe('No date, number, name or hedge differs.');
  });

  it('shows what differs within dates that are not the same', () => {
    const [before, after] = ['until 29 November', 'until 30 November'];
    const changes = diffWords(
      { text: before, dates: datesOf('6-17 2024-11-29') },
      { text: after, dates: datesOf('6-17 2024-11-30') },
    );
    expect(changes.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['same until', 'removed 29', 'added 30', 'same November']);
  });

  it('loses no word of either side', () => {
    const sentence = fc
      .array(fc.constantFrom('fog', 'the', 'ferry', 'Ferry,', '212', 'hull'), { maxLength: 20 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const changes = diffWords(before, after);
        const words = (kind: 'added' | 'removed') =>
          changes.filter((change) => change.kind === 'same' || change.kind === kind).flatMap((change) => change.text.split(' '));
        expect(words('added').join(' ')).toBe(after);
        expect(words('removed')).toHaveLength(before.split(' ').filter(Boolean).length || (before === '' ? 0 : 1));
      }),
    );
  });
});

describe('the evidence table', () => {
  it('shows weights that add up to the shown score, however they are rounded', () => {
    const weights = fc.array(fc.double({ min: -0.5, max: 0.9, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(weights, (values) => {
        const sum = values.reduce((total, value) => total + value, 0);
        const shown = roundedTo(values, sum);
        expect(shown.reduce((total, value) => total + value, 0) * 100).toBeCloseTo(Math.round(sum * 100));
        for (const [n, value] of shown.entries()) expect(Math.abs(value - (values[n] ?? 0))).toBeLessThanOrEqual(0.0101);
      }),
    );
  });
});

describe('the article', () => {
  it('begins a row with each sentence and keeps every one of them', () => {
    for (const reading of library.readings) {
      const text = articleOf(reading, 40, false);
      expect(text.from).toHaveLength(text.sentences.length);
      for (const [line, row] of text.from.entries()) expect(text.rows[row]).toMatchObject({ line, first: true });
    }
  });

  it('has furniture before the sentence it stood before', () => {
    const [coast] = library.readings;
    const rows = coast ? articleOf(coast, 60, true).rows.map((row) => row.text) : [];
    const aside = rows.findIndex((text) => text.includes('[link list]'));
    expect(aside).toBeGreaterThan(0);
    expect(rows.slice(aside).some((text) => text.startsWith('Fog had closed'))).toBe(true);
  });
});

describe('names', () => {
  it.each([
    ['2031-03-04T09:10', '4 Mar'],
    ['2031-03-04', '4 Mar'],
    [undefined, ''],
    ['soon', ''],
  ])('%s is %s', (published, day) => {
    expect(dayOf(published)).toBe(day);
  });

  it('tell who passed a report on', () => {
    const { briefing } = readingOf({ id: 'x', outlet: 'Northern Wire', body: [['A.']] });
    expect(nameOf({ ...briefing, via: ['Bay Syndicate'] })).toBe('Northern Wire via Bay Syndicate');
  });
});
