// Briefings -> stories: star clusters over how much of one briefing is matched in the other.
import type { Story } from '../model/story.ts';
import type { Bond } from './bonds.ts';
import { SAME_STORY } from './decide.ts';
import type { Entry } from './ledger.ts';

/** Every briefing is in one story, alone if need be. O(briefings + bonds). */
export function storiesOf(entries: readonly Entry[], bonds: Iterable<Bond>): Story[] {
  const near = new Map<Entry, Entry[]>();
  const degrees = new Map<Entry, number>();
  for (const { a, b, links, ofA, ofB } of bonds) {
    if (links.length === 0) continue;
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      degrees.set(x, (degrees.get(x) ?? 0) + 1);
      if (Math.max(ofA, ofB) < SAME_STORY) continue;
      const list = near.get(x);
      if (list) list.push(y);
      else near.set(x, [y]);
    }
  }
  const order = entries.toSorted(
    (x, y) => (degrees.get(y) ?? 0) - (degrees.get(x) ?? 0) || y.length - x.length || (x.id < y.id ? -1 : 1),
  );
  const leaderOf = new Map<Entry, Entry>();
  for (const entry of order) {
    if (leaderOf.has(entry)) continue;
    leaderOf.set(entry, entry);
    for (const other of near.get(entry) ?? []) if (!leaderOf.has(other)) leaderOf.set(other, entry);
  }
  const stories = new Map<Entry, Entry[]>();
  for (const entry of entries) {
    const leader = leaderOf.get(entry) ?? entry;
    const list = stories.get(leader);
    if (list) list.push(entry);
    else stories.set(leader, [entry]);
  }
  return [...stories].map(([leader, members]) => ({
    id: `story:${leader.id}`,
    title: leader.title,
    briefings: members.map(({ id }) => id),
  }));
}
