// What two outlets write of one event: possible conflicts, what only looks like one, and news of the same.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { link } from '../../../src/linking/link.ts';
import { readingOf, type Draft } from '../../helpers/readings.ts';
import { AGREEING, CHANGED, CLASHING, STALE, UNSEEN, type Told } from './outlets.data.ts';

const FIRST = [
  'Shops in the centre opened late and the streets were quiet.',
  'Our correspondent has been in the region since the weekend.',
  'A hotline for relatives and friends has been set up by volunteers.',
];
const OTHER = [
  'Reporters were kept behind a cordon for most of the day.',
  'Rain is forecast and many roads remain slippery.',
  'Neighbours brought tea and blankets to those who were waiting outside.',
];

/** The kind of the link between the two sentences, each in an article of its own, and what it gives as its reason. */
function linkOf({ a, b, later = 6 }: Told): { kind: string; reason: string } {
  const drafts: Draft[] = [
    { id: 'a', outlet: 'Morning Lantern', published: '2031-05-06', says: [a, ...FIRST] },
    { id: 'b', outlet: 'Harbour Gazette', published: `2031-05-${String(later).padStart(2, '0')}`, says: [b, ...OTHER] },
  ];
  const { relations } = link(drafts.map((draft) => analyse(readingOf(draft).briefing)));
  const found = relations.find(({ from, to }) => from.endsWith('#0') && to.endsWith('#0'));
  const reason = found?.evidence.find(({ what }) => what === 'possible conflict' || what === 'different value');
  return { kind: found?.kind ?? 'none', reason: reason?.value ?? '' };
}

const cases = (list: readonly Told[]) => list.map((told) => [told.what, told] as const);

describe('of one event', () => {
  it.each(cases(CLASHING))('a possible conflict: %s', (_, told) => {
    const { kind, reason } = linkOf(told);
    expect(kind).toBe('contradicts');
    // The reason is in the words of the two: each of its words stands in one of them.
    const words = reason.replace(/^[a-z ]+: /, '').match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(words.length).toBeGreaterThan(0);
    const texts = `${told.a} ${told.b}`.toLowerCase();
    for (const word of words) expect(texts).toContain(word.toLowerCase());
  });
  it.fails.each(cases(UNSEEN))('not seen yet: %s', (_, told) => expect(linkOf(told).kind).toBe('contradicts'));
  it.fails.each(cases(STALE))('not seen as news: %s', (_, told) => expect(linkOf(told).kind).toBe('updates'));
  it.each(cases(AGREEING))('none: %s', (_, told) => expect(linkOf(told).kind).not.toBe('contradicts'));
  it.each(cases(CHANGED))('news of it: %s', (_, told) => expect(linkOf(told).kind).toBe('updates'));
});
