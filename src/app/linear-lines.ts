// What a change of the screen's state is in words, one fact a line: for screen readers and for terminals that only have lines.
// Pure. The words of overlays and lists are those of the panes, without what is only there to be looked at.
import { allSentences } from '../model/reading.ts';
import { briefingOf, type SentenceId } from '../model/text.ts';
import { RELATION_KINDS, type RelationKind } from '../model/relation.ts';
import { guardLine } from '../terminal/guard.ts';
import { panesOf } from '../ui/panes/panes.ts';
import { standingOf } from '../ui/select/links.ts';
import { citeOf, count } from '../ui/select/names.ts';
import { articleView } from '../ui/select/screen.ts';
import type { State } from '../ui/state.ts';

const NAMES: Readonly<Record<RelationKind, string>> = {
  contradicts: 'possible conflict',
  updates: 'update',
  corroborates: 'corroboration',
  restates: 'copy',
  overlaps: 'sentence on the same matter',
};

/** The lines that say what has changed between two states; without a first one, where one is. */
export function linesBetween(before: State | undefined, after: State): string[] {
  const lines: string[] = [];
  if (after.message && after.message !== before?.message) lines.push(after.message.text);
  if (after.pending !== '') lines.push(`${after.pending} waits for one more key.`);
  if (after.overlay && after.overlay !== before?.overlay) lines.push(...paneLines(after, 'drawer'));
  if (before?.overlay && !after.overlay) lines.push('Closed.');
  if (after.focus !== before?.focus && before) lines.push(`Pane: ${after.focus}.`);
  const moved = after.list !== before?.list || after.side !== before?.side || after.grouping !== before?.grouping;
  if (after.focus !== 'article' && (moved || after.focus !== before?.focus)) lines.push(...paneLines(after, after.focus));
  if (after.here !== before?.here && after.here !== undefined) lines.push(...sentenceLines(before, after, after.here));
  if (after.diff && (after.diff !== before?.diff || after.here !== before?.here))
    lines.push(...(articleView(after)?.diff ?? []).map(plain));
  if (after.here === undefined && !before) lines.push('Nothing is loaded: crossread PATH…');
  if (lines.length === 0 && before) lines.push(after === before ? 'Nothing has changed.' : 'Done.');
  return lines.map(guardLine).filter((line) => line.trim() !== '');
}

/** Where one is: the article when it is another one, the sentence, and what the others say of it. */
function sentenceLines(before: State | undefined, state: State, here: SentenceId): string[] {
  const { library } = state;
  const id = briefingOf(here);
  const reading = library.reading(id);
  const sentence = library.sentence(here);
  if (!reading || !sentence) return [];
  const all = allSentences(reading);
  const at = library.readings.indexOf(reading) + 1;
  const isNew = before?.here === undefined || briefingOf(before.here) !== id;
  const article = isNew ? `Article ${at} of ${library.readings.length}. ${citeOf(reading.briefing)}. ` : '';
  return [`${article}Sentence ${all.indexOf(sentence) + 1} of ${all.length}.`, sentence.text, linkLine(state, here)];
}

function linkLine({ library }: State, here: SentenceId): string {
  const links = library.linksOf(here);
  if (links.length === 0) return 'Said only here.';
  const kinds = RELATION_KINDS.map((kind) => [kind, links.filter((link) => link.relation.kind === kind).length] as const);
  const named = kinds
    .filter(([, number]) => number > 0)
    .map(([kind, number]) => count(number, NAMES[kind]).replace('copys', 'copies'));
  const { origins, against } = standingOf(library, here);
  return `Links: ${named.join(', ')}.${origins === undefined ? '' : ` For: ${count(origins, 'origin')}.`}${against > 0 ? ` Against: ${count(against, 'article')}.` : ''}`;
}

/** The rows of a pane as lines of words. */
function paneLines(state: State, id: string): string[] {
  const rows = panesOf(state).find((pane) => pane.id === id)?.rows ?? [];
  return rows.map(plain).filter((line) => line !== '');
}

function plain(row: string): string {
  return row
    .replaceAll(/\x1b\[[0-9;]*m/g, '')
    .replaceAll(/[─│┬┴├┤┼]+|-{2,}|\s{2,}/g, ' ')
    .trim();
}
