// The searching that the screen asks of the world: in big libraries, for counts, and searches kept under names.
import { setImmediate as turn } from 'node:timers/promises';
import type { Library } from '../../model/library.ts';
import { search } from '../../search/search.ts';
import type { Action } from '../../ui/actions.ts';
import type { Effect } from '../../ui/effects.ts';
import type { Finder } from './finder.ts';
import type { Keeper } from '../visits/keeper.ts';

/** The wishes that are about searching. */
export type Seeking = Extract<Effect, { type: 'find' | 'count' | 'saveSearch' | 'forgetSearch' }>;

/** What searching is done with. */
export interface Seeker {
  readonly finder: Finder;
  readonly keeper: Keeper;
  readonly library: () => Library;
}

const MAKING = 'the search index is still being made: hits come by themselves';

/** An index that lies on the disk is read in less, in ms: nothing need be said of it. */
const SOON = 600;

/** Does it and answers with Actions; resolves with what there is to say. */
export async function seek(world: Seeker, effect: Seeking, dispatch: (action: Action) => void): Promise<string | undefined> {
  const { finder, keeper, library } = world;
  switch (effect.type) {
    case 'find': {
      const { number, query, options } = effect;
      const late = () => {
        if (!finder.isReady()) dispatch({ type: 'found', number, answer: { hits: [], problem: MAKING }, isWhole: false });
      };
      if (!finder.isReady()) setTimeout(late, SOON).unref();
      finder.find(library(), { query, ...options }, (answer, isWhole) => dispatch({ type: 'found', number, answer, isWhole }));
      return undefined;
    }
    case 'count':
      await count(world, effect, dispatch);
      return undefined;
    case 'saveSearch':
      keeper.saveSearch(effect.name, effect.query);
      dispatch({ type: 'saved', saved: keeper.searches() });
      return `Saved as "${effect.name}". g / lists the saved searches.`;
    case 'forgetSearch':
      keeper.forgetSearch(effect.name);
      dispatch({ type: 'saved', saved: keeper.searches() });
      return `"${effect.name}" is not kept any more.`;
  }
}

async function count(
  { finder, library }: Seeker,
  { queries, options, corpus }: Extract<Seeking, { type: 'count' }>,
  dispatch: (action: Action) => void,
): Promise<void> {
  const tell = (query: string, found: number, all: number | undefined) =>
    dispatch({ type: 'counted', query, found: all ?? found, more: all === undefined && found >= options.limit });
  if (!corpus) {
    const wishes = queries.map((query) => ({ query, ...options }));
    finder.count(library(), wishes, (place, { hits, all }) => tell(queries[place] ?? '', hits.length, all));
    return;
  }
  for (const query of queries) {
    // keys come first
    await turn();
    const { hits, all } = search(corpus, query, options);
    tell(query, hits.length, all);
  }
}
