// A million strings at the doors, half of them at the first. The loops look at a thousand results at once: what must not be
// there is not there in any.
import { describe, expect, test } from 'vitest';
import { sanitise } from '../../../src/readers/sanitise.ts';
import { guardFrame, guardLine } from '../../../src/terminal/guard.ts';
import { makeScreen } from '../../../src/terminal/screen.ts';
import { nastyStrings } from '../../helpers/nasty.ts';

const AT_ONCE = 1_000;
/** Sequences that frames are made of. */
const MEANT = /\x1b\[[0-9;]*[ABCDGHKSTXmr]|\x1b\[\?2026[hl]|\x1b\[5n|\x1b\[\?u/g;
/** No terminal should be sent one of these: controls, what turns the reading direction, half pairs. */
const STEERS = /[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]/;
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Sends so many strings through `door`; `steers` finds what should not have come out. */
function through(
  count: number,
  seed: number,
  door: (text: string) => string,
  steers: (all: string) => boolean,
): string | undefined {
  const next = nastyStrings(seed);
  for (let done = 0; done < count; done += AT_ONCE) {
    const came = Array.from({ length: AT_ONCE }, next);
    const left = came.map((text) => door(text));
    if (!steers(left.join('\n'))) continue;
    const guilty = left.findIndex((text) => steers(text));
    return JSON.stringify([came[guilty], left[guilty]]);
  }
  return undefined;
}

describe('of a million strings that try to steer a terminal', () => {
  test('none is read into a briefing, a name, a tag or a note as it came', () => {
    expect(through(500_000, 1, sanitise, (all) => STEERS.test(all) || HALF_PAIR.test(all))).toBeUndefined();
  });

  test('none gets into a line that is said', () => {
    expect(through(250_000, 2, guardLine, (all) => STEERS.test(all) || /\r/.test(all))).toBeUndefined();
  });

  test('none gets out in a frame, though nothing stopped it before', () => {
    expect(through(200_000, 3, guardFrame, (all) => STEERS.test(all.replaceAll(MEANT, '')))).toBeUndefined();
  });

  test('none in a pane becomes more than cells', () => {
    const next = nastyStrings(4);
    let sent = '';
    const screen = makeScreen({ columns: 200, rows: 250, depth: '256', synchronised: true, send: (bytes) => (sent += bytes) });
    for (let done = 0; done < 50_000; done += 1_000) {
      for (let pane = 0; pane < 4; pane++)
        screen.setPane(String(pane), { x: pane * 50, y: 0, width: 50, height: 250 }, Array.from({ length: 250 }, next));
      sent = '';
      screen.repaint();
      expect(STEERS.test(sent.replaceAll(MEANT, ''))).toBe(false);
      expect(sent.length).toBeGreaterThan(1_000);
    }
  });
});
