// On a slow line no more is sent than it carries, and the newest frame wins.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFence, type Clock } from '../../../src/terminal/fence.ts';

/** A clock that stands still until it is moved. */
function clock(): Clock & { pass(milliseconds: number): void; step(milliseconds: number): void } {
  let time = 0;
  let calls: { readonly at: number; readonly call: () => void }[] = [];
  const pass = (milliseconds: number) => {
    time += milliseconds;
    const due = calls.filter((entry) => entry.at <= time);
    calls = calls.filter((entry) => entry.at > time);
    for (const { call } of due) call();
  };
  return {
    now: () => time,
    after(milliseconds, call) {
      const entry = { at: time + milliseconds, call };
      calls.push(entry);
      return () => {
        calls = calls.filter((other) => other !== entry);
      };
    },
    pass,
    /** The same, with everything that falls due on the way called at its time. */
    step(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        const next = Math.min(...calls.map(({ at }) => at));
        if (next > end) break;
        pass(next - time);
      }
      pass(end - time);
    },
  };
}

/** A line on which frames of `bytes` are sent; what has been sent is numbered. */
function line(bytes: number) {
  const time = clock();
  const fence = makeFence(time);
  const sent: number[] = [];
  const draw = (number: number) =>
    fence.whenFree(() => {
      fence.sent('x'.repeat(bytes));
      sent.push(number);
    });
  return { time, fence, sent, draw };
}

describe('a slow line', () => {
  test('carries no more than its window; of the frames that wait only the newest is drawn', () => {
    const { fence, sent, draw } = line(2000);
    for (const number of [1, 2, 3, 4, 5]) draw(number);
    expect(sent).toEqual([1, 2]);
    fence.answered();
    expect(sent).toEqual([1, 2, 5]);
  });

  test('small frames are not held up', () => {
    const { sent, draw } = line(100);
    for (let number = 1; number <= 20; number++) draw(number);
    expect(sent).toHaveLength(20);
  });

  test('asks after each frame', () => {
    expect(makeFence(clock()).sent('frame')).toBe('frame\x1b[5n');
  });
});

describe('a terminal that does not answer', () => {
  test('is waited for a moment, then drawn to again', () => {
    const { time, sent, draw } = line(3000);
    draw(1);
    draw(2);
    time.pass(399);
    expect(sent).toEqual([1]);
    time.pass(1);
    expect(sent).toEqual([1, 2]);
  });

  test('is not asked any more after three times', () => {
    const { time, fence, sent, draw } = line(3000);
    for (const number of [1, 2, 3]) {
      draw(number);
      time.pass(400);
    }
    for (const number of [4, 5, 6]) draw(number);
    expect(sent).toEqual([1, 2, 3, 4, 5, 6]);
    expect(fence.sent('frame')).toBe('frame');
  });

  test('is given twice the time when it has answered before', () => {
    const { time, fence, sent, draw } = line(3000);
    draw(1);
    fence.answered();
    for (const number of [2, 3, 4]) draw(number);
    time.pass(400);
    draw(5);
    time.pass(799);
    expect(sent).toEqual([1, 2, 4]);
    time.pass(1);
    expect(sent).toEqual([1, 2, 4, 5]);
  });
});

/** A terminal at the end of a line: answers in order, `delay` after the frame is through; the named answers get lost. */
function terminal(options: { readonly delay: number; readonly bytesPerSecond?: number; readonly lost?: ReadonlySet<number> }) {
  const time = clock();
  const fence = makeFence(time);
  const asked: { readonly wanted: number; readonly at: number }[] = [];
  let wanted = 0;
  let lineFreeAt = 0;
  let unanswered = 0;
  let most = 0;
  const answer = (number: number) => {
    unanswered--;
    if (!options.lost?.has(number)) fence.answered();
  };
  return {
    time,
    press: (bytes: number): void => {
      wanted = time.now();
      fence.whenFree(() => {
        if (!fence.sent('x'.repeat(bytes)).endsWith('n')) return;
        const number = asked.push({ wanted, at: time.now() });
        most = Math.max(most, ++unanswered);
        lineFreeAt = Math.max(lineFreeAt, time.now()) + (1000 * bytes) / (options.bytesPerSecond ?? 1e9);
        time.after(lineFreeAt + options.delay - time.now(), () => answer(number));
      });
    },
    /** How long frames were held back. */
    waits: () => asked.map(({ wanted: since, at }) => at - since),
    /** The most frames that were on the line at once. */
    most: () => most,
  };
}

describe('answers that get lost, come late, or come in heaps', () => {
  test('one lost answer holds up one frame, and no more', () => {
    const { time, press, waits } = terminal({ delay: 2, lost: new Set([3]) });
    for (let key = 0; key < 20; key++) {
      press(5_000);
      time.step(50);
    }
    expect(waits().filter((wait) => wait > 3)).toHaveLength(1);
  });

  test('whichever answers are lost, each holds up one frame at most', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ bytes: fc.integer({ min: 20, max: 9_000 }), pause: fc.integer({ min: 0, max: 900 }) }), {
          maxLength: 40,
        }),
        fc.integer({ min: 0, max: 90 }),
        fc.uniqueArray(fc.integer({ min: 2, max: 40 }), { maxLength: 8 }),
        (keys, delay, lost) => {
          const { time, press, waits } = terminal({ delay, lost: new Set(lost) });
          press(10);
          time.step(100);
          for (const { bytes, pause } of keys) {
            press(bytes);
            time.step(pause);
          }
          time.step(20_000);
          // A frame may wait for those before it on the line; more than that is a stall.
          expect(waits().filter((wait) => wait > 2 * delay + 1).length).toBeLessThanOrEqual(lost.length);
        },
      ),
    );
  });

  test('on a line slower than anybody waits for, frames do not pile up', () => {
    const { time, press, most } = terminal({ delay: 100, bytesPerSecond: 3_000 });
    press(10);
    time.step(200);
    for (let key = 0; key < 300; key++) {
      press(5_000);
      time.step(33);
    }
    expect(most()).toBeLessThanOrEqual(4);
  });

  test('answers that come all at once free the line once', () => {
    const { fence, sent, draw } = line(900);
    for (let number = 1; number <= 9; number++) draw(number);
    expect(sent).toEqual([1, 2, 3]);
    for (let answers = 0; answers < 5; answers++) fence.answered();
    draw(10);
    expect(sent).toEqual([1, 2, 3, 9, 10]);
  });

  test('answers to nobody change nothing', () => {
    const { fence, sent, draw } = line(3_000);
    for (let answers = 0; answers < 5; answers++) fence.answered();
    draw(1);
    draw(2);
    expect(sent).toEqual([1]);
  });
});

describe('leaving', () => {
  test('waits for the last answer', async () => {
    const { fence, draw } = line(10);
    draw(1);
    const left = fence.settled(500);
    fence.answered();
    await expect(left).resolves.toBeUndefined();
  });

  test('also for one that was given up and may only be late', async () => {
    const { time, fence, draw } = line(3_000);
    draw(1);
    fence.answered();
    draw(2);
    time.pass(400);
    let isSettled = false;
    const left = fence.settled(500).then(() => {
      isSettled = true;
    });
    await Promise.resolve();
    expect(isSettled).toBe(false);
    fence.answered();
    await left;
    expect(isSettled).toBe(true);
  });

  test('but not for ever', async () => {
    const { time, fence, draw } = line(10);
    draw(1);
    const left = fence.settled(300);
    time.pass(300);
    await expect(left).resolves.toBeUndefined();
  });
});
