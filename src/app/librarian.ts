// The librarian thread: hears every reading as the reader threads make it, links them as they come, and at the end hands over the
// links and the search index. Big libraries are opened without holding up a key.
import { parentPort, type MessagePort } from 'node:worker_threads';
import { makeLinker } from '../linking/link.ts';
import type { Links } from '../model/library.ts';
import type { Reading } from '../model/reading.ts';
import type { Relation } from '../model/relation.ts';
import type { BriefingId } from '../model/text.ts';
import { sourceOf } from '../search/corpus.ts';
import { buildSegment, type Segment } from '../search/segment.ts';
import { hasText } from './take.ts';
import type { Answer } from './worker.ts';

/** From the main thread: another reader's port; what it read itself; or the end: how many files there were, and which were given up. */
export type ToLibrarian =
  | { readonly type: 'hear'; readonly port: MessagePort }
  | { readonly type: 'take'; readonly readings: readonly Reading[] }
  | { readonly type: 'finish'; readonly count: number; readonly givenUp: readonly number[] };

/** To the main thread, in this order; relations in pieces, so that none takes long to unpack. */
export type FromLibrarian =
  | { readonly type: 'relations'; readonly relations: readonly Relation[] }
  | { readonly type: 'links'; readonly links: Omit<Links, 'relations'> }
  | { readonly type: 'segment'; readonly segment: Segment };

const PIECE = 2000;

const linker = makeLinker();
const held = new Map<BriefingId, Reading>();
const early = new Map<number, readonly Reading[]>();
let next = 0;
let count = Infinity;

parentPort?.on('message', (message: ToLibrarian) => {
  switch (message.type) {
    case 'hear':
      message.port.on('message', hear);
      return;
    case 'take':
      for (const reading of message.readings) take(reading);
      return;
    case 'finish':
      count = message.count;
      for (const index of message.givenUp) if (index >= next) early.set(index, early.get(index) ?? []);
      goOn();
  }
});

function hear({ index, taken }: Answer): void {
  if (index >= next) early.set(index, taken.readings);
  goOn();
}

/** Readings are linked in the order of the list, whoever was first to read them: same files in, same links out. */
function goOn(): void {
  for (let readings = early.get(next); readings; readings = early.get(next)) {
    early.delete(next++);
    for (const reading of readings) take(reading);
  }
  if (next >= count) finish();
}

function take(reading: Reading): void {
  if (!hasText(reading) || held.has(reading.briefing.id)) return;
  held.set(reading.briefing.id, reading);
  linker.add(reading);
}

function finish(): void {
  const { relations, ...links } = linker.links();
  for (let at = 0; at < relations.length; at += PIECE) send({ type: 'relations', relations: relations.slice(at, at + PIECE) });
  send({ type: 'links', links });
  send({ type: 'segment', segment: buildSegment([...held.values()].map(sourceOf)) });
}

function send(message: FromLibrarian): void {
  parentPort?.postMessage(message);
}
