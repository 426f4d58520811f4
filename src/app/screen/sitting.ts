// The reader at a terminal that has been taken: opens what there is to read, shows it as it arrives, then loads Ink for menus
// and keys. Everything here is loaded after the first frame.
import type { Library } from '../../model/library.ts';
import { Problem } from '../../model/problem.ts';
import { isReadOnly } from '../../store/places.ts';
import type { Wire } from '../../terminal/wire.ts';
import type { Looks, State } from '../../ui/state.ts';
import { cardSteps } from '../../ui/select/cards.ts';
import { isSearchedAtOnce } from '../../ui/updates/search.ts';
import { makeDesk, type Desk } from './desk.ts';
import type { Ending } from '../process/ending.ts';
import { corpusInTurns, makeFinder, type Finder } from '../finding/finder.ts';
import { makeKeeper, marksOnScreen, type Keeper } from '../visits/keeper.ts';
import { ownKeys } from '../config/keys.ts';
import { loadInk } from './load-ink.ts';
import { looksOf } from '../config/looks.ts';
import type { Mounted } from './mount.tsx';
import type { Arrival } from '../opening/open-library.ts';
import { count } from '../loading/progress.ts';
import { follow, newsOf, type Following } from '../opening/follow.ts';
import { FOLLOWED } from '../opening/remembered.ts';
import type { StartOptions } from './start.ts';
import { tidyUp, whenStill } from '../process/tidy.ts';
import { inTurns } from '../process/turns.ts';
import { makeWelcome, type Welcome } from '../visits/welcome.ts';

/** A turn of making cards takes about so long, in ms: nobody waits for them yet. */
const CARDS_TURN = 4;

/** One sitting of a person at the reader. */
export interface Sitting {
  /** Resolves when all is there and can be searched; rejects with what stood in the way. */
  readonly opened: Promise<void>;
  resize(columns: number, rows: number): void;
  /** Whether keys are taken as keys; before that they wait. */
  hearsKeys(): boolean;
  showsSomething(): boolean;
  /** Lets go of everything but the terminal. */
  leave(): void;
}

/** Begins at once; `opened` tells how it went. */
export function sitDown(options: StartOptions, wire: Wire, ending: Ending): Sitting {
  const { env } = options;
  let desk: Desk | undefined;
  let mounted: Mounted | undefined;
  const keeper = makeKeeper(env, () => new Date(), options.libraryFile);
  const finder = makeFinder((error) => {
    desk?.runtime.dispatch({ type: 'say', text: `Searching failed: ${error.message}. r reads again.`, tone: 'problem' });
  });
  const makeSearchable = async ({ library, index }: Arrival) => {
    if (!isSearchedAtOnce(library)) finder.know(library, index);
    else desk?.runtime.dispatch({ type: 'corpus', corpus: await corpusInTurns(library) });
  };
  const clock = setInterval(() => {
    const day = today();
    if (desk && desk.runtime.getSnapshot().today !== day) desk.runtime.dispatch({ type: 'day', today: day });
  }, 60_000).unref();
  let looks: Looks = {};
  let last: Arrival | undefined;
  let marked = Promise.resolve();
  const arrived = Promise.withResolvers<void>();
  const loading = new AbortController();
  const leaving = new AbortController();
  const onProgress = (text: string) => desk?.runtime.dispatch({ type: 'progress', text });
  const show = (arrival: Arrival) => {
    if (leaving.signal.aborted) return;
    const waited = last?.progress !== undefined;
    const { progress } = arrival;
    last = arrival;
    if (desk) {
      const { runtime } = desk;
      const isUntouched = runtime.getSnapshot().here === began;
      runtime.dispatch({ type: 'library', library: arrival.library });
      // Where nothing could be shown at first, one begins with what came.
      if (isUntouched) began = runtime.getSnapshot().here;
    } else {
      desk = makeDesk({
        wire,
        library: arrival.library,
        looks,
        reload: () => options.reload({ signal: leaving.signal }),
        env,
        quit: () => ending.end(0),
        stopLoading: () => loading.abort(),
        keeper,
        finder,
        onReloaded: (again) => void makeSearchable(again),
      });
      began = desk.runtime.getSnapshot().here;
    }
    marked = bringMarks(desk, keeper, arrival.library, leaving.signal);
    desk.runtime.dispatch({ type: 'progress', ...(progress === undefined ? {} : { text: progress }) });
    // What is wrong with the configuration stays to be read; how many there are stands in the header too.
    if (progress === undefined && waited && desk.runtime.getSnapshot().message?.tone !== 'problem')
      desk.runtime.dispatch({ type: 'say', text: `${count(arrival.library.readings.length)} briefings read.` });
    arrived.resolve();
  };
  const say = (text: string) => desk?.runtime.dispatch({ type: 'say', text });
  let following: Following | undefined;
  let welcome: Welcome | undefined;
  let calledOff: (() => void) | undefined;
  let began: State['here'];
  /** Reads again what changed outside, once more when it changed meanwhile. A folder is shown when all of it is read. */
  const makeFollowing = (paths: readonly string[]) => {
    let isReading = false;
    let isStale = false;
    const again = async () => {
      isStale = true;
      if (isReading || !desk) return;
      isReading = true;
      while (isStale) {
        isStale = false;
        const before = desk.runtime.getSnapshot().library;
        let whole: Arrival | undefined;
        await options.open(
          (arrival) => {
            whole = arrival;
            if (paths.length === 0 && desk) replace(desk, arrival);
          },
          { signal: leaving.signal },
        );
        if (!whole) continue;
        if (paths.length > 0) replace(desk, whole);
        await makeSearchable(whole);
        makeCards(whole.library);
        const text = newsOf(before, whole.library);
        if (text !== undefined) say(text);
      }
      isReading = false;
    };
    const isMany = paths.length > 0 && (last?.library.readings.length ?? 0) > FOLLOWED;
    return follow({
      libraryFile: options.libraryFile,
      paths,
      known: () => keeper.lastEvent(),
      onMarks: () => desk && showMarks(desk, keeper, desk.runtime.getSnapshot().library),
      onBriefings: () =>
        isMany
          ? say('Something has changed on the disk: R reads again.')
          : void again().catch((error: unknown) => ending.fail(error)),
    });
  };
  const replace = (there: Desk, { library, progress }: Arrival) => {
    if (leaving.signal.aborted) return;
    there.runtime.dispatch({ type: 'library', library });
    marked = bringMarks(there, keeper, library, leaving.signal);
    there.runtime.dispatch({ type: 'progress', ...(progress === undefined ? {} : { text: progress }) });
  };
  const open = async () => {
    const own = ownKeys(env);
    looks = { ...(await looksOf(wire, env)), keys: own.keys, today: today() };
    const whole = options.open(show, { signal: AbortSignal.any([loading.signal, leaving.signal]), onProgress });
    await Promise.race([arrived.promise, whole]);
    if (!desk) return;
    if (own.problems[0])
      desk.runtime.dispatch({ type: 'say', text: `${own.problems[0]} (crossread config --check)`, tone: 'problem' });
    // What can be read is on the screen before the next step takes its time.
    await new Promise((resolve) => setImmediate(resolve));
    const { runtime } = desk;
    runtime.subscribe(() => expectQuestions(runtime, finder));
    const { mount } = await loadInk();
    mounted = mount(desk, wire, (error) => ending.fail(error));
    await whole;
    if (last) await makeSearchable(last);
    await marked;
    const paths = await options.paths();
    following = makeFollowing(paths);
    // No visit of a guest is kept: all would be new each time.
    const isDashboard = env['CROSSREAD_DASHBOARD'] !== 'false' && !isReadOnly(env);
    try {
      welcome = makeWelcome({ runtime: desk.runtime, keeper, finder, isLibrary: paths.length === 0, isDashboard });
      welcome.greet(began);
      calledOff = whenStill(runtime.getSnapshot, tidyUp);
      makeCards(last?.library);
    } catch (error) {
      // The marks have said already that the library cannot be used.
      if (!(error instanceof Problem)) throw error;
    }
  };
  return {
    opened: open(),
    resize: (columns, rows) => (mounted ?? desk)?.resize(columns, rows),
    hearsKeys: () => mounted !== undefined,
    showsSomething: () => desk !== undefined,
    leave() {
      // A child process that links the library would keep this one alive.
      leaving.abort();
      clearInterval(clock);
      following?.stop();
      calledOff?.();
      welcome?.leave();
      desk?.stop();
      finder.close();
      keeper.close();
      mounted?.unmount();
    },
  };
}

/** The libraries whose cards are being made or are there. */
const carded = new WeakSet<Library['readings']>();

/** Before somebody asks for an article by its name: then all names have to be known. */
function makeCards(library: Library | undefined): void {
  if (!library || carded.has(library.readings)) return;
  carded.add(library.readings);
  void inTurns(cardSteps(library), CARDS_TURN);
}

/** Where a name or a search is typed, the thread that searches is wanted in a moment, and who is quoted is offered. */
function expectQuestions({ getSnapshot, dispatch }: Desk['runtime'], finder: Finder): void {
  const { overlay, library, speakers, corpus } = getSnapshot();
  if (overlay?.type === 'palette' || overlay?.type === 'filter') makeCards(library);
  const isTyped = overlay?.type === 'search' || overlay?.type === 'palette' || overlay?.type === 'command';
  if (!isTyped || corpus || isSearchedAtOnce(library)) return;
  // Starting a thread takes 15 to 30 ms: the key that asks for it is drawn first.
  if (overlay.type === 'search') setImmediate(() => void finder.wake());
  else if (!speakers) void finder.speakers().then((names) => dispatch({ type: 'speakers', speakers: names }));
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Marks are shown when it is known where each of them belongs; one can read meanwhile. */
async function bringMarks(desk: Desk, keeper: Keeper, library: Library, leaving: AbortSignal): Promise<void> {
  try {
    await inTurns(keeper.placing(library));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
  const { library: shown } = desk.runtime.getSnapshot();
  // A newer library brings its own.
  if (!leaving.aborted && (shown.judged?.unjudged ?? shown) === library) showMarks(desk, keeper, library);
}

/** A library that cannot be opened is said and costs the marks only: one can read on. */
function showMarks(desk: Desk, keeper: Keeper, library: Library): void {
  try {
    desk.runtime.dispatch(marksOnScreen(keeper, library));
    desk.runtime.dispatch({ type: 'saved', saved: keeper.searches() });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    desk.runtime.dispatch({ type: 'say', text: `No marks: ${error.message}. ${error.todo}`, tone: 'problem' });
  }
}
