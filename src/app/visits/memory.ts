// What of a session is there in the next one: pane sizes, marked places, typed lines, the way back. A small file in the state
// folder, written at once and whole; one that is damaged or foreign is as good as none.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeOwnFolder } from '../../store/own-folder.ts';
import { placesOf, type Env } from '../../store/places.ts';
import type { PaneSizes } from '../../ui/layout.ts';
import type { Memory, Place } from '../../ui/state.ts';

const fileOf = (env: Env) => path.join(placesOf(env).state, 'screen.json');

/** What was kept; empty when there is nothing that can be read. */
export function recall(env: Env): Memory {
  try {
    return checked(JSON.parse(readFileSync(fileOf(env), 'utf8')));
  } catch {
    return {};
  }
}

/** Keeps it. Another session's file is replaced whole: the last one says how the panes are. */
export function remember(env: Env, memory: Memory): void {
  const file = fileOf(env);
  makeOwnFolder(path.dirname(file));
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(memory)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

function checked(given: unknown): Memory {
  if (!isRecord(given)) return {};
  const { zoom, sizes, places, typed, searched, back } = given;
  return {
    ...(zoom === true ? { zoom } : {}),
    ...(isRecord(sizes) ? { sizes: sizesIn(sizes) } : {}),
    ...(isRecord(places) ? { places: placesIn(places) } : {}),
    ...(Array.isArray(typed) ? { typed: typed.filter((line) => typeof line === 'string').slice(-100) } : {}),
    ...(Array.isArray(searched) ? { searched: searched.filter((query) => typeof query === 'string').slice(0, 200) } : {}),
    ...(Array.isArray(back) ? { back: back.filter(isPlace).slice(-50) } : {}),
  };
}

function sizesIn(given: Record<string, unknown>): PaneSizes {
  const kinds = (['wide', 'three', 'strip'] as const).flatMap((kind) => {
    const size = given[kind];
    return isRecord(size) && isCount(size['sources']) && isCount(size['takeaways'])
      ? [[kind, { sources: size['sources'], takeaways: size['takeaways'] }] as const]
      : [];
  });
  return Object.fromEntries(kinds);
}

function placesIn(given: Record<string, unknown>): Readonly<Record<string, Place>> {
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, Place] => /^[a-z]$/.test(entry[0]) && isPlace(entry[1])),
  );
}

function isPlace(given: unknown): given is Place {
  if (!isRecord(given)) return false;
  const { briefing, sentence, offset, focus } = given;
  return (
    typeof briefing === 'string' &&
    typeof sentence === 'string' &&
    Number.isInteger(offset) &&
    (focus === 'article' || focus === 'takeaways' || focus === 'sources')
  );
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function isCount(given: unknown): given is number {
  return Number.isInteger(given) && Number(given) > 0 && Number(given) < 1000;
}
