// Places marked with letters, the room of the panes, and what of a session is kept for the next one.
import type { Effect } from '../effects.ts';
import { resized } from '../layout.ts';
import { citeOf } from '../select/names.ts';
import { without, type Memory, type State } from '../state.ts';
import { jumpTo, placeOf, restore } from './place.ts';

/** The way back that is kept. */
const KEPT = 50;

/** Remembers where one is under a letter; what was there before is replaced. */
export function markPlace(state: State, letter: string): State {
  const place = placeOf(state);
  if (!place) return state;
  return {
    ...state,
    places: { ...state.places, [letter]: place },
    message: { text: `This place is ${letter}: ' ${letter} comes back to it.`, tone: 'plain' },
  };
}

/** Back to a place under a letter, or a message why not. */
export function goToPlace(state: State, letter: string): State {
  const place = state.places?.[letter];
  if (!place) return problem(state, `No place is marked ${letter}: m ${letter} marks one.`);
  const briefing = state.library.briefing(place.briefing);
  if (!state.library.sentence(place.sentence))
    return problem(state, `The place ${letter} is ${briefing ? 'gone from its article' : 'in an article that is not here'}.`);
  const moved = jumpTo({ ...state, focus: place.focus }, place.sentence);
  const { trail } = moved;
  const said = briefing ? `${letter}: ${citeOf(briefing)}. < goes back.` : '';
  return { ...restore(moved, place), trail, message: { text: said, tone: 'plain' } };
}

function problem(state: State, text: string): State {
  return { ...state, message: { text, tone: 'plain' } };
}

/** Gives the focused pane more room or less; without a direction every pane has its usual share again. */
export function widen(state: State, by: 1 | -1 | undefined): State {
  if (by === undefined)
    return { ...without(state, 'sizes'), message: { text: 'The panes have their usual shares again.', tone: 'plain' } };
  const sizes = resized(state.size, state.sizes, state.focus, by);
  if (sizes) return { ...state, sizes };
  return problem(state, by > 0 ? 'There is no more room to give.' : 'It cannot be narrower.');
}

/** What is kept of a state. */
function memoryOf({ zoom, sizes, places, typed, searched, trail }: State): Memory {
  return {
    ...(zoom ? { zoom } : {}),
    ...(sizes ? { sizes } : {}),
    ...(places ? { places } : {}),
    ...(typed ? { typed } : {}),
    ...(searched ? { searched } : {}),
    ...(trail.back.length > 0 ? { back: trail.back.slice(-KEPT) } : {}),
  };
}

/** Asks for it to be kept when it has changed: everything is on the disk at once, nothing waits for the end. */
export function remembering(before: State, after: State, effects: readonly Effect[]): readonly Effect[] {
  const isSame =
    before.zoom === after.zoom &&
    before.sizes === after.sizes &&
    before.places === after.places &&
    before.typed === after.typed &&
    before.searched === after.searched &&
    before.trail.back === after.trail.back;
  return isSame ? effects : [...effects, { type: 'remember', memory: memoryOf(after) }];
}
