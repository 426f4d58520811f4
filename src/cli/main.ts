#!/usr/bin/env node
// The first file that runs, kept so small that an old Node can parse it: it checks the version and loads the rest.
import module from 'node:module';

const wanted = 24;
const have = Number(process.versions.node.split('.')[0]);
if (have < wanted) {
  process.stderr.write(
    `crossread needs Node ${wanted} or newer, this is ${process.versions.node}: install it from nodejs.org, or use "npm start".\n`,
  );
  process.exitCode = 2;
} else {
  module.enableCompileCache?.();
  const { run } = await import('./run.ts');
  await run(process.argv.slice(2));
}
