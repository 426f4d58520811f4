// What the librarian hands over, put together as it comes: piece by piece, so that no key waits.
import type { Worker } from 'node:worker_threads';
import { makeLinkIndex, type LinkIndex, type Links } from '../../model/library.ts';
import type { ClaimCluster, Derivation } from '../../model/origin.ts';
import type { Relation } from '../../model/relation.ts';
import type { Story } from '../../model/story.ts';
import type { SentenceId } from '../../model/text.ts';
import type { Segment } from '../../search/segment.ts';
import type { FromLibrarian } from './librarian.ts';
import { lazyRelations } from './packed.ts';

/** Links with their index. */
export interface Linked {
  readonly links: Links;
  readonly index: LinkIndex;
}

/** What the librarian will have handed over. */
export interface FromThread {
  readonly linked: Promise<Linked>;
  readonly segment: Promise<Segment>;
}

/** Where the thread of the librarian starts. */
export function librarianUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './librarian.ts' : './librarian.js', import.meta.url);
}

/** Collects what the librarian hands over. */
export function linksFrom(librarian: Worker): FromThread {
  const linked = Promise.withResolvers<Linked>();
  const segment = Promise.withResolvers<Segment>();
  const relations: Relation[] = [];
  const clusters: ClaimCluster[] = [];
  const derivations: Derivation[] = [];
  const stories: Story[] = [];
  const index = makeLinkIndex();
  const ids = new Map<SentenceId, SentenceId>();
  librarian.once('error', (error) => {
    for (const each of [linked, segment]) {
      // told by whoever waits for it
      each.promise.catch(() => {});
      each.reject(error);
    }
  });
  librarian.on('message', (message: FromLibrarian) => {
    switch (message.type) {
      case 'relations': {
        const piece = lazyRelations(message.relations, ids);
        index.add(piece);
        for (const relation of piece) relations.push(relation);
        return;
      }
      case 'clusters':
        for (const each of message.clusters) clusters.push(each);
        return;
      case 'derivations':
        for (const each of message.derivations) derivations.push(each);
        return;
      case 'stories':
        for (const each of message.stories) stories.push(each);
        return;
      case 'linked':
        linked.resolve({ links: { relations, clusters, derivations, stories }, index });
        return;
      case 'segment':
        segment.resolve(message.segment);
    }
  });
  return { linked: linked.promise, segment: segment.promise };
}
