// What a deed was, in few words: for what an undo took back and a redo did again.
import { counted } from '../../model/counted.ts';
import { BEARING_WORDS, type Weighing } from '../../model/hypotheses.ts';
import type { Library } from '../../model/library.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../../model/text.ts';
import type { Change, DeedEvent, JudgeEvent, MarkEvent, TriageId } from '../../model/triage.ts';
import { KIND_WORDS } from './judged.ts';
import { citeOf } from './names.ts';

/** What the status line says of an undo or a redo. */
export function steppedText(library: Library, way: 'undo' | 'redo', deeds: readonly DeedEvent[]): string {
  if (deeds.length === 0) return `Nothing to ${way}.`;
  const what = deedText(library, deeds);
  return way === 'undo' ? `Undone: ${what}. Ctrl-r redoes.` : `Redone: ${what}. u undoes.`;
}

/** "flag (ISW, 30 Nov)", "read (214 articles)", "link rejected (ISW, 30 Nov)". Of several deeds of one kind the first is told. */
function deedText(library: Library, deeds: readonly DeedEvent[]): string {
  const [first] = deeds;
  if (!first) return '';
  const marks = deeds.filter((deed) => deed.type === 'mark');
  switch (first.type) {
    case 'mark':
      return named(changeText(first), aboutMarks(library, marks));
    case 'judge':
      return named(rulingText(first), placeOf(library, briefingOf(first.one)));
    case 'weigh':
      return weighingText(first.weighing);
  }
}

function named(what: string, about: string | undefined): string {
  return about === undefined ? what : `${what} (${about})`;
}

function changeText({ change }: MarkEvent): string {
  const parts = [
    ...onOff(change.read, 'read', 'unread'),
    ...onOff(change.flag, 'flag', 'flag taken off'),
    ...onOff(change.pin, 'pin', 'pin taken off'),
    ...onOff(change.removed, 'taken out of the library', 'put back into the library'),
    ...(change.tag ?? []).map((tag) => `#${tag}`),
    ...(change.untag ?? []).map((tag) => `#${tag} removed`),
    ...typed(change, 'note', 'note', () => 'note'),
    ...typed(change, 'rating', 'rating', (rating) => `rating ${rating}`),
    ...typed(change, 'tlp', 'TLP', (tlp) => `TLP:${tlp.toUpperCase()}`),
  ];
  return parts.length > 0 ? parts.join(', ') : 'mark';
}

function onOff(value: boolean | undefined, on: string, off: string): string[] {
  return value === undefined ? [] : [value ? on : off];
}

function typed(change: Change, part: 'note' | 'rating' | 'tlp', name: string, words: (value: string) => string): string[] {
  const value = change[part];
  return value === undefined ? [] : [value === '' ? `${name} removed` : words(value)];
}

function rulingText({ verdict, kind }: JudgeEvent): string {
  switch (verdict) {
    case 'accepted':
      return 'link accepted';
    case 'rejected':
      return 'link rejected';
    case 'retyped':
      return `link made: ${KIND_WORDS[kind]}`;
    case 'withdrawn':
      return 'judgement of a link withdrawn';
  }
}

function weighingText(weighing: Weighing): string {
  switch (weighing.part) {
    case 'question':
      return weighing.name === '' ? 'question taken out' : `question "${weighing.name}"`;
    case 'hypothesis':
      return weighing.text === '' ? 'hypothesis taken out' : `hypothesis "${weighing.text}"`;
    case 'evidence':
      return weighing.relevance === '' ? 'evidence taken out' : `evidence of ${weighing.relevance} relevance`;
    case 'cell':
      return weighing.bearing === '' ? 'cell emptied' : BEARING_WORDS[weighing.bearing];
  }
}

/** One article or sentence by its article, several by their number. */
function aboutMarks(library: Library, marks: readonly MarkEvent[]): string | undefined {
  const ids = [...new Set(marks.map(({ id }) => id))];
  const [only, another] = ids;
  if (only === undefined) return undefined;
  if (another === undefined) return placeOf(library, only);
  return counted(ids.length, ids.every(isSentence) ? 'sentence' : 'article');
}

function isSentence(id: TriageId): boolean {
  return id.includes('#');
}

/** Undefined for what is not in this library. */
function placeOf(library: Library, id: TriageId): string | undefined {
  const briefing = library.briefing(isSentence(id) ? briefingOf(id as SentenceId) : (id as BriefingId));
  return briefing && `${isSentence(id) ? 'a sentence of ' : ''}${citeOf(briefing)}`;
}
