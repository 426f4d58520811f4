// A person's own keys and macros, out of the configuration: checked here, because only the screen knows its commands.
// What is wrong in it is said with its place; the defaults hold there.
import path from 'node:path';
import { nearest } from '../../model/nearest.ts';
import type { Notice } from '../../model/notice.ts';
import type { Entry } from '../../store/jsonc.ts';
import type { Env } from '../../store/places.ts';
import type { Section } from '../../store/settings.ts';
import { named, partsOf } from '../../ui/command-line.ts';
import { ARGUMENTS } from '../../ui/commands/arguments.ts';
import { circleFrom, macroCommands, macroIn, type Macros } from '../../ui/commands/macros.ts';
import { COMMANDS } from '../../ui/commands/registry.ts';
import { unpressable } from '../../ui/key-names.ts';
import { makeKeymap, type KeymapResult, type OwnKeys } from '../../ui/keymap.ts';
import { loadConfig, problemLine } from './config.ts';

/** A person's own keys, as far as they make sense. */
export interface CheckedKeys extends KeymapResult {
  readonly own: OwnKeys;
  /** What is wrong, with its place. */
  readonly notices: readonly Notice[];
}

interface Placed {
  readonly entry: Entry;
  readonly placeOf: Section['placeOf'];
}

/** Understands the sections `keys` and `macros`: `{ "link.next": "c", "move.top": ["g g", "Home"], "theme": [] }`. */
export function checkKeys(sections: readonly Section[]): CheckedKeys {
  const notices: Notice[] = [];
  const places = new Map<string, string>();
  const notice = ({ entry, placeOf }: Placed, what: string, todo: string) =>
    void notices.push({ what, where: placeOf(entry.at), todo });
  const entriesOf = (wanted: string) =>
    sections
      .filter(({ name }) => name === wanted)
      .flatMap(({ entries, placeOf }) => entries.map((entry): Placed => ({ entry, placeOf })));

  const macros = checkMacros(entriesOf('macros'), notice);
  const commands = [...COMMANDS, ...macroCommands(macros)];
  const changes: Record<string, readonly string[]> = {};
  for (const placed of entriesOf('keys')) {
    const { name } = placed.entry;
    const keys = textsOf(placed.entry);
    if (!commands.some(({ id }) => id === name))
      notice(
        placed,
        `there is no command "${name}"`,
        meant(
          name,
          commands.map(({ id }) => id),
        ),
      );
    else if (!keys)
      notice(placed, `"${name}" wants a key in quotes, or a list of them`, '"g g", "Ctrl-x", ["c", "F2"]; [] takes its key away');
    else {
      const wrong = keys.map(unpressable).find((problem) => problem !== undefined);
      if (wrong) notice(placed, wrong, `"${name}" keeps its keys`);
      else {
        changes[name] = keys;
        places.set(name, placed.placeOf(placed.entry.at));
      }
    }
  }
  const own: OwnKeys = { changes, macros };
  const made = makeKeymap(own);
  for (const { id, what, todo } of made.problems) notices.push({ what, where: places.get(id) ?? id, todo });
  return { ...made, own, notices };
}

/** The keys of a person, and in lines all that is wrong with their configuration. */
export function ownKeys(env: Env): { readonly keys: OwnKeys; readonly problems: readonly string[] } {
  const { sections, problems } = loadConfig(env, process.cwd());
  const { own, notices } = checkKeys(sections);
  // The name of the file is enough: where it is, crossread config says.
  const lines = [...problems, ...notices].map(({ where, ...rest }) => problemLine({ where: path.basename(where), ...rest }));
  return { keys: own, problems: lines };
}

/** Macros whose commands exist and that do not call themselves. Refused ones are left out, and with them those that call them. */
function checkMacros(placed: readonly Placed[], notice: (placed: Placed, what: string, todo: string) => void): Macros {
  const macros: Record<string, readonly string[]> = {};
  const kept = new Map<string, Placed>();
  for (const each of placed) {
    const { name } = each.entry;
    const steps = textsOf(each.entry);
    if (!/^[a-z][\w-]*$/i.test(name)) notice(each, `"${name}" cannot name a macro`, 'a letter, then letters, digits, - and _');
    else if (!steps || steps.length === 0)
      notice(each, `the macro "${name}" wants a list of commands`, `"${name}": ["tag north", "article.nextUnread"]`);
    else {
      macros[name] = steps;
      kept.set(name, each);
    }
  }
  const refuse = (name: string, what: string, todo: string) => {
    const each = kept.get(name);
    delete macros[name];
    if (each) notice(each, what, todo);
  };
  for (const name of Object.keys(macros)) {
    const circle = circleFrom(macros, name);
    if (circle) refuse(name, `the macro "${name}" would never end: ${circle.join(' runs ')}`, 'take one of these steps away');
  }
  for (let changed = true; changed;) {
    changed = false;
    for (const [name, steps] of Object.entries(macros)) {
      const wrong = steps.map((step) => wrongIn(step, macros)).find((problem) => problem !== undefined);
      if (!wrong) continue;
      refuse(name, `the macro "${name}" cannot run: ${wrong}`, 'mend that step');
      changed = true;
    }
  }
  return macros;
}

function wrongIn(step: string, macros: Macros): string | undefined {
  const macro = macroIn(step);
  if (macro !== undefined) return macros[macro] ? undefined : `there is no macro "${macro}"`;
  const { name, argument } = partsOf(step);
  if (/^\d+$/.test(name)) return undefined;
  const command = named(undefined, name);
  if ('why' in command) return command.why;
  return argument === '' || ARGUMENTS[command.id] ? undefined : `${command.id} takes nothing after its name`;
}

/** One text, or a list of texts; undefined for anything else. */
function textsOf({ written }: Entry): readonly string[] | undefined {
  const list =
    Array.isArray(written.value) && written.kind === 'list'
      ? (written.value as readonly { readonly value: unknown }[])
      : [written];
  const texts = list.map(({ value }) => value);
  return texts.every((text): text is string => typeof text === 'string' && text.trim() !== '')
    ? texts.map((text) => text.trim().replaceAll(/\s+/g, ' '))
    : undefined;
}

function meant(name: string, known: readonly string[]): string {
  const guess = nearest(name, known);
  return guess ? `did you mean "${guess}"?` : 'crossread keys lists them';
}
