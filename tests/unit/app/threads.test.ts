// Tests start threads as they are built: a thread of TypeScript can crash V8 (see tests/helpers/threads.mjs).
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

const APP = path.join(import.meta.dirname, '../../../src/app');
const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
/** Every source that is named as the start of a thread, from src/app, but the one of a process of its own. */
const threads = files
  .flatMap((file) =>
    [...readFileSync(path.join(APP, file), 'utf8').matchAll(/endsWith\('\.ts'\) \? '\.\/([a-z-]+\.ts)'/gu)].map(([, name = '']) =>
      path.posix.join(path.dirname(file), name),
    ),
  )
  .filter((name) => name !== 'shelf/upkeep.ts');

it('the starts of threads are found in the sources', () => {
  expect(threads.toSorted()).toEqual(['finding/finder-thread.ts', 'loading/librarian.ts', 'loading/worker.ts']);
});

const addressOf = (name: string) => pathToFileURL(path.join(APP, name));

it.each(threads)('%s runs as it is built', async (name) => {
  const address = addressOf(name).href;
  const code = `
    import { parentPort } from 'node:worker_threads';
    parentPort.postMessage(import.meta.resolve(${JSON.stringify(address)}));`;
  const asked = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  asked.once('message', resolve);
  asked.once('error', reject);
  expect(await promise).toMatch(/\.js$/u);
});

it('any other is refused', async () => {
  const { promise, resolve } = Promise.withResolvers<Error>();
  new Worker(addressOf('shelf/upkeep.ts')).once('error', resolve);
  expect((await promise).message).toContain('would run as TypeScript in a thread');
});
