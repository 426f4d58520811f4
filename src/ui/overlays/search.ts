// The search drawer: what is asked, how much was found, the hits around the cursor with what matched in them.
import { looksOf } from '../select/screen.ts';
import { citeOf } from '../select/names.ts';
import type { Search, State } from '../state.ts';
import { filled, marked, paint, row, type Mark, type Piece } from '../text/marks.ts';
import { clip, excerpt, flat, pad, widthOf } from '../text/width.ts';
import { wrapText } from '../text/wrap.ts';
import type { Theme } from '../theme.ts';
import { MOST_HITS } from '../updates/search.ts';
import { ruleRow } from './drawer.ts';

const SCOPES = { everything: 'everything', story: 'this story', article: 'this article', quotes: 'quotes only' } as const;
const KINDS = [
  ['headline', 'headline', 'headlines'],
  ['quote', 'quote', 'quotes'],
  ['takeaway', 'takeaway', 'takeaways'],
  ['body', 'in text', 'in text'],
] as const;

/** At most `height` rows of `width` cells. */
export function searchRows(state: State, search: Search, width: number, height: number): string[] {
  const theme = looksOf(state);
  const prompt = row(theme, width, [
    { text: ' / ', as: 'key' },
    clip(flat(search.query), width - 6, theme.signs.ellipsis),
    { text: ' ', as: 'cursorFocused' },
  ]);
  const rows = [ruleRow(theme, width, `SEARCH ${SCOPES[search.scope]}`, tally(search)), prompt];
  // What was not understood was looked for as words: without a word about it, its hits look like the answer.
  if (search.problem && search.hits.length > 0)
    for (const line of wrapText(search.problem, width - 4).slice(0, 2))
      rows.push(row(theme, width, [{ text: `   ${line}`, as: 'problem' }]));
  if (search.hits.length === 0)
    return [
      ...rows,
      ...emptyRows(search, (state.searched ?? []).length > 0)
        .flatMap((line) => wrapText(line, width - 4))
        .map((line) => row(theme, width, [{ text: `   ${line}`, as: 'quiet' }])),
    ].slice(0, height);
  const room = Math.max(0, height - rows.length);
  const first = Math.max(0, Math.min(search.at - Math.floor(room / 2), search.hits.length - room));
  const names = search.hits.slice(first, first + room).map((hit) => {
    const briefing = state.library.briefing(hit.briefing);
    return briefing ? citeOf(briefing) : hit.briefing;
  });
  const column = Math.min(Math.floor(width * 0.28), Math.max(0, ...names.map(widthOf)));
  return [
    ...rows,
    ...search.hits
      .slice(first, first + room)
      .map((hit, n) => hitRow(theme, hit, names[n] ?? '', first + n === search.at, column, width)),
  ];
}

function tally({ query, hits, all, pending }: Search): string {
  if (query.trim() === '') return '';
  if (pending !== undefined && hits.length === 0) return 'searching';
  const kinds = KINDS.flatMap(([kind, one, some]) => {
    const number = hits.filter((hit) => hit.in === kind).length;
    return number > 0 ? [`${number} ${number === 1 ? one : some}`] : [];
  });
  const number = all ?? (hits.length >= MOST_HITS ? `${MOST_HITS}+` : hits.length);
  return [`${number} found`, ...kinds].join(', ') + (pending === undefined ? '' : ' …');
}

function emptyRows(search: Search, hasHistory: boolean): string[] {
  if (search.problem) return [search.problem];
  if (search.query.trim() === '')
    return [
      `Names, words, parts of words; mistakes are forgiven.${hasHistory ? ' Up brings back earlier searches.' : ''}`,
      'Sentences, quotes, headlines and takeaways are searched.',
      'from: speaker: source: name: in: is: after: before: tag: origins: like:this narrow it.',
    ];
  if (search.pending !== undefined) return [];
  const wider = search.scope === 'everything' ? '' : ', Tab searches elsewhere';
  return [`Nothing like "${flat(search.query)}" in ${SCOPES[search.scope]}. Esc returns${wider}.`];
}

/** Where it stands, then the sentence from shortly before its first match. */
function hitRow(theme: Theme, hit: Search['hits'][number], name: string, on: boolean, column: number, width: number): string {
  const head = `${on ? theme.signs.bar : ' '} ${pad(clip(name, column, theme.signs.ellipsis), column)}  `;
  const room = width - widthOf(head);
  const whole = flat(excerpt(hit.text, 5000));
  const begin = startOf(whole, hit.matches[0]?.[0] ?? 0, room);
  // Cut with a sign, so that nobody takes the end of the row for the end of the sentence.
  const text = whole.slice(0, begin) + clip(whole.slice(begin), room - (begin > 0 ? 1 : 0), theme.signs.ellipsis);
  const marks = hit.matches.map(([start, end]): Mark => ({ start, end, as: 'match' }));
  const lead = begin > 0 ? theme.signs.ellipsis : '';
  if (on) return filled(theme, width, 'cursorFocused', head + lead + text.slice(begin));
  const pieces: Piece[] = marked(text, { start: begin, end: text.length }, undefined, marks);
  return paint(theme, 'quiet', head) + row(theme, room, [lead, ...pieces]);
}

function startOf(text: string, match: number, room: number): number {
  if (match < room * 0.7) return 0;
  const space = text.lastIndexOf(' ', Math.max(0, match - Math.floor(room * 0.3)));
  return space < 0 ? match : space + 1;
}
