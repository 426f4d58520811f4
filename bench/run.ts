// `npm run bench [-- NAME…]`: runs the benchmarks beside this file one after the other, each in a process of its own.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const all = readdirSync(here)
  .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
  .map((name) => path.basename(name, '.ts'))
  .toSorted();
const asked = process.argv.slice(2).filter((word) => all.includes(word));
const rest = process.argv.slice(2).filter((word) => !all.includes(word));

for (const name of asked.length > 0 ? asked : all) {
  console.log(`\n# ${name}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', path.join(here, `${name}.ts`), ...rest], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
