// What a change of the screen's state is in words, one fact a line: for screen readers and for terminals that only have lines.
// Pure. Says where one is ("3 of 12"), what has changed, and nothing that is only there to be looked at.
import { counted } from '../../model/counted.ts';
import { allSentences } from '../../model/reading.ts';
import { RELATION_KINDS, type RelationKind } from '../../model/relation.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';
import { guardLine } from '../../terminal/guard.ts';
import { diffWords, toldIn } from '../../ui/select/diff.ts';
import { namedIn, nothingNamed } from '../../ui/select/diff-rows.ts';
import { listedOf } from '../../ui/select/filter.ts';
import { pairOf, standingOf, supportText, isUnlinked } from '../../ui/select/links.ts';
import { isRead, markWords, marksOf } from '../../ui/select/marks.ts';
import { citeOf, wordsOf } from '../../ui/select/names.ts';
import { sourceOf } from '../../ui/select/catalogue.ts';
import { forceOf, spokenWay } from '../../ui/select/said.ts';
import { sideOf } from '../../ui/select/side.ts';
import { following, keymapOf, shown } from '../../ui/keymap.ts';
import { sourceStatus } from '../../ui/rows/sources.ts';
import type { State } from '../../ui/state.ts';
import { wrapText } from '../../ui/text/wrap.ts';
import { matrixLines } from './hypotheses.ts';
import { overlayLines } from './overlays.ts';

/** What a link is called, one and many. */
const NAMES: Readonly<Record<RelationKind, readonly [one: string, many?: string]>> = {
  contradicts: ['possible conflict'],
  updates: ['update'],
  corroborates: ['corroboration'],
  restates: ['copy', 'copies'],
  overlaps: ['sentence on the same matter', 'sentences on the same matter'],
};

/** The lines that say what has changed between two states; without a first one, where one is. */
export function linesBetween(before: State | undefined, after: State): string[] {
  const lines: string[] = [];
  const { message, overlay, focus } = after;
  if (message && message !== before?.message) lines.push(message.text);
  if (after.pending !== '') lines.push(...waitingLines(after));
  if (overlay && overlay !== before?.overlay) lines.push(...overlayLines(before?.overlay, after, overlay));
  lines.push(...matrixLines(before, after));
  const isClosed = before?.overlay !== undefined && !overlay;
  if (before && focus !== before.focus) lines.push(`Pane: ${PANES[focus]}.`);
  const isNew = before?.here !== after.here;
  const isListed = before && before.focus === focus && before.list.on === after.list.on && before.filter === after.filter;
  if (focus === 'sources' && (!isListed || before.grouping !== after.grouping)) lines.push(...sourceLines(after));
  if (focus === 'takeaways' && (before?.focus !== focus || before.side.at !== after.side.at || isNew))
    lines.push(...sideLines(after));
  // While one searches the hit is told as one of the list; its sentence when one stays there.
  const isSearching = overlay?.type === 'search';
  const stays = isClosed && before.overlay?.type === 'search' && before.before?.sentence !== after.here;
  const from = stays ? before.before?.sentence : before?.here;
  if ((isNew || stays) && !isSearching && after.here !== undefined && !(focus === 'sources' && before !== undefined))
    lines.push(...sentenceLines(from, after, after.here));
  else if (isClosed && lines.length === 0 && after.here !== undefined) lines.push(`Closed. ${placeLine(after, after.here)}`);
  if (after.diff && (after.diff !== before?.diff || isNew)) lines.push(...diffLines(after));
  if (before?.diff && !after.diff) lines.push('Word by word: off.');
  if (after.here === undefined && !before) lines.push('Nothing is loaded: crossread PATH…');
  if (lines.length === 0 && before) lines.push(stillness(before, after));
  return lines.map(guardLine).filter((line) => line.trim() !== '');
}

/** What may follow the keys so far: the same that the screen shows to one who hesitates. */
function waitingLines(state: State): string[] {
  const next = following(keymapOf(state.keys), state.pending, state.focus);
  const keys = next.map(({ keys: all, command }) => `${shown(all.slice(state.pending.length + 1))} ${command.hint}`);
  return [`${state.pending} waits for one more key: ${keys.join(', ')}.`];
}

const PANES = { sources: 'sources', article: 'article', takeaways: 'takeaways and links' } as const;

/** Lines no longer than a width, broken between words. */
export function folded(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) => wrapText(line, width));
}

/** Why nothing is said of a change: it is one of the picture only. */
function stillness(before: State, after: State): string {
  if (isSame(before, after)) return `Nothing has changed.${after.here === undefined ? '' : ` ${placeLine(after, after.here)}`}`;
  if (before.zoom !== after.zoom || before.sizes !== after.sizes)
    return 'This changes how the panes share the screen. Here there is none: every pane is said whole.';
  if (before.top !== after.top) return 'This scrolls the screen. Here j and k go from sentence to sentence.';
  return 'Done.';
}

/** Whether two states differ in passing things only: a message that is gone, a key that waits no more. */
function isSame(before: State, after: State): boolean {
  const { message: _said, pending: _waited, hint: _shown, ...was } = before;
  const { message: _says, pending: _waits, hint: _shows, ...is } = after;
  const keys = new Set([...Object.keys(was), ...Object.keys(is)]) as ReadonlySet<keyof typeof was>;
  return [...keys].every((name) => was[name] === is[name]);
}

function placeLine({ library }: State, here: SentenceId): string {
  const reading = library.reading(briefingOf(here));
  const all = reading ? allSentences(reading) : [];
  return `Sentence ${all.findIndex(({ id }) => id === here) + 1} of ${all.length}.`;
}

/** Where one is: the article when it is another one, the sentence, who marked it how, and what the others say of it. */
function sentenceLines(from: SentenceId | undefined, state: State, here: SentenceId): string[] {
  const { library } = state;
  const id = briefingOf(here);
  const sentence = library.sentence(here);
  if (!sentence) return [];
  const isNew = from === undefined || briefingOf(from) !== id;
  const marks = markWords(marksOf(state, here));
  return [
    ...(isNew ? [articleLine(state, id)] : []),
    `${placeLine(state, here)}${marks.length > 0 ? ` ${capital(marks.join(', '))}.` : ''}`,
    sentence.text,
    ...saidLine(state, here),
    linkLine(state, here),
  ];
}

/** Who says it, by which way it came here and how firmly; nothing where nobody is named. */
function saidLine({ library }: State, here: SentenceId): string[] {
  const who = spokenWay(library, here);
  const force = forceOf(library, here);
  const parts = [...(who === undefined ? [] : [`source: ${who}`]), ...force];
  return parts.length === 0 ? [] : [`${capital(parts.join('; '))}.`];
}

function articleLine(state: State, id: BriefingId): string {
  const { order } = listedOf(state);
  const briefing = state.library.briefing(id);
  const place = order.indexOf(id);
  const standing = state.marks && state.marks.size > 0 ? `, ${isRead(state, id) ? 'read' : 'unread'}` : '';
  const where = place < 0 ? 'Article' : `Article ${place + 1} of ${order.length}`;
  return `${where}: ${briefing ? citeOf(briefing) : id}${standing}.`;
}

function linkLine(state: State, here: SentenceId): string {
  const { library } = state;
  const links = library.linksOf(here);
  if (links.length === 0) return isUnlinked(state) ? 'Not linked yet.' : 'Said only here.';
  const kinds = RELATION_KINDS.map((kind) => [kind, links.filter((link) => link.relation.kind === kind).length] as const);
  const named = kinds.filter(([, number]) => number > 0).map(([kind, number]) => counted(number, ...NAMES[kind]));
  const standing = standingOf(library, here);
  const support = standing.origins === undefined ? '' : ` ${supportText(standing)}.`;
  return `Links: ${named.join(', ')}.${support}${standing.against > 0 ? ` Against: ${counted(standing.against, 'article')}.` : ''}`;
}

/** The source under the cursor of the list. */
function sourceLines(state: State): string[] {
  const { library, list } = state;
  const { order, at, entries } = listedOf(state);
  const entry = entries[list.on === undefined ? -1 : (at.get(list.on) ?? -1)];
  if (entry?.type !== 'briefing') return ['No source is listed.'];
  const { name, day, copy, headline, ...source } = sourceOf(library, entry);
  const group = entries.slice(0, at.get(entry.id)).findLast((each) => each.type === 'heading');
  const marks = markWords(marksOf(state, entry.id));
  const chosen = state.selected?.has(entry.id) ? ['selected'] : [];
  const words = [...(state.marks?.size ? [isRead(state, entry.id) ? 'read' : 'unread'] : []), ...chosen, ...marks];
  return [
    `Source ${order.indexOf(entry.id) + 1} of ${order.length}: ${[name, day, copy].filter(Boolean).join(', ')}.`,
    ...(headline ? [headline] : []),
    `${[sourceStatus({ name, day, ...source }), ...words].join(', ')}.${group ? ` Group: ${group.text}.` : ''}`,
  ];
}

/** The takeaway or the link under the cursor of the third pane. */
function sideLines(state: State): string[] {
  const { library, here, side } = state;
  if (here === undefined) return [];
  const { takeaways, links } = sideOf(state);
  const takeaway = library.reading(briefingOf(here))?.takeaways[side.at];
  if (takeaway)
    return [
      `Takeaway ${side.at + 1} of ${takeaways}, ${takeaway.stated ? 'stated in the article' : 'chosen by crossread'}.`,
      takeaway.text,
    ];
  const link = links[side.at - takeaways];
  if (!link) return ['No takeaways and no links.'];
  const there = library.briefing(briefingOf(link.there));
  return [
    `Link ${side.at - takeaways + 1} of ${links.length}: ${wordsOf(link)} ${there ? citeOf(there) : ''}.`,
    library.sentence(link.there)?.text ?? '',
  ];
}

/** The words that differ between the linked sentence and this one. */
function diffLines(state: State): string[] {
  const link = pairOf(state);
  if (!link) return [];
  const changes = diffWords(toldIn(state.library, link.there), toldIn(state.library, link.here));
  const only = (kind: 'added' | 'removed') =>
    changes
      .filter((change) => change.kind === kind)
      .map((change) => change.text)
      .join('; ');
  const other = state.library.briefing(briefingOf(link.there));
  const named = namedIn(link, 'to');
  return [
    `Word by word against ${other ? citeOf(other) : 'the other'}.`,
    `Only here: ${only('added') || 'nothing'}`,
    `Only there: ${only('removed') || 'nothing'}`,
    ...(named.length > 0 ? named.map((difference) => `${difference}.`) : [nothingNamed(changes)]),
  ];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
