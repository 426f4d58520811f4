// Reading across articles: what a person sees on the screen after each key.
import { describe, expect, it } from 'vitest';
import { makeLibrary, NO_LINKS } from '../../src/model/library.ts';
import { briefingId } from '../../src/model/text.ts';
import type { Action } from '../../src/ui/actions.ts';
import { initialState } from '../../src/ui/state.ts';
import { update } from '../../src/ui/update.ts';
import { readingOf, relation } from '../helpers/builders.ts';
import { desk } from '../helpers/desk.tsx';

describe('crossing', () => {
  it('goes to the counterpart in another article and back', async () => {
    await desk()
      .press('j x')
      .sees('2 Northern Wire, 4 Mar 2031', '1 of 1 ~ retold differently ·', 'x to Coast Courier')
      .press('<')
      .sees('2 Coast Courier, 4 Mar 2031');
  });

  it('says where it came to on a screen that has no room for a title', async () => {
    await desk({ size: '50x20' }).press('j x').sees('1 of 1: ~ retold differently by Northern Wire');
  });

  it.each(['x', ']', '}', 'd', 'g c', 'g p'])('while nothing is linked yet, %s says so and not that there is nothing', (keys) => {
    const reading = readingOf({ id: 'a', body: [['Six ships left.', 'No ship left.']] });
    const unlinked = makeLibrary([reading], NO_LINKS, []);
    const actions: Action[] = [
      { type: 'progress', text: 'linking' },
      ...keys.split(' ').map((key) => ({ type: 'key', key }) as const),
    ];
    const state = actions.reduce((now, action) => update(now, action)[0], initialState(unlinked, { columns: 80, rows: 24 }));
    expect(state.message?.text).toBe('The sentences are being linked: in a moment.');
  });

  it('counts origins, not articles', async () => {
    await desk()
      .press('j j')
      .sees('+2 2o Nobody was hurt, the harbour master said.', '3 articles, 2 origins', 'LINKS  3 articles, 2 origins');
  });

  it('calls a contradiction a possible conflict', async () => {
    await desk().press('}').sees('!1', 'Conflict or update 1 of 2', 'possible conflict with');
  });

  it('gives the reason of a possible conflict wherever it is shown, and where the other sentence is', async () => {
    const reading = readingOf({ id: 'a', body: [['Six ships left.', 'No ship left.']] });
    const reasons = [
      { what: 'same words', value: 'ship, left', weight: 0.6 },
      { what: 'possible conflict', value: 'number: 6 or none', weight: 0 },
    ];
    const relations = [relation('a 1', 'contradicts', 'a 0', reasons)];
    const inside = makeLibrary([reading], { ...NO_LINKS, relations }, []);
    await desk({ library: inside })
      .press('j')
      .sees('why: number: 6 or none', 'may conflict with this article itself')
      .press('x')
      .sees('Its counterpart is in this article: Enter lists it.')
      .press('d')
      .sees('Possible conflict: number: 6 or none')
      .press('d w')
      .sees('The two may not both be true: number: 6 or none.', '0.60  how surely the two say the same')
      .press('Esc g c')
      .sees('! possible conflict: number: 6 or none');
  });

  it('names circular reporting in the list and among the origins', async () => {
    const readings = ['north', 'south'].map((id) =>
      readingOf({ id, outlet: id === 'north' ? 'Northern Wire' : 'South Post', body: [['The bridge was closed.']] }),
    );
    const derivations = [
      { from: briefingId('north'), to: briefingId('south'), share: 0.9, why: 'circular: each cites the other' },
    ];
    const relations = [relation('south 0', 'restates', 'north 0')];
    await desk({ library: makeLibrary(readings, { ...NO_LINKS, relations, derivations }, []), size: '80x24' })
      .sees('circular with Northern Wire')
      .press('g p')
      .sees('South Post and Northern Wire cite each other');
  });

  it('does not say of two that copy a third that one copies the other', async () => {
    const names = { north: 'Northern Wire', south: 'South Post', west: 'West Echo' };
    const readings = Object.entries(names).map(([id, outlet]) => readingOf({ id, outlet, body: [['The bridge was closed.']] }));
    const took = (to: string, from: string, share: number, why: string) => ({
      from: briefingId(from),
      to: briefingId(to),
      share,
      why,
    });
    const derivations = [
      took('south', 'north', 0.8, 'cites it and shares its text'),
      took('west', 'south', 0.4, 'shares its text'),
      took('west', 'north', 0.5, 'shares its text'),
    ];
    await desk({ library: makeLibrary(readings, { ...NO_LINKS, derivations }, []) })
      .press('g p')
      .sees(
        'South Post takes from Northern Wire',
        'West Echo and South Post share text: both take from Northern Wire',
        'West Echo takes from Northern Wire',
      );
  });

  it('tells on whose word a sentence rests that names nobody, and where x leads', async () => {
    await desk()
      .press('j')
      .sees('Coast Courier itself · 2 articles, 1 origin', 'x to Northern Wire')
      .press('x')
      .sees('Northern Wire ← Coast Courier');
  });

  it('signs a conflict inside one article without a number of others', async () => {
    const reading = readingOf({ id: 'a', body: [['Six ships left.', 'No ship left.']] });
    const inside = makeLibrary([reading], { ...NO_LINKS, relations: [relation('a 1', 'contradicts', 'a 0')] }, []);
    await desk({ library: inside })
      .press('j')
      .sees(/!\s+Six ships left/)
      .doesNotSee('!0');
  });

  it('shows word by word what the other report has', async () => {
    await desk()
      .press('j d')
      .sees('DIFF ~ Northern Wire', '[-240-] {+212+}', 'Drift: number: 240 → 212')
      .press('d')
      .doesNotSee('DIFF');
  });

  it('shows reasons that add up to the score', async () => {
    await desk()
      .press('j w')
      .sees(
        'WHY ~ retold differently by',
        '0.55  same words',
        '0.30  shared name',
        '-0.10  different number',
        '0.75  how surely the two say the same',
      )
      .press('Esc')
      .doesNotSee('WHY');
  });

  it('lists the links of a sentence and goes to the one chosen', async () => {
    await desk()
      .press('j j Enter')
      .sees('LINKS of this sentence')
      .press('j Enter')
      .doesNotSee('LINKS of this sentence')
      .has((state) => {
        if (state.here === 'coast#1') throw new Error('did not cross');
      });
  });

  it('says so where a sentence stands alone', async () => {
    await desk().press('x').sees('Said only here. ] goes to the next linked sentence.');
  });
});

describe('the takeaways', () => {
  it('say whether the article states them or crossread chose them', async () => {
    await desk({ size: '160x45' }).sees('stated in the article').press('J').sees('chosen by crossread');
  });

  it('lead to their sentence', async () => {
    await desk().press('3 j Enter').sees('A takeaway that the article states itself ·', '4/7');
  });
});

describe('furniture', () => {
  it('is folded into one line and shown in place on demand', async () => {
    await desk()
      .sees('1 piece set aside, B shows: link list')
      .press('B')
      .sees('[link list] Read more about the bay')
      .press('B')
      .doesNotSee('[link list]');
  });
});
