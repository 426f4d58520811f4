// `npm run bench [-- NAME…]`: runs the benchmarks beside this file one after the other, each in a process of its own, with threads as
// they are built, like the tests.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setup } from '../tests/helpers/before-all.ts';

const here = import.meta.dirname;
const all = readdirSync(here)
  .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
  .map((name) => path.basename(name, '.ts'))
  .toSorted();
const asked = process.argv.slice(2).filter((word) => all.includes(word));
const rest = process.argv.slice(2).filter((word) => !all.includes(word));

const clear = setup();
const before = ['--import', path.join(here, '../tests/helpers/threads.mjs'), '--expose-gc'];
for (const name of asked.length > 0 ? asked : all) {
  console.log(`\n# ${name}`);
  const { status } = spawnSync(process.execPath, [...before, path.join(here, `${name}.ts`), ...rest], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
clear();
