// A story: briefings about one event. Its sentences need not say the same.
import type { BriefingId } from './text.ts';

/** Briefings about one event, largest or earliest first as the linker found them. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly briefings: readonly BriefingId[];
}
