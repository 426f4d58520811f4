// Memory is given back in a pause, and nothing that is in use goes with it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tidyUp, whenStill } from '../../../src/app/process/tidy.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits for a pause, and is done once', () => {
  let state = {};
  const deed = vi.fn<() => void>();
  whenStill(() => state, deed, 100);
  for (let times = 0; times < 5; times++) {
    state = {};
    vi.advanceTimersByTime(100);
  }
  expect(deed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(deed).toHaveBeenCalledTimes(1);
});

it('can be called off', () => {
  const deed = vi.fn<() => void>();
  whenStill(() => 1, deed, 100)();
  vi.advanceTimersByTime(500);
  expect(deed).not.toHaveBeenCalled();
});

it('what nobody holds is gone afterwards, what somebody holds is there', () => {
  const held = { body: 'The quay is shut.' };
  const letGo = (() => {
    const thing = { body: 'Rain.'.repeat(1000) };
    return new WeakRef(thing);
  })();
  vi.useRealTimers();
  return new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
    tidyUp();
    expect(letGo.deref()).toBeUndefined();
    expect(held.body).toBe('The quay is shut.');
    expect('gc' in globalThis).toBe(false);
  });
});
