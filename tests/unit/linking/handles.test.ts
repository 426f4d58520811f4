// @handles and #hashtags are read as the words they are made of.
import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../../src/linking/compare/handles.ts';
import { nearest } from '../../../src/linking/candidates/nearest.ts';
import { readingOf } from '../../helpers/readings.ts';

describe('what a post writes as one word', () => {
  it.each([
    ['a name in a handle', 'says @realOdaRask today', 'says @real Oda Rask today'],
    ['words in a hashtag', '#SaveTheFerry now', '#Save The Ferry now'],
    ['capitals before a name', '@NATOVelmar', '@NATO Velmar'],
    ['words joined by strokes', '@harbour_board', '@harbour board'],
    ['a number before a word', '#May12March', '#May12 March'],
    ['an address', 'look https://t.example/AbCd', 'look  '],
    ['an address without its beginning', 'look pic.example.com/AbCd here', 'look   here'],
    ['no address: an alternative', 'and/or, L.A./Velmar', 'and/or, L.A./Velmar'],
    ['an ordinary word', 'McAllister of eBay', 'McAllister of eBay'],
    ['mail', 'write to oda@velmar.example', 'write to oda@velmar.example'],
  ])('%s', (_, text, expected) => expect(spelledOut(text)).toBe(expected));

  it('finds the claim about whom a handle names', () => {
    const claims = ['Oda Rask closed the northern quay.', 'Ivo Brehm closed the northern quay.'];
    const pool = claims.map((text, n) => readingOf({ id: `c${n}`, says: [text] }));
    for (const [handle, id] of [
      ['@realOdaRask', 'c0#0'],
      ['@CaptainIvoBrehm', 'c1#0'],
    ] as const) {
      const post = readingOf({ id: 'post', says: [`So ${handle} closed the northern quay, shame pic.example.com/OdIv.`] });
      const [best] = nearest([...pool, post], { count: 1, from: new Set([post.briefing.id]) });
      expect(best?.to).toBe(id);
    }
  });
});
