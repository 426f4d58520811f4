// Briefings -> stories: star clusters over how much of one briefing is matched in the other.
import { titleOf } from '../model/briefing.ts';
import type { Reading } from '../model/reading.ts';
import type { Story } from '../model/story.ts';
import { briefingOf, type BriefingId, type SentenceId } from '../model/text.ts';
import type { Match } from './origins.ts';

/** Share of the lesser briefing's sentences that the other matches. */
const SAME_STORY = 0.12;

/** Every briefing is in one story, alone if need be. */
export function storiesOf(readings: readonly Reading[], matches: readonly Match[]): Story[] {
  const size = new Map(
    readings.map((reading) => [reading.briefing.id, reading.sentences.length + (reading.headline ? 1 : 0)] as const),
  );
  const shared = new Map<BriefingId, Map<BriefingId, Set<SentenceId>>>();
  const note = (a: SentenceId, b: SentenceId) => {
    const mine = shared.get(briefingOf(a)) ?? new Map<BriefingId, Set<SentenceId>>();
    shared.set(briefingOf(a), mine.set(briefingOf(b), (mine.get(briefingOf(b)) ?? new Set()).add(a)));
  };
  for (const { one, other } of matches) {
    note(one, other);
    note(other, one);
  }
  const part = (of: BriefingId, by: BriefingId) => (shared.get(of)?.get(by)?.size ?? 0) / (size.get(of) || 1);
  const closeness = (a: BriefingId, b: BriefingId) => Math.max(part(a, b), part(b, a));
  const degree = (id: BriefingId) => shared.get(id)?.size ?? 0;
  const order = readings.toSorted(
    (x, y) =>
      degree(y.briefing.id) - degree(x.briefing.id) ||
      y.briefing.body.length - x.briefing.body.length ||
      (x.briefing.id < y.briefing.id ? -1 : 1),
  );
  const leaderOf = new Map<BriefingId, BriefingId>();
  for (const { briefing } of order) {
    if (leaderOf.has(briefing.id)) continue;
    leaderOf.set(briefing.id, briefing.id);
    for (const other of shared.get(briefing.id)?.keys() ?? []) {
      if (!leaderOf.has(other) && closeness(briefing.id, other) >= SAME_STORY) leaderOf.set(other, briefing.id);
    }
  }
  const stories = new Map<BriefingId, BriefingId[]>();
  for (const { briefing } of readings) {
    const leader = leaderOf.get(briefing.id) ?? briefing.id;
    stories.set(leader, [...(stories.get(leader) ?? []), briefing.id]);
  }
  const byId = new Map(readings.map((reading) => [reading.briefing.id, reading] as const));
  return [...stories].map(([leader, briefings]) => {
    const lead = byId.get(leader);
    return { id: `story:${leader}`, title: lead ? titleOf(lead.briefing) : leader, briefings };
  });
}
