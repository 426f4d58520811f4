// How the tests run: each file in a process of its own, with threads as they are built (see tests/helpers/threads.mjs).
import { defineConfig } from 'vitest/config';

/** What hangs is ended after this many ms. No measure of speed: a machine that is slow or busy is no failure. */
const HANGS = 120_000;

export default defineConfig({
  test: {
    testTimeout: HANGS,
    hookTimeout: HANGS,
    // What is waited for usually comes at once; it is looked for this often, in ms, and given up before the test is.
    expect: { poll: { timeout: 20_000, interval: 10 } },
    setupFiles: './tests/helpers/seed.ts',
    globalSetup: './tests/helpers/before-all.ts',
    execArgv: ['--import', new URL('tests/helpers/threads.mjs', import.meta.url).href],
  },
});
