// `crossread keys`: every command with its keys, a person's own ones included; `--check` says only what is wrong with those.
import { loadConfig, problemLine } from '../app/config/config.ts';
import { checkKeys } from '../app/config/keys.ts';
import { shown } from '../ui/keymap.ts';
import type { Request } from './args.ts';
import { EXIT, type Io } from './io.ts';

/** `keys`. Exit code 1 when something in a person's own keys is wrong. */
export async function keys(request: Request, io: Io): Promise<number> {
  const { sections } = loadConfig(io.env);
  const { keymap, notices, gaveWay, own } = checkKeys(sections);
  for (const notice of notices) io.err(`crossread: ${problemLine(notice)}`);
  if (request.flags['check']) {
    for (const line of gaveWay) io.out(line);
    const changed = `${Object.keys(own.changes).length} commands with keys of your own, ${Object.keys(own.macros).length} macros`;
    if (notices.length === 0) io.out(`${changed}, no clash`);
    return notices.length > 0 ? EXIT.nothing : EXIT.done;
  }
  const { bindings, commands } = keymap;
  const width = Math.max(...commands.map(({ id }) => id.length));
  for (const { id, title, group, in: panes } of commands) {
    const bound = bindings.filter((binding) => binding.command.id === id).map((binding) => binding.keys);
    if (request.flags['json']) io.json({ id, keys: bound, title, group, ...(panes ? { in: panes } : {}) });
    else io.out(`${id.padEnd(width)}  ${bound.map(shown).join(' ').padEnd(16)}  ${title}`);
  }
  return EXIT.done;
}
