// A person's own keys: keymap.json in the config folder, command id -> key or keys. What is wrong in it is said; the defaults hold there.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { placesOf, type Env } from '../store/places.ts';
import { makeKeymap } from '../ui/keymap.ts';
import type { KeyChanges } from '../ui/state.ts';

export interface OwnKeys {
  readonly file: string;
  readonly keys: KeyChanges;
  readonly problems: readonly string[];
}

/** Reads the key map file; a missing one changes nothing. */
export function ownKeys(env: Env): OwnKeys {
  const file = path.join(placesOf(env).config, 'keymap.json');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { file, keys: {}, problems: isMissing ? [] : ['it cannot be read: check its permissions'] };
  }
  const { keys, problems } = keysFrom(text);
  return { file, keys, problems: [...problems, ...makeKeymap(keys).problems] };
}

/** Understands the text of a key map file: `{ "link.next": "c", "move.top": ["g g", "Home"] }`. */
export function keysFrom(text: string): { readonly keys: KeyChanges; readonly problems: readonly string[] } {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return { keys: {}, problems: [`it is not JSON: ${error instanceof Error ? error.message : ''}`] };
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { keys: {}, problems: ['it wants { "command": "key", … }'] };
  const keys: Record<string, readonly string[]> = {};
  const problems: string[] = [];
  for (const [id, value] of Object.entries(given)) {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    if (list.every((key): key is string => typeof key === 'string' && key.trim() !== ''))
      keys[id] = list.map((key) => key.trim());
    else problems.push(`"${id}" wants a key in quotes, or a list of them: "g g", "Ctrl-x"`);
  }
  return { keys, problems };
}
