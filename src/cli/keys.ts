// `crossread keys`: every command with its keys, a person's own ones included; `--check` says only what is wrong with those.
import { ownKeys } from '../app/keys.ts';
import { COMMANDS } from '../ui/commands/registry.ts';
import { makeKeymap, shown } from '../ui/keymap.ts';
import type { Request } from './args.ts';
import { EXIT, type Io } from './io.ts';

export async function keys(request: Request, io: Io): Promise<number> {
  const own = ownKeys(io.env);
  for (const problem of own.problems) io.err(`crossread: ${own.file}: ${problem}`);
  if (request.flags['check']) {
    if (own.problems.length === 0) io.out(`${own.file}: ${Object.keys(own.keys).length} commands changed, no clash`);
    return own.problems.length > 0 ? EXIT.usage : EXIT.done;
  }
  const { bindings } = makeKeymap(own.keys).keymap;
  const width = Math.max(...COMMANDS.map(({ id }) => id.length));
  for (const { id, title, group, in: panes } of COMMANDS) {
    const bound = bindings.filter((binding) => binding.command.id === id).map((binding) => binding.keys);
    if (request.flags['json']) io.json({ id, keys: bound, title, group, ...(panes ? { in: panes } : {}) });
    else io.out(`${id.padEnd(width)}  ${bound.map(shown).join(' ').padEnd(16)}  ${title}`);
  }
  return own.problems.length > 0 ? EXIT.partly : EXIT.done;
}
