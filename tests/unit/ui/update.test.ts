// What keys do, as changes of state: no screen needed.
import { describe, expect, it } from 'vitest';
import { makeLibrary, NO_LINKS } from '../../../src/model/library.ts';
import { briefingId, briefingOf } from '../../../src/model/text.ts';
import { initialState, type State } from '../../../src/ui/state.ts';
import { update } from '../../../src/ui/update.ts';
import { empty, ferry, many, place, readingOf } from '../../helpers/builders.ts';
import { letters, press, pressed } from '../../helpers/keys.ts';

/** At the headline of the first article. */
const at = (columns = 120, rows = 40) => press(initialState(ferry(), { columns, rows }), 'g g');

describe('x', () => {
  it('goes round every sentence of the claim and back to the first', () => {
    let state = press(at(), 'j j');
    const seen = [state.here];
    for (let n = 0; n < 3; n++) {
      state = press(state, 'x');
      seen.push(state.here);
    }
    expect(new Set(seen.slice(0, 3))).toEqual(new Set([place('coast 1'), place('wire 1'), place('gull 2')]));
    expect(seen[3]).toBe(place('coast 1'));
    expect(state.message?.text).toContain('Round');
  });

  it('and X go opposite ways', () => {
    expect(press(at(), 'j j x x X X').here).toBe(place('coast 1'));
  });

  it('from a sentence without links says so and what to press', () => {
    const state = press(at(), 'x');
    expect(state.here).toBe(place('coast h'));
    expect(state.message?.text).toBe('Said only here. ] goes to the next linked sentence.');
  });

  it('shows a conflict before anything else', () => {
    const state = press({ ...at(), here: place('wire 2') }, 'x');
    expect(state.here).toBe(place('gull 0'));
    expect(state.message?.text).toContain('possible conflict with The Gull');
  });
});

describe('the trail', () => {
  it('leads back to the exact place and forward again', () => {
    const before = press(at(60, 20), 'j j Ctrl-e');
    const there = press(before, 'x');
    const back = press(there, '<');
    expect([back.here, back.top, back.focus]).toEqual([before.here, before.top, before.focus]);
    const forward = press(back, '>');
    expect([forward.here, forward.top]).toEqual([there.here, there.top]);
  });

  it('says when there is nowhere to go back to', () => {
    expect(press(at(), '<').message?.text).toContain('No jump to go back over');
  });

  it('holds jumps only: j and k leave no trace', () => {
    expect(press(at(), 'j j j k G').trail.back).toEqual([]);
  });
});

describe('linked sentences and conflicts', () => {
  it('] and [ hop between linked sentences of the article', () => {
    const state = press(at(), ']');
    expect(state.here).toBe(place('coast 0'));
    expect(press(state, '] [').here).toBe(place('coast 0'));
    expect(press(state, '] ]').message?.text).toContain('No linked sentence after this one');
  });

  it('} goes to conflicts in any article, round and round', () => {
    const first = press(at(), '}');
    expect(first.here).toBe(place('wire 2'));
    const second = press(first, '}');
    expect(second.here).toBe(place('gull 0'));
    expect(press(second, '}').here).toBe(place('wire 2'));
    expect(press(second, '{').here).toBe(place('wire 2'));
  });
});

describe('search', () => {
  it('shows the hit while one types, and Escape returns to the exact place', () => {
    const before = press(at(60, 20), 'j j j');
    const typing = press(before, `/ ${letters('diver who')}`);
    expect(typing.here).toBe(place('gull 0'));
    const back = press(typing, 'Esc');
    expect([back.here, back.top, back.focus, back.overlay]).toEqual([before.here, before.top, before.focus, undefined]);
    expect(back.trail.back).toEqual([]);
  });

  it('keeps the hit on Enter, with one step on the trail however much was typed', () => {
    const state = press(at(), `/ ${letters('diver who')} Enter`);
    expect(state.here).toBe(place('gull 0'));
    expect(state.trail.back).toHaveLength(1);
    expect(press(state, '<').here).toBe(place('coast h'));
  });

  it('n and N go through the matches', () => {
    const state = press(at(), `/ ${letters('hull')} Enter`);
    const next = press(state, 'n');
    expect(next.here).not.toBe(state.here);
    expect(press(next, 'N').here).toBe(state.here);
  });

  it('Tab narrows to the story and to the article', () => {
    const state = press(at(), `/ ${letters('hurt')} Tab Tab`);
    expect(state.overlay).toMatchObject({ type: 'search', search: { scope: 'article' } });
    expect(state.here && briefingOf(state.here)).toBe('coast');
  });

  it('takes pasted text, and only there', () => {
    const typing = press(at(), '/');
    expect(update(typing, { type: 'paste', text: 'hull\nq' })[0].overlay).toMatchObject({ search: { query: 'hull q' } });
    const [state, effects] = update(at(), { type: 'paste', text: 'qqq' });
    expect(effects).toEqual([]);
    expect(state.message?.text).toContain('Pasted text is taken in prompts only');
  });
});

describe('the list', () => {
  it('shows a briefing once the cursor rests on it; Escape returns', () => {
    const [moved, effects] = pressed(at(), '1 j');
    expect(moved.list.on).toBe('wire');
    expect(moved.here).toBe(place('coast h'));
    const later = effects.find((effect) => effect.type === 'later');
    const rested = later?.type === 'later' ? update(moved, later.action)[0] : moved;
    expect(rested.here).toBe(place('wire h'));
    expect(press(rested, 'Esc').here).toBe(place('coast h'));
  });

  it('opens with Enter, which is a jump', () => {
    const state = press(at(), '1 j Enter');
    expect([state.here, state.focus]).toEqual([place('wire h'), 'article']);
    expect(press(state, '<').here).toBe(place('coast h'));
  });

  it('groups by outlet and by day', () => {
    for (const grouping of ['outlet', 'date', 'story'] as const) {
      const [state] = update(at(), { type: 'group', grouping });
      expect(state.list.on).toBe('coast');
    }
  });
});

describe('other keys', () => {
  it.each([
    ['a prefix waits', 'g', (state: State) => expect(state.pending).toBe('g')],
    ['Esc drops it', 'g Esc', (state: State) => expect(state.pending).toBe('')],
    ['gg goes to the top', 'j j j g g', (state: State) => expect(state.here).toBe(place('coast h'))],
    ['G to the bottom', 'G', (state: State) => expect(state.here).toBe(place('coast 5'))],
    ['an unknown key says where help is', '&', (state: State) => expect(state.message?.text).toContain('? lists the keys')],
    ['an unknown sequence too', 'g y', (state: State) => expect(state.message?.text).toContain('gy is no key here')],
    ['J opens the next article', 'J', (state: State) => expect(state.here).toBe(place('wire h'))],
    [
      'Enter on a takeaway goes to its sentence',
      '3 j Enter',
      (state: State) => expect([state.here, state.focus]).toEqual([place('coast 2'), 'article']),
    ],
    ['Enter on a link crosses to it', 'j 3 j j Enter', (state: State) => expect(state.here).toBe(place('wire 0'))],
    ['w and again w', 'j w w', (state: State) => expect(state.overlay).toBeUndefined()],
    ['q closes what is open', 'j w q', (state: State) => expect(state.overlay).toBeUndefined()],
    ['Enter in help runs the command', `? ${letters('this pane alone')} Enter`, (state: State) => expect(state.zoom).toBe(true)],
    [
      'the palette opens articles',
      `Ctrl-p ${letters('frost')} Enter`,
      (state: State) => expect(state.here).toBe(place('orchard h')),
    ],
    ['d shows the difference and hides it', 'j d d', (state: State) => expect(state.diff).toBe(false)],
    ['Space at the end opens the next article', 'G Space', (state: State) => expect(state.here).toBe(place('wire h'))],
    ['Tab goes round the panes', 'Tab Tab Tab', (state: State) => expect(state.focus).toBe('article')],
  ])('%s', (_name, keys, check) => {
    check(press(at(), keys));
  });

  it.each([
    ['q', 'quit'],
    ['Q', 'quit'],
    ['Ctrl-c', 'quit'],
    ['/ Ctrl-c', 'quit'],
    ['Ctrl-z', 'suspend'],
    ['Ctrl-l', 'redraw'],
    ['R', 'reload'],
    ['y y', 'cite'],
    ['y u', 'copy'],
    ['o', 'open'],
  ])('%s asks for %s', (keys, effect) => {
    expect(pressed(at(), keys)[1].map(({ type: kind }) => kind)).toContain(effect);
  });

  it('typing q in a search does not quit', () => {
    expect(pressed(at(), '/ q')[1].some(({ type: kind }) => kind === 'quit')).toBe(false);
  });

  it('cites the sentence under the cursor', () => {
    expect(pressed(at(), 'j j y y')[1]).toContainEqual({ type: 'cite', sentence: place('coast 1') });
  });
});

describe('a new snapshot', () => {
  it('keeps the place by id', () => {
    const before = press(at(), 'j j');
    const [after] = update(before, { type: 'library', library: ferry() });
    expect([after.here, after.top]).toEqual([before.here, before.top]);
  });

  it('without the article that was read goes to the first there is', () => {
    const [after] = update(press(at(), 'j'), { type: 'library', library: many(3) });
    expect(after.here).toBe(place('b0 h'));
    expect(update(after, { type: 'library', library: empty() })[0].here).toBeUndefined();
  });
});

describe('the first screen', () => {
  it('is at a sentence that x leads on from', () => {
    expect(initialState(ferry(), { columns: 80, rows: 24 })).toMatchObject({ here: place('coast 0'), top: 0 });
  });

  it('is in the first article that has text', () => {
    const readings = [readingOf({ id: 'feed', body: [] }), readingOf({ id: 'port', body: [['The port reopened.']] })];
    expect(initialState(makeLibrary(readings, NO_LINKS, []), { columns: 80, rows: 24 }).here).toBe(place('port 0'));
  });
});

describe('nothing loaded', () => {
  it('every key is safe and says what to do', () => {
    const state = initialState(empty(), { columns: 80, rows: 24 });
    expect(press(state, 'x').message?.text).toContain('Nothing is loaded');
    expect(press(state, 'j k / d w ] } 1 j Enter 3 Enter').here).toBeUndefined();
  });
});

describe('what is still to be read', () => {
  const read = (...ids: string[]) => new Map(ids.map((id) => [briefingId(id), { tags: [], read: true as const }]));

  it('U opens the next unread article, once round', () => {
    expect(press({ ...at(), marks: read('wire') }, 'U').here).toBe(place('gull 0'));
    expect(press({ ...at(), marks: read('wire', 'gull', 'orchard') }, 'U').message?.text).toContain('No other article is unread');
  });

  it('L goes to the next sentence that was not said before, in this article or another', () => {
    const state = { ...at(), marks: read('coast') };
    // Of the copy only what the copied report does not say is new.
    expect(press({ ...state, here: place('wire h') }, 'L').here).toBe(place('wire 2'));
    expect(press(at(), 'L').here).toBe(place('coast 0'));
  });

  it('L says when nothing new is left', () => {
    expect(press({ ...at(), marks: read('coast', 'wire', 'gull', 'orchard') }, 'L').message?.text).toContain(
      'Nothing new is left',
    );
  });
});
