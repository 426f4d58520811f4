// Crossing between articles, the trail, and opening briefings.
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';
import { allSentences, hasText } from '../../model/reading.ts';
import { ringOf } from '../select/links.ts';
import { citeOf, signOf, wordsOf } from '../select/names.ts';
import { without, type Message, type Overlay, type State } from '../state.ts';
import { firstOf, goTo, jumpTo, placeOf, restore } from './place.ts';

/** Once round all sentences of the claim, back to the first, and on. */
export function cross(state: State, by: 1 | -1): State {
  if (state.here === undefined) return state;
  const going =
    state.ring?.members[state.ring.at] === state.here ? state.ring : { members: ringOf(state.library, state.here), at: 0 };
  const { members } = going;
  if (members.length < 2) return state;
  const at = (going.at + by + members.length) % members.length;
  const there = members[at];
  if (there === undefined) return state;
  const moved = jumpTo({ ...state, ring: going, focus: 'article' }, there, true);
  return { ...moved, ring: { members, at }, message: crossed(state, there, at, members.length) };
}

function crossed(state: State, there: SentenceId, at: number, all: number): Message {
  const { library, here } = state;
  const briefing = library.briefing(briefingOf(there));
  const link = here === undefined ? undefined : library.linksOf(here).find((candidate) => candidate.there === there);
  const name = briefing ? citeOf(briefing) : there;
  if (at === 0) return { text: `Round: back in ${name}. x goes round again.`, tone: 'plain', arrived: 'back where x began' };
  const place = `${at} of ${all - 1}`;
  if (!link) return { text: `${place}: the same claim in ${name}`, tone: 'plain', arrived: `${place} the same claim` };
  const words = wordsOf(link);
  // In short without the name: the title of the article says it.
  const arrived = `${place} ${signOf(link)} ${words.replace(/ (?:by|with)$/, '')}`;
  return { text: `${place}: ${signOf(link)} ${words} ${name}`, tone: 'plain', arrived };
}

/** One place back (-1) or forward (1), skipping places that are not here any more. */
export function alongTrail(state: State, by: 1 | -1): State {
  const [from, to] = by < 0 ? [state.trail.back, state.trail.forward] : [state.trail.forward, state.trail.back];
  // Of an earlier session there may be places in articles that are not here, and the one where this one began.
  const at = from.findLastIndex(({ sentence }) => sentence !== state.here && state.library.sentence(sentence));
  const place = from[at];
  const here = placeOf(state);
  if (!place) return { ...state, message: { text: 'The trail leads to nothing else that is here.', tone: 'plain' } };
  const left = from.slice(0, at);
  const kept = here ? [...to, here] : to;
  const moved = restore(without(state, 'before'), place);
  return { ...moved, trail: by < 0 ? { back: left, forward: kept } : { back: kept, forward: left } };
}

/** Opens a briefing at its beginning, or stays in place when it is the one being read. */
export function open(state: State, briefing: BriefingId): State {
  const pane = state.focus === 'takeaways' ? 'takeaways' : 'article';
  if (state.here !== undefined && briefingOf(state.here) === briefing) return keepPreview({ ...state, focus: 'article' });
  const first = firstOf(state, briefing);
  return first === undefined ? state : jumpTo({ ...state, focus: pane }, first);
}

/** A preview that one goes on reading becomes a jump. */
export function keepPreview(state: State): State {
  const { before } = state;
  if (!before) return state;
  const rest = without(state, 'before');
  if (before.sentence === state.here) return rest;
  return { ...rest, trail: { back: [...state.trail.back, before], forward: [] } };
}

/** The same place in a new snapshot; the nearest there is when it is gone. What is being typed is typed on. */
export function replaceLibrary(state: State, library: State['library'], corpus: State['corpus']): State {
  if (library === state.library) return corpus ? { ...state, corpus } : state;
  const { overlay, before, found } = state;
  const typed = typedOn(overlay, library);
  const hits = found?.hits.filter(({ sentence }) => library.sentence(sentence)) ?? [];
  const base: State = {
    ...without(state, 'ring', 'found', 'overlay', 'before'),
    library,
    ...(corpus ? { corpus } : {}),
    ...(typed ? { overlay: typed } : {}),
    ...(typed?.type === 'search' && before ? { before } : {}),
    ...(found && hits.length === found.hits.length ? { found } : {}),
  };
  const place = placeOf(state);
  if (place && library.sentence(place.sentence)) return { ...restore(base, place), focus: state.focus };
  const kept = place && library.reading(place.briefing);
  const reading = kept ?? library.readings.find(hasText);
  const first = reading && allSentences(reading)[0];
  const trail = { back: [], forward: [] };
  if (!first) return { ...without(base, 'here'), top: 0, list: { top: 0 }, trail };
  return { ...goTo(base, first.id), trail };
}

const TYPED: readonly Overlay['type'][] = ['prompt', 'palette', 'help', 'command', 'filter', 'hypotheses'];

/** What is open over the panes, when it holds words of the person's own and can go on. */
function typedOn(overlay: Overlay | undefined, library: State['library']): Overlay | undefined {
  if (overlay?.type === 'search') return library.sentence(overlay.from) ? overlay : undefined;
  return overlay && TYPED.includes(overlay.type) ? overlay : undefined;
}
