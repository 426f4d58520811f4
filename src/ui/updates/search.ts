// Searching while one types: the hit under the cursor is shown in its article; Escape returns to exactly where one was.
import { makeCorpus, updateCorpus, type Corpus } from '../../search/corpus.ts';
import { search } from '../../search/search.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';
import type { Library } from '../../model/library.ts';
import { once } from '../select/memo.ts';
import { count } from '../select/names.ts';
import { without, type Scope, type Search, type State } from '../state.ts';
import { goTo, jumpTo, placeOf, restore } from './place.ts';

/** More hits than anyone pages through; the count says "100+". */
export const MOST_HITS = 100;

export const SCOPES: readonly Scope[] = ['everything', 'story', 'article'];

const corpora = once<Library, Corpus>(makeCorpus);
const next = once<Library, { corpus?: Corpus }>(() => ({}));

/** More articles than this are not indexed while a key waits: their index is made elsewhere, and comes. */
const MOST_AT_ONCE = 500;

/** The search index of what is on the screen; of a snapshot before it what both have in common. Undefined while it is being made. */
function corpusOf({ corpus, library }: State): Corpus | undefined {
  if (corpus?.library === library) return corpus;
  if (corpus) return (next(library).corpus ??= updateCorpus(corpus, library));
  return library.readings.length > MOST_AT_ONCE ? undefined : corpora(library);
}

/** The index has come: what was typed meanwhile is looked for. */
export function indexed(state: State, corpus: Corpus): State {
  const isLate = corpus.library !== state.library && state.corpus !== undefined;
  if (isLate) return state;
  const { overlay } = state;
  const known: State = { ...state, corpus };
  return overlay?.type === 'search' && state.corpus === undefined ? ask(known, overlay.search.query) : known;
}

/** Opens the search, or asks it anew with what has been typed. */
export function ask(state: State, query: string, scope?: Scope): State {
  const { overlay } = state;
  if (state.here === undefined) return state;
  const open = overlay?.type === 'search' ? overlay : undefined;
  const from = open?.from ?? state.here;
  const wanted = scope ?? open?.search.scope ?? 'everything';
  const here = placeOf(state);
  // The pane too: Escape returns to exactly where one was.
  const before = state.before ?? (here && { ...here, focus: state.focus });
  const found = answer(state, query, wanted, from);
  const asked: State = {
    ...state,
    ...(before ? { before } : {}),
    focus: 'article',
    overlay: { type: 'search', search: found, from },
  };
  return preview(asked, found);
}

function answer(state: State, query: string, scope: Scope, from: SentenceId): Search {
  const corpus = corpusOf(state);
  if (query.trim() === '') return { query, scope, hits: [], at: 0 };
  if (!corpus) return { query, scope, hits: [], at: 0, problem: 'the search index is still being made: hits come by themselves' };
  const within = withinScope(state, scope, briefingOf(from));
  const { hits, problem } = search(corpus, query, { limit: MOST_HITS, here: from, ...(within ? { within } : {}) });
  return {
    query,
    scope,
    hits: hits.filter((hit) => state.library.sentence(hit.sentence)),
    at: 0,
    ...(problem ? { problem } : {}),
  };
}

function withinScope(state: State, scope: Scope, briefing: BriefingId): ReadonlySet<BriefingId> | undefined {
  switch (scope) {
    case 'everything':
      return undefined;
    case 'story':
      return new Set(state.library.storyOf(briefing)?.briefings ?? [briefing]);
    case 'article':
      return new Set([briefing]);
  }
}

/** Shows the hit under the cursor, or the place where the search began when nothing matched. */
function preview(state: State, found: Search): State {
  const hit = found.hits[found.at];
  if (hit) return goTo(state, hit.sentence);
  return state.before ? { ...restore(state, state.before), focus: 'article' } : state;
}

export function pickHit(state: State, by: number): State {
  if (state.overlay?.type !== 'search') return state;
  const { search: found } = state.overlay;
  const at = Math.max(0, Math.min(found.hits.length - 1, found.at + by));
  const moved: Search = { ...found, at };
  return preview({ ...state, overlay: { ...state.overlay, search: moved } }, moved);
}

export function nextScope(state: State): State {
  if (state.overlay?.type !== 'search') return state;
  const { search: found } = state.overlay;
  return ask(state, found.query, SCOPES[(SCOPES.indexOf(found.scope) + 1) % SCOPES.length]);
}

/** Enter: stay at the hit; n and N go on from here; the trail leads back to where the search began. */
export function keepHit(state: State): State {
  if (state.overlay?.type !== 'search') return state;
  const { search: found } = state.overlay;
  const hit = found.hits[found.at];
  const closed = without(state, 'overlay');
  if (!hit) return leaveSearch(state);
  const text = `${found.at + 1} of ${count(found.hits.length, 'match').replace('matchs', 'matches')} for "${found.query}". n next, < back, Esc clears.`;
  return { ...jumpTo(closed, hit.sentence), found, message: { text, tone: 'plain' } };
}

/** Escape: exactly where one was. */
export function leaveSearch(state: State): State {
  const closed = without(state, 'overlay', 'before');
  return state.before ? restore(closed, state.before) : closed;
}

export function nextMatch(state: State, by: 1 | -1): State {
  const { found } = state;
  if (!found || found.hits.length === 0) return state;
  const at = (found.at + by + found.hits.length) % found.hits.length;
  const hit = found.hits[at];
  if (!hit) return state;
  const text = `${at + 1} of ${found.hits.length} for "${found.query}"`;
  return { ...jumpTo({ ...state, focus: 'article' }, hit.sentence), found: { ...found, at }, message: { text, tone: 'plain' } };
}
