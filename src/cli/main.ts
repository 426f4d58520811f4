#!/usr/bin/env node
// The first file that runs, kept so small that an old Node can parse it: it checks the version, sets what must be set before
// anything else is loaded, and loads the rest.
import module from 'node:module';
import path from 'node:path';
import v8 from 'node:v8';
import { makeOwnFolder } from '../store/own-folder.ts';

const wanted = 24;
const have = Number(process.versions.node.split('.')[0]);
if (have < wanted) {
  process.stderr.write(
    `crossread needs Node ${wanted} or newer, this is ${process.versions.node}: install it from nodejs.org, or use "npm start".\n`,
  );
  process.exitCode = 2;
} else {
  // V8 lets the young generation grow to 32 MB, and keeps it. Reading needs no more than the 2 it begins with: 20 to 40 MB less
  // for the same processor time. Of the flags for it this is the one that still counts when the program runs.
  // Adding is an eighth faster without it, and its memory goes when it ends.
  if (process.argv[2] !== 'add') v8.setFlagsFromString('--semi-space-growth-factor=1');
  const cache = cacheFolder(process.env);
  if (cache !== undefined) module.enableCompileCache?.(cache);
  const { run } = await import('./run.ts');
  await run(process.argv.slice(2));
}

/** Compiled code is kept in the person's own cache: the default is a folder for all in /tmp. Undefined where there is no place for it. */
function cacheFolder(env: NodeJS.ProcessEnv): string | undefined {
  if (env['NODE_COMPILE_CACHE']) return env['NODE_COMPILE_CACHE'];
  const home = env['XDG_CACHE_HOME'] || (env['HOME'] && path.join(env['HOME'], '.cache'));
  if (!home) return undefined;
  const folder = path.join(home, 'crossread', 'compiled');
  try {
    makeOwnFolder(folder);
    return folder;
  } catch {
    return undefined;
  }
}
