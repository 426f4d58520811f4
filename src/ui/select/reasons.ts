// Why two sentences are linked and what sets them apart, as a person reads it who stands at one of them: what is here, what is there,
// on whose word both rest. The program's own evidence gives both sides in the order of the relation; here they are turned round.
import { counted } from '../../model/counted.ts';
import type { Library, Link } from '../../model/library.ts';
import type { Origin } from '../../model/origin.ts';
import type { Evidence } from '../../model/relation.ts';
import { dayOf, isDifference, isOtherMatter, OTHER_MATTER, shortTitle } from './names.ts';
import { originsAt, shortly } from './said.ts';

/** What a retelling has changed: as it stands there, as it stands here. */
export interface Drift {
  /** "name", "number", "date", "date of the list", "certainty". */
  readonly of: string;
  readonly there: string;
  readonly here: string;
}

/** The side that says it without any such word. */
const PLAIN = 'plain';

/** What sets the two apart, told from where one stands. Empty when the link names nothing. */
export function driftOf(link: Link): readonly Drift[] {
  return link.relation.evidence.filter(({ what }) => isDifference(what)).map((evidence) => driftIn(link, evidence));
}

function driftIn(link: Link, { what, value }: Evidence): Drift {
  const kind = what.replace(/^different /, '');
  const isList = value.startsWith('list of ');
  const sides = sidesOf(link, isList ? value.slice('list of '.length) : value);
  if (!sides) return { of: kind, there: '', here: value };
  return { of: isList ? 'date of the list' : kind, here: spelled(sides.here), there: spelled(sides.there) };
}

/** "name: Astana → Syrian peace" from there to here; "leaves out “reportedly”". */
export function driftWords({ of, here, there }: Drift, arrow: string): string {
  if (here === PLAIN) return `leaves out “${there}”`;
  if (there === PLAIN) return `adds “${here}”`;
  return there === '' ? `${of}: ${here}` : `${of}: ${there} ${arrow} ${here}`;
}

/** The same where the other sentence is shown: "name: here Syrian peace, there Astana". */
export function bothSides({ of, here, there }: Drift): string {
  if (here === PLAIN) return `“${there}” only there`;
  if (there === PLAIN) return `“${here}” only here`;
  return there === '' ? `${of}: ${here}` : `${of}: here ${here}, there ${there}`;
}

/**
 * What the two cannot both be true in: "number: here 12 towns, there ten towns", seen from the sentence that is read; without
 * one as it was found. Absent when they are in no conflict.
 */
export function conflictIn(link: Pick<Link, 'relation'> & Partial<Pick<Link, 'here'>>): string | undefined {
  const found = link.relation.evidence.find(({ what }) => what === 'possible conflict');
  if (!found) return undefined;
  const { here, relation } = link;
  return (here === undefined ? found.value : bySide({ here, relation }, found.value)) || 'the two may exclude each other';
}

/** Everything that speaks for and against the link, the weightiest first; what only names a difference has no weight and comes last. */
export function reasonsIn(link: Link): readonly Evidence[] {
  return link.relation.evidence
    .map((evidence) => ({ ...evidence, value: valueOf(link, evidence), what: LABELS[evidence.what] ?? evidence.what }))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

const LABELS: Readonly<Record<string, string>> = { 'not in both': 'only in one' };
/** Evidence whose value gives both sides. */
const TWO_SIDED = /^(?:different |not in both)/;

function valueOf(link: Link, evidence: Evidence): string {
  if (evidence.what === OTHER_MATTER) return bySide(link, evidence.value);
  if (evidence.what === 'possible conflict') return bySide(link, evidence.value);
  if (isDifference(evidence.what)) return bothSides(driftIn(link, evidence)).replace(/^[a-z]+: /, '');
  const sides = TWO_SIDED.test(evidence.what) ? sidesOf(link, evidence.value) : undefined;
  return sides ? `here ${sides.here}; there ${sides.there}` : evidence.value;
}

/** Why it is this kind of link and no other: whose word both rest on, or that they rest on different ones. */
export function verdictOf(library: Library, link: Link): string {
  const { kind } = link.relation;
  const [here, there] = [originsAt(library, link.here), originsAt(library, link.there)];
  const names = (origins: readonly Origin[]) => listed(origins.map(({ name }) => shortTitle(shortly(library, link.here, name))));
  const both = here.filter((origin) => there.includes(origin)).map(({ name }) => shortTitle(shortly(library, link.here, name)));
  switch (kind) {
    case 'contradicts':
      return `The two may not both be true: ${conflictIn(link) ?? 'so it was judged'}.`;
    case 'updates':
      return 'The same matter, later: what has changed is named below.';
    case 'overlaps':
      return isOtherMatter(link)
        ? 'It reads alike, yet is of another matter: it counts for nothing.'
        : 'On the same matter, yet another statement: it counts for nothing.';
    case 'restates':
      return both.length > 0
        ? `Both rest on ${both.join(', ')}: one origin, however many tell it.`
        : 'Both rest on one origin, however many tell it.';
    case 'corroborates':
      return here.length > 0 && there.length > 0 && both.length === 0
        ? `Told independently: here on the word of ${names(here)}, there of ${names(there)}.`
        : 'Told independently: neither takes it from the other.';
  }
}

function listed(names: readonly string[]): string {
  const [first, ...others] = names;
  return others.length > 1 ? `${first} and ${counted(others.length, 'other')}` : [first, ...others].join(' and ');
}

/** "number: one / other" as "number: here one, there other"; what is not of that form stays. */
function bySide(link: Pick<Link, 'here' | 'relation'>, value: string): string {
  const at = value.indexOf(': ');
  const sides = sidesOf(link, value.slice(at < 0 ? 0 : at + 2));
  return sides ? `${value.slice(0, at < 0 ? 0 : at + 2)}here ${sides.here}, there ${sides.there}` : value;
}

/** Both sides of "one / other", as seen from the sentence that is read; undefined when it is not of that form. */
function sidesOf(
  { here, relation }: Pick<Link, 'here' | 'relation'>,
  value: string,
): { here: string; there: string } | undefined {
  const parts = value.split(' / ');
  const [one, other] = parts;
  if (parts.length !== 2 || !one || !other) return undefined;
  return relation.from === here ? { here: one, there: other } : { here: other, there: one };
}

function spelled(text: string): string {
  return text.replaceAll(/\b\d{4}-\d\d-\d\d\b/g, (day) => dayOf(day, true));
}
