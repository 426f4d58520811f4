// Admiralty ratings: what the letters and digits mean, and a suggestion that is shown with its reason and never set by itself.
import type { Library } from './library.ts';
import { briefingOf, type SentenceId } from './text.ts';
import type { Marks, TriageId } from './triage.ts';

const RELIABILITY: Readonly<Record<string, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

const CREDIBILITY: Readonly<Record<string, string>> = {
  1: 'confirmed by other independent sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
};

/** "B2" in words; empty for what is no rating. */
export function ratingWords(rating: string): string {
  const [, letter, digit] = /^([A-F])?([1-6])?$/.exec(rating.toUpperCase()) ?? [];
  return [
    letter === undefined ? '' : `${letter} the source: ${RELIABILITY[letter] ?? ''}`,
    digit === undefined ? '' : `${digit} the claim: ${CREDIBILITY[digit] ?? ''}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** A rating that the program would give; only a person gives one. */
export interface Suggestion {
  readonly rating: string;
  /** What the suggestion rests on, for the person who decides. */
  readonly why: string;
}

/**
 * A rating for a sentence: the letter this outlet was given before, the digit from independent origins and conflicts. Never "1" with
 * fewer than two origins, never better than "3" while another briefing contradicts it.
 */
export function suggestRating(library: Library, marks: ReadonlyMap<TriageId, Marks>, id: SentenceId): Suggestion {
  const letter = letterFor(library, marks, library.briefing(briefingOf(id))?.outlet);
  const origins = library.clusterOf(id)?.independent ?? 0;
  const conflicts = library.linksOf(id).filter(({ relation }) => relation.kind === 'contradicts').length;
  const digit = conflicts > 0 ? (origins > conflicts ? '3' : '4') : origins >= 2 ? '1' : origins === 1 ? '3' : '6';
  const reasons = [
    letter ? `${letter}: as this outlet was rated before` : undefined,
    `${digit}: ${count(origins, 'independent origin')}, ${count(conflicts, 'conflict')}`,
  ];
  return { rating: `${letter ?? ''}${digit}`, why: reasons.filter(Boolean).join('; ') };
}

/** The letter most often given to briefings and sentences of an outlet; on a tie the more cautious one. */
function letterFor(library: Library, marks: ReadonlyMap<TriageId, Marks>, outlet: string | undefined): string | undefined {
  if (outlet === undefined) return undefined;
  const counts = new Map<string, number>();
  for (const [id, { rating }] of marks) {
    const letter = /^[A-F]/.exec(rating ?? '')?.[0];
    if (letter === undefined) continue;
    const briefing = library.briefing(id as ReturnType<typeof briefingOf>) ?? library.briefing(briefingOf(id as SentenceId));
    if (briefing?.outlet === outlet) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))[0]?.[0];
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}

/** What a letter or digit makes evidence count; what cannot be judged counts like what was not rated. Halves and quarters, so that sums are exact. */
const FACTORS: Readonly<Record<string, number>> = {
  A: 1.5,
  B: 1.25,
  C: 1,
  D: 0.75,
  E: 0.5,
  F: 1,
  1: 1.5,
  2: 1.25,
  3: 1,
  4: 0.75,
  5: 0.5,
  6: 1,
};

/** How much evidence counts for its rating: the middle between its source's reliability and its own credibility; 1 when not rated. */
export function credibilityOf(rating: string): number {
  const factors = Array.from(rating.toUpperCase(), (sign) => FACTORS[sign] ?? 1);
  return factors.length === 0 ? 1 : factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
}

/** The rating in force for a sentence: what it was given itself, and for what is missing of it what its briefing was given. */
export function ratingOf(marks: ReadonlyMap<TriageId, Marks>, id: SentenceId): string {
  const own = marks.get(id)?.rating ?? '';
  const whole = marks.get(briefingOf(id))?.rating ?? '';
  const part = (sign: RegExp) => sign.exec(own)?.[0] ?? sign.exec(whole)?.[0] ?? '';
  return part(/[A-F]/) + part(/[1-6]/);
}
