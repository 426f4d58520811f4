// The header and the line above the keys: what is loaded, what is known of the current sentence.
import { counted } from '../../model/counted.ts';
import type { Library } from '../../model/library.ts';
import { sentenceCount } from '../../model/reading.ts';
import type { BriefingId } from '../../model/text.ts';
import { shown } from '../keymap.ts';
import { kindOf, type PaneId } from '../layout.ts';
import { standingOf, supportText } from '../select/links.ts';
import { sourceOf } from '../select/catalogue.ts';
import { once } from '../select/memo.ts';
import { placeText } from '../select/dashboard.ts';
import { cellText, pivotText } from '../select/evidence.ts';
import { matrixView } from '../select/hypotheses.ts';
import { isRead, markWords, marksOf, unreadCount } from '../select/marks.ts';
import { isMet, newText } from '../select/novelty.ts';
import { chainOf, chainSaidBy, forceOf, speakerOf, wordOf } from '../select/said.ts';
import { layoutFor, listView, looksOf } from '../select/screen.ts';
import type { State } from '../state.ts';
import { row, type Piece } from '../text/marks.ts';
import { clip, widthOf } from '../text/width.ts';
import { hintRow } from './hints.ts';
import { sourceStatus } from './sources.ts';

const PANE_NAMES: readonly (readonly [PaneId, string, string])[] = [
  ['sources', '1 SOURCES', '1 SRC'],
  ['article', '2 ARTICLE', '2 ART'],
  ['takeaways', '3 TAKEAWAYS', '3 TAKE'],
];

/** The first row of the screen, `width` cells. */
export function headerRow(state: State, width: number): string {
  const theme = looksOf(state);
  const kind = kindOf(state.size);
  if (kind === 'tiny') return row(theme, width, [tooSmall(state)]);
  if (kind === 'single') {
    const short = width < 44;
    return row(
      theme,
      width,
      PANE_NAMES.flatMap(([pane, long, brief]) => [
        {
          text: state.focus === pane ? `[${short ? brief : long}]` : ` ${short ? brief : long} `,
          as: state.focus === pane ? 'titleFocused' : 'quiet',
        },
        ' ',
      ]),
    );
  }
  const tag: Piece[] =
    kind === 'strip' && !state.zoom
      ? [{ text: ' 1 SOURCES ', as: state.focus === 'sources' ? 'titleFocused' : 'title' }, { text: '  ' }]
      : [];
  const only: Piece[] = state.filter ? [{ text: `  only ${clip(state.filter, 30, theme.signs.ellipsis)}`, as: 'key' }] : [];
  const found: Piece[] = state.found ? [{ text: `  /${clip(state.found.query, 30, theme.signs.ellipsis)}`, as: 'key' }] : [];
  const zoomed: Piece[] = state.zoom ? [{ text: '  zoomed, z shows all panes', as: 'key' }] : [];
  const kept: Piece[] = state.readOnly ? [{ text: '  read-only', as: 'key' }] : [];
  const room = width - 12 - [...tag, ...only, ...found, ...zoomed, ...kept].reduce((sum, piece) => sum + widthOf(piece.text), 0);
  const fresh = state.library.readings.length === 0 ? undefined : newText(state);
  const parts = fittingParts(
    [...unread(state), ...(fresh === undefined ? [] : [fresh]), ...summaryOf(state.library)],
    theme.signs.dot,
    room,
  );
  return row(theme, width, [
    { text: ' crossread ', as: 'strong' },
    ' ',
    ...tag,
    { text: parts, as: 'quiet' },
    ...only,
    ...found,
    ...zoomed,
    ...kept,
  ]);
}

const unreadIn = once<Library, WeakMap<object, number>>(() => new WeakMap());

/** How much is left to read, once something has been marked. Counted once for each state of the marks. */
function unread(state: State): string[] {
  const { marks, library } = state;
  if (!marks || marks.size === 0 || library.readings.length === 0) return [];
  const counts = unreadIn(library);
  const left = counts.get(marks) ?? unreadCount(state);
  counts.set(marks, left);
  return [left === 0 ? 'all read' : `${left} unread`];
}

/** What helps in a window without room for a reader, in as many words as fit. */
function tooSmall({ size: { columns, rows } }: State): string {
  const size = `${columns}x${rows}`;
  const forms = [`too small: ${size}, 30x8 works, --linear always`, `too small: ${size}, 30x8 works`, `${size}: 30x8 works`];
  return forms.find((form) => widthOf(form) <= columns) ?? 'too small';
}

/** As much as fits, whole parts only. */
function fittingParts(parts: readonly string[], dot: string, width: number): string {
  let text = '';
  for (const part of parts) {
    const longer = text === '' ? part : `${text} ${dot} ${part}`;
    if (widthOf(longer) > width) break;
    text = longer;
  }
  return text;
}

function some(number: number, noun: string): string[] {
  return number > 0 ? [counted(number, noun)] : [];
}

const summaryOf = once((library: Library): readonly string[] => {
  const sentences = library.readings.reduce((sum, reading) => sum + sentenceCount(reading), 0);
  const conflicts = library.linkCount('contradicts');
  if (library.readings.length === 0) return some(library.notices.length, 'notice');
  return [
    counted(library.readings.length, 'briefing'),
    ...some(conflicts, 'possible conflict'),
    ...some(library.notices.length, 'notice'),
    counted(library.linkCount(), 'link'),
    counted(sentences, 'sentence'),
  ];
});

/** The last rows of the screen: facts above keys. With room for one only, a message comes before keys. */
export function statusRows(state: State, width: number, height: number): string[] {
  const lines = [factsRow(state, width), hintRow(state)];
  return height >= 2 ? lines : state.message || state.pending || state.count ? lines.slice(0, 1) : lines.slice(1, 2);
}

function factsRow(state: State, width: number): string {
  const theme = looksOf(state);
  if (state.count !== undefined)
    return row(theme, width, [
      ' ',
      { text: `${state.count}${shown(state.pending)}-`, as: 'key' },
      ' times the next key, or the place to go to: j, x, G …; Esc drops it',
    ]);
  if (state.pending !== '')
    return row(theme, width, [' ', { text: `${shown(state.pending)}-`, as: 'key' }, ' waits for the next key, Esc drops it']);
  const { message } = state;
  // What was crossed to is told together with who says it, where the article's title says already which one it is.
  const arrived = kindOf(state.size) === 'single' ? undefined : message?.arrived;
  if (message && arrived === undefined) {
    const text = clip(message.text, width - 1, theme.signs.ellipsis);
    return row(theme, width, [' ', { text, as: message.tone === 'problem' ? 'problem' : 'plain' }]);
  }
  const first = arrived ?? state.progress;
  let text = '';
  for (const part of [...(first === undefined ? [] : [first]), ...about(state)]) {
    const longer = text === '' ? part : `${text} ${theme.signs.dot} ${part}`;
    // What does not fit is left out whole; a shorter part after it may still fit.
    if (text !== '' && widthOf(longer) > width - 2) continue;
    text = longer;
  }
  return row(theme, width, [' ', clip(text, width - 2, theme.signs.ellipsis)]);
}

/** What is known of the thing under the cursor, the most telling first. */
function about(state: State): string[] {
  const { library, here } = state;
  const matrix = state.overlay?.type === 'hypotheses' ? matrixView(state) : undefined;
  if (matrix) return [cellText(matrix, state.author), pivotText(matrix, undefined)].filter(Boolean);
  if (here === undefined) return ['Nothing is loaded: crossread PATH…'];
  if (state.focus === 'sources') {
    const { catalogue } = listView(state);
    const entry = catalogue.entries[state.list.on === undefined ? -1 : (catalogue.at.get(state.list.on) ?? -1)];
    if (entry?.type === 'briefing') {
      const source = sourceOf(library, entry);
      return [
        ...markWords(marksOf(state, entry.id)),
        sourceStatus(source),
        ...readTo(state, entry.id),
        ...(source.copy ? [source.copy] : []),
        // Beside an article the list need not say the headline whole: the article does, as soon as the cursor rests.
        ...(source.headline && !layoutFor(state).panes.article ? [source.headline] : []),
      ];
    }
  }
  const marks = markWords(marksOf(state, here));
  const links = library.linksOf(here);
  const standing = standingOf(library, here);
  const support = links.length === 0 ? 'said only here' : supportText(standing);
  const met = isMet(state, here) ? ['met before'] : [];
  const who = speakerOf(library, here) ?? wordOf(library, here, looksOf(state).signs.from);
  const { from, dot } = looksOf(state).signs;
  const whole = chainSaidBy(library, here, from);
  // The whole way where it leaves room for the origins, else who says it, and the way behind if that fits.
  const isWhole = whole !== undefined && widthOf(`${whole} ${dot} ${support}`) <= layoutFor(state).status.width - 2;
  const chain = isWhole ? [] : chainOf(library, here);
  return [
    ...marks,
    ...met,
    ...(isWhole ? [whole] : who === undefined ? [] : [who]),
    support,
    ...(standing.against > 0 ? [`against: ${counted(standing.against, 'article')}`] : []),
    ...(standing.againstItself ? ['may conflict with this article itself'] : []),
    ...(chain.length > 1 ? [chain.join(` ${from} `)] : []),
    ...forceOf(library, here),
  ];
}

/** How far an article was read that is not done with. */
function readTo(state: State, id: BriefingId): string[] {
  const place = isRead(state, id) ? '' : placeText(state, id);
  return place === '' ? [] : [`read to ${place}`];
}
