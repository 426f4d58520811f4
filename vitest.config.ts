// How the tests run: each file in a process of its own, with threads as they are built (see tests/helpers/threads.mjs).
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    globalSetup: './tests/helpers/build-threads.ts',
    execArgv: ['--import', new URL('tests/helpers/threads.mjs', import.meta.url).href],
  },
});
