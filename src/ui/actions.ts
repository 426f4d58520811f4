// Everything that can happen, as one union. Keys are actions too: what a key means depends on the state, so update decides it.
import type { Corpus } from '../search/corpus.ts';
import type { SavedSearch } from '../search/history.ts';
import type { Answer } from '../search/search.ts';
import type { Question, Weighing } from '../model/hypotheses.ts';
import type { Ruling } from '../model/judgement.ts';
import type { Library, Link } from '../model/library.ts';
import type { News, Reached, SearchHits } from '../model/news.ts';
import type { LostMark } from '../model/settle.ts';
import type { BriefingId, SentenceId } from '../model/text.ts';
import type { Change, Marks, TriageId } from '../model/triage.ts';
import type { PaneId, Size } from './layout.ts';
import type { Ask, ExportName, Fact, Grouping, ListName, MenuName, Scope, Tone } from './state.ts';
import type { MatrixFormat, WeighingPlace, Writing } from './weighing.ts';

/** Farther than any list is long: what moves so far stops at its end. */
export const FAR = 100_000;

/** How far a move goes. */
export type Step = 'row' | 'half' | 'page' | 'end';

/** Everything that can happen. */
export type Action =
  /** One key by its name: "j", "Ctrl-d", "Enter". */
  | { readonly type: 'key'; readonly key: string }
  /** Text pasted into the terminal. Never acts as keys. */
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'resize'; readonly size: Size }
  /** A new snapshot: positions are kept by id. */
  | { readonly type: 'library'; readonly library: Library; readonly corpus?: Corpus }
  /** The search index of the library held, when it was made elsewhere. */
  | { readonly type: 'corpus'; readonly corpus: Corpus }
  | { readonly type: 'say'; readonly text: string; readonly tone?: Tone }
  /** How far the opening is; without a text it is over. */
  | { readonly type: 'progress'; readonly text?: string }
  /** Run a command by its id, as a key of it would. */
  | { readonly type: 'command'; readonly id: string; readonly argument?: string }
  /** Run command lines one after the other, as one deed. */
  /** A command so many times, as far as it leads anywhere. */
  | { readonly type: 'times'; readonly id: string; readonly count: number }
  | { readonly type: 'macro'; readonly name: string; readonly steps: readonly string[] }
  // Moving
  | { readonly type: 'focus'; readonly pane: PaneId }
  | { readonly type: 'move'; readonly step: Step; readonly by: 1 | -1 }
  | { readonly type: 'scroll'; readonly by: 1 | -1 }
  | { readonly type: 'open'; readonly briefing: BriefingId }
  /** A jump: the place left goes on the trail. */
  | { readonly type: 'jump'; readonly sentence: SentenceId; readonly message?: string; readonly isReadOn?: boolean }
  /** A step within the article that is no jump. Who reads on has read the sentence that is left. */
  | { readonly type: 'step'; readonly sentence: SentenceId; readonly message?: string; readonly isReadOn?: boolean }
  | { readonly type: 'cross'; readonly by: 1 | -1 }
  | { readonly type: 'trail'; readonly by: 1 | -1 }
  /** The list has rested on a briefing: show it. */
  | { readonly type: 'settle'; readonly briefing: BriefingId }
  | { readonly type: 'readOn' }
  // Showing
  | { readonly type: 'zoom' }
  | { readonly type: 'furniture' }
  | { readonly type: 'theme' }
  /** A setting of the screen, for now. */
  | { readonly type: 'set'; readonly name: string; readonly value: string }
  /** Give the focused pane more or less room; without a direction all panes get their own share again. */
  | { readonly type: 'widen'; readonly by?: 1 | -1 }
  | { readonly type: 'diff' }
  | { readonly type: 'group'; readonly grouping: Grouping }
  | { readonly type: 'cancel' }
  | { readonly type: 'keysHint'; readonly pending: string }
  // Overlays
  | { readonly type: 'show'; readonly overlay: 'help' | 'palette' | 'why'; readonly filter?: string }
  /** A command line to type, begun with this. */
  | { readonly type: 'commandLine'; readonly text: string }
  /** Narrow the list of sources; without words: ask for them. */
  | { readonly type: 'filter'; readonly words?: string }
  /** Where each field of a briefing was found. */
  | { readonly type: 'info'; readonly briefing: BriefingId }
  /** What the disk knows of the briefing whose fields are shown. */
  | { readonly type: 'facts'; readonly of: BriefingId; readonly rows: readonly Fact[] }
  /** What a program answered. */
  | { readonly type: 'output'; readonly title: string; readonly rows: readonly Fact[] }
  /** Mark this place with a letter; go to the one marked with it. */
  | { readonly type: 'markPlace'; readonly letter: string }
  | { readonly type: 'goToPlace'; readonly letter: string }
  | { readonly type: 'list'; readonly list: ListName }
  | { readonly type: 'menu'; readonly menu: MenuName }
  | { readonly type: 'close' }
  | { readonly type: 'pick'; readonly by: number }
  | { readonly type: 'choose' }
  // Search
  | { readonly type: 'search'; readonly query: string; readonly scope?: Scope }
  /** An answer, or a part of one, to the search with this number. */
  | { readonly type: 'found'; readonly number: number; readonly answer: Answer; readonly isWhole: boolean }
  /** The searches kept under names, as they are on the disk now. */
  | { readonly type: 'saved'; readonly saved: readonly SavedSearch[] }
  /** How much one of them finds now. */
  | { readonly type: 'counted'; readonly query: string; readonly found: number; readonly more: boolean }
  /** Keep the last search under a name, or do not keep that one any more. */
  | { readonly type: 'saveSearch'; readonly name: string }
  | { readonly type: 'forgetSearch'; readonly name: string }
  /** Who is quoted most, from the search index. */
  | { readonly type: 'speakers'; readonly speakers: readonly string[] }
  /** Another day has begun. */
  | { readonly type: 'day'; readonly today: string }
  | { readonly type: 'match'; readonly by: 1 | -1 }
  // Marks
  | { readonly type: 'mark'; readonly ids: readonly TriageId[]; readonly change: Change; readonly said: string }
  /** Into the editor with the note of one article or sentence. */
  | { readonly type: 'editNote'; readonly id: TriageId; readonly name: string }
  | { readonly type: 'stepBack'; readonly way: 'undo' | 'redo' }
  /** The marks as they are on the disk, put where they belong now; the library when judgements on its links changed it. */
  | {
      readonly type: 'marks';
      readonly marks: ReadonlyMap<TriageId, Marks>;
      readonly lost?: readonly LostMark[];
      readonly questions?: readonly Question[];
      readonly library?: Library;
      /** Who reads here: what they did themselves is said to be theirs. */
      readonly author?: string;
    }
  // Hypotheses
  /** Open the matrix of a question, of the last one when none is named; perhaps to write something into it. */
  | { readonly type: 'matrix'; readonly question?: string; readonly writing?: Writing; readonly said?: string }
  | { readonly type: 'moveInMatrix'; readonly rows: number; readonly columns: number }
  /** The next question, or the one before. */
  | { readonly type: 'turnMatrix'; readonly by: 1 | -1 }
  /** What a person wrote about hypotheses; with a place, that is where one is then. */
  | {
      readonly type: 'weigh';
      readonly weighings: readonly Weighing[];
      readonly said: string;
      readonly place?: WeighingPlace;
      readonly isShown?: boolean;
    }
  | { readonly type: 'exportMatrix'; readonly question: string; readonly format: MatrixFormat; readonly file?: string }
  /** What a person decided about links. */
  | { readonly type: 'judge'; readonly rulings: readonly Ruling[]; readonly said: string }
  /** Choose the kind of a link. */
  | { readonly type: 'retype'; readonly link: Link }
  /** What the newest version of a briefing changed. */
  | { readonly type: 'changes'; readonly briefing: BriefingId }
  /** What is new in the library; shown at once when it is to be, and nothing else is open. */
  | { readonly type: 'news'; readonly news: News; readonly isShown: boolean }
  /** What the saved searches find. */
  | { readonly type: 'hits'; readonly hits: readonly SearchHits[] }
  /** How far one has read. At the start one goes on where one was. */
  | { readonly type: 'reached'; readonly reached: Reached; readonly goOn?: boolean }
  | { readonly type: 'prompt'; readonly ask: Ask }
  | { readonly type: 'select'; readonly briefing: BriefingId }
  | { readonly type: 'selectAll' }
  // The world
  | { readonly type: 'quit' }
  | { readonly type: 'suspend' }
  | { readonly type: 'redraw' }
  | { readonly type: 'reload' }
  | { readonly type: 'copy'; readonly text: string; readonly what: string }
  | { readonly type: 'cite'; readonly sentence: SentenceId }
  | {
      readonly type: 'export';
      readonly format: ExportName;
      readonly sentences: readonly SentenceId[];
      readonly title: string;
      readonly file?: string;
    }
  | { readonly type: 'openOriginal'; readonly target: string }
  | { readonly type: 'pipe'; readonly program: string; readonly text: string; readonly name: string };
