// What a deed of a history leaves behind: marks that build on each other, and decisions of which the last one holds.
// Every deed belongs to a key; taking back one deed means taking all others of its key again.
import { weighingKey, type KeptWeighing } from './hypotheses.ts';
import { judgementOf, pairKey, type KeptJudgement } from './judgement.ts';
import type { DeedEvent, MarkEvent, Marks, TriageId } from './triage.ts';

/** All that stands, while it is being worked out. */
export interface Standings {
  readonly marks: Map<TriageId, Marks>;
  readonly judgements: Map<string, KeptJudgement>;
  readonly weighings: Map<string, KeptWeighing>;
}

const UNMARKED: Marks = { tags: [] };

/** What a deed is about: deeds with the same key build on each other. */
export function keyOf(event: DeedEvent): string {
  switch (event.type) {
    case 'mark':
      return event.id;
    case 'judge':
      return pairKey(event.one, event.other);
    case 'weigh':
      return `weigh ${weighingKey(event.weighing)}`;
  }
}

/** Adds a deed to what stands. */
export function take({ marks, judgements, weighings }: Standings, event: DeedEvent): void {
  const key = keyOf(event);
  if (event.type === 'mark') return put(marks, event.id, withChange(marks.get(event.id) ?? UNMARKED, event));
  if (event.type === 'weigh') {
    const { weighing, event: number, author } = event;
    weighings.set(key, { weighing, since: weighings.get(key)?.since ?? number, event: number, author });
    return;
  }
  const judgement = judgementOf(event, event.time, event.author);
  if (judgement) judgements.set(key, judgement);
  else judgements.delete(key);
}

/** Clears all of a deed's key, so that the deeds which still stand can be taken again. */
export function forget({ marks, judgements, weighings }: Standings, event: DeedEvent): void {
  if (event.type === 'mark') marks.delete(event.id);
  else if (event.type === 'weigh') weighings.delete(keyOf(event));
  else judgements.delete(keyOf(event));
}

function withChange(marks: Marks, { change, anchor }: MarkEvent): Marks {
  const tags = new Set(marks.tags);
  for (const tag of change.tag ?? []) tags.add(tag);
  for (const tag of change.untag ?? []) tags.delete(tag);
  const read = change.read ?? marks.read;
  const flag = change.flag ?? marks.flag;
  const pin = change.pin ?? marks.pin;
  const removed = change.removed ?? marks.removed;
  const note = change.note ?? marks.note;
  const rating = change.rating ?? marks.rating;
  const tlp = change.tlp ?? marks.tlp;
  const place = anchor ?? marks.anchor;
  return {
    ...(read ? { read } : {}),
    ...(flag ? { flag } : {}),
    ...(pin ? { pin } : {}),
    tags: [...tags].toSorted(),
    ...(note ? { note } : {}),
    ...(rating ? { rating } : {}),
    ...(tlp ? { tlp } : {}),
    ...(removed ? { removed } : {}),
    ...(place ? { anchor: place } : {}),
  };
}

function put(marks: Map<TriageId, Marks>, id: TriageId, next: Marks): void {
  const { tags, anchor: _, ...rest } = next;
  if (tags.length > 0 || Object.keys(rest).length > 0) marks.set(id, next);
  else marks.delete(id);
}
