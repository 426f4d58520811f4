// A terminal that shows nothing but ASCII gets nothing else, and every character keeps its place.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiOf } from '../../../src/terminal/ascii.ts';
import { capabilitiesOf } from '../../../src/terminal/capabilities.ts';
import { makeScreen } from '../../../src/terminal/screen.ts';
import { widthOf } from '../../../src/ui/text/width.ts';
import { emulator, feed, linesOf } from '../../helpers/emulator.ts';

it.each([
  ['é', 'e'],
  ['Ł', 'L'],
  ['ﬁ', 'f'],
  ['“', '"'],
  ['’', "'"],
  ['–', '-'],
  ['…', '~'],
  ['→', '>'],
  ['½', '1'],
  ['京', '?'],
  ['👍🏽', '?'],
])('%s is shown as %s', (cluster, letter) => {
  expect(asciiOf(cluster)).toBe(letter);
});

async function shown(text: string): Promise<{ readonly sent: string; readonly line: string }> {
  let sent = '';
  const screen = makeScreen({
    columns: 60,
    rows: 1,
    depth: 'mono',
    synchronised: false,
    ascii: true,
    send: (bytes) => (sent += bytes),
  });
  screen.setPane('pane', { x: 0, y: 0, width: 60, height: 1 }, [text]);
  screen.repaint();
  const terminal = emulator(60, 1);
  await feed(terminal, sent);
  return { sent, line: linesOf(terminal)[0] ?? '' };
}

describe('a row', () => {
  it('keeps its columns, wide characters as two', async () => {
    expect((await shown('“Ölpreis” │ 北京 | e\u0301nd')).line.trimEnd()).toBe('"Olpreis" | ???? | end');
  });

  it('of whatever characters sends nothing but ASCII, in as many cells', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 20 }), async (text) => {
        const { sent, line } = await shown(`${text}|`);
        expect(sent).toMatch(/^[\x1b\r\n -~]*$/);
        if (/^[\p{L}\p{P}\p{N} ]*$/u.test(text)) expect(line.lastIndexOf('|')).toBe(widthOf(text));
      }),
      { numRuns: 200 },
    );
  });
});

it.each([
  [{ TERM: 'xterm', LANG: 'C' }, false],
  [{ TERM: 'xterm', LC_ALL: 'de_DE.ISO-8859-1', LANG: 'C.UTF-8' }, false],
  [{ TERM: 'vt220', LANG: 'C.UTF-8' }, false],
  [{ TERM: 'linux', LANG: 'C.UTF-8' }, true],
  [{ TERM: 'xterm-256color', LANG: 'en_GB.utf8' }, true],
  [{ TERM: 'xterm-256color' }, true],
])('with %o texts are sent as they are: %s', (env, expected) => {
  expect(capabilitiesOf(env).showsUnicode).toBe(expected);
});
