// Texts that nobody should write and somebody will send: megabytes in one sentence, in one word, in one takeaway.
import { describe, expect, it } from 'vitest';
import { makeLibrary, NO_LINKS } from '../../../src/model/library.ts';
import { panesOf } from '../../../src/ui/panes/panes.ts';
import { articleOf } from '../../../src/ui/select/article.ts';
import { initialState } from '../../../src/ui/state.ts';
import { readingOf } from '../../helpers/builders.ts';
import { updateAll } from '../../helpers/keys.ts';

describe('a text in one piece', () => {
  it.each([
    ['sentence', 'The lock keeper said nothing, and went home. '.repeat(5_000)],
    ['word', 'x'.repeat(200_000)],
    ['word of wide characters', '北'.repeat(30_000)],
    ['run of spaces', ' '.repeat(200_000)],
  ])('of one endless %s is shown and left again', (_name, text) => {
    const library = makeLibrary(
      [readingOf({ id: 'a', outlet: 'O', headline: 'H', body: [[text]], takeaways: [0] })],
      NO_LINKS,
      [],
    );
    const keys = ['j', 'Ctrl-d', 'G', '3', 'j', '?', 'Esc', '/', 'x', 'Esc', 'z', 'B'];
    const [state] = updateAll(
      initialState(library, { columns: 80, rows: 24 }),
      keys.map((key) => ({ type: 'key', key })),
    );
    expect(panesOf(state).every((pane) => pane.rows.length <= pane.rect.height)).toBe(true);
  });

  it('may have more rows than a call has room for arguments', () => {
    expect(articleOf(readingOf({ id: 'a', body: [['gone '.repeat(140_000)]] }), 4, false).rows.length).toBeGreaterThan(140_000);
  });
});
