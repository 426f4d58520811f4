// Where everything about a briefing comes from: its fields with the rule that found each, what was left out of its text and why,
// and what the disk knows of its file, which comes a moment later.
import { fieldsOf, pageOf, reasonsOf, type Briefing } from '../../model/briefing.ts';
import { counted } from '../../model/counted.ts';
import type { BriefingId, SentenceId } from '../../model/text.ts';
import type { Effect } from '../effects.ts';
import { without, type Fact, type State } from '../state.ts';

/** Opens the facts of a briefing, or closes them when they are open. Asks the disk for its part. */
export function showProvenance(state: State, id: BriefingId): readonly [State, readonly Effect[]] {
  const { library, overlay, here } = state;
  if (overlay?.type === 'text' && overlay.of === id) return [without(state, 'overlay'), []];
  const briefing = library.briefing(id);
  if (!briefing) return [state, []];
  const rows = [
    ...fieldRows(briefing),
    ...textRows(briefing, library.reading(id)?.sentences.length ?? 0),
    ...placeRows(state, briefing, here),
  ];
  return [
    { ...state, overlay: { type: 'text', title: 'INFO where everything was found', rows, top: 0, of: id } },
    [{ type: 'inquire', briefing: id, ...(briefing.path === undefined ? {} : { path: briefing.path }) }],
  ];
}

/** What the disk knows, when the drawer it belongs to is still open. */
export function withFacts(state: State, of: BriefingId, rows: readonly Fact[]): State {
  const { overlay } = state;
  if (overlay?.type !== 'text' || overlay.of !== of) return state;
  return { ...state, overlay: { ...overlay, rows: [...overlay.rows, ...rows] } };
}

const NAMES: Readonly<Record<string, string>> = { url: 'address', via: 'passed on by', byline: 'author' };

function fieldRows(briefing: Briefing): Fact[] {
  const known = fieldsOf(briefing);
  const missing = (['headline', 'outlet', 'byline', 'published', 'url'] as const).filter(
    (field) => briefing[field] === undefined,
  );
  return [
    ...known.map(({ field, value, found, words }) => ({
      label: NAMES[field] ?? field,
      text: `${value} (${found}${words === undefined ? '' : `: "${words}"`})`,
    })),
    ...(missing.length > 0 ? [{ label: 'not given', text: missing.map((field) => NAMES[field] ?? field).join(', ') }] : []),
    ...(briefing.feed?.title ? [{ label: 'feed', text: briefing.feed.title }] : []),
  ];
}

function textRows(briefing: Briefing, sentences: number): Fact[] {
  const reasons = [...reasonsOf(briefing)].map(([why, number]) => `${number} ${why}`);
  return [
    {
      label: 'format',
      text: `${briefing.format}, ${counted(sentences, 'sentence')}, ${counted(briefing.body.length, 'character')}`,
    },
    { label: 'left out', text: reasons.length > 0 ? `${reasons.join(', ')} (B shows them)` : 'nothing' },
    ...briefing.notices.map(({ what, todo }) => ({ label: 'notice', text: `${what}; ${todo}` })),
  ];
}

function placeRows(state: State, briefing: Briefing, here: SentenceId | undefined): Fact[] {
  const sentence = here === undefined ? undefined : state.library.sentence(here);
  const page = sentence?.in === 'body' && sentence.briefing === briefing.id ? pageOf(briefing, sentence.start) : undefined;
  return [
    ...(sentence?.in === 'body' && sentence.briefing === briefing.id
      ? [
          {
            label: 'this sentence',
            text: `characters ${sentence.start} to ${sentence.end}${page === undefined ? '' : `, page ${page}`}`,
          },
        ]
      : []),
    { label: 'id', text: briefing.id },
    ...(briefing.path === undefined ? [] : [{ label: 'file', text: briefing.path }]),
  ];
}
