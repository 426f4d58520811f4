// What has happened to a library since a person looked at it last, and how far that person has read.
import type { BriefingId, SentenceId } from './text.ts';
import type { ChangeKind } from './versions.ts';

/** What is new in a library for one person. */
export interface News {
  /** When the person looked last, ISO 8601; absent the first time. */
  readonly since?: string;
  /** Briefings that came, in the order in which they did. */
  readonly fresh: readonly BriefingId[];
  /** Briefings that came again in other words, by their newest id. */
  readonly changed: readonly ChangedBriefing[];
}

/** A briefing that came again, with what the new version changed. */
export interface ChangedBriefing {
  readonly id: BriefingId;
  /** How many sentences changed in which way, the gravest kind first. */
  readonly kinds: readonly (readonly [kind: ChangeKind, count: number])[];
}

/** What a saved search finds, by briefing. */
export interface SearchHits {
  readonly name: string;
  readonly query: string;
  readonly hits: ReadonlyMap<BriefingId, number>;
}

/** How far a person has read: the furthest sentence of each briefing that was begun, and the place where reading stopped. */
export interface Reached {
  readonly furthest: ReadonlyMap<BriefingId, SentenceId>;
  readonly last?: SentenceId;
}

/** "2 number, 1 wording" */
export function kindsText({ kinds }: ChangedBriefing): string {
  return kinds.map(([kind, count]) => `${count} ${kind}`).join(', ') || 'the same sentences';
}
