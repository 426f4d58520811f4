// The one value the screen is drawn from. Nothing else is remembered between two keys.
// Knows nothing of disk, clock or terminal: the library, the size and the looks are given.
import type { Question } from '../model/hypotheses.ts';
import type { Library, Link } from '../model/library.ts';
import { allSentences, hasText } from '../model/reading.ts';
import type { News, Reached, SearchHits } from '../model/news.ts';
import type { LostMark } from '../model/settle.ts';
import type { BriefingId, Sentence, SentenceId } from '../model/text.ts';
import type { Change, Marks, TriageId } from '../model/triage.ts';
import type { Corpus } from '../search/corpus.ts';
import type { Hit } from '../search/search.ts';
import type { OwnKeys } from './keymap.ts';
import type { PaneId, PaneSizes, Size } from './layout.ts';
import { readingsInOrder } from './select/catalogue.ts';
import type { ViewName } from './select/views.ts';
import type { ThemeName } from './theme.ts';
import type { HypothesesOverlay, WeighingPlace } from './weighing.ts';

export type Grouping = 'story' | 'outlet' | 'date';
export type Scope = 'everything' | 'story' | 'article' | 'quotes';
export type Tone = 'plain' | 'problem';
export type MenuName = 'group' | 'export';

/** The formats that marks and citations can be taken out in. */
export const EXPORT_NAMES = ['markdown', 'html', 'jsonl', 'csv', 'csl', 'bibtex', 'ris', 'stix', 'claimreview', 'rss'] as const;
export type ExportName = (typeof EXPORT_NAMES)[number];
/** What can be listed over the panes. */
export type ListName = 'searches' | 'links' | 'kinds' | 'judged' | 'conflicts' | 'origins' | 'notices' | ViewName;

/** Where one reads: a sentence, and how many rows below the top of the pane it begins. Exact at one width, close at others. */
export interface Place {
  readonly briefing: BriefingId;
  readonly sentence: SentenceId;
  readonly offset: number;
  readonly focus: PaneId;
}

/** Going round the sentences of one claim: `members[at]` is the current sentence. */
export interface Ring {
  readonly members: readonly SentenceId[];
  readonly at: number;
}

/** A search: what was asked, what was found, and which hit one is at. */
export interface Search {
  readonly query: string;
  readonly scope: Scope;
  readonly hits: readonly Hit[];
  readonly at: number;
  /** How many there are, when there are more than `hits` and it is known. */
  readonly all?: number;
  readonly problem?: string;
  /** The answer with this number is still to come; `hits` are of what was asked before it. */
  readonly pending?: number;
  /** Enter was pressed before the answer came. */
  readonly isChosen?: boolean;
  /** Which of the earlier searches this is, the latest being 0. */
  readonly recalled?: number;
}

/** A search kept under a name, with how much it finds now once that is known. */
export interface SavedCount {
  readonly name: string;
  readonly query: string;
  readonly found?: number;
  /** There are more than were counted. */
  readonly more?: boolean;
}

/** What a prompt asks for. */
export type Ask = 'tag' | 'note' | 'rating' | 'tlp';

/** At most one at a time lies over the panes. */
export type Overlay =
  /** `over` is what it was asked from and goes back to: the matrix has keys of its own. */
  | { readonly type: 'help'; readonly filter: string; readonly at: number; readonly over?: HypothesesOverlay }
  | { readonly type: 'palette'; readonly filter: string; readonly at: number }
  /** `from` is where the search began: its story and article are the narrower scopes. */
  | { readonly type: 'search'; readonly search: Search; readonly from: SentenceId }
  | { readonly type: 'why'; readonly top: number }
  /** `link` is what a kind is chosen for. */
  | { readonly type: 'list'; readonly list: ListName; readonly at: number; readonly link?: Link }
  | { readonly type: 'menu'; readonly menu: MenuName }
  /** A command line being typed: the line, what was typed of it before Tab, the offer Tab is at, and how far back in what was typed before. */
  | { readonly type: 'command'; readonly text: string; readonly typed: string; readonly at: number; readonly past: number }
  /** Words that narrow the list of sources, and those that did before. */
  | { readonly type: 'filter'; readonly text: string; readonly before?: string }
  /** Facts to read: of the briefing named, or what a program answered. */
  | {
      readonly type: 'text';
      readonly title: string;
      readonly rows: readonly Fact[];
      readonly top: number;
      readonly of?: BriefingId;
    }
  | HypothesesOverlay
  /** A mark being typed: for what, and what those are called. */
  | {
      readonly type: 'prompt';
      readonly ask: Ask;
      readonly text: string;
      readonly ids: readonly TriageId[];
      readonly name: string;
    };

/** A line of facts: what it is about, and what is known. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What is kept from one session to the next. */
export interface Memory {
  /** Whether one pane filled the screen. */
  readonly zoom?: boolean;
  readonly sizes?: PaneSizes;
  /** Places by their letter. */
  readonly places?: Readonly<Record<string, Place>>;
  /** Command lines, the latest last. */
  readonly typed?: readonly string[];
  /** Searches that were kept, the latest first. */
  readonly searched?: readonly string[];
  /** The way back. */
  readonly back?: readonly Place[];
}

/** What the status line says until the next key. */
export interface Message {
  readonly text: string;
  readonly tone: Tone;
  /** The same in short, where what is known of the sentence that was reached stands beside it. */
  readonly arrived?: string;
}

/** All there is to the screen. Exclusive things are one union; what is absent has its usual value. */
export interface State {
  readonly library: Library;
  readonly corpus?: Corpus;
  readonly size: Size;
  readonly theme: ThemeName;
  /** Signs of ASCII only. */
  readonly ascii: boolean;
  readonly keys?: OwnKeys;
  /** The widest a line of an article gets; the usual when absent. */
  readonly measure?: number;
  /** What j and k move by in an article; a sentence when absent. */
  /** Nothing is written and no program is started. */
  readonly readOnly?: boolean;
  readonly jk?: 'sentence' | 'line';
  /** How wide a person has made the panes. */
  readonly sizes?: PaneSizes;
  /** Places marked with a letter. */
  readonly places?: Readonly<Record<string, Place>>;
  /** Command lines typed before, the latest last. */
  readonly typed?: readonly string[];
  /** Searches that were kept, the latest first. */
  readonly searched?: readonly string[];
  /** The searches kept under names, by name. */
  readonly saved?: readonly SavedCount[];
  /** Who is quoted most in a library too big to be looked through here. */
  readonly speakers?: readonly string[];
  /** The number of the last search that was asked of the world. */
  readonly asked?: number;
  /** The day that "today" means in a search, ISO. */
  readonly today?: string;
  /** Words that the listed sources hold; all are listed when absent. */
  readonly filter?: string;
  readonly focus: PaneId;
  readonly zoom: boolean;
  /** The sentence under the cursor of the article pane; absent when there is nothing to read. */
  readonly here?: SentenceId;
  /** First row of the article shown. */
  readonly top: number;
  /** Cursor of the source list, and its first row shown. */
  readonly list: { readonly on?: BriefingId; readonly top: number };
  /** Cursor of the third pane (takeaways, then links), and its first row shown while it has the focus. */
  readonly side: { readonly at: number; readonly top: number };
  readonly grouping: Grouping;
  readonly furniture: boolean;
  readonly trail: { readonly back: readonly Place[]; readonly forward: readonly Place[] };
  readonly ring?: Ring;
  readonly diff: boolean;
  /** The last search that was kept, for n, N and the marks in the text. */
  readonly found?: Search;
  /** Where one was before a preview began (list, search). Escape returns there; going on puts it on the trail. */
  readonly before?: Place;
  readonly overlay?: Overlay;
  /** The analyst's marks, put where they belong now. */
  readonly marks?: ReadonlyMap<TriageId, Marks>;
  /** Marks whose sentence is gone. */
  readonly lost?: readonly LostMark[];
  /** Questions with their competing hypotheses, the one worked on last first. */
  readonly questions?: readonly Question[];
  readonly weighing?: WeighingPlace;
  /** What came into the library since this person looked last. */
  readonly news?: News;
  /** What the saved searches find. */
  readonly hits?: readonly SearchHits[];
  /** How far this person has read. */
  readonly reached?: Reached;
  /** Sentences that were left behind by reading on (Space, L) in this sitting: what they say is not new elsewhere. */
  readonly passed?: ReadonlySet<SentenceId>;
  /** The name under which this person marks and judges. */
  readonly author?: string;
  /** Briefings chosen to be marked together. */
  readonly selected?: ReadonlySet<BriefingId>;
  /** The last mark made, for repeating it. */
  readonly repeat?: { readonly change: Change; readonly said: string };
  /** A number typed before a key: "12". */
  readonly count?: string;
  /** Keys of an unfinished sequence: "g". */
  readonly pending: string;
  /** Whether the keys that may follow are shown. */
  readonly hint: boolean;
  /** Shown in the status line until the next key. */
  readonly message?: Message;
  /** What is still being opened, and how far; Escape stops it. */
  readonly progress?: string;
}

/** What is known before the first key: from settings, the terminal, the last session. */
export interface Looks {
  readonly theme?: ThemeName;
  readonly ascii?: boolean;
  readonly corpus?: Corpus;
  readonly keys?: OwnKeys;
  readonly measure?: number;
  readonly jk?: 'sentence' | 'line';
  readonly grouping?: Grouping;
  readonly memory?: Memory;
  readonly today?: string;
  readonly readOnly?: boolean;
}

/** What is shown first: the top of the list, on a sentence that leads on to others. */
export function initialState(library: Library, size: Size, looks: Looks = {}): State {
  const { grouping = 'story', memory: { zoom = false, sizes, places, typed, searched, back = [] } = {} } = looks;
  const here = beginning(library, grouping, size);
  return {
    library,
    ...(looks.corpus ? { corpus: looks.corpus } : {}),
    size,
    theme: looks.theme ?? 'terminal',
    ascii: looks.ascii ?? false,
    ...(looks.keys ? { keys: looks.keys } : {}),
    ...(looks.measure === undefined ? {} : { measure: looks.measure }),
    ...(looks.jk ? { jk: looks.jk } : {}),
    ...(looks.readOnly ? { readOnly: true } : {}),
    ...(sizes ? { sizes } : {}),
    ...(places ? { places } : {}),
    ...(typed ? { typed } : {}),
    ...(searched ? { searched } : {}),
    ...(looks.today === undefined ? {} : { today: looks.today }),
    focus: 'article',
    zoom,
    ...(here ? { here: here.id } : {}),
    top: 0,
    list: here ? { on: here.briefing, top: 0 } : { top: 0 },
    side: { at: 0, top: 0 },
    grouping,
    furniture: false,
    trail: { back, forward: [] },
    diff: false,
    pending: '',
    hint: false,
  };
}

/** Where one begins: at the top of the list, where what others copy from stands before its copies. */
export function beginning(library: Library, grouping: Grouping, size: Size): Sentence | undefined {
  const first = readingsInOrder(library, grouping).find(hasText);
  const sentences = first ? allSentences(first) : [];
  // On a sentence that x leads on from, when one of the first has links and there is room for what stands above it.
  const near = size.rows >= 20 ? sentences.slice(0, 4) : [];
  return near.find((sentence) => library.linksOf(sentence.id).length > 0) ?? sentences[0];
}

/** The state without an optional part: absent is absent. */
export function without(
  state: State,
  ...parts: readonly (
    | 'ring'
    | 'found'
    | 'before'
    | 'overlay'
    | 'message'
    | 'here'
    | 'selected'
    | 'progress'
    | 'filter'
    | 'sizes'
    | 'count'
  )[]
): State {
  const copy: { -readonly [P in keyof State]: State[P] } = { ...state };
  for (const part of parts) delete copy[part];
  return copy;
}
