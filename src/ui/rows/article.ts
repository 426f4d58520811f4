// The article as rows: gutter with the cursor and the signs of links, then the text with its marks. Only visible rows are made.
import { titleOf, type Briefing } from '../../model/briefing.ts';
import { briefingOf, type SentenceId } from '../../model/text.ts';
import { BULLET, type ArticleRow } from '../select/article.ts';
import { badgeOf } from '../select/links.ts';
import { markSign, marksOf } from '../select/marks.ts';
import { once, oncePer } from '../select/memo.ts';
import { dayOf, nameOf, shortNameOf } from '../select/names.ts';
import { isMet } from '../select/novelty.ts';
import { articleView, looksOf, type ArticleView } from '../select/screen.ts';
import { topShown } from '../select/scroll.ts';
import type { Search, State } from '../state.ts';
import { marked, row, type Mark, type Piece } from '../text/marks.ts';
import { flat, widthOf } from '../text/width.ts';
import { wrapText } from '../text/wrap.ts';
import type { Meaning, Theme } from '../theme.ts';
import { titleRow } from './title.ts';

/** Cells of a title beside its words: rules, spaces and the place in the article. */
const BESIDE = 12;

/** The title row of the article, `width` cells: its outlet and day, as long as there is room, and how far one is. */
export function articleTitle(state: State, width: number): string {
  const view = articleView(state);
  const theme = looksOf(state);
  const focused = state.focus === 'article';
  if (!view) return titleRow(theme, width, { label: '2 ARTICLE', focused });
  const { briefing } = view.reading;
  const label = `2 ${fittingName(briefing, width - BESIDE - 2)}`;
  const line = state.here === undefined ? 0 : (view.text.indexOf.get(state.here) ?? 0);
  return titleRow(theme, width, { label, focused, note: `${line + 1}/${view.text.sentences.length}` });
}

function dated(who: string, when: string): string {
  return when === '' ? who : `${who}, ${when}`;
}

/** As much of who and when as fits: the whole name and day, the short one, then without the year, without the day. */
function fittingName(briefing: Briefing, room: number): string {
  const [whole, day] = [dayOf(briefing.published, true), dayOf(briefing.published)];
  const name = shortNameOf(briefing);
  const forms = briefing.outlet
    ? [dated(nameOf(briefing), whole), dated(name, whole), dated(name, day), name]
    : // A headline is told whole or cut: half of it says more than the day, which stands below it.
      [dated(titleOf(briefing), whole), titleOf(briefing)];
  return forms.find((form) => widthOf(form) <= room) ?? forms.at(-1) ?? name;
}

/** Rows of the visible part of the article and of the word diff below it. */
export function articleRows(state: State, width: number, height: number): string[] {
  const view = articleView(state);
  const theme = looksOf(state);
  if (!view) return emptyDesk(state, width).slice(0, height);
  const matches = matchesOf(state);
  const rows: string[] = [];
  const top = topShown(state, view);
  const end = Math.min(view.text.rows.length, top + view.height);
  for (let at = top; at < end; at++) {
    const shown = view.text.rows[at];
    if (shown) rows.push(rowOf(state, theme, view, shown, width, matches));
  }
  if (view.diff.length > 0) {
    while (rows.length < view.height) rows.push('');
    rows.push(...view.diff);
  }
  return rows.slice(0, height);
}

/** What to do where there is nothing to read, and why there is nothing: the first of what could not be read. */
function emptyDesk(state: State, width: number): string[] {
  const theme = looksOf(state);
  const { notices } = state.library;
  const why = notices
    .slice(0, 3)
    .flatMap(({ where, what, todo }) => [
      ...wrapText(flat([where, what].filter(Boolean).join(': ')), width - 4).map((text): Piece => ({ text, as: 'problem' })),
      ...wrapText(flat(todo), width - 6).map((text): Piece => ({ text: `  ${text}`, as: 'quiet' })),
    ]);
  const rest = notices.length > 3 ? [{ text: `and ${notices.length - 3} more: ! lists them` }] : [];
  return ['', 'Nothing to read yet.', '', ...why, ...rest, ...(why.length > 0 ? [''] : []), ...WAYS].map((line) =>
    row(theme, width, ['  ', line]),
  );
}

const WAYS = [
  'crossread PATH…      reads files',
  'crossread add PATH…  keeps them',
  'crossread demo       five samples',
  '?                    lists the keys',
];

const BASE: Readonly<Record<ArticleRow['kind'], Meaning>> = {
  headline: 'strong',
  meta: 'quiet',
  blank: 'plain',
  aside: 'quiet',
  paragraph: 'plain',
  heading: 'strong',
  bullet: 'plain',
  caption: 'quiet',
  quotation: 'plain',
};

/** A row as it was made last, and what it was made from. */
interface Made {
  readonly from: readonly unknown[];
  readonly row: string;
}

const made = once<ArticleRow, { last?: Made }>(() => ({}));

/** From one sentence to the next two sentences change: the other rows are taken as they were. */
function rowOf(
  state: State,
  theme: Theme,
  view: ArticleView,
  shown: ArticleRow,
  width: number,
  matches: ReadonlyMap<SentenceId, readonly Mark[]>,
): string {
  if (shown.kind === 'blank') return '';
  const id = view.text.sentences[shown.line]?.id;
  const { library, here, marks } = state;
  const own = id === undefined ? [] : [id === here, isMet(state, id), marks?.get(id), matches.get(id)];
  const from = [library, theme, width, view.gutter, ...own];
  const held = made(shown);
  if (held.last?.from.every((part, n) => part === from[n])) return held.last.row;
  const drawn = textRow(state, theme, view, shown, width, matches);
  held.last = { from, row: drawn };
  return drawn;
}

function textRow(
  state: State,
  theme: Theme,
  view: ArticleView,
  shown: ArticleRow,
  width: number,
  matches: ReadonlyMap<SentenceId, readonly Mark[]>,
): string {
  const sentence = view.text.sentences[shown.line];
  if (!sentence) return row(theme, width, [' '.repeat(view.gutter), { text: shown.indent + shown.text, as: BASE[shown.kind] }]);
  const current = sentence.id === state.here;
  const marks = matches.get(sentence.id) ?? [];
  // What was met in something read stands back; the gutter keeps the sign that says where else it is.
  const base = current ? 'current' : isMet(state, sentence.id) ? 'quiet' : BASE[shown.kind];
  return row(theme, width, [
    ...gutter(state, theme, sentence.id, shown.first, current, view.gutter),
    shown.indent === BULLET ? `${theme.signs.bullet} ` : shown.indent,
    ...marked(shown.text, shown, base, marks).map((piece) => ({ ...piece, text: flat(piece.text) })),
  ]);
}

/** Mark, cursor, sign, number of other articles, number of origins: ` ▌=3 2o `, or `▌=3 ` where there is little room. */
function gutter(state: State, theme: Theme, id: SentenceId, first: boolean, current: boolean, width: number): Piece[] {
  const wide = width >= 8;
  const sign = first ? markSign(marksOf(state, id)) : '';
  const lead: Piece = { text: sign || ' ', as: 'key' };
  const cursor: Piece[] = [...(wide ? [lead] : []), current ? { text: theme.signs.bar, as: 'bar' } : { text: ' ' }];
  const badge = first ? badgeOf(state.library, id) : undefined;
  const used = wide ? 4 : 3;
  if (!badge) return [...cursor, { text: ' '.repeat(width - used + 2) }];
  // A conflict inside this article is said by its sign alone.
  const briefings = badge.briefings === 0 ? ' ' : badge.briefings > 9 ? '*' : String(badge.briefings);
  const number = Math.min(99, badge.origins ?? 0);
  const origins = badge.origins === undefined || !wide ? '' : `${number > 9 ? '' : ' '}${number}o`;
  return [...cursor, { text: badge.sign + briefings, as: badge.kind }, { text: origins.padEnd(width - used), as: 'quiet' }];
}

const NO_MATCHES: ReadonlyMap<SentenceId, readonly Mark[]> = new Map();

function matchesOf(state: State): ReadonlyMap<SentenceId, readonly Mark[]> {
  const search = state.overlay?.type === 'search' ? state.overlay.search : state.found;
  return search && search.hits.length > 0 && state.here !== undefined
    ? matchMarks(search.hits, briefingOf(state.here))
    : NO_MATCHES;
}

/** Of the hits in one article: the texts of the others are not fetched for it. */
const matchMarks = oncePer((hits: Search['hits'], briefing: string): ReadonlyMap<SentenceId, readonly Mark[]> => {
  const own = hits.filter((hit) => hit.briefing === briefing);
  return new Map(own.map((hit) => [hit.sentence, hit.matches.map(([start, end]): Mark => ({ start, end, as: 'match' }))]));
});
