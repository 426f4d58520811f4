// What the lists over the panes hold: links of a sentence, conflicts anywhere, origins and copies, notices. Enter does the item's action.
import type { Library, Link } from '../../model/library.ts';
import type { Derivation } from '../../model/origin.ts';
import type { Relation } from '../../model/relation.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';
import type { Action } from '../actions.ts';
import type { ListName, SavedCount, State } from '../state.ts';
import type { Meaning } from '../theme.ts';
import { judgedItems, judgedWords, kindItems, listedLinks } from './judged.ts';
import { TURNS } from './links.ts';
import { once } from './memo.ts';
import { citeOf, isCircular, shortNameOf, signOf, wordsOf } from './names.ts';
import { conflictIn, driftOf, driftWords } from './reasons.ts';
import { countText } from './saved.ts';
import { standingText } from './side.ts';
import { viewItems, VIEW_EMPTY, VIEW_TITLES } from './views.ts';

/** One entry of a list over the panes. */
export interface ListItem {
  readonly head: string;
  readonly as: Meaning;
  /** At the right edge of the head: a score, a share. */
  readonly note: string;
  /** Shown below the head; all of it while the cursor is on the item. */
  readonly texts: readonly string[];
  readonly action?: Action;
}

/** What each list is called. */
export const LIST_TITLES: Readonly<Record<ListName, string>> = {
  links: 'LINKS of this sentence',
  kinds: 'WHAT ARE THE TWO TO EACH OTHER?',
  judged: 'JUDGED LINKS',
  searches: 'SAVED SEARCHES, with what they find now',
  conflicts: 'POSSIBLE CONFLICTS AND UPDATES',
  origins: 'ORIGINS: who says it first, who copies whom',
  notices: 'NOTICES',
  ...VIEW_TITLES,
};

/** What stands where there is nothing to list. */
export const LIST_EMPTY: Readonly<Record<ListName, string>> = {
  links: 'This sentence is linked to nothing.',
  kinds: 'This sentence is linked to nothing.',
  judged: 'No link has been judged yet.',
  searches: 'No search is saved yet: S saves the last one.',
  conflicts: 'No conflict and no update between these articles.',
  origins: 'No article here takes its text from another.',
  notices: 'Everything could be read.',
  ...VIEW_EMPTY,
};

/** The items of a list in the order in which they are shown. */
export function listItems(state: State, name: ListName): readonly ListItem[] {
  switch (name) {
    case 'links':
      return state.here === undefined ? [] : listedLinks(state.library, state.here).map((link) => linkItem(state, link));
    case 'kinds':
      return kindItems(state);
    case 'judged':
      return judgedItems(state);
    case 'searches':
      return (state.saved ?? []).map(savedItem);
    case 'conflicts':
      return conflicts(state.library);
    case 'origins':
      return [...claimItems(state), ...copies(state.library)];
    case 'notices':
      return notices(state.library);
    case 'timeline':
    case 'matrix':
    case 'quotes':
    case 'names':
    case 'notes':
    case 'basket':
    case 'new':
      return viewItems(state, name);
  }
}

/** A word on the whole list, at the right of its title. */
export function listNote(state: State, name: ListName): string {
  const isOfSentence =
    name === 'links' || (name === 'origins' && state.here !== undefined && state.library.clusterOf(state.here));
  if (isOfSentence && state.here !== undefined) return standingText(state.library, state.here);
  const items = listItems(state, name);
  // a legend is no item
  return String(items.filter(({ action }) => action).length || items.length);
}

function linkItem(state: State, link: Link): ListItem {
  const { library } = state;
  const { judged, kind, score } = link.relation;
  const isRejected = judged?.verdict === 'rejected';
  return {
    head: `${isRejected ? 'x' : signOf(link)} ${wordsOf(link)} ${cite(library, link.there)}`,
    as: isRejected ? 'quiet' : kind,
    note: judged ? judgedWords(state, judged) : score.toFixed(2),
    texts: [library.sentence(link.there)?.text ?? ''],
    action: { type: 'jump', sentence: link.there },
  };
}

function savedItem(saved: SavedCount): ListItem {
  return {
    head: saved.name,
    as: 'strong',
    note: countText(saved),
    texts: [saved.query],
    action: { type: 'search', query: saved.query },
  };
}

const conflicts = once((library: Library): readonly ListItem[] =>
  library
    .relationsOf(TURNS)
    .toSorted((a, b) => Number(a.kind === 'updates') - Number(b.kind === 'updates') || b.score - a.score)
    .map((relation) => conflictItem(library, relation)),
);

function conflictItem(library: Library, relation: Relation): ListItem {
  const { from, to, kind } = relation;
  const text = (id: SentenceId) => `${cite(library, id)}: ${library.sentence(id)?.text ?? ''}`;
  // Reason and texts are fetched when the item comes into sight: a big library has thousands of them.
  const [sign, called] = kind === 'contradicts' ? ['!', 'possible conflict'] : ['^', 'update'];
  return {
    get head() {
      const reason = namedIn({ relation, here: from, there: to });
      return `${sign} ${called}${reason === undefined ? '' : `: ${reason}`}`;
    },
    as: kind,
    note: '',
    get texts() {
      return [text(to), text(from)];
    },
    action: { type: 'jump', sentence: to },
  };
}

/** What the two differ in, in a few words, from the earlier to the later. */
function namedIn(link: Link): string | undefined {
  const [first] = driftOf(link);
  return conflictIn({ relation: link.relation }) ?? (first && driftWords(first, 'to'));
}

/** The origins behind the current claim. */
function claimItems({ library, here }: State): ListItem[] {
  const cluster = here === undefined ? undefined : library.clusterOf(here);
  return (cluster?.origins ?? []).map((origin) => ({
    head: `This claim rests on ${origin.name}`,
    as: 'strong',
    note: origin.held ? 'read here' : 'not read here',
    texts: [`told by ${origin.briefings.map((id) => named(library, id)).join(', ')}`],
  }));
}

const copies = once((library: Library): readonly ListItem[] => {
  const sources = Map.groupBy(library.derivations, ({ to }) => to);
  return library.derivations.map((derivation) => copyItem(library, derivation, commonSource(sources, derivation)));
});

/** What two that share text without citing each other both take more from: then neither need have the other's. */
function commonSource(
  sources: ReadonlyMap<BriefingId, readonly Derivation[]>,
  { from, to, share, why }: Derivation,
): BriefingId | undefined {
  if (/cite/.test(why)) return undefined;
  const others = new Set(sources.get(from)?.map((each) => each.from));
  return sources.get(to)?.find((each) => each.from !== from && each.share >= share && others.has(each.from))?.from;
}

function copyItem(library: Library, { from, to, share, why }: Derivation, common: BriefingId | undefined): ListItem {
  const [one, other] = [named(library, to), named(library, from)];
  return {
    head: isCircular(why)
      ? `${one} and ${other} cite each other`
      : common === undefined
        ? `${one} takes from ${other}`
        : `${one} and ${other} share text: both take from ${named(library, common)}`,
    as: isCircular(why) ? 'contradicts' : common === undefined ? 'restates' : 'plain',
    note: `${Math.round(share * 100)}%`,
    texts: [why],
    action: { type: 'open', briefing: to },
  };
}

const notices = once((library: Library): readonly ListItem[] =>
  library.notices.map(({ what, where, todo }) => ({ head: `${where}: ${what}`, as: 'problem', note: '', texts: [todo] })),
);

function cite(library: Library, id: SentenceId): string {
  const briefing = library.briefing(briefingOf(id));
  return briefing ? citeOf(briefing) : '';
}

function named(library: Library, id: BriefingId): string {
  const briefing = library.briefing(id);
  return briefing ? shortNameOf(briefing) : id;
}
