// The names in several briefings, each once with its kind and how often it stands where.
import type { Reading } from './reading.ts';
import type { BriefingId } from './text.ts';

/** A name with how often it stands where. */
export interface Named {
  readonly name: string;
  readonly kind: string;
  readonly times: number;
  readonly briefings: ReadonlySet<BriefingId>;
}

/** Those in most articles first, then the most frequent. Names that differ in case alone are one. */
export function namesIn(readings: readonly Reading[]): readonly Named[] {
  const counted = new Map<string, { name: string; kind: string; times: number; briefings: Set<BriefingId> }>();
  for (const { briefing, names } of readings) {
    for (const { canonical, text, kind } of names) {
      const name = canonical || text;
      const known = counted.get(name.toLowerCase()) ?? { name, kind, briefings: new Set(), times: 0 };
      known.times++;
      known.briefings.add(briefing.id);
      counted.set(name.toLowerCase(), known);
    }
  }
  return [...counted.values()].toSorted(
    (a, b) => b.briefings.size - a.briefings.size || b.times - a.times || (a.name < b.name ? -1 : 1),
  );
}
