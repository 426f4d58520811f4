// What lies open, in words: lists with every item's number, prompts with what they take, the evidence of a link as a few lines.
// Pure. Nothing is cut off and nothing is drawn: a line says one thing.
import { counted } from '../../model/counted.ts';
import { briefingOf, type SentenceId } from '../../model/text.ts';
import { offers } from '../../ui/command-line.ts';
import { groupings } from '../../ui/commands/view.ts';
import { roundedTo } from '../../ui/overlays/why.ts';
import { helpItems, paletteItems, type Choice } from '../../ui/select/choices.ts';
import { judgedWords } from '../../ui/select/judged.ts';
import { pairOf } from '../../ui/select/links.ts';
import { LIST_EMPTY, LIST_TITLES, listItems, type ListItem } from '../../ui/select/lists.ts';
import { citeOf, wordsOf } from '../../ui/select/names.ts';
import { reasonsIn, verdictOf } from '../../ui/select/reasons.ts';
import { exportChoices } from '../../ui/select/take-out.ts';
import type { Ask, Overlay, Search, State } from '../../ui/state.ts';

/** As many items of a list are said at once; the others have their numbers all the same. */
const MOST = 20;

/** What an overlay says when it opens, or when something in it has changed. */
export function overlayLines(before: Overlay | undefined, state: State, overlay: Overlay): string[] {
  switch (overlay.type) {
    case 'help':
    case 'palette':
      return choiceLines(before, state, overlay);
    case 'search':
      return searchLines(before?.type === 'search' ? before.search : undefined, state, overlay.search);
    case 'why':
      return before?.type === 'why' ? [] : whyLines(state);
    case 'list':
      return listLines(before, state, overlay);
    case 'hypotheses':
      return [];
    case 'menu':
      return menuLines(state);
    case 'prompt':
      return before?.type === 'prompt' ? [] : [`${ASKS[overlay.ask]} For: ${overlay.name}. An empty line leaves it.`];
    case 'command':
      return lineLines(before, state, overlay);
    case 'filter':
      return before?.type === 'filter' ? [] : ['Words that the listed sources hold; an empty line lists all.'];
    case 'text':
      return before?.type === 'text' && before.rows === overlay.rows ? [] : textLines(before, overlay);
  }
}

/** The choices of a menu, in their order: a number takes one. */
export function menuChoices(state: State) {
  return state.overlay?.type === 'menu' && state.overlay.menu === 'export' ? exportChoices(state) : groupings(state);
}

const ASKS: Readonly<Record<Ask, string>> = {
  tag: 'Tags, with spaces between them; -tag removes one.',
  note: 'A note.',
  rating: 'A rating: A to F for the source, 1 to 6 for the claim, B2 for both; - removes it.',
  tlp: 'A TLP level: clear, green, amber, amber+strict, red; - removes it.',
};

function menuLines(state: State): string[] {
  const choices = menuChoices(state);
  return ['Choose by number:', ...choices.map(({ label }, n) => `${n + 1} of ${choices.length}: ${label}`)];
}

function choiceLines(before: Overlay | undefined, state: State, overlay: Overlay & { type: 'help' | 'palette' }): string[] {
  const items = overlay.type === 'help' ? helpItems(state, overlay.filter) : paletteItems(state, overlay.filter);
  const isOpen = before?.type === overlay.type;
  if (isOpen && before.filter === overlay.filter) {
    const item = items[overlay.at];
    return before.at === overlay.at || !item ? [] : [choiceLine(item, overlay.at, items.length)];
  }
  const title = overlay.type === 'help' ? 'Help' : 'Commands and articles';
  const about = overlay.filter === '' ? '' : ` with "${overlay.filter}"`;
  return [
    `${title}: ${items.length}${about}. Words find, a number runs, Esc closes.`,
    ...numbered(items, overlay.at, (item, n) => [choiceLine(item, n, items.length)]),
  ];
}

function choiceLine({ keys, title }: Choice, n: number, all: number): string {
  return `${n + 1} of ${all}: ${keys === '' ? '' : `${keys}, `}${title}`;
}

function searchLines(before: Search | undefined, state: State, search: Search): string[] {
  const { query, hits, at, problem } = search;
  const lineOf = (n: number) => {
    const hit = hits[n];
    const briefing = hit && state.library.briefing(hit.briefing);
    return hit ? [`${n + 1} of ${hits.length}: ${briefing ? `${citeOf(briefing)}: ` : ''}${hit.text}`] : [];
  };
  if (query.trim() === '') return ['Type what to look for: names, words, parts of words. Esc returns.'];
  if (before?.hits === hits) return before.at === at ? [] : lineOf(at);
  if (hits.length === 0) return [problem ?? `Nothing like "${query}". Esc returns.`];
  return [
    `${counted(hits.length, 'hit')} for "${query}". A number goes there, Enter to the first, other words search again, Esc returns.`,
    ...(problem ? [problem] : []),
    ...numbered(hits, at, (_hit, n) => lineOf(n)),
  ];
}

function listLines(before: Overlay | undefined, state: State, { list, at }: Overlay & { type: 'list' }): string[] {
  const items = listItems(state, list);
  const said = (item: ListItem, n: number) => [
    `${n + 1} of ${items.length}: ${[item.head, item.note].filter(Boolean).join(', ')}`,
    ...item.texts.filter((text) => text !== ''),
  ];
  if (before?.type === 'list' && before.list === list) {
    const item = items[at];
    return before.at === at || !item ? [] : said(item, at);
  }
  if (items.length === 0) return [LIST_EMPTY[list]];
  return [`List: ${lower(LIST_TITLES[list])}. A number goes to one, Esc closes.`, ...numbered(items, at, said)];
}

/** The items around the cursor, from the first on where they all fit, with a word on those left out. */
function numbered<T>(items: readonly T[], at: number, said: (item: T, n: number) => string[]): string[] {
  const first = at < MOST ? 0 : at;
  const shown = items.slice(first, first + MOST);
  const rest = items.length - first - shown.length;
  return [...shown.flatMap((item, n) => said(item, first + n)), ...(rest > 0 ? [`${rest} more: PgDn goes on.`] : [])];
}

function whyLines(state: State): string[] {
  const link = pairOf(state);
  if (!link) return ['Nothing is linked here.'];
  const { library } = state;
  const said = (id: SentenceId) => {
    const briefing = library.briefing(briefingOf(id));
    return `${briefing ? citeOf(briefing) : id}: ${library.sentence(id)?.text ?? ''}`;
  };
  const { score, judged } = link.relation;
  const evidence = reasonsIn(link);
  const weights = roundedTo(
    evidence.map((reason) => reason.weight),
    score,
  );
  return [
    `Why: ${wordsOf(link)}. ${verdictOf(library, link)}`,
    `Score ${score.toFixed(2)}, how surely the two say the same: the sum of these.`,
    ...evidence.map(({ what, value }, n) => `${weightText(weights[n])}${what}${value ? `: ${value}` : ''}`),
    ...(judged ? [judgedWords(state, judged)] : []),
    `Here, ${said(link.here)}`,
    `There, ${said(link.there)}`,
    'Enter goes there, + accepts, - rejects, Esc closes.',
  ];
}

function lineLines(before: Overlay | undefined, state: State, overlay: Overlay & { type: 'command' }): string[] {
  if (before?.type === 'command' && before.text === overlay.text) return [];
  if (before?.type === 'command') return [`Line: ${overlay.text}`];
  const takes = overlay.text.trim();
  if (takes === '') return ['A command and what it takes, for example: tag north. An empty line leaves it.'];
  const some = offers(state, overlay.text)
    .slice(0, MOST)
    .map(({ word }) => word);
  return [`What ${takes} takes${some.length > 0 ? `: ${some.join(', ')}` : ''}. An empty line leaves it.`];
}

function textLines(before: Overlay | undefined, { title, rows }: Overlay & { type: 'text' }): string[] {
  const known = before?.type === 'text' ? before.rows.length : 0;
  const lines = rows.slice(known).map(({ label, text }) => (label === '' ? text : `${label}: ${text}`));
  return known > 0 ? lines : [`${lower(title)}.`, ...lines];
}

/** "LINKS of this sentence" -> "Links of this sentence". */
function lower(title: string): string {
  return title.replaceAll(/\b[A-Z]{2,}\b/g, (word, at: number) =>
    word === 'TLP' ? word : at === 0 ? `${word[0]}${word.slice(1).toLowerCase()}` : word.toLowerCase(),
  );
}

/** Nothing for what hardly weighs: "zero point zero zero" says less than silence. */
function weightText(weight = 0): string {
  return Math.abs(weight) < 0.005 ? '' : `${weight.toFixed(2)} `;
}
