// The librarian thread: hears every reading as the reader threads make it, links them, and hands over the links and the search index:
// many briefings are opened without holding up a key.
import { parentPort, type MessagePort } from 'node:worker_threads';
import { makeLinker } from '../../linking/link.ts';
import type { ClaimCluster, Derivation } from '../../model/origin.ts';
import type { Links } from '../../model/library.ts';
import { hasText, type Reading } from '../../model/reading.ts';
import type { Story } from '../../model/story.ts';
import type { BriefingId } from '../../model/text.ts';
import { sourceOf, type Source } from '../../search/entries.ts';
import { buildSegment, type Segment } from '../../search/segment.ts';
import { packRelations, unpackReading, type PackedRelations } from './packed.ts';
import type { Answer } from './worker.ts';

/**
 * From the main thread: another reader's port; what it read itself; the end: how many files there were, and which were given up.
 */
export type ToLibrarian =
  | { readonly type: 'hear'; readonly port: MessagePort }
  | { readonly type: 'take'; readonly readings: readonly Reading[] }
  | { readonly type: 'finish'; readonly count: number; readonly givenUp: readonly number[] };

/** To the main thread, in this order; links in pieces, so that none takes long to unpack. */
export type FromLibrarian =
  | { readonly type: 'relations'; readonly relations: PackedRelations }
  | { readonly type: 'clusters'; readonly clusters: readonly ClaimCluster[] }
  | { readonly type: 'derivations'; readonly derivations: readonly Derivation[] }
  | { readonly type: 'stories'; readonly stories: readonly Story[] }
  | { readonly type: 'linked' }
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
      return;
  }
});

function hear({ index, taken }: Answer): void {
  if (index >= next) early.set(index, 'packed' in taken ? taken.packed.map(unpackReading) : taken.readings);
  goOn();
}

/** Readings are linked in the order of the list, whoever was first to read them: same files in, same links out. */
function goOn(): void {
  for (let readings = early.get(next); readings; readings = early.get(next)) {
    early.delete(next++);
    for (const reading of readings) take(reading);
  }
  if (next >= count) handOver(linker.links(), Array.from(held.values(), sourceOf));
}

function take(reading: Reading): void {
  if (!hasText(reading) || held.has(reading.briefing.id)) return;
  held.set(reading.briefing.id, reading);
  linker.add(reading);
}

function handOver({ relations, clusters, derivations, stories }: Links, sources: Iterable<Source>): void {
  for (const piece of pieces(relations)) send({ type: 'relations', relations: packRelations(piece) });
  for (const piece of pieces(clusters)) send({ type: 'clusters', clusters: piece });
  for (const piece of pieces(derivations)) send({ type: 'derivations', derivations: piece });
  for (const piece of pieces(stories)) send({ type: 'stories', stories: piece });
  send({ type: 'linked' });
  send({ type: 'segment', segment: buildSegment(sources) });
}

function* pieces<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += PIECE) yield all.slice(at, at + PIECE);
}

function send(message: FromLibrarian): void {
  parentPort?.postMessage(message);
}
