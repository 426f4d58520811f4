// Loaded before every test file: a thread that the sources start runs as it is built. Node strips the types of a thread's TypeScript with
// WebAssembly, in each thread anew, and V8 can crash when several threads make and free such code at once (nodejs/node#64500).
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const folder = process.env['CROSSREAD_TEST_THREADS'];
/** Threads by the end of the source's address, and what they are called when built. */
const THREADS = [
  ['/src/app/loading/worker.ts', 'worker.js'],
  ['/src/app/loading/librarian.ts', 'librarian.js'],
  ['/src/app/finding/finder-thread.ts', 'finder.js'],
];

registerHooks({
  resolve(specifier, context, next) {
    const [, built] = THREADS.find(([source]) => specifier.endsWith(source)) ?? [];
    if (!folder) return next(specifier, context);
    if (!built && !isMainThread && specifier.endsWith('.ts')) throw new Error(`${specifier} would run as TypeScript in a thread`);
    if (!built) return next(specifier, context);
    return { url: pathToFileURL(path.join(folder, built)).href, format: 'module', shortCircuit: true };
  },
});
