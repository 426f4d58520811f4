// What the screen may ask of the world, as data. app/perform does it and answers with an Action.
import type { Weighing } from '../model/hypotheses.ts';
import type { Ruling } from '../model/judgement.ts';
import type { Anchor, BriefingId, SentenceId } from '../model/text.ts';
import type { Change, TriageId } from '../model/triage.ts';
import type { Corpus } from '../search/corpus.ts';
import type { SearchOptions } from '../search/search.ts';
import type { Action } from './actions.ts';
import type { ExportName, Memory } from './state.ts';
import type { MatrixFormat } from './weighing.ts';

/** One mark to be made durable. */
export interface Wish {
  readonly id: TriageId;
  readonly change: Change;
  /** Where a sentence stands, so that it is found again after a re-reading. */
  readonly anchor?: Anchor;
}

/** Everything that the screen may wish of the world. */
export type Effect =
  | { readonly type: 'quit' }
  /** Hand the terminal back to the shell until it is continued. */
  | { readonly type: 'suspend' }
  /** Repaint everything: something else has written on the screen. */
  | { readonly type: 'redraw' }
  /** Put text on the person's clipboard. `what` names it for the answer: "quote". */
  | { readonly type: 'copy'; readonly text: string; readonly what: string }
  /** Copy a sentence with its speaker, source and a mark by which it can be checked. */
  | { readonly type: 'cite'; readonly sentence: SentenceId }
  /** Write sentences with their sources into a file. */
  | {
      readonly type: 'export';
      readonly format: ExportName;
      readonly sentences: readonly SentenceId[];
      readonly title: string;
      readonly file?: string;
    }
  /** Open the original outside: a URL or a file. */
  | { readonly type: 'open'; readonly target: string }
  /** Make marks durable, with judgements of the same deed, then answer with { type: 'marks' } and say so. */
  | { readonly type: 'mark'; readonly wishes: readonly Wish[]; readonly rulings?: readonly Ruling[]; readonly said: string }
  /** Make judgements on links durable, then answer with { type: 'marks' } and say so. */
  | { readonly type: 'judge'; readonly rulings: readonly Ruling[]; readonly said: string }
  /** Make durable what was written about hypotheses, as one deed, then answer with { type: 'marks' } and say so. */
  | { readonly type: 'weigh'; readonly weighings: readonly Weighing[]; readonly said: string }
  /** Write the matrix of a question into a file. */
  | { readonly type: 'exportMatrix'; readonly question: string; readonly format: MatrixFormat; readonly file?: string }
  /** Edit a note in the person's own editor, then keep it. `name` says of what. */
  | { readonly type: 'editNote'; readonly id: TriageId; readonly anchor?: Anchor; readonly text: string; readonly name: string }
  /** Take back the last deed, or repeat it; answers with { type: 'marks' }. */
  | { readonly type: 'stepBack'; readonly way: 'undo' | 'redo' }
  /** Read no more files: what has been read stays. */
  | { readonly type: 'stopLoading' }
  /** Ask the disk about a briefing: its file and its versions; answers with { type: 'facts' }. */
  | { readonly type: 'inquire'; readonly briefing: BriefingId; readonly path?: string }
  /** Ask the library what the newest version of a briefing changed; answers with { type: 'output' }. `name` is its own. */
  | { readonly type: 'changes'; readonly briefing: BriefingId; readonly name: string }
  /** Give text to a program of the person's own and answer with { type: 'output' }. `name` says what the text is. */
  | { readonly type: 'pipe'; readonly program: string; readonly text: string; readonly name: string }
  /** Keep what is to be there in the next session. */
  | { readonly type: 'remember'; readonly memory: Memory }
  /** Find in a library too big to be searched while a key waits; answers with { type: 'found' }, perhaps several times. */
  | { readonly type: 'find'; readonly number: number; readonly query: string; readonly options: SearchOptions }
  /** Count what queries find, when there is time; answers with { type: 'counted' } for each. Here when there is an index. */
  | { readonly type: 'count'; readonly queries: readonly string[]; readonly options: SearchOptions; readonly corpus?: Corpus }
  /** Keep a search under a name, or forget it; answers with { type: 'saved' }. */
  | { readonly type: 'saveSearch'; readonly name: string; readonly query: string }
  | { readonly type: 'forgetSearch'; readonly name: string }
  /** Read the files again and answer with { type: 'library' }. */
  | { readonly type: 'reload' }
  /** Come back with an action after a while. A newer one with the same name takes the place of an older one. */
  | { readonly type: 'later'; readonly name: string; readonly after: number; readonly action: Action };
