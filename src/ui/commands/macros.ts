// Macros: commands of a person's own, each a list of command lines that run one after the other.
import type { Command } from './command.ts';

/** Name -> the command lines it runs, as they would be typed after a colon. */
export type Macros = Readonly<Record<string, readonly string[]>>;

const MACRO = 'macro.';

/** A command for each macro. */
export function macroCommands(macros: Macros): readonly Command[] {
  return Object.entries(macros).map(([name, steps]) => ({
    id: `${MACRO}${name}`,
    group: 'Macros',
    title: steps.join(', '),
    hint: name,
    keys: [],
    run: () => ({ type: 'macro', name, steps }),
  }));
}

/** The way from a macro back to itself: "a, b, a"; undefined when there is none. */
export function circleFrom(macros: Macros, name: string): readonly string[] | undefined {
  const walk = (at: string, way: readonly string[]): readonly string[] | undefined => {
    for (const step of macros[at] ?? []) {
      const next = macroIn(step);
      if (next === undefined || macros[next] === undefined) continue;
      if (next === name) return [...way, next];
      const found = way.includes(next) ? undefined : walk(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(name, [name]);
}

/** The macro that a command line runs, if it runs one. */
export function macroIn(line: string): string | undefined {
  const [id = ''] = line.trim().replace(/^:/, '').split(/\s/, 1);
  return id.startsWith(MACRO) ? id.slice(MACRO.length) : undefined;
}
