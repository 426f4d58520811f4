// What a library is opened with: where one was, what is new since last time, what saved searches find in it. And, while one reads, how
// far one has come.
import type { Library } from '../../model/library.ts';
import type { Runtime } from '../screen/runtime.ts';
import type { Action } from '../../ui/actions.ts';
import type { State } from '../../ui/state.ts';
import { isSearchedAtOnce } from '../../ui/updates/search.ts';
import { search } from '../../search/search.ts';
import { makeCorpus } from '../../search/corpus.ts';
import type { SearchHits } from '../../model/news.ts';
import { analysisVersion } from '../loading/analysis-version.ts';
import type { Finder } from '../finding/finder.ts';
import type { Keeper } from './keeper.ts';
import { HITS, hitsOf } from './news.ts';
import { makeReadingPlace } from './reading-place.ts';

export interface WelcomeOptions {
  readonly runtime: Runtime<State, Action>;
  readonly keeper: Keeper;
  readonly finder: Finder;
  /** Whether what is read is the library, and not files that were named. */
  readonly isLibrary: boolean;
  /** Whether what is new is shown at once. */
  readonly isDashboard: boolean;
}

/** What a sitting begins and ends with. */
export interface Welcome {
  /** Says what is new, once all is there; `began` is where the cursor stood first. */
  greet(began: State['here']): void;
  /** Lets go, and keeps how far one has read. */
  leave(): void;
}

/** How often it is looked where one is, in ms: what one only passes by was not read. */
const PACE = 1500;
/** Saved searches that are asked at the start. */
const ASKED = 30;

/** Nothing is said before it is asked to greet; it looks where one is until it is left. */
export function makeWelcome({ runtime, keeper, finder, isLibrary, isDashboard }: WelcomeOptions): Welcome {
  const place = makeReadingPlace(keeper.reached(), (places) => keeper.keepReached(places));
  let start: State['here'];
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const { here, before, library } = runtime.getSnapshot();
    if (here === undefined || before || here === start) return;
    start = undefined;
    const known = place.reached().furthest;
    place.note(library, here);
    place.flush();
    if (place.reached().furthest !== known) runtime.dispatch({ type: 'reached', reached: place.reached() });
  };
  const lookSafely = () => {
    try {
      look();
    } catch {
      // How far one has read is worth less than reading on: a mark that cannot be kept is told of.
      clearInterval(timer);
    }
  };
  return {
    greet(began) {
      const { here } = runtime.getSnapshot();
      runtime.dispatch({ type: 'reached', reached: place.reached(), goOn: here === began });
      start = runtime.getSnapshot().here;
      timer = setInterval(lookSafely, PACE).unref();
      const news = isLibrary ? keeper.news(analysisVersion()) : undefined;
      if (news) runtime.dispatch({ type: 'news', news, isShown: isDashboard });
      const saved = keeper.searches().slice(0, ASKED);
      if (saved.length > 0) ask(runtime, finder, saved);
    },
    leave() {
      if (timer) lookSafely();
      clearInterval(timer);
    },
  };
}

function ask(
  runtime: WelcomeOptions['runtime'],
  finder: Finder,
  saved: readonly { readonly name: string; readonly query: string }[],
): void {
  const { library, today, marks } = runtime.getSnapshot();
  const options = { limit: HITS, ...(today === undefined ? {} : { today }), ...(marks ? { marks } : {}) };
  const found: SearchHits[] = [];
  const add = (hits: SearchHits) => {
    found.push(hits);
    runtime.dispatch({ type: 'hits', hits: [...found] });
  };
  if (isSearchedAtOnce(library)) searchHere(library, saved, options, add);
  else {
    const wishes = saved.map(({ query }) => ({ query, ...options }));
    finder.count(library, wishes, (at, answer) => {
      const one = saved[at];
      if (one) add(hitsOf(one, answer));
    });
  }
}

function searchHere(
  library: Library,
  saved: readonly { readonly name: string; readonly query: string }[],
  options: Parameters<typeof search>[2],
  add: (hits: SearchHits) => void,
): void {
  const corpus = makeCorpus(library);
  for (const each of saved) add(hitsOf(each, search(corpus, each.query, options)));
}
