// Searching while one types: the hit under the cursor is shown in its article; Escape returns to exactly where one was.
// What is small is answered at once; for the rest the world is asked, and answers as it finds.
import { counted } from '../../model/counted.ts';
import { makeCorpus, updateCorpus, type Corpus } from '../../search/corpus.ts';
import { remember } from '../../search/history.ts';
import { search, type Answer, type SearchOptions } from '../../search/search.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';
import type { Library } from '../../model/library.ts';
import { sentenceCount } from '../../model/reading.ts';
import type { Effect } from '../effects.ts';
import { once } from '../select/memo.ts';
import { without, type Scope, type Search, type State } from '../state.ts';
import { goTo, jumpTo, placeOf, restore } from './place.ts';

type Result = readonly [State, readonly Effect[]];

/** More hits than anyone pages through; the count says "100+". */
export const MOST_HITS = 100;

const SCOPES: readonly Scope[] = ['everything', 'story', 'article', 'quotes'];

/** So many passages are searched while a key waits: it takes a few milliseconds at most. */
const MOST_AT_ONCE = 5000;

const corpora = once<Library, Corpus>(makeCorpus);
const next = once<Library, { corpus?: Corpus }>(() => ({}));

const passagesIn = once(({ readings }: Library): { readonly count: number } => {
  let passages = 0;
  for (const reading of readings) passages += sentenceCount(reading);
  return { count: passages };
});

/** Whether a library is searched while a key waits; a thread searches the others. */
export function isSearchedAtOnce(library: Library): boolean {
  return passagesIn(library).count <= MOST_AT_ONCE;
}

/** The search index of what is on the screen; of a snapshot before it what both have in common. Undefined when others search. */
export function corpusOf({ corpus, library }: State): Corpus | undefined {
  if (corpus?.library === library) return corpus;
  const isSmall = isSearchedAtOnce(library);
  if (corpus && (isSmall || !isSearchedAtOnce(corpus.library))) return (next(library).corpus ??= updateCorpus(corpus, library));
  return isSmall ? corpora(library) : undefined;
}

/** The index has come: what was typed meanwhile is looked for. */
export function indexed(state: State, corpus: Corpus): Result {
  const isLate = corpus.library !== state.library && state.corpus !== undefined;
  if (isLate) return [state, []];
  const { overlay } = state;
  const known: State = { ...state, corpus };
  return overlay?.type === 'search' && state.corpus === undefined ? ask(known, overlay.search.query) : [known, []];
}

/** Opens the search, or asks it anew with what has been typed. */
export function ask(state: State, query: string, scope?: Scope): Result {
  const { overlay } = state;
  if (state.here === undefined) return [state, []];
  const open = overlay?.type === 'search' ? overlay : undefined;
  const from = open?.from ?? state.here;
  const wanted = scope ?? open?.search.scope ?? 'everything';
  const here = placeOf(state);
  // The pane too: Escape returns to exactly where one was.
  const before = state.before ?? (here && { ...here, focus: state.focus });
  const asked: State = {
    ...state,
    ...(before ? { before } : {}),
    focus: 'article',
    overlay: { type: 'search', search: { query, scope: wanted, hits: open?.search.hits ?? [], at: 0 }, from },
  };
  if (query.trim() === '') return [shown(asked, { hits: [] }), []];
  const options = optionsFor(state, wanted, from);
  const corpus = corpusOf(state);
  if (corpus) return [shown(asked, search(corpus, query, options)), []];
  const number = (state.asked ?? 0) + 1;
  const { overlay: waiting } = asked;
  if (waiting?.type !== 'search') return [asked, []];
  const pending: State = { ...asked, asked: number, overlay: { ...waiting, search: { ...waiting.search, pending: number } } };
  return [pending, [{ type: 'find', number, query, options }]];
}

function optionsFor(state: State, scope: Scope, from: SentenceId): SearchOptions {
  const within = withinScope(state, scope, briefingOf(from));
  return {
    limit: MOST_HITS,
    here: from,
    ...(state.today === undefined ? {} : { today: state.today }),
    ...(state.marks ? { marks: state.marks } : {}),
    ...(within ? { within } : {}),
    ...(scope === 'quotes' ? { only: 'quote' as const } : {}),
  };
}

/** An answer has come, or a part of one. What nobody waits for any more changes nothing. */
export function found(state: State, number: number, answer: Answer, isWhole: boolean): State {
  const { overlay } = state;
  if (overlay?.type !== 'search' || overlay.search.pending !== number) return state;
  const answered = shown(state, answer, isWhole ? undefined : number);
  return isWhole && overlay.search.isChosen ? keepHit(answered) : answered;
}

/** The drawer with an answer, and its hit in the article. */
function shown(state: State, { hits, all, problem }: Answer, pending?: number): State {
  const { overlay } = state;
  if (overlay?.type !== 'search') return state;
  const { query, scope, recalled, isChosen } = overlay.search;
  const answered: Search = {
    query,
    scope,
    hits,
    at: 0,
    ...(all === undefined ? {} : { all }),
    ...(problem ? { problem } : {}),
    ...(recalled === undefined ? {} : { recalled }),
    ...(pending === undefined ? {} : { pending, ...(isChosen ? { isChosen } : {}) }),
  };
  return preview({ ...state, overlay: { ...overlay, search: answered } }, answered);
}

function withinScope(state: State, scope: Scope, briefing: BriefingId): ReadonlySet<BriefingId> | undefined {
  switch (scope) {
    case 'everything':
    case 'quotes':
      return undefined;
    case 'story':
      return new Set(state.library.storyOf(briefing)?.briefings ?? [briefing]);
    case 'article':
      return new Set([briefing]);
  }
}

/** Shows the hit under the cursor, or the place where the search began when nothing matched. */
function preview(state: State, { hits, at }: Search): State {
  const hit = hits[at];
  if (hit) return goTo(state, hit.sentence);
  return state.before ? { ...restore(state, state.before), focus: 'article' } : state;
}

/** Another hit. Up from an empty search, and on from what it brings back: what was asked before. */
export function pickHit(state: State, by: number): Result {
  if (state.overlay?.type !== 'search') return [state, []];
  const { search: open } = state.overlay;
  if (by === -1 && open.at === 0 && (open.query === '' || open.recalled !== undefined))
    return askAgain(state, open.recalled ?? -1);
  const at = Math.max(0, Math.min(open.hits.length - 1, open.at + by));
  const moved: Search = { ...open, at };
  return [preview({ ...state, overlay: { ...state.overlay, search: moved } }, moved), []];
}

/** The search before the one that was brought back last. */
function askAgain(state: State, last: number): Result {
  const recalled = last + 1;
  const query = state.searched?.[recalled];
  if (query === undefined) return [state, []];
  const [asked, effects] = ask(state, query);
  if (asked.overlay?.type !== 'search') return [asked, effects];
  return [{ ...asked, overlay: { ...asked.overlay, search: { ...asked.overlay.search, recalled } } }, effects];
}

/** The scope after this one, round and round. */
export function nextScope(scope: Scope): Scope {
  return SCOPES[(SCOPES.indexOf(scope) + 1) % SCOPES.length] ?? 'everything';
}

/** Enter: stay at the hit; n and N go on from here; the trail leads back to where the search began. */
export function keepHit(state: State): State {
  if (state.overlay?.type !== 'search') return state;
  const { search: open } = state.overlay;
  // The answer is on its way: what it finds first is meant, not what was found for fewer letters.
  if (open.pending !== undefined && !open.isChosen)
    return { ...state, overlay: { ...state.overlay, search: { ...open, isChosen: true } } };
  const hit = open.hits[open.at];
  const closed = without(state, 'overlay');
  if (!hit) return leaveSearch(state);
  const searched = remember(state.searched ?? [], open.query);
  return { ...jumpTo(closed, hit.sentence), found: open, searched, message: { text: keptText(open), tone: 'plain' } };
}

function keptText({ hits, at, query }: Search): string {
  const matches = counted(hits.length, 'match', 'matches');
  return `${at + 1} of ${matches} for "${query}". n next, < back, S saves, Esc clears.`;
}

/** Escape: exactly where one was. */
export function leaveSearch(state: State): State {
  const closed = without(state, 'overlay', 'before');
  return state.before ? restore(closed, state.before) : closed;
}

/** The next (1) or previous (-1) hit of the search that was left with Enter, round and round. */
export function nextMatch(state: State, by: 1 | -1): State {
  const { found: kept } = state;
  if (!kept || kept.hits.length === 0) return state;
  const at = (kept.at + by + kept.hits.length) % kept.hits.length;
  const hit = kept.hits[at];
  if (!hit) return state;
  const text = `${at + 1} of ${kept.hits.length} for "${kept.query}"`;
  return { ...jumpTo({ ...state, focus: 'article' }, hit.sentence), found: { ...kept, at }, message: { text, tone: 'plain' } };
}
