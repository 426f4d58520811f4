import { describe, expect, test } from 'vitest';
import { makeFence, type Clock } from '../../../src/terminal/fence.ts';

/** A clock that stands still until it is moved. */
function clock(): Clock & { pass(milliseconds: number): void } {
  let time = 0;
  let calls: { readonly at: number; readonly call: () => void }[] = [];
  return {
    now: () => time,
    after(milliseconds, call) {
      const entry = { at: time + milliseconds, call };
      calls.push(entry);
      return () => {
        calls = calls.filter((other) => other !== entry);
      };
    },
    pass(milliseconds) {
      time += milliseconds;
      const due = calls.filter((entry) => entry.at <= time);
      calls = calls.filter((entry) => entry.at > time);
      for (const { call } of due) call();
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

  test('late answers are not taken for answers to later frames', () => {
    const { time, fence, sent, draw } = line(3000);
    draw(1);
    time.pass(400);
    draw(2);
    draw(3);
    fence.answered();
    expect(sent).toEqual([1, 2]);
    fence.answered();
    expect(sent).toEqual([1, 2, 3]);
  });
});

test('an answer that was lost on the way is forgotten after a while', () => {
  const { time, fence, sent, draw } = line(3000);
  fence.answered();
  draw(1);
  time.pass(400);
  time.pass(6_000);
  draw(2);
  draw(3);
  fence.answered();
  expect(sent).toEqual([1, 2, 3]);
});

describe('leaving', () => {
  test('waits for the last answer', async () => {
    const { fence, draw } = line(10);
    draw(1);
    const left = fence.settled(500);
    fence.answered();
    await expect(left).resolves.toBeUndefined();
  });

  test('but not for ever', async () => {
    const { time, fence, draw } = line(10);
    draw(1);
    const left = fence.settled(300);
    time.pass(300);
    await expect(left).resolves.toBeUndefined();
  });
});
