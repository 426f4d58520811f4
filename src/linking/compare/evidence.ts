// The reasons of a score, in words a person can check: which words, names, numbers and dates agree, and what is only in one.
// Weights are whole ten-thousandths, so that they add up to the score without a remainder.
import type { Evidence } from '../../model/relation.ts';
import type { Explained } from './blend.ts';
import { FEATURES, type Feature } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import type { Weighed } from './weigh.ts';

type Group = 'same words' | 'shared name' | 'shared number' | 'shared date' | 'not in both';

/** Features that speak for one group; all others are about shared words of any kind and are shared out among them. */
const GROUP_OF: Readonly<Partial<Record<Feature, Group>>> = {
  names: 'shared name',
  numbers: 'shared number',
  dates: 'shared date',
  otherNamesLesser: 'not in both',
  otherNamesGreater: 'not in both',
  otherNumbers: 'not in both',
  otherDates: 'not in both',
  negationDiffers: 'not in both',
  lengthRatio: 'not in both',
};

const GROUPS: readonly Group[] = ['same words', 'shared name', 'shared number', 'shared date', 'not in both'];
/** For each feature the place of its group; -1 if it speaks for shared words of any kind. */
const PLACES = FEATURES.map((name) => {
  const group = GROUP_OF[name];
  return group ? GROUPS.indexOf(group) : -1;
});
const APART = GROUPS.indexOf('not in both');

const MANY = 6;

/** The evidence for a score and the score itself, both rounded so that they fit exactly. */
export function evidenceOf(
  explained: Explained,
  shared: readonly number[],
  a: Weighed,
  b: Weighed,
  lexicon: Lexicon,
): { score: number; evidence: Evidence[] } {
  const stems = GROUPS.map((): number[] => []);
  const masses = GROUPS.map(() => 0);
  let all = 0;
  for (const id of shared) {
    const place = GROUPS.indexOf(groupOfStem(id, a, b, lexicon));
    stems[place]?.push(id);
    masses[place] = (masses[place] ?? 0) + tellingOf(id, a);
  }
  for (const mass of masses) all += mass;

  const weights = GROUPS.map(() => 0);
  const apart = aloneIn(a, b);
  let general = explained.base;
  for (let k = 0; k < PLACES.length; k++) {
    const place = PLACES[k] ?? -1;
    const part = explained.parts[k] ?? 0;
    if (place >= 0 && (place === APART ? apart !== '' : (stems[place]?.length ?? 0) > 0))
      weights[place] = (weights[place] ?? 0) + part;
    else general += part;
  }
  if (all > 0) for (let i = 0; i < GROUPS.length; i++) weights[i] = (weights[i] ?? 0) + (general * (masses[i] ?? 0)) / all;
  else weights[0] = (weights[0] ?? 0) + general;

  const score = Math.round(explained.score * 10_000);
  const whole = weights.map((weight) => Math.round(weight * 10_000));
  const rest = score - whole.reduce((sum, weight) => sum + weight, 0);
  const largest = whole.indexOf(Math.max(...whole));
  whole[largest] = (whole[largest] ?? 0) + rest;

  const evidence: Evidence[] = [];
  for (const [i, group] of GROUPS.entries()) {
    const weight = (whole[i] ?? 0) / 10_000;
    if (weight === 0) continue;
    const value = group === 'not in both' ? apart : spelled(stems[i] ?? [], a);
    evidence.push({
      what: group === 'same words' && !value ? 'similar spelling' : group,
      value,
      weight,
    });
  }
  evidence.sort((x, y) => y.weight - x.weight || (x.what < y.what ? -1 : 1));
  return { score: score / 10_000, evidence };
}

function groupOfStem(id: number, a: Weighed, b: Weighed, lexicon: Lexicon): Group {
  const text = lexicon.textOf(id);
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return a.gist.dates.some((date) => date.endsWith(text)) ? 'shared date' : 'shared number';
  return a.gist.names.has(id) && b.gist.names.has(id) ? 'shared name' : 'same words';
}

/** The words of these stems as the sentence spells them, in its order, the most telling ones if there are many. */
function spelled(ids: readonly number[], from: Weighed): string {
  if (ids.length === 0) return '';
  const { all, words } = from.gist;
  const places: number[] = [];
  for (let i = 0; i < all.length; i++) {
    const id = all[i] ?? -1;
    if (ids.includes(id) && all.indexOf(id) === i) places.push(i);
  }
  if (places.length > MANY) {
    // Of equals the earlier: numbers of stems depend on what was read before.
    const weights = places.map((place) => tellingOf(all[place] ?? -1, from));
    const order = Array.from(places.keys()).toSorted((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0) || x - y);
    const last = order.slice(0, MANY).toSorted((x, y) => x - y);
    return last.map((at) => words[places[at] ?? -1]).join(', ');
  }
  return places.map((place) => words[place]).join(', ');
}

/** What one of its stems tells of a sentence; 0 if it is none. */
function tellingOf(id: number, { ids, weights }: Weighed): number {
  for (let i = 0; i < ids.length; i++) if (ids[i] === id) return weights[i] ?? 0;
  return 0;
}

function aloneIn(a: Weighed, b: Weighed): string {
  return [spelled(aloneOf(a, b), a), spelled(aloneOf(b, a), b)].filter((part) => part).join(' / ');
}

function aloneOf(one: Weighed, other: Weighed): number[] {
  return one.gist.stems.filter((id) => !other.gist.stems.includes(id));
}
