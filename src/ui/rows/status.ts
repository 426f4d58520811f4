// The header and the two lowest rows: what is loaded, what is known of the current sentence, and the keys that make sense now.
import type { Library } from '../../model/library.ts';
import { sentenceCount } from '../../model/reading.ts';
import type { BriefingId } from '../../model/text.ts';
import { commandOf, worksIn } from '../commands/registry.ts';
import { isWhy } from '../commands/command.ts';
import { keymapOf, shown, type Keymap } from '../keymap.ts';
import { kindOf, type PaneId } from '../layout.ts';
import { standingOf } from '../select/links.ts';
import { sourceOf } from '../select/catalogue.ts';
import { once } from '../select/memo.ts';
import { placeText } from '../select/dashboard.ts';
import { isRead, markWords, marksOf, unreadCount } from '../select/marks.ts';
import { count } from '../select/names.ts';
import { isMet, newText } from '../select/novelty.ts';
import { chainOf, chainSaidBy, forceOf, speakerOf } from '../select/said.ts';
import { layoutFor, listView, looksOf } from '../select/screen.ts';
import { tracked } from '../select/tracked.ts';
import type { State } from '../state.ts';
import { row, type Piece } from '../text/marks.ts';
import { clip, widthOf } from '../text/width.ts';
import { sourceStatus } from './sources.ts';

const PANE_NAMES: readonly (readonly [PaneId, string, string])[] = [
  ['sources', '1 SOURCES', '1 SRC'],
  ['article', '2 ARTICLE', '2 ART'],
  ['takeaways', '3 TAKEAWAYS', '3 TAKE'],
];

export function headerRow(state: State, width: number): string {
  const theme = looksOf(state);
  const kind = kindOf(state.size);
  if (kind === 'tiny') return row(theme, width, [`too small: ${state.size.columns}x${state.size.rows}, 30x8 works`]);
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
  const room = width - 12 - [...tag, ...only, ...found, ...zoomed].reduce((sum, piece) => sum + widthOf(piece.text), 0);
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
  return number > 0 ? [count(number, noun)] : [];
}

const summaryOf = once((library: Library): readonly string[] => {
  const sentences = library.readings.reduce((sum, reading) => sum + sentenceCount(reading), 0);
  const conflicts = library.linkCount('contradicts');
  if (library.readings.length === 0) return some(library.notices.length, 'notice');
  return [
    count(library.readings.length, 'briefing'),
    count(sentences, 'sentence'),
    count(library.linkCount(), 'link'),
    ...some(conflicts, 'possible conflict'),
    ...some(library.notices.length, 'notice'),
  ];
});

export function statusRows(state: State, width: number, height: number): string[] {
  const lines = [infoRow(state, width), hintRow(state)];
  return height >= 2 ? lines : state.message || state.pending || state.count ? lines.slice(0, 1) : lines.slice(1, 2);
}

function infoRow(state: State, width: number): string {
  const theme = looksOf(state);
  if (state.count !== undefined)
    return row(theme, width, [
      ' ',
      { text: `${state.count}${shown(state.pending)}-`, as: 'key' },
      ' times the next key, or the place to go to: j, x, G …; Esc drops it',
    ]);
  if (state.pending !== '')
    return row(theme, width, [' ', { text: `${shown(state.pending)}-`, as: 'key' }, ' waits for the next key, Esc drops it']);
  if (state.message) {
    const text = clip(state.message.text, width - 1, theme.signs.ellipsis);
    return row(theme, width, [' ', { text, as: state.message.tone === 'problem' ? 'problem' : 'plain' }]);
  }
  let text = '';
  for (const part of [...(state.progress === undefined ? [] : [state.progress]), ...about(state)]) {
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
  const { origins, briefings, against } = standingOf(library, here);
  const support =
    links.length === 0
      ? 'said only here'
      : `for: ${origins === undefined ? '' : `${count(origins, 'origin')} in `}${count(briefings, 'article')}`;
  const met = isMet(state, here) ? ['met before'] : [];
  const who = speakerOf(library, here);
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
    ...(against > 0 ? [`against: ${count(against, 'article')}`] : []),
    ...(chain.length > 1 ? [chain.join(` ${from} `)] : []),
    ...forceOf(library, here),
  ];
}

/** How far an article was read that is not done with. */
function readTo(state: State, id: BriefingId): string[] {
  const place = isRead(state, id) ? '' : placeText(state, id);
  return place === '' ? [] : [`read to ${place}`];
}

const hintRow = tracked((state): string => {
  const { width } = layoutFor(state).status;
  return row(looksOf(state), width, [' ', ...hints(state, width - 1)]);
});

const HINTS: Readonly<Record<PaneId, readonly string[]>> = {
  sources: [
    'article.open',
    'sort',
    'filter',
    'search',
    'focus.next',
    'zoom',
    'palette',
    'select.toggle',
    'info',
    'command',
    'help',
    'back',
  ],
  article: [
    'link.next',
    'trail.back',
    'diff.toggle',
    'why',
    'claim.next',
    'conflict.next',
    'match.next',
    'search',
    'links.open',
    'claim.show',
    'tag',
    'note',
    'flag.toggle',
    'pin',
    'info',
    'command',
    'help',
    'back',
  ],
  takeaways: ['take.goto', 'trail.back', 'diff.toggle', 'why', 'link.next', 'focus.left', 'search', 'help', 'back'],
};

const PROMPT_HINTS: Readonly<Record<string, string>> = {
  search: 'Enter stay  Esc return  Up/Down hits  Tab scope',
  help: 'type to find  Up/Down choose  Enter run  Esc close',
  palette: 'type to find  Up/Down choose  Enter run  Esc close',
  why: 'w close  j/k scroll  Enter go there  + right  - wrong  = other kind  Esc close',
  list: 'j/k choose  Enter go there  w why  d diff  Esc close',
  prompt: 'Enter keep  Esc leave it',
  command: 'Enter run  Tab complete  Up typed before  Esc leave it',
  filter: 'Enter keep  Up/Down choose  Esc as before',
  text: 'j/k scroll  Esc close',
  menu: 'j/k choose  Enter take  Esc close',
};

const LINK_HINTS = 'j/k choose  Enter go there  w why  + right  - wrong  = other kind  Esc close';

/** Keys that can be pressed now, taken from the registry; what could not run is left out. */
function hints(state: State, width: number): Piece[] {
  const { overlay } = state;
  if (overlay?.type === 'list' && overlay.list === 'links') return pairs(LINK_HINTS);
  if (overlay) return pairs(PROMPT_HINTS[overlay.type] ?? '');
  const pieces: Piece[] = [];
  let used = 0;
  for (const { id, key, hint, size, canRun } of hintsOf(keymapOf(state.keys))[state.focus]) {
    if (!canRun(state)) continue;
    // Help is always offered, and leaving where there is room: the last places are kept for them.
    if (used + size > width - (id === 'help' || id === 'back' ? 0 : width < 100 ? 8 : 16)) continue;
    pieces.push({ text: key, as: 'key' }, { text: ` ${hint}  `, as: 'quiet' });
    used += size;
  }
  return pieces;
}

interface Hint {
  readonly id: string;
  readonly key: string;
  readonly hint: string;
  /** Cells it takes with the space behind it. */
  readonly size: number;
  readonly canRun: (state: State) => boolean;
}

/** The hints of each pane with the keys of a key map. Whether a command can run is asked again only when what it asks has changed. */
const hintsOf = once(({ bindings }: Keymap): Readonly<Record<PaneId, readonly Hint[]>> => {
  const of = (pane: PaneId) =>
    HINTS[pane].flatMap((id): Hint[] => {
      const command = commandOf(id);
      const binding = bindings.find((candidate) => candidate.command === command && command && worksIn(command, pane));
      if (!command || !binding) return [];
      const key = shown(binding.keys);
      const canRun = tracked((state) => !isWhy(command.run(state)));
      return [{ id, key, hint: command.hint, size: widthOf(key) + 1 + widthOf(command.hint) + 2, canRun }];
    });
  return { sources: of('sources'), article: of('article'), takeaways: of('takeaways') };
});

function pairs(text: string): Piece[] {
  return text.split('  ').flatMap((pair) => {
    const space = pair.indexOf(' ');
    return [
      { text: pair.slice(0, space), as: 'key' } satisfies Piece,
      { text: `${pair.slice(space)}  `, as: 'quiet' } satisfies Piece,
    ];
  });
}
